import { Readability } from '@mozilla/readability';

type Origins = WeakMap<Node, Text>;

/** Notes, for every text node of a copied tree, the text node of the document that it stands for. */
function noteOrigins(tree: Node, copy: Node, origins: Origins): void {
  const pairs: [Node, Node][] = [[tree, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    let [from, to]: [Node | null, Node | null] = [pair[0].firstChild, pair[1].firstChild];
    for (; from && to; from = from.nextSibling, to = to.nextSibling) {
      if (from.nodeType === from.TEXT_NODE) origins.set(to, origins.get(from) ?? (from as Text));
      else if (from.firstChild) pairs.push([from, to]);
    }
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
function originsBelow(found: Node[], origins: Origins): Set<Text> {
  const nodes = new Set<Text>();
  for (let node = found.pop(); node; node = found.pop()) {
    const origin = origins.get(node);
    if (origin) nodes.add(origin);
    for (let child = node.lastChild; child; child = child.previousSibling) found.push(child);
  }
  return nodes;
}

/**
 * What the article-extraction library finds in a document, as the document's own text nodes. Pauses
 * before and after the library's own run, which cannot be divided.
 */
export function* readableNodes(document: Document): Generator<void, Set<Text>> {
  const origins: Origins = new WeakMap();
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
