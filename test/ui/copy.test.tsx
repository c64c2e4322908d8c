import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { CopyButton } from '../../src/ui/controls/CopyButton';
import { speak } from './speak';

let root: HTMLElement;

beforeEach(() => {
  speak('en');
  const { document, window } = parseHTML('<html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  root = document.querySelector('main') as unknown as HTMLElement;
});

test.each([
  ['copied', async () => undefined, 'Copied'],
  ['refused', () => Promise.reject(new Error('denied')), 'That did not work.'],
])('says that a text was %s', async (_, writeText, words) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<CopyButton text={() => 'x'} />, root);
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  root.querySelector('button')?.dispatchEvent(new Event('click'));
  await vi.waitFor(() => expect(root.textContent).toBe(words));
});
