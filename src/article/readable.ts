import { Readability } from '@mozilla/readability';

type Origins = Map<Node, Text>;

/** `NodeFilter.SHOW_TEXT`, which not every implementation of the DOM names. */
const SHOW_TEXT = 4;

/** The text nodes of a tree, in order. */
function textsIn(tree: Node): Text[] {
  const walker = ((tree.ownerDocument ?? tree) as Document).createTreeWalker(tree, SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Notes, for every text node of a copied tree, the text node of the document that it stands for. */
function noteOrigins(texts: readonly Text[], copy: Node, origins: Origins): void {
  for (const [i, text] of textsIn(copy).entries()) {
    const from = texts[i] as Text;
    origins.set(text, origins.get(from) ?? from);
  }
}

function copyOf<T extends Node>(tree: T, origins: Origins): T {
  const copy = tree.cloneNode(true) as T;
  noteOrigins(textsIn(tree), copy, origins);
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
  for (const text of found.flatMap(textsIn)) {
    const origin = origins.get(text);
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
  // At once: after a pause the document may hold others than its copy.
  const texts = textsIn(document);
  if (!copy.body) return new Set();
  yield;
  noteOrigins(texts, copy, origins);
  plainLinks(copy);
  keepNodesOnRestart(copy.body, origins);
  yield;
  const found = extract(copy);
  yield;
  return originsBelow(found, origins);
}
