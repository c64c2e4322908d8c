import { Readability } from '@mozilla/readability';

type Origins = Map<Node, Text>;

/** `NodeFilter.SHOW_TEXT`, which not every implementation of the DOM names. */
const SHOW_TEXT = 4;

const textsIn = (tree: Node): TreeWalker =>
  ((tree.ownerDocument ?? tree) as Document).createTreeWalker(tree, SHOW_TEXT);

/** Notes, for every text node of a copied tree, the text node of the document that it stands for. */
function noteOrigins(tree: Node, copy: Node, origins: Origins): void {
  const [from, to] = [textsIn(tree), textsIn(copy)];
  while (from.nextNode() && to.nextNode()) {
    const text = from.currentNode as Text;
    origins.set(to.currentNode, origins.get(text) ?? text);
  }
}

function copyOf<T extends Node>(tree: T, origins: Origins): T {
  const copy = tree.cloneNode(true) as T;
  noteOrigins(tree, copy, origins);
  return copy;
}

/**
 * The library keeps its document as a string and starts over from it when an attempt finds too
 * little; nodes made from a string would no longer be ours. The body's `innerHTML` therefore
 * stands for a copy of its nodes.
 */
function keepNodesOnRestart(body: HTMLElement, origins: Origins): void {
  let kept: HTMLElement | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = copyOf(body, origins);
      return '';
    },
    set: () => {
      if (kept) body.replaceChildren(...copyOf(kept, origins).childNodes);
    },
  });
}

/** The library turns such links into new text nodes. */
function plainLinks(copy: Document): void {
  for (const link of copy.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
}

/** The library may fail on documents that no author would write; then nothing is found. */
function extract(copy: Document): Node[] {
  try {
    const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
    return found?.content ? [found.content] : [];
  } catch {
    return [];
  }
}

/** The text nodes of the document for which those of its copy below `found` stand. */
function originsBelow(found: readonly Node[], origins: Origins): Set<Text> {
  const nodes = new Set<Text>();
  for (const tree of found)
    for (const texts = textsIn(tree); texts.nextNode(); ) {
      const origin = origins.get(texts.currentNode);
      if (origin) nodes.add(origin);
    }
  return nodes;
}

/**
 * What the article-extraction library finds in a document, as the document's own text nodes. Pauses
 * before and after the library's own run, which cannot be divided.
 */
export function* readableNodes(document: Document): Generator<void, Set<Text>> {
  const origins: Origins = new Map();
  const copy = document.cloneNode(true) as Document;
  if (!copy.body) return new Set();
  noteOrigins(document.documentElement, copy.documentElement, origins);
  plainLinks(copy);
  keepNodesOnRestart(copy.body, origins);
  yield;
  const found = extract(copy);
  yield;
  return originsBelow(found, origins);
}
