import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** An empty place to render into, in a document of its own, which is the global one from now on. */
export function mount(): HTMLElement {
  const { document, window } = parseHTML('<main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  return document.querySelector('main') as unknown as HTMLElement;
}
