/** The browser with promises in both browsers; pages never import it (see `i18n.ts`). */
export { default as browser } from 'webextension-polyfill';
