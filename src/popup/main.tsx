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
import { subjectTab, surfaceOf } from './subject';

const root = introduce();
const surface = surfaceOf(location);
document.documentElement.dataset.surface = surface;
const dossier = withOwn(loadDossier(), await readOwnDossier());
const first = await subjectTab(location.search);
if (first !== undefined) render(<Popup {...{ first, surface, dossier, today: today() }} />, root);
