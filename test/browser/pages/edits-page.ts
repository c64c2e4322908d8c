import { page, TRADE } from './fixture';

/** What the paragraphs of an edited page say: with mentions, without, and with some that need others. */
const WORDS = [
  `${TRADE} grew.`,
  'Nothing of it.',
  'India and Russia met.',
  'Bilateral trade fell.',
  'India-China trade grew.',
  'Trade between the two countries doubled, and Indian exports to Russia tripled.',
  'Торговля России и Индии выросла.',
  'भारत-रूस व्यापार बढ़ा।',
  'The weather was fine that year, and nobody spoke of anything else for days.',
];

const START = `<h1>News of the day</h1><p>${WORDS[0]}</p><div><p>${WORDS[8]}</p><p>${WORDS[3]}</p></div><p>${WORDS[2]}</p>`;

const FRAME = page(`<main>${START}</main>`);

/** Every edit by its name: what it does to a document. All of them keep HTML that a parser reads back as it is. */
const EDITS = `{
  insert: (main, { at, to, words }) => { const p = main.ownerDocument.createElement('p'); p.textContent = WORDS[words]; put(p, pick(holders(main), at), to); },
  remove: (main, { at }) => { if (blocks(main).length > 3) pick(blocks(main), at).remove(); },
  edit: (main, { at, words }) => { const text = pick(texts(main), at); if (text) text.data = WORDS[words]; },
  type: (main, { at, to, words }) => { const text = pick(texts(main), at); text?.insertData(to % (text.length + 1), WORDS[words].slice(0, 8)); },
  erase: (main, { at, to, words }) => { const text = pick(texts(main), at); text?.deleteData(to % (text.length + 1), words); },
  move: (main, { at, to }) => { const block = pick(blocks(main), at); put(block, pick(holders(main).filter((one) => !block?.contains(one)), to), to); },
  replace: (main, { at, words }) => { const p = pick([...main.querySelectorAll('p')], at); if (p) p.innerHTML = WORDS[words].replace(/(\\S+) /, '<b>$1</b> '); },
  split: (main, { at, to }) => { const text = pick(texts(main), at); text?.splitText(to % (text.length + 1)); },
  normalize: (main, { at }) => pick(blocks(main), at)?.normalize(),
  wrap: (main, { at, words }) => { const text = pick(texts(main), at); if (text?.parentNode.closest('b b b') === null) within(text, words % 2 ? 'b' : 'span'); },
  enclose: (main, { at }) => { const block = pick(blocks(main), at); if (block?.closest('div div div') === null) within(block, 'div'); },
  hide: (main, { at }) => { const block = pick(blocks(main), at); if (block) block.hidden = !block.hidden; },
  cover: (main, { at }) => { const block = pick(blocks(main), at); if (block) block.style.display = block.style.display ? '' : 'none'; },
  mute: (main, { at }) => pick(blocks(main), at)?.setAttribute('aria-hidden', at % 2 ? 'true' : 'false'),
  attach: (main, { at, to, words }) => { const host = main.ownerDocument.createElement('x-card'); put(host, pick(holders(main), at), to); fill(host, words); },
  late: (main, { at, to, words }) => { const host = main.ownerDocument.createElement('x-card'); put(host, pick(holders(main), at), to); setTimeout(() => fill(host, words), to); },
  again: (main) => { main.innerHTML = main.innerHTML; },
}`;

/**
 * The script of the page in which documents are edited. Each lane is a frame that lives on and a
 * frame that is loaded anew with what the other one came to.
 */
