import { DOCUMENT, FRAGMENT } from '../text/node-types';

/** Custom elements below a node. */
const CUSTOM = "descendant::*[contains(name(), '-')]";

const BODY = "/*/*[local-name() = 'body']";

/** Empty elements near the top, where applications are mounted. */
const MOUNTS = [1, 2, 3].map((depth) => `${BODY}${'/*'.repeat(depth)}[not(node())]`).join(' | ');

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`. */
const SNAPSHOT = 7;

/**
 * The open shadow roots in a document or another tree, found by the browser's own search for
 * elements that usually carry one: custom ones and, in a document where `mounts` is true, empty
 * ones near the top. The second search costs as much as the first.
 */
export function shadowRootsIn(tree: Node, mounts = true): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const host of likelyHosts(tree, mounts)) {
    if (!host.shadowRoot) continue;
    found.push(host.shadowRoot, ...shadowRootsIn(host.shadowRoot));
  }
  return found;
}

function likelyHosts(tree: Node, mounts: boolean): Element[] {
  if (tree.nodeType === FRAGMENT) return [...(tree as ShadowRoot).querySelectorAll('*')];
  if (tree.nodeType !== DOCUMENT) return hostsBelow(tree as Element);
  const custom = matches(tree, CUSTOM);
  return mounts ? [...custom, ...matches(tree, MOUNTS)] : custom;
}

/** A page may add thousands of elements that hold none: those are not searched. */
const hostsBelow = (element: Element): Element[] =>
  element.firstElementChild ? [element, ...matches(element, CUSTOM)] : [element];

function matches(tree: Node, path: string): Element[] {
  const page = (tree.ownerDocument ?? tree) as Document;
  const result = page.evaluate(path, tree, null, SNAPSHOT);
  return Array.from({ length: result.snapshotLength }, (_, i) => result.snapshotItem(i) as Element);
}
