/** A kind of page: what is on it, what happens to it, how many marks it has in the end. */
export interface Kind {
  readonly html: string;
  readonly marks: number;
  /** Runs in the page once it was read; the marks are counted after it. */
  readonly happens?: string;
  /** The ending of its address, for pages that are no HTML. */
  readonly type?: '.xhtml' | '.svg';
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;

/** Enough for a page to be looked into, and no mention. */
const TOPIC = '<p>India and Russia spoke. Children traded stickers.</p>';
const MARK = '<p>India-Russia trade grew.</p>';

const kind = (body: string, marks: number, happens?: string): Kind => ({
  html: page(body),
  marks,
  happens,
});

/** What the reader of a page must get right, one page each. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'inline elements': kind('<p>India-<b>Russia</b> <i>tr</i>ade grew.</p>', 1),
  'soft hyphens': kind('<p>India-Rus&shy;sia tra&shy;de grew.</p>', 1),
  entities: kind('<p>India&#8209;Russia&nbsp;trade, India&ndash;Russia tra&#100;e.</p>', 2),
  'word breaks': kind('<p>India-Rus<wbr>sia trade grew.</p>', 1),
  'zero-width signs': kind('<p>India-Rus\u200bsia tra\u200dde grew.</p>', 1),
  ruby: kind('<p><ruby>India<rt>in</rt></ruby>-Russia trade grew.</p>', 1),
  tables: kind('<table><tr><th>India-Russia trade</th><td>68.7</td></tr></table>', 1),
  lists: kind('<ul><li>India-Russia trade</li><li>India-Russia trade</li></ul>', 2),
  'preformatted text': kind('<pre>India-Russia\ntrade\n\nIndia\n\nRussia trade</pre>', 1),
  'right to left': kind('<p dir="rtl">India-Russia trade</p>', 1),
  'a slotted phrase': kind(
    `<x-card>India-<b>Russia</b> trade<p slot="t">India-Russia trade</p></x-card><script>
     document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML =
       '<div><slot name="t"></slot></div><p><slot></slot></p>'</script>`,
    2,
  ),
  'nested shadow roots': kind(
    `<div id="host"></div><script>
     host.attachShadow({ mode: 'open' }).innerHTML = '<p>India-Russia trade <x-y></x-y></p>';
     host.shadowRoot.querySelector('x-y').attachShadow({ mode: 'open' }).innerHTML =
       '<p>India-Russia trade</p>'</script>`,
    2,
  ),
  'a shadow root attached late': kind(
    `${MARK}<x-late></x-late>`,
    2,
    `document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '${MARK}';
     document.body.append(document.createElement('i'))`,
  ),
  'a shadow root found on a click': kind(
    `${MARK}<x-late></x-late>`,
    2,
    `document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '${MARK}';
     document.body.click()`,
  ),
  'hidden text': kind(
    `${TOPIC}<p hidden>India-Russia trade</p><p style="display: none">India-Russia trade</p>
     <p aria-hidden="true">India-Russia trade</p>
     <p style="visibility: hidden">India-Russia trade</p>
     <p style="position: absolute; width: 1px; height: 1px; overflow: hidden">India-Russia trade</p>`,
    0,
  ),
  'programs, code and fields': kind(
    `${TOPIC}<script>const a = 'India-Russia trade'</script><code>India-Russia trade</code>
     <textarea>India-Russia trade</textarea><div contenteditable>India-Russia trade</div>`,
    0,
  ),
  'closed details': kind(`${TOPIC}<details><summary>More</summary>${MARK}</details>`, 0),
  'details opened later': kind(
    `${TOPIC}<details><summary>More</summary>${MARK}</details>`,
    1,
    `document.querySelector('details').open = true`,
  ),
  'a tab opened by a click': kind(
    `<button>Tab</button><div id="tab" style="display: none">${MARK}</div><script>
     document.querySelector('button').onclick = () => { tab.style.display = 'block' }</script>`,
    1,
    `document.querySelector('button').click()`,
  ),
  'text that shows by itself': kind(
    `${TOPIC}<div id="tab" style="display: none">${MARK}</div>`,
    1,
    `tab.style.display = 'block'`,
  ),
  frames: kind(`${TOPIC}<iframe srcdoc="${MARK}"></iframe><iframe src="/frame"></iframe>`, 2),
  'quirks mode': {
    html: '<html><body><p>India-Russia <b>trade<p>India-Russia trade',
    marks: 2,
  },
  XHTML: {
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>
      <body><p>India-<b>Russia</b> trade <![CDATA[and India-Russia trade]]></p></body></html>`,
    marks: 2,
    type: '.xhtml',
  },
  SVG: {
    html: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><title>x</title>
      <text x="10" y="20">India-<tspan>Russia</tspan> trade</text></svg>`,
    marks: 1,
    type: '.svg',
  },
  'navigation inside a page': kind(
    `${TOPIC}<div id="app">${MARK}</div>`,
    2,
    `history.pushState({}, '', '/other'); app.innerHTML = '${MARK}${MARK}'`,
  ),
  'endless scrolling': kind(
    `${TOPIC}<div id="app"></div>`,
    20,
    `for (let i = 0; i < 20; i++) app.insertAdjacentHTML('beforeend', '${MARK}')`,
  ),
  'text edited away': kind(
    `<p id="a">India-Russia trade</p>${MARK}`,
    1,
    `document.getElementById('a').firstChild.data = 'India-China trade'`,
  ),
  'text edited in place': kind(
    `${TOPIC}<p id="a">India-China trade</p>`,
    1,
    `document.getElementById('a').firstChild.replaceData(6, 5, 'Russia')`,
  ),
  'the same text rendered again': kind(
    `<div id="app">${MARK}</div>`,
    1,
    `for (let i = 0; i < 10; i++) app.innerHTML = app.innerHTML + ''`,
  ),
  'a row that was away and changed there': kind(
    `${TOPIC}<div id="app"><p>India-Russia trade</p></div>`,
    2,
    `(() => { const row = app; row.remove(); setTimeout(() => {
       row.firstChild.textContent = 'India-Russia trade, India-Russia trade';
       document.body.append(row) }, 500) })()`,
  ),
  'text removed': kind(`<div id="app">${MARK}</div>${MARK}`, 1, 'app.remove()'),
  'text no longer hidden': kind(
    `<p id="a" hidden>India-Russia trade</p>${MARK}`,
    2,
    `document.getElementById('a').hidden = false`,
  ),
  'a page that never rests': kind(
    `<p id="count">0</p><div id="app"></div>${MARK}<script>let n = 0; setInterval(() => {
     for (let i = 0; i < 10; i++) count.firstChild.data = String(n++) }, 10)</script>`,
    2,
    `app.innerHTML = '${MARK}'`,
  ),
  'a topic that comes later': kind(
    '<p>Hello</p><div id="app"></div>',
    1,
    `app.innerHTML = '<p>India-<b>Rus</b>sia trade</p>'`,
  ),
  'a topic that comes letter by letter': kind(
    '<p id="a"></p>',
    1,
    `for (const c of 'India-Russia trade') document.getElementById('a').append(c)`,
  ),
};

/** What a frame of {@link KINDS} shows. */
export const FRAME = page(MARK);

/** Runs in a page: a text node for every character. */
export const SHATTER = `<script>{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (!walker.currentNode.parentNode.closest('script')) nodes.push(walker.currentNode);
  for (const node of nodes) node.replaceWith(...node.data);
}</script>`;
