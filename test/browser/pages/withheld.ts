import { P, type PageFixture, page, TRADE } from './fixture';

/** What is left alone. Each page holds one mark more, which tells that it was read. */
export const WITHHELD: readonly PageFixture[] = [
  {
    title: 'text that attributes hide',
    html: page(`<p hidden>${TRADE}</p><div aria-hidden="true">${P}</div>${P}`),
    marks: [TRADE],
    bare: '[hidden], [aria-hidden]',
  },
  {
    title: 'text that styles hide',
    html: page(
      `<div class="no" style="display: none">${P}</div><p class="no" style="visibility: hidden">${TRADE}</p>
       <span class="no" style="position: absolute; width: 1px; height: 1px; overflow: hidden">${TRADE}</span>${P}`,
    ),
    marks: [TRADE],
    bare: '.no',
  },
  {
    title: 'programs and code',
    html: page(
      `<script>const words = '${TRADE}';</script><noscript><p>${TRADE}</p></noscript><template>${P}</template>
       <pre><code>${TRADE}</code></pre><kbd>${TRADE}</kbd><samp>${TRADE}</samp>${P}`,
      `<style>p::after { content: '${TRADE}' }</style>`,
    ),
    marks: [TRADE],
    bare: 'script, style, noscript, template, code, kbd, samp',
  },
  {
    title: 'fields and buttons of forms',
    html: page(
      `<form><label><input value="${TRADE}" placeholder="${TRADE}"></label><textarea>${TRADE}</textarea>
       <select><option>${TRADE}</select><button type="button">${TRADE}</button><output>${TRADE}</output></form>${P}`,
    ),
    marks: [TRADE],
    bare: 'form',
  },
  {
    title: 'text that the reader may edit',
    html: page(
      `<div contenteditable>${P}</div><p contenteditable="plaintext-only">${TRADE}</p><p contenteditable="false">${TRADE}</p>${P}`,
    ),
    marks: [TRADE, TRADE],
    bare: '[contenteditable]:not([contenteditable="false"])',
  },
  {
    title: 'titles, alternatives and other attributes',
    html: page(
      `<p title="${TRADE}"><img alt="${TRADE}" src="data:,"></p>${P}`,
      `<title>${TRADE}</title><meta name="description" content="${TRADE}">`,
    ),
    marks: [TRADE],
  },
  {
    title: 'pictures of formulas, drawings and media',
    html: page(
      `<math><mtext>${TRADE}</mtext></math><canvas>${TRADE}</canvas><video>${TRADE}</video><object>${TRADE}</object>${P}`,
    ),
    marks: [TRADE],
    bare: 'math, canvas, video, object',
  },
  {
    title: 'closed shadow roots',
    html: page(`<x-own><template shadowrootmode="closed">${P}</template></x-own>${P}`),
    marks: [TRADE],
  },
];
