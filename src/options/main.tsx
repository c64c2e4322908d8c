import { render } from 'preact';
import { t } from '../platform/i18n';
import { introduce } from '../platform/page';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/document.css';
import './options.css';
import { Options } from './Options';

render(<Options />, introduce(t('options_title')));
