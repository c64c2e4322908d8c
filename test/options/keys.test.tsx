import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { speak } from '../ui/speak';

/** As Chromium gives them: by the alphabet. */
const { names } = vi.hoisted(() => ({
  names: ['_execute_action', 'next-mark', 'open-card', 'previous-mark'],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    commands: { getAll: async () => names.map((name) => ({ name, description: name })) },
  },
}));

import { Keys } from '../../src/options/Keys';

test('the way there stands before the way back, and both before the card', async () => {
  speak('en');
  const { document, window } = parseHTML('<main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const root = document.querySelector('main') as unknown as HTMLElement;
  render(<Keys />, root);
  const terms = () => [...root.querySelectorAll('dt')].map(({ textContent }) => textContent);
  await vi.waitFor(() =>
    expect(terms()).toEqual(['Open the popup', 'next-mark', 'previous-mark', 'open-card']),
  );
});
