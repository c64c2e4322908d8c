import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from './golden';

const path = process.env.TRADE_CONTEXT_SEED;
const given = path !== undefined && existsSync(path);
if (!given) console.warn('seed article: skipped, TRADE_CONTEXT_SEED names no readable file');

const WORLD = { today: '2026-01-01', published: '2022-07-06', outlet: 'The page' };
const CHAIN = 'Denis Alipov → Sputnik News India → ANI → The page';

describe.skipIf(!given)('the seed article', () => {
  const { mentions, figures, quotes, listings } = read(
    given ? readFileSync(path, 'utf8') : '',
    WORLD,
  );

  test('every mention of the trade of the pair', () => {
    const expected = [
      /^trade between both countries$/,
      /supplying Russian goods to India/,
      /^Indian exports to Russia$/,
      /mutual turnover of services$/,
    ];
    for (const phrase of expected) expect(mentions.filter((m) => phrase.test(m))).toHaveLength(1);
    expect(mentions.join('\n')).not.toMatch(/sanctions|summit|tourism/);
  });

  test('four figures, each with period, measure and source', () => {
    expect(figures).toEqual([
      {
        words: 'USD 6.4 billion',
        value: 6.4e9,
        unit: 'USD',
        period: '2022-01/2022-04',
        measure: 'total',
        status: 'reported',
        by: 'Denis Alipov',
        statistics: "India's statistics",
      },
      {
        words: 'twice',
        value: 2,
        unit: 'x',
        approximate: 'almost',
        period: '2022-01/2022-04',
        measure: 'total',
        status: 'reported',
        against: '2021-01/2021-04',
        by: 'Denis Alipov',
        statistics: "India's statistics",
      },
      {
        words: 'USD 19 billion',
        value: 19e9,
        unit: 'USD',
        approximate: '>',
        period: '2022',
        measure: 'total',
        status: 'projected',
        by: 'Denis Alipov',
      },
      {
        words: 'USD 13.6 billion',
        value: 13.6e9,
        unit: 'USD',
        period: '2021',
        measure: 'total',
        status: 'reported',
        record: true,
        by: 'Denis Alipov',
      },
    ]);
  });

  test('two direct quotations with speaker, role and chain', () => {
    const direct = quotes.filter((quote) => quote.type === 'direct');
    expect(direct.map((quote) => String(quote.begins).slice(0, 24))).toEqual([
      '"Unfortunately, in the f',
      '"According to India\'s st',
    ]);
    for (const quote of direct) {
      expect(quote.speaker).toBe('Denis Alipov');
      expect(quote.role).toMatch(/Russian? (envoy|ambassador)/i);
    }
    expect(direct[0]?.chain).toBe(CHAIN);
    expect(direct[1]?.chain).toBe(`India's statistics → ${CHAIN}`);
  });

  test('the reported statements, all by the envoy and on the same way to the page', () => {
    const reported = quotes.filter((quote) => /indirect|mixed/.test(String(quote.type)));
    const beginnings: [string, RegExp][] = [
      ['ties', /strengthening its ties/],
      ['difficulties', /certain difficulties with trade/],
      ['cooperation', /cooperation will continue/],
      ['goals', /goals outlined/],
      ['sectors', /India-Russia partnership/],
      ['prospects', /Russia sees good prospects/],
    ];
    const text = given ? readFileSync(path, 'utf8') : '';
    for (const [name, phrase] of beginnings) {
      const at = text.search(phrase);
      const inside = reported.filter(({ begins }) => {
        const start = text.indexOf(String(begins));
        return start <= at && at < start + 300;
      });
      expect(inside.length, name).toBeGreaterThan(0);
    }
    for (const quote of reported) {
      expect(quote.speaker).toBe('Denis Alipov');
      expect(quote.chain).toBe(CHAIN);
    }
  });

  test('the post of the embassy', () => {
    const posts = quotes.filter((quote) => quote.type === 'post');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.speaker).toMatch(/@RusEmbIndia/);
    expect(posts[0]?.date).toBe('2022-07-05');
  });

  test('sectors and goods as the article lists them', () => {
    expect(listings).toEqual([
      {
        topic: 'sectors',
        items: [
          'communications',
          'diamond processing',
          'forestry',
          'healthcare and pharmaceuticals',
          'tourism',
          'railroads',
          'metallurgy',
          'civil aviation',
          'shipbuilding',
          'oil refining',
          'military and military-technical cooperation',
        ],
      },
      {
        topic: 'goods',
        items: [
          'Indian pharmaceutical products',
          'leather and textiles',
          'agricultural goods',
          'components for machinery and equipment',
          'telecommunications equipment',
          'organic chemistry products',
        ],
      },
    ]);
  });
});
