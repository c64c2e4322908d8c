import { render } from 'preact';
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
const tab = await subjectTab(search);
if (tab !== undefined) render(<Popup tab={tab} today={today()} />, root);
