import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyDossier, exportDossier } from '../../src/dossier/exchange';
import { loadDossier } from '../../src/dossier/load';
import type { Dossier } from '../../src/dossier/schema';
import { readOwnDossier } from '../../src/platform/own-dossier';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser';
import { speak } from '../ui/speak';

const { browser } = vi.hoisted(() => ({ browser: {} as FakeBrowser['browser'] }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

import { OwnDossier } from '../../src/options/OwnDossier';

const shipped = loadDossier();

/** A person's own file with one source and one event that refers to it. */
const own = (id: string): string =>
  exportDossier({
    ...emptyDossier,
    sources: [
      {
        id: `s-${id}`,
        publisher: 'P',
        url: 'https://own.example',
        seen: '2026-11-22',
        kind: 'newspaper',
      },
    ],
    events: [
      { id: `e-${id}`, date: '2025', kind: 'summit', title: 'A meeting', sources: [`s-${id}`] },
    ],
  } as unknown as Dossier);

/** The same with a reference to a source that nobody has. */
const lost = (id: string): string => own(id).replace(/(\[\s*)"s-/, '$1"nowhere-');

let root: HTMLElement;

const soon = <T,>(holds: () => T | Promise<T>): Promise<T> => vi.waitFor(holds, { timeout: 3000 });

async function open(): Promise<void> {
  render(<OwnDossier shipped={shipped} />, root);
  await soon(() => expect(root.querySelector('input')).not.toBeNull());
}

beforeEach(() => {
  speak('en');
  const { document, window } = parseHTML('<html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  Object.assign(browser, fakeBrowser().browser);
  root = document.querySelector('main') as unknown as HTMLElement;
});

function give(text: string): void {
  const input = root.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', {
    value: [new File([text], 'own.json')],
    configurable: true,
  });
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const says = (words: string) => soon(() => expect(root.textContent).toContain(words));

test('files are taken one after the other, none lost', async () => {
  await open();
  give(own('a'));
  await says('2 records of your own.');
  give(own('b'));
  await says('4 records of your own.');
  expect(await readOwnDossier()).toContain('"e-a"');
});

test.each([
  ['no JSON', '{', 'import / '],
  ['another file', '{}', 'import /kind'],
  ['a lost reference', lost('a'), '/events/0'],
])('%s is refused with the reason and changes nothing', async (_, text, reason) => {
  await open();
  give(own('a'));
  await says('2 records of your own.');
  give(text.replaceAll('e-a', 'e-c'));
  await says('The file was not taken:');
  await says(reason);
  expect(await readOwnDossier()).toBe(own('a'));
});

test('a file that storage refuses is told, and what was kept stays', async () => {
  await open();
  give(own('a'));
  await says('2 records of your own.');
  browser.storage.local.set = () => Promise.reject(new Error('quota'));
  give(own('b'));
  await says('That did not work.');
  await says('2 records of your own.');
});

test('stored records that no longer fit are kept and told, not written over', async () => {
  const unfit = lost('a');
  await browser.storage.local.set({ 'own-dossier': unfit });
  await open();
  await says('Your stored records do not fit this version');
  expect(root.querySelector('input')?.hasAttribute('disabled')).toBe(true);
  expect(await readOwnDossier()).toBe(unfit);
});

test('no file is taken before the stored records are read', async () => {
  browser.storage.local.get = () => new Promise(() => undefined);
  await open();
  expect(root.querySelector('input')?.hasAttribute('disabled')).toBe(true);
});

test('are removed on request', async () => {
  await browser.storage.local.set({ 'own-dossier': own('a') });
  await open();
  await says('2 records');
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  [...root.querySelectorAll('button')].at(-1)?.dispatchEvent(new Event('click'));
  await soon(async () => expect(await readOwnDossier()).toBeUndefined());
});
