import { P, type PageFixture, page, TOPIC, TRADE } from './fixture';

/** What authors do to the words of a phrase. */
export const MARKUP: readonly PageFixture[] = [
  {
    title: 'a phrase across inline elements',
    html: page('<p>India-<b>Russia</b> <i>tr</i>ade grew.</p>'),
    marks: ['India-Russia trade'],
  },
  {
    title: 'a phrase half of which is a link',
    html: page('<p><a href="#"><em>India</em></a>–Russia <a href="#">trade</a> grew.</p>'),
    marks: [TRADE],
  },
  {
    title: 'a phrase around a comment',
    html: page('<p>India–<!-- and -->Russia<!-- --> trade grew.</p>'),
    marks: [TRADE],
  },
  {
    title: 'soft hyphens',
    html: page('<p>India-Rus&shy;sia tra&shy;de grew.</p>'),
    marks: ['India-Russia trade'],
  },
  {
    title: 'character references',
    html: page('<p>India&#8209;Russia&nbsp;trade, Ind&#x69;a&ndash;Russia tra&#100;e.</p>'),
    marks: ['India‑Russia trade', TRADE],
  },
  {
    title: 'zero-width joiners and spaces',
    html: page(
      '<p>India-Rus\u200bsia tra\u200dde grew, \u200eIndia-\u2060Russia\u200f trade fell.</p>',
    ),
    marks: ['India-Russia trade', 'India-Russia trade'],
  },
  {
    title: 'places where a word may break',
    html: page('<p>India-<wbr>Rus<wbr>sia trade grew.</p>'),
    marks: ['India-Russia trade'],
  },
  {
    title: 'white space as the source has it',
    html: page(`<p>\n  India–Russia\n\t trade\n  grew.\n</p>`),
    marks: [TRADE],
  },
  {
    title: 'ruby',
    html: page('<p><ruby>India<rt>in</rt></ruby>–Russia trade grew.</p>'),
    marks: ['India', '–Russia trade'],
    mentions: 1,
    bare: 'rt',
  },
  {
    title: 'the number of a note inside a phrase',
    html: page(`<p>India–Russia<sup><a href="#n">1</a></sup> trade grew.</p>`),
    marks: ['India–Russia', 'trade'],
    mentions: 1,
    bare: 'sup',
  },
  {
    title: 'a table, whose cells are not joined',
    html: page(
      `<table><caption>${TRADE}</caption><tr><th>Year<th>${TRADE}<tr class="apart"><td>India and Russia<td>trade</table>`,
    ),
    marks: [TRADE, TRADE],
    bare: '.apart',
  },
  {
    title: 'lists, whose items are not joined',
    html: page(
      `<ul><li>${TRADE}<li>${TRADE}</ul><ol class="apart"><li>India–Russia<li>trade</ol><dl><dt>${TRADE}<dd>68.7</dl>`,
    ),
    marks: [TRADE, TRADE, TRADE],
    bare: '.apart',
  },
  {
    title: 'preformatted text',
    html: page(
      '<pre>India–Russia\ntrade grew</pre><pre class="apart">India–Russia\n\ntrade routes</pre>',
    ),
    marks: [TRADE],
    bare: '.apart',
  },
  {
    title: 'text from right to left',
    html: page(
      `<div dir="rtl" lang="he"><p>הסחר: <bdi>${TRADE}</bdi></p><p><bdo dir="ltr">${TRADE}</bdo></p></div>`,
    ),
    marks: [TRADE, TRADE],
  },
  {
    title: 'headings, quotations, captions and footers',
    html: page(
      `<h1>${TRADE}</h1><blockquote>${P}</blockquote><figure><figcaption>${TRADE}</figcaption></figure><footer>${TRADE}</footer>`,
    ),
    marks: [TRADE, TRADE, TRADE, TRADE],
  },
  {
    title: 'columns, floats and generated signs',
    html: page(
      `<div class="columns"><p class="drop">${TRADE} grew.</p>${P}</div>`,
      '<style>.columns{columns:2}.drop::first-letter{float:left;font-size:3em}p::before{content:"India "}</style>',
    ),
    marks: [TRADE, TRADE],
  },
  {
    title: 'a page that names the topic and says nothing of it',
    html: page(`${TOPIC}<p class="other">India-China trade grew.</p>${P}`),
    marks: [TRADE],
    bare: '.other',
  },
];
