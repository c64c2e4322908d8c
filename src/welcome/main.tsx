import { render } from 'preact';
import { loadDossier } from '../dossier/load';
import { t } from '../platform/i18n';
import { introduce } from '../platform/page';
import { ensureStrings } from '../platform/spare-strings';
import { today } from '../platform/today';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/document.css';
import './welcome.css';
import { exampleOf } from './example';
import { Welcome } from './Welcome';

await ensureStrings();
const root = introduce(t('extension_name'));
render(<Welcome example={exampleOf(loadDossier(), today())} />, root);
