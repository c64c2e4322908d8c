import { DOCUMENT, FRAGMENT } from '../text/node-types';

/** Custom elements below a node. */
const CUSTOM = "descendant::*[contains(name(), '-')]";

/** Empty elements near the top, where applications are mounted. */
const MOUNTS = ['>', '>*>', '>*>*>'].map((path) => `:root>body${path}:empty`).join();

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`. */
const SNAPSHOT = 7;

/**
 * The open shadow roots in a document or another tree, found by the browser's own search for
 * elements that usually carry one: custom ones and, in a document where `mounts` is true, empty
 * ones near the top. For these selectors do, which cost less on a page of thousands of elements.
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
  return mounts ? [...custom, ...(tree as Document).querySelectorAll(MOUNTS)] : custom;
}

/** A page may add thousands of elements that hold none: those are not searched. */
const hostsBelow = (element: Element): Element[] =>
  element.firstElementChild ? [element, ...matches(element, CUSTOM)] : [element];

function matches(tree: Node, path: string): Element[] {
  const page = (tree.ownerDocument ?? tree) as Document;
  const result = page.evaluate(path, tree, null, SNAPSHOT);
  return Array.from({ length: result.snapshotLength }, (_, i) => result.snapshotItem(i) as Element);
}
