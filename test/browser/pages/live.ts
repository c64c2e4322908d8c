import { P, type PageFixture, page, shadow, TOPIC, TRADE } from './fixture';

const times = (count: number): string[] => Array.from({ length: count }, () => TRADE);

/** Ten rows that show what of a long list is scrolled to: texts change, elements stay. */
const VIRTUAL = `<ul></ul><script>
  const rows = Array.from({ length: 10 }, () => document.querySelector('ul').appendChild(document.createElement('li')));
  for (const row of rows) row.append('');
  const show = (top) => rows.forEach((row, i) => {
    row.firstChild.data = (top + i) % 4 === 0 ? '${TRADE}, row ' + (top + i) : 'Row ' + (top + i);
  });
  show(0);
</script>`;

/** A thousand changes a second; \`longest\` is the longest the page was kept waiting, in milliseconds. */
const BUSY = `<p id="count">0</p><div id="app"></div>${P}<script>
  let n = 0, last = performance.now();
  window.longest = 0;
  setInterval(() => {
    for (let i = 0; i < 10; i++) document.getElementById('count').firstChild.data = 'India, Russia, ' + n++;
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 10)
</script>`;

const LONG =
  '<p>The weather was fine that year, and nobody spoke of anything else for days, not even of the harvest, which was good.</p>';
const STORY = page(
  `<nav><a href="#">Home</a></nav><article>${P}${LONG.repeat(8)}<p id="part">${TRADE} fell.</p></article>`,
);

