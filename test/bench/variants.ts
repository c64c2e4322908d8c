import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gate as en } from '../../src/engine/languages/en/gate';
import { gate as hi } from '../../src/engine/languages/hi/gate';
import { gate as ru } from '../../src/engine/languages/ru/gate';

/** A browser to measure: with which extension, if any. */
export interface Variant {
  readonly name: string;
  /** Folder of the unpacked extension; none: the browser alone. */
  readonly extension?: string;
}

/** The gate's words, as a keyword highlighter would be given them: its patterns without the signs. */
const WORDS = [en, hi, ru]
  .flatMap((words) => [words.india, words.russia, words.trade])
  .flatMap((pattern) => pattern.split('|'))
  .map((word) => word.replace(/[^\p{L}\p{M}].*$/u, ''))
  .filter((word) => word.length > 3);

/** An unpacked extension with one content script on every page, as ours is declared. */
export function extensionWith(name: string, script: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), name);
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['content.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), script);
  return folder;
}

const markJs = (): string => {
  const library = readFileSync(
    createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'),
    'utf8',
  );
  return `${library}\nnew Mark(document.body).markRegExp(/${WORDS.join('|')}/gi);`;
};

/** The least that reads what a reader sees: each text is visited once, in open shadow roots and in the page's own frames too. */
const WALK = `requestIdleCallback(() => {
  let length = 0;
  const walk = (tree) => {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) length += node.data.length;
      else if (node.shadowRoot) walk(node.shadowRoot);
      else if (node.localName === 'iframe' && node.contentDocument) walk(node.contentDocument);
    }
  };
  walk(document.body ?? document);
  globalThis.characters = length;
});`;

/** The browser alone, an empty extension, one walk over the text, ours, and a highlighter built on mark.js with the gate's words. */
export const variants = (): Variant[] => [
  { name: 'none' },
  { name: 'no-op', extension: extensionWith('no-op', '') },
  { name: 'walk', extension: extensionWith('walk', WALK) },
  { name: 'product', extension: resolve('dist/chrome') },
  { name: 'mark.js', extension: extensionWith('markjs', markJs()) },
];
