import { render } from 'preact';
import { loadDossier } from '../dossier/load';
import { withOwn } from '../dossier/own';
import { readOwnDossier } from '../platform/own-dossier';
import { introduce } from '../platform/page';
import { today } from '../platform/today';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/page/page.css';
import './popup.css';
import { Popup } from './Popup';
import { subjectTab } from './tab';

const { search } = location;
const root = introduce();
document.documentElement.dataset.surface = new URLSearchParams(search).has('tab') ? 'tab' : 'popup';
const dossier = withOwn(loadDossier(), await readOwnDossier());
const tab = await subjectTab(search);
if (tab !== undefined) render(<Popup {...{ tab, dossier, today: today() }} />, root);
