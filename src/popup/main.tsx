import { render } from 'preact';
import { locale, t } from '../platform/i18n';
import { today } from '../platform/today';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/page/page.css';
import './popup.css';
import { Popup } from './Popup';
import { subjectTab } from './tab';

const { search } = location;
document.documentElement.lang = locale();
document.documentElement.dataset.surface = new URLSearchParams(search).has('tab') ? 'tab' : 'popup';
document.title = t('extension_name');

const root = document.getElementById('root');
const tab = await subjectTab(search);
if (root && tab !== undefined) render(<Popup tab={tab} today={today()} />, root);