/** What happens on pages that live. */
export const LIVE: readonly PageFixture[] = [
  {
    title: 'details opened later',
    html: page(`${P}<details><summary>More</summary>${P}</details>`),
    before: [TRADE],
    act: `document.querySelector('details').open = true`,
    marks: times(2),
  },
  {
    title: 'a tab opened by a click',
    html: page(
      `${P}<button>Tab</button><div id="tab">${P}</div><script>document.querySelector('button').onclick = () => { tab.className = 'on' }</script>`,
      '<style>#tab { display: none } #tab.on { display: block }</style>',
    ),
    before: [TRADE],
    act: `document.querySelector('button').click()`,
    marks: times(2),
  },
  {
    title: 'an accordion that closes one part and opens another',
    html: page(
      `<section id="a">${P}</section><section id="b" class="shut"><p>India-Russia trade fell.</p></section>
       <button>Next</button><script>document.querySelector('button').onclick = () => { a.classList.toggle('shut'); b.classList.toggle('shut') }</script>`,
      '<style>.shut { display: none }</style>',
    ),
    before: [TRADE],
    act: `document.querySelector('button').click()`,
    marks: ['India-Russia trade'],
  },
  {
    title: 'text that shows by itself',
    html: page(`${P}<div id="later" style="display: none">${P}</div>`),
    before: [TRADE],
    act: `setTimeout(() => { later.style.display = 'block' }, 100)`,
    marks: times(2),
    restless: true,
  },
  {
    title: 'an attribute that no longer hides',
    html: page(`${P}<p id="later" hidden>${TRADE}</p>`),
    before: [TRADE],
    act: `later.hidden = false`,
    marks: times(2),
  },
  {
    title: 'text that becomes editable',
    html: page(`<p id="note">${TRADE}</p>${P}`),
    before: times(2),
    act: `note.contentEditable = 'true'`,
    marks: [TRADE],
    bare: '#note',
  },
  {
    title: 'navigation inside a page',
    html: page(`<main id="app"><h1>${TRADE}</h1>${P}</main>`),
    before: times(2),
    act: `history.pushState({}, '', '/elsewhere'); app.innerHTML = '<h1>Home</h1><p>India-Russia trade fell.</p>'`,
    marks: ['India-Russia trade'],
  },
  {
    title: 'a body exchanged for another',
    html: page(`${P}${P}`),
    before: times(2),
    act: `const body = document.createElement('body'); body.innerHTML = '${P}${P}${P}'; document.body.replaceWith(body)`,
    marks: times(3),
  },
  {
    title: 'a document written anew',
    html: page(P),
    before: [TRADE],
    act: `document.open(); document.write('<!doctype html><title>New</title>${P}${P}'); document.close()`,
    marks: times(2),
  },
  {
    title: 'endless scrolling',
    html: page(`${P}<div id="app"></div>`),
    before: [TRADE],
    act: `for (let i = 0; i < 20; i++) setTimeout(() => app.insertAdjacentHTML('beforeend', '${P}'), i * 20)`,
    marks: times(21),
    restless: true,
  },
  {
    title: 'text edited in place',
    html: page(`<p id="a">India-China trade</p><p id="b">${TRADE}</p>${P}`),
    before: times(2),
    act: `a.firstChild.replaceData(6, 5, 'Russia'); b.firstChild.data = 'India-Japan trade'`,
    marks: ['India-Russia trade', TRADE],
    bare: '#b',
  },
  {
    title: 'words put before a marked phrase',
    html: page(`<p id="a">${TRADE}</p>`),
    before: [TRADE],
    act: `a.firstChild.insertData(0, 'Last year '); a.prepend('And so on. ')`,
    marks: [TRADE],
    holds: `[...CSS.highlights].some(([, highlight]) => [...highlight].some(({ startOffset }) => startOffset === 10))`,
  },
  {
    title: 'text nodes that are split and joined',
    html: page(`<p id="a">${TRADE}</p>${P}`),
    before: times(2),
    act: `a.firstChild.splitText(3).splitText(4); document.querySelector('p:last-of-type').append(' Up.')`,
    marks: times(2),
  },
  {
    title: 'a framework that renders the same nodes again',
    html: page(`<div id="app">${P}</div>`),
    before: [TRADE],
    act: `for (let i = 0; i < 20; i++) { for (const p of app.children) p.textContent = p.textContent; app.append(app.firstChild) }`,
    marks: [TRADE],
  },
  {
    title: 'a framework that renders equal nodes',
    html: page(`<div id="app">${P}${P}</div>`),
    before: times(2),
    act: `for (let i = 0; i < 20; i++) app.innerHTML = app.innerHTML`,
    marks: times(2),
  },
  {
    title: 'a list that recycles its rows',
    html: page(VIRTUAL),
    before: times(3),
    act: `for (let top = 0; top < 202; top++) show(top)`,
    marks: times(2),
    holds: `[...CSS.highlights].flatMap(([, highlight]) => [...highlight]).every(({ startContainer }) => startContainer.data.startsWith('India'))`,
  },
  {
    title: 'a paragraph of an article exchanged for one that needs the others',
    html: STORY,
    before: times(2),
    act: `part.innerHTML = 'Bilateral trade fell.'`,
    marks: [TRADE, 'Bilateral trade'],
  },
  {
    title: 'text removed',
    html: page(`<div id="app">${P}</div>${P}`),
    before: times(2),
    act: `app.remove()`,
    marks: [TRADE],
  },
  {
    title: 'text moved',
    html: page(`<p id="a">India-Russia trade fell.</p>${P}`),
    before: ['India-Russia trade', TRADE],
    act: `document.body.append(a)`,
    marks: [TRADE, 'India-Russia trade'],
  },
  {
    title: 'text that changed while it was away',
    html: page(`<div id="app"><p>${TRADE}</p></div>${P}`),
    before: times(2),
    act: `const row = app; row.remove(); setTimeout(() => { row.firstChild.textContent = 'India-China trade'; document.body.append(row, '${TRADE}') }, 400)`,
    marks: times(2),
    bare: '#app',
    restless: true,
  },
  {
    title: 'a topic that comes later',
    html: page('<p>Hello</p><div id="app"></div>'),
    before: [],
    act: `setTimeout(() => { app.innerHTML = '<p>India–<b>Rus</b>sia trade</p>' }, 600)`,
    marks: [TRADE],
    restless: true,
  },
  {
    title: 'a topic that comes in a shadow root attached later',
    html: page('<p>Hello</p><div id="app"></div>'),
    before: [],
    act: `setTimeout(() => app.setHTMLUnsafe('<x-a>${shadow(P)}</x-a>'), 600)`,
    marks: [TRADE],
    restless: true,
  },
  {
    title: 'a topic that comes in a shadow root below a plain element',
    html: page('<p>Hello</p><div id="app"></div>'),
    before: [],
    act: `setTimeout(() => app.setHTMLUnsafe('<section><p>News</p><x-a>${shadow(P)}</x-a></section>'), 600)`,
    marks: [TRADE],
    restless: true,
  },
  {
    title: 'a topic that comes letter by letter',
    html: page('<p id="a"></p>'),
    before: [],
    act: `for (const letter of '${TRADE}') a.append(letter)`,
    marks: [TRADE],
  },
  {
    title: 'a page that changes a thousand times a second',
    html: page(BUSY),
    before: [TRADE],
    act: `window.longest = 0; app.innerHTML = '${P}'`,
    marks: times(2),
    holds: `window.longest < 500`,
    restless: true,
  },
  {
    title: 'a thousand paragraphs at once',
    html: page(`${TOPIC}<div id="app"></div>${P}`),
    before: [TRADE],
    act: `app.innerHTML = '<p>Nothing of it.</p>'.repeat(1000) + '${P}'`,
    marks: times(2),
  },
];
