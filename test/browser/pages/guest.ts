import { P, type PageFixture, page, shadow, TRADE } from './fixture';

/** Selects the first paragraph and gives what copying takes, as text and as nodes. */
const COPIED = `(() => {
  const [p] = document.querySelectorAll('p');
  getSelection().selectAllChildren(p);
  const holder = document.createElement('div');
  holder.append(getSelection().getRangeAt(0).cloneContents());
  return getSelection().toString() === 'India–Russia trade grew.' && holder.innerHTML === 'India–<b>Russia</b> trade grew.';
})()`;

/** Puts a reader somewhere, and notes everything that could move them away. */
const STATE = `<script>
  const frames = (count) => new Promise((done) => { const next = () => (count-- > 0 ? requestAnimationFrame(next) : done()); next(); });
  addEventListener('load', async () => {
    const input = document.querySelector('input');
    input.focus({ preventScroll: true });
    input.setSelectionRange(2, 5);
    await frames(1);
    scrollTo(0, 700);
    await frames(3);
    window.place = scrollY;
    window.moved = [];
    for (const name of ['scroll', 'focusin', 'focusout', 'selectionchange', 'blur'])
      addEventListener(name, () => window.moved.push(name), true);
  });
</script>`;

const UNMOVED = `(() => {
  const { activeElement } = document;
  return activeElement.localName === 'input' && activeElement.selectionStart === 2 && activeElement.selectionEnd === 5 &&
    scrollY > 0 && scrollY === window.place && window.moved.length === 0;
})()`;

const SELECTED = `(() => { const range = getSelection().getRangeAt(0); return range.startOffset === 3 && range.toString() === 'ia–Russia tr'; })()`;

const KEEPS = (act: string, title: string): PageFixture => ({
  title,
  html: page(`${P}<div id="app"></div>`),
  before: [TRADE],
  act: `${act}; app.innerHTML = '${P}'`,
  marks: [TRADE, TRADE],
});

/** Nobody notices that we were here, and nobody can throw us out by accident. */
export const GUEST: readonly PageFixture[] = [
  {
    title: 'copying copies exactly the text',
    html: page('<p>India–<b>Russia</b> trade grew.</p>'),
    marks: [TRADE],
    holds: COPIED,
  },
  {
    title: 'scroll and focus stay',
    html: page(`<input value="to write"><div style="height: 3000px">${P}</div>${STATE}`),
    marks: [TRADE],
    holds: UNMOVED,
  },
  {
    title: 'a selection stays',
    html: page(
      `<p id="a">${TRADE} grew.</p><script>getSelection().setBaseAndExtent(a.firstChild, 3, a.firstChild, 15)</script>`,
    ),
    marks: [TRADE],
    holds: SELECTED,
  },
  {
    title: 'print is unaffected',
    html: page(`${P}<x-card>${shadow(P)}</x-card>`),
    marks: [TRADE, TRADE],
    holds: `[document, document.querySelector('x-card').shadowRoot].every(({ adoptedStyleSheets }) =>
      [...adoptedStyleSheets].every(({ cssRules }) => [...cssRules].every((rule) => rule.media?.mediaText === 'screen')))`,
  },
  {
    title: 'styles of the page are not ours to change',
    html: page(`<p id="a">${TRADE}</p>`, '<style>p { color: rgb(1, 2, 3) }</style>'),
    marks: [TRADE],
    holds: `getComputedStyle(a).color === 'rgb(1, 2, 3)' && getComputedStyle(a).textDecorationLine === 'none'`,
  },
  {
    title: 'highlights of the page stay',
    html: page(
      `<p id="a">${TRADE}</p><script>CSS.highlights.set('search', new Highlight(new Range()))</script>`,
      '<style>::highlight(search) { color: red }</style>',
    ),
    marks: [TRADE],
    holds: `CSS.highlights.get('search').size === 1`,
  },
  KEEPS('CSS.highlights.clear()', 'highlights that the page clears'),
  KEEPS(
    'for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight())',
    'highlights that the page overrides',
  ),
  {
    title: 'highlights that the page overrides, where nothing else changes',
    html: page(`${P}<i id="app"></i>`),
    before: [TRADE],
    act: `for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight()); app.append('.')`,
    marks: [TRADE],
  },
  {
    title: 'style sheets that the page exchanges',
    html: page(`${P}<div id="app"></div>`),
    before: [TRADE],
    act: `document.adoptedStyleSheets = []; app.innerHTML = '${P}'`,
    marks: [TRADE, TRADE],
    holds: `document.adoptedStyleSheets.length === 1`,
  },
];
