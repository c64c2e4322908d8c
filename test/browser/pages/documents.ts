import { P, type PageFixture, page, shadow, TOPIC, TRADE } from './fixture';

const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;

/** The lightness contrast of the marks' line on the page's ground, by the formula for readable colours. */
const CONTRAST = `(() => {
  const parse = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const luminance = (color) => parse(color).map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const name = [...CSS.highlights.keys()].find((key) => key.includes('-mark-'));
  const line = getComputedStyle(document.querySelector('p'), '::highlight(' + name + ')').textDecorationColor;
  const ground = getComputedStyle(document.body).backgroundColor;
  const [dark, light] = [luminance(line), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05) >= 3;
})()`;

/** Kinds of documents, languages and looks. */
export const DOCUMENTS: readonly PageFixture[] = [
  {
    title: 'quirks mode',
    html: `<html><head><title>Page</title></head><body><p>India-Russia <b>trade<p>${TRADE}`,
    marks: ['India-Russia trade', TRADE],
    holds: `document.compatMode === 'BackCompat'`,
  },
  {
    title: 'XHTML',
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>India–<b>Russia</b> trade <![CDATA[and ${TRADE}]]></p></body></html>`,
    type: '.xhtml',
    marks: [TRADE, TRADE],
  },
  {
    title: 'an SVG document',
    html: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><title>${TRADE}</title><text x="10" y="20">India–<tspan>Russia</tspan> trade</text></svg>`,
    type: '.svg',
    marks: [TRADE],
    bare: 'title',
  },
  {
    title: 'a drawing inside a page',
    html: page(
      `${P}<svg viewBox="0 0 300 60"><desc>${TRADE}</desc><text x="9" y="20">India–<tspan>Russia</tspan> trade</text><foreignObject width="300" height="30"><p>${TRADE}</p></foreignObject></svg>`,
    ),
    marks: [TRADE, TRADE, TRADE],
    bare: 'desc',
  },
  {
    title: 'old and malformed HTML',
    html: `<TITLE>News</TITLE><CENTER><FONT COLOR=red SIZE="+2">India-<B>Russia <I>trade</B></I></FONT></CENTER>
      <P>Up<TABLE BORDER=1><TR><TD>${TRADE}<TD></DIV>India–<NOBR>Russia</NOBR> trade</FONT></TABLE><LI>${TRADE}</UL><MARQUEE>news</MARQUEE><P>${TRADE} <B>grew`,
    marks: ['India-Russia trade', TRADE, TRADE, TRADE, TRADE],
  },
  {
    title: 'unknown elements and deep nesting',
    html: page(
      `<x-y><z>${'<div>'.repeat(300)}India–<q-r>Russia</q-r> trade${'</div>'.repeat(300)}</z></x-y>`,
    ),
    marks: [TRADE],
  },
  {
    title: 'a strict content security policy',
    html: page(`${P}<x-card>${shadow(P)}</x-card>`, STRICT),
    marks: [TRADE, TRADE],
  },
  {
    title: 'a dark page',
    html: page(P, '<style>body { background: #101418; color: #e8e8e8 }</style>'),
    marks: [TRADE],
    holds: CONTRAST,
  },
  {
    title: 'a light page',
    html: page(P, '<style>body { background: #fff; color: #111 }</style>'),
    marks: [TRADE],
    holds: CONTRAST,
  },
  {
    title: 'a page in Hindi',
    html: page(
      '<div lang="hi"><p>भारत-<b>रूस</b> व्यापार बढ़ा।</p><p>रूस को भारतीय निर्यात घटा।</p></div>',
    ),
    marks: ['भारत-रूस व्यापार', 'रूस को भारतीय निर्यात'],
  },
  {
    title: 'a page in Russian',
    html: page(
      '<div lang="ru"><p>Торговля Рос&shy;сии и <i>Индии</i> выросла.</p><p>Индийский экспорт в Россию упал.</p></div>',
    ),
    marks: ['Торговля России и Индии', 'Индийский экспорт в Россию'],
  },
  {
    title: 'a page in three languages',
    html: page(
      `${P}<p lang="hi">भारत-रूस व्यापार बढ़ा।</p><p lang="ru">Товарооборот России и Индии вырос.</p>`,
    ),
    marks: [TRADE, 'भारत-रूस व्यापार', 'Товарооборот России и Индии'],
  },
  {
    title: 'a modal dialog above the text',
    html: page(
      `${P}<dialog>${P}<button>Close</button></dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
    marks: [TRADE, TRADE],
  },
  {
    title: 'a layer that covers the whole page',
    html: page(
      `${P}<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">${P}</div>`,
    ),
    marks: [TRADE, TRADE],
  },
  {
    title: 'text outside the view',
    html: page(
      `${TOPIC}<div style="height: 9000px"></div>${P}<p style="position: relative; left: 5000px">${TRADE}</p>`,
    ),
    marks: [TRADE, TRADE],
  },
];
