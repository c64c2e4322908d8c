import { Readability } from '@mozilla/readability';

type Origins = WeakMap<Node, Text>;

/** Copies a tree and notes, for every text node of the copy, the text node that it stands for. */
function copyOf<T extends Node>(tree: T, origins: Origins, originOf: (text: Text) => Text): T {
  const copy = tree.cloneNode(true) as T;
  const pairs: [Node, Node][] = [[tree, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    let [from, to]: [Node | null, Node | null] = [pair[0].firstChild, pair[1].firstChild];
    for (; from && to; from = from.nextSibling, to = to.nextSibling) {
      if (from.nodeType === from.TEXT_NODE) origins.set(to, originOf(from as Text));
      else if (from.firstChild) pairs.push([from, to]);
    }
  }
  return copy;
}

/**
 * The library keeps its document as a string and starts over from it when an attempt finds too
 * little; nodes made from a string would no longer be ours. The body's `innerHTML` therefore
 * stands for a copy of its nodes.
 */
function keepNodesOnRestart(body: HTMLElement, origins: Origins): void {
  const originOf = (text: Text): Text => origins.get(text) ?? text;
  let kept: HTMLElement | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = copyOf(body, origins, originOf);
      return '';
    },
    set: () => {
      if (kept) body.replaceChildren(...copyOf(kept, origins, originOf).childNodes);
    },
  });
}

/** The library turns such links into new text nodes. */
function plainLinks(copy: Document): void {
  for (const link of copy.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
}

/** What the article-extraction library finds in a document, as the document's own text nodes. */
export function readableNodes(document: Document): Set<Text> {
  const origins: Origins = new WeakMap();
  const copy = copyOf(document, origins, (text) => text);
  plainLinks(copy);
  if (!copy.body) return new Set();
  keepNodesOnRestart(copy.body, origins);
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const nodes = new Set<Text>();
  const rest: Node[] = found?.content ? [found.content] : [];
  for (let node = rest.pop(); node; node = rest.pop()) {
    const origin = origins.get(node);
    if (origin) nodes.add(origin);
    for (let child = node.lastChild; child; child = child.previousSibling) rest.push(child);
  }
  return nodes;
}