const SCRIPT = `
const WORDS = ${JSON.stringify(WORDS)};
const pick = (list, at) => list[at % list.length];
const blocks = (main) => [...main.querySelectorAll('p, div, h1, x-card')];
const holders = (main) => [main, ...main.querySelectorAll('div')];
const put = (node, holder, to) => { if (node && holder) holder.insertBefore(node, holder.children[to % (holder.children.length + 1)] ?? null); };
const within = (node, name) => { const outer = node.ownerDocument.createElement(name); node.replaceWith(outer); outer.append(node); };
const fill = (host, words) => { host.attachShadow({ mode: 'open', serializable: true }).innerHTML = '<p>' + WORDS[words] + '</p>'; };
/** Every text node with the number of characters before it, shadow roots before what they hide. */
const starts = (main) => {
  const all = new Map();
  let at = 0;
  const walk = (node) => {
    if (node.nodeType === 3) { all.set(node, at); at += node.length; }
    if (node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  };
  walk(main);
  return all;
};
const texts = (main) => [...starts(main).keys()];
const EDITS = ${EDITS};
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const mainOf = (frame) => frame.contentDocument.querySelector('main');

/** Where characters are marked, runs that touch joined: text nodes may be divided otherwise. */
const painted = (frame) => {
  const known = starts(mainOf(frame));
  const ranges = [...frame.contentWindow.CSS.highlights].filter(([name]) => name.includes('-mark-')).flatMap(([, highlight]) => [...highlight]);
  const fresh = ranges.filter(({ startContainer, endOffset }) => known.has(startContainer) && endOffset <= startContainer.length);
  const runs = [];
  for (const { startContainer, startOffset, endOffset } of fresh) {
    const start = known.get(startContainer) + startOffset;
    const words = startContainer.data.slice(startOffset, endOffset);
    const last = runs.at(-1);
    if (last && last.start + last.words.length === start) last.words += words;
    else runs.push({ start, words });
  }
  return { marks: runs.map(({ start, words }) => start + ' ' + words), stale: ranges.length - fresh.length };
};

const load = async (frame, html) => {
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = html;
  await loaded;
};

const lanes = [];
const open = async (count) => {
  for (let i = 0; i < count; i++) {
    const lane = { live: document.createElement('iframe'), fresh: document.createElement('iframe') };
    document.body.append(lane.live, lane.fresh);
    lanes.push(lane);
    await load(lane.live, FRAME);
  }
};

const apply = async (main, edits) => {
  for (const edit of edits) {
    EDITS[edit.kind](main, edit);
    if (edit.pause > 0) await wait(edit.pause);
  }
};

/** Edits the living frame without end; it starts over before it grows large. */
const wander = async (lane, edits) => {
  const main = mainOf(lanes[lane].live);
  for (let i = 0; i < edits.length; i += 10) {
    if (i % 200 === 0) main.innerHTML = START;
    await apply(main, edits.slice(i, i + 10));
    await wait(5);
  }
};

/** Edits the living frame, loads its outcome anew, and waits until both are painted alike. */
const trial = async (lane, edits, patience) => {
  const { live, fresh } = lanes[lane];
  const main = mainOf(live);
  main.innerHTML = START;
  await apply(main, edits);
  main.insertAdjacentHTML(edits.length % 2 ? 'afterbegin' : 'beforeend', '<p>' + WORDS[0] + '</p>');
  await wait(60);
  main.normalize();
  const html = main.getHTML({ serializableShadowRoots: true });
  await load(fresh, FRAME.replace(START, () => html));
  const end = performance.now() + patience;
  for (;;) {
    const [is, wanted] = [painted(live), painted(fresh)];
    const equal = wanted.marks.length > 0 && is.stale === 0 && JSON.stringify(is) === JSON.stringify(wanted);
    if (equal || performance.now() > end) return { equal, is, wanted, html };
    await wait(50);
  }
};
`;

/** A page that edits documents: \`open(count)\` makes lanes, \`trial(lane, edits, patience)\` runs a script in one, \`wander(lane, edits)\` runs one without looking. */
export const EDITS_PAGE = page(
  `<script>const START = ${JSON.stringify(START)};
   const FRAME = ${JSON.stringify(FRAME).replaceAll('</', '<\\/')};
   ${SCRIPT}</script>`,
  '<style>iframe { width: 300px; height: 80px }</style>',
);
