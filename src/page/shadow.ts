/** Custom elements anywhere. */
const CUSTOM = "//*[contains(name(), '-')]";

const BODY = "/*/*[local-name() = 'body']";

/** Empty elements near the top, where applications are mounted. */
const MOUNTS = [1, 2, 3].map((depth) => `${BODY}${'/*'.repeat(depth)}[not(node())]`).join(' | ');

const SNAPSHOT = 7;

/**
 * The open shadow roots in a document or in another shadow root, found by the browser's own
 * search for elements that usually carry one: custom ones and, where `mounts` is true, empty ones
 * near the top. The second search costs as much as the first.
 */
export function shadowRootsIn(root: Document | ShadowRoot, mounts = true): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const host of likelyHosts(root, mounts)) {
    if (!host.shadowRoot) continue;
    found.push(host.shadowRoot, ...shadowRootsIn(host.shadowRoot));
  }
  return found;
}

function likelyHosts(root: Document | ShadowRoot, mounts: boolean): Element[] {
  if (root.nodeType !== Node.DOCUMENT_NODE) return [...root.querySelectorAll('*')];
  const page = root as Document;
  return mounts ? [...matches(page, CUSTOM), ...matches(page, MOUNTS)] : matches(page, CUSTOM);
}

function matches(page: Document, path: string): Element[] {
  const result = page.evaluate(path, page, null, SNAPSHOT);
  return Array.from({ length: result.snapshotLength }, (_, i) => result.snapshotItem(i) as Element);
}
