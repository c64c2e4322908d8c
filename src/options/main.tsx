import { render } from 'preact';
import { loadDossier } from '../dossier/load';
import { t } from '../platform/i18n';
import { introduce } from '../platform/page';
import { ensureStrings } from '../platform/spare-strings';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/document.css';
import './options.css';
import { Options } from './Options';

await ensureStrings();
render(<Options shipped={loadDossier()} />, introduce(t('options_title')));
