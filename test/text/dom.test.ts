import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksIn, readDom } from '../../src/text/dom';
import { containerOf } from '../../src/text/level';
import { locate } from '../../src/text/reading';

const bodyOf = (html: string): HTMLElement =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

const textOf = (html: string): string => readDom(bodyOf(html)).text;

/** The same tree with a text node for every character. */
function shatter(root: Node): Node {
  const document = root.ownerDocument as Document;
  for (const node of [...root.childNodes]) {
    if (node.nodeType !== 3) shatter(node);
    else
      for (const character of (node as Text).data.split(''))
        root.insertBefore(document.createTextNode(character), node);
    if (node.nodeType === 3) root.removeChild(node);
  }
  return root;
}

const cases: readonly (readonly [what: string, html: string, text: string])[] = [
  ['blocks on lines of their own', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['text beside blocks', '<div>a<p>b</p>c</div>', 'a\nb\nc'],
  ['inline elements join', '<p>Indo-<b>Russ</b><i>ian</i> trade</p>', 'Indo-Russian trade'],
  ['custom elements join', '<p>two <x-a>coun</x-a>tries</p>', 'two countries'],
  ['a block in an inline element parts', '<span>a<div>b</div>c</span>', 'a\nb\nc'],
  ['a line break parts', '<p>one<br>two</p>', 'one\ntwo'],
  ['wbr joins', '<p>turn<wbr>over</p>', 'turnover'],
  ['soft hyphens stay', '<p>turn&shy;over</p>', 'turn\u00adover'],
  ['joiners stay', '<p>रूस\u200d और</p>', 'रूस\u200d और'],
  ['white space is one space each', '<p>a\n\t b&nbsp;c</p>', 'a   b c'],
  ['cells part', '<table><tr><td>2021</td><td>13.6</td></tr></table>', '2021\n13.6'],
  ['list items part', '<ul><li>oil</li><li>coal</li></ul>', 'oil\ncoal'],
  ['ruby notes are skipped', '<p><ruby>印<rp>(</rp><rt>in</rt><rp>)</rp></ruby>度</p>', '印度'],
  ['footnote signs are skipped', '<p>6.4<sup>1</sup> billion<sup>[a]</sup></p>', '6.4 billion'],
  ['raised letters are not', '<p>19<sup>th</sup></p>', '19th'],
  ['drawn quotation marks', '<p>said <q>no</q></p>', 'said “no”'],
  ['programs and code', '<p>a<script>b</script><style>c</style><code>d</code>e</p>', 'ae'],
  ['controls', '<p>a<textarea>b</textarea><select><option>c</option></select>d</p>', 'ad'],
  ['editable text', '<div contenteditable>a</div><div contenteditable="false">b</div>', 'b'],
  ['hidden text', '<p hidden>a</p><p aria-hidden="true">b</p><p aria-hidden="false">c</p>', 'c'],
  ['lines of preformatted text', '<pre>one\ntwo\n \nthree</pre>', 'one two\n  three'],
  ['drawings', '<svg><title>t</title><text>a<tspan>b</tspan></text><text>c</text></svg>', 'ab\nc'],
  ['comments', '<p>a<!-- b -->c</p>', 'ac'],
  ['nothing', '<p> </p>', ''],
];

describe('readDom', () => {
  it.each(cases)('%s', (_, html, text) => expect(textOf(html)).toBe(text));

  it.each(cases)('%s, a text node for every character', (_, html) => {
    const whole = bodyOf(html);
    expect(readDom(shatter(bodyOf(html))).text).toBe(readDom(whole).text);
  });

  it('maps every character to its text node', () => {
    const reading = readDom(bodyOf('<p>Indo-<b>Russian</b>\ntrade</p><p>grew</p>'));
    const parts = locate(reading, { start: 5, end: 18 });
    const words = parts.map((part) => part.origin.data.slice(part.start, part.end));
    expect(words).toEqual(['Russian', '\ntrade']);
  });

  it('reads a shadow root in the place of its host, and what is slotted into it', () => {
    const body = bodyOf('<p>a <x-b></x-b> c</p>');
    const host = body.querySelector('x-b') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<b>shadow</b>';
    expect(readDom(body).text).toBe('a shadow c');
  });

  it('reads a document nested deeper than the stack', () => {
    const deep = bodyOf('');
    let at: Element = deep;
    for (let i = 0; i < 50_000; i++)
      at = at.appendChild(deep.ownerDocument.createElement(i % 2 ? 'b' : 'div'));
    at.textContent = 'floor';
    expect(readDom(deep).text).toBe('floor');
  });
});

describe('blocksIn', () => {
  it('counts offsets from the block', () => {
    const [, second] = blocksIn(bodyOf('<p>first</p><p>se<b>cond</b></p>'));
    expect(second?.pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 6],
    ]);
  });
});

describe('containerOf', () => {
  it('is the nearest block element', () => {
    const body = bodyOf('<div><p>a <b><i>b</i></b></p></div>');
    expect(containerOf(body.querySelector('i') as Element)).toBe(body.querySelector('p'));
  });
});
