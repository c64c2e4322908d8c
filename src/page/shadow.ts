const BODY = "/*/*[local-name() = 'body']";

/** Custom elements anywhere, and empty elements near the top, where applications are mounted. */
const HOSTS = [
  "//*[contains(local-name(), '-')]",
  `${BODY}/*[not(node())]`,
  `${BODY}/*/*[not(node())]`,
  `${BODY}/*/*/*[not(node())]`,
].join(' | ');

const SNAPSHOT = 7;

/**
 * The open shadow roots in a document or in another shadow root, found by the browser's own
 * search for elements that usually carry one: custom ones and empty ones.
 */
export function shadowRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const host of likelyHosts(root)) {
    if (!host.shadowRoot) continue;
    found.push(host.shadowRoot, ...shadowRootsIn(host.shadowRoot));
  }
  return found;
}

function likelyHosts(root: Document | ShadowRoot): Element[] {
  if (root.nodeType !== Node.DOCUMENT_NODE) return [...root.querySelectorAll('*')];
  const result = (root as Document).evaluate(HOSTS, root, null, SNAPSHOT);
  return Array.from({ length: result.snapshotLength }, (_, i) => result.snapshotItem(i) as Element);
}
