/** What is painted in a page and its frames. */
export interface Observed {
  readonly marks: readonly string[];
  /** Painted ranges whose text node is gone or too short. */
  readonly stale: number;
}

/**
 * A function of the page's own world that gives what is painted in a window: pieces that follow
 * each other without a gap inside one block are one mark.
 */
export const OBSERVE = `(view) => {
  const visible = (text) => text.replace(/[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]/g, '').replace(/\\s+/g, ' ').trim();
  const blockOf = (node) => {
    let at = node.parentElement ?? node.getRootNode().host;
    while (at && /^(inline|ruby|contents)/.test(view.getComputedStyle(at).display)) at = at.parentElement ?? at.getRootNode().host;
    return at;
  };
  const nextText = (node) => {
    const walker = node.ownerDocument.createTreeWalker(node.getRootNode(), 4 | 8);
    walker.currentNode = node;
    let next = walker.nextNode();
    while (next && next.data === '') next = walker.nextNode();
    return next;
  };
  const follows = (last, next) => last !== undefined &&
    (last.node === next.node ? last.end === next.start
      : last.end === last.node.length && next.start === 0 && nextText(last.node) === next.node && blockOf(last.node) === blockOf(next.node));
  const parts = [...view.CSS.highlights].filter(([name]) => name.includes('-mark-')).flatMap(([, highlight]) => [...highlight])
    .map(({ startContainer, startOffset, endOffset }) => ({ node: startContainer, start: startOffset, end: endOffset }));
  const fresh = parts.filter(({ node, end }) => node.isConnected && end <= node.length);
  const marks = [];
  let last;
  for (const part of fresh) {
    const words = part.node.data.slice(part.start, part.end);
    if (follows(last, part)) marks.push(marks.pop() + words);
    else marks.push(words);
    last = part;
  }
  return { marks: marks.map(visible), stale: parts.length - fresh.length };
}`;

/** What is painted in the page, in the frames that it may look into, and what other frames told it. */
export const OBSERVED = `(() => {
  const observe = ${OBSERVE};
  // A window does not count the frames in its shadow roots.
  const framesIn = (root) => Array.from(root.querySelectorAll('*')).flatMap((element) =>
    [...(element.shadowRoot ? framesIn(element.shadowRoot) : []), ...(element.contentWindow ? [element.contentWindow] : [])]);
  const windows = (view) => {
    try { return view.document ? [view, ...framesIn(view.document).flatMap(windows)] : []; }
    catch { return []; }
  };
  const all = windows(window).map(observe);
  const told = window.toldByFrames ?? [];
  return { marks: [...all.flatMap(({ marks }) => marks), ...told], stale: all.reduce((sum, { stale }) => sum + stale, 0) };
})()`;

/** The page's tree as text: every element with its attributes, every text node by itself, open shadow roots too. */
export const TREE = `(() => {
  const lines = [];
  const rest = [document];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') { lines.push(node); continue; }
    if (node.localName === 'trade-context-card') continue;
    const attributes = [...(node.attributes ?? [])].map(({ name, value }) => ' ' + name + '=' + value).join('');
    lines.push(node.nodeName + attributes + (node.data === undefined ? '' : ': ' + node.data));
    const children = [...(node.shadowRoot ? [node.shadowRoot] : []), ...node.childNodes].reverse();
    rest.push('end', ...children);
  }
  return lines.join('\\n');
})()`;

/** Whether something is marked under a selector. */
export const markedUnder = (selector: string): string =>
  `[...CSS.highlights].filter(([name]) => name.includes('-mark-')).flatMap(([, highlight]) => [...highlight])
  .filter(({ startContainer }) => startContainer.parentElement?.closest(${JSON.stringify(selector)}))
  .map(({ startContainer }) => startContainer.data)`;

/** Runs while the page is parsed: a text node for every character, in open shadow roots too. Valid inside XHTML. */
const SPLIT = `<script>(function split(root) {
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) split(element.shadowRoot);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes)
    if (!node.parentNode.closest || !node.parentNode.closest('script, style, textarea')) node.replaceWith(...node.data);
})(document)</script>`;

/** The same page with a text node for every character. */
export const inPieces = (html: string): string =>
  html.includes('</body>') ? html.replace('</body>', `${SPLIT}</body>`) : html + SPLIT;
