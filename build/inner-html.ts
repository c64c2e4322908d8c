import type { Plugin } from 'vite';

/** `element.innerHTML = next.__html` as Preact's bundle has it, whatever its names are. */
const SINK = /[\w$]+\.innerHTML\s*=\s*[\w$.]+\.__html(?:\s*\|\|\s*(?:""|''))?/g;

/**
 * Takes Preact's one way to write HTML out of the bundle: nothing here uses it, and reviewers of
 * extensions rightly ask about every such assignment. Fails where Preact no longer looks as known.
 */
export const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
    const cleaned = code.replace(SINK, 'void 0');
    const left = /\.innerHTML\s*=(?!=)/.test(cleaned);
    if (cleaned === code || left) this.error('preact assigns innerHTML in a way that is not known');
    return { code: cleaned, map: null };
  },
};
