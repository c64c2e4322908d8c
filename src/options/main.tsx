import { render } from 'preact';
import { loadDossier } from '../dossier/load';
import { t } from '../platform/i18n';
import { introduce } from '../platform/page';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/document.css';
import './options.css';
import { Options } from './Options';

render(<Options shipped={loadDossier()} />, introduce(t('options_title')));
