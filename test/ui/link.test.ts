import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo } from '../../src/ui/format/link';

const PAGE = 'https://a.example/b?c=1';

test.each([
  [PAGE, 'USD 6.4 billion', `${PAGE}#:~:text=USD%206.4%20billion`],
  [
    `${PAGE}#top`,
    'India-Russia trade, again',
    `${PAGE}#top:~:text=India%2DRussia%20trade%2C%20again`,
  ],
  [`${PAGE}#:~:text=old`, 'new', `${PAGE}#:~:text=new`],
  [PAGE, 'व्यापार', `${PAGE}#:~:text=${encodeURIComponent('व्यापार')}`],
  [PAGE, ' \n ', PAGE],
  [PAGE, 'half \ud800', `${PAGE}#:~:text=half`],
])('%s and "%s"', (url, words, link) => {
  expect(linkTo(url, words)).toBe(link);
});

test('long words are named by their ends', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
  expect(linkTo(PAGE, words)).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
  );
});

test('never throws, and is always an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(URL.canParse(linkTo(PAGE, words))).toBe(true);
    }),
  );
});
