import { locale, t } from './i18n';

/** Gives one of our pages its language and its title. */
export function introduce(title: string = t('extension_name')): HTMLElement {
  document.documentElement.lang = locale();
  document.title = title;
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  return root;
}
