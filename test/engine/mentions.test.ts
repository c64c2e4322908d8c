import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { mayConcern } from '../../src/engine/gate';
import { trade as enWords } from '../../src/engine/languages/en/trade';
import { trade as hiWords } from '../../src/engine/languages/hi/trade';
import { trade as ruWords } from '../../src/engine/languages/ru/trade';
import { marked, plain } from './mentions.marked';
import * as sentences from './mentions.rows';
import * as stories from './mentions.stories';

/** Whole words of a part of a table; stems would need an ending. */
const words = (rows: string): string[] =>
  rows
    .split('|')
    .map((row) => row.trim())
    .filter((row) => row && !row.includes('*') && !row.includes(' - '));

describe.each([
  ['English', sentences.en],
  ['Hindi', sentences.hi],
  ['Russian', sentences.ru],
  ['English stories', stories.en],
  ['Hindi stories', stories.hi],
  ['Russian stories', stories.ru],
])('%s', (_, { marks, silent }) => {
  test.each(marks)('marks %s', (picture) => {
    expect(marked(plain(picture))).toBe(picture);
  });

  test.each(silent)('is silent on %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  test('is never more than the gate lets in', () => {
    expect(marks.map(plain).filter((text) => !mayConcern(text))).toEqual([]);
  });
});

describe('every product moves', () => {
  test.each(words(enWords.roles.product))('English: %s', (goods) => {
    expect(marked(`[India’s ${goods} imports from Russia] rose.`.replace(/[[\]]/g, ''))).toBe(
      `[India’s ${goods} imports from Russia] rose.`,
    );
    const others = `China’s ${goods} imports from Russia rose. India waits.`;
    expect(marked(others)).toBe(others);
  });

  test.each(words(hiWords.roles.product))('Hindi: %s', (goods) => {
    const picture = `भारत ने [रूस से ${goods} का आयात] बढ़ाया।`;
    expect(marked(plain(picture))).toBe(picture);
    const others = `चीन ने ईरान से ${goods} का आयात बढ़ाया। भारत और रूस चुप हैं।`;
    expect(marked(others)).toBe(others);
  });

  test.each(words(ruWords.roles.product))('Russian: %s', (goods) => {
    const picture = `Москва расширила [поставки ${goods} в Индию].`;
    expect(marked(plain(`${picture} Россия довольна.`))).toBe(`${picture} Россия довольна.`);
    const others = `Москва расширила поставки ${goods} в Китай. Россия довольна, Индия ждет.`;
    expect(marked(others)).toBe(others);
  });
});

describe('another pair stays silent', () => {
  const asideBlocs = new Set(['EAEU', 'CIS']);
  const firsts = (others: Readonly<Record<string, string>>) =>
    Object.entries(others)
      .filter(([code]) => !asideBlocs.has(code))
      .flatMap(([, rows]) => words(rows).slice(0, 1));

  test.each(firsts(enWords.others))('India and %s', (name) => {
    const text = `India and Russia held talks. Bilateral trade between India and ${name} grew.`;
    expect(marked(text)).toBe(text);
  });

  test.each(firsts(hiWords.others))('भारत और %s', (name) => {
    const text = `भारत और रूस में बातचीत हुई। भारत और ${name} के बीच द्विपक्षीय व्यापार बढ़ा।`;
    expect(marked(text)).toBe(text);
  });
});

describe('which pair a text speaks of', () => {
  it.each([
    // the pair of the lead carries over paragraphs that name nobody
    'Modi met Putin in Moscow. India and Russia signed nine papers.\n[Bilateral trade] came first.',
    // another pair takes over, and hands back where a paragraph begins
    'India and Russia widen ties. [India-Russia trade] is up.\nTrade with China fell. Bilateral trade with Beijing is lopsided.\n[Bilateral trade] with Moscow may double.'.replace(
      '[Bilateral trade] with Moscow',
      '[Bilateral trade with Moscow]',
    ),
    'India and China spoke of borders; bilateral trade between them is large. Russia watched.',
    // the nearest pair in a sentence, not the nearest country
    'Russia and India say that [trade between the two countries] will grow.',
    'The US warned India. India and Russia went on and lifted [mutual trade] to a record.',
    // a place is no party
    'At a meeting in China the Russian and Indian ministers took stock of [bilateral trade].',
    // who buys is the subject, though others speak
    'Washington wants India to stop [buying Russian oil].',
    'India, unlike Japan, has raised [purchases of Russian coal].',
    'Japan raised purchases of Russian coal; India did not.',
    'Both India and Russia trade with Vietnam, and Russian exports to Hanoi grew.',
    'Россия и Индия обсудили планы. Торговля с Китаем упала.\n[Товарооборот] вырастет.',
    'Китай и Россия подвели итоги: товарооборот вырос. Индия наблюдает.',
    'भारत और रूस के नेता मिले।\n[द्विपक्षीय व्यापार] पर चर्चा हुई।',
    // each paragraph on another pair, and back
    "India-Russia trade is up.\nRussia's trade with China is larger, and bilateral trade may grow.\n[Bilateral trade with New Delhi] is smaller.".replace(
      'India-Russia trade is',
      '[India-Russia trade] is',
    ),
    'India and the UAE signed a pact. Bilateral trade rose.\n[Russian oil bought by India] is sold to the UAE.\nTrade between the two countries will double.',
    'भारत और चीन के नेता मिले। रूस देखता रहा।\nद्विपक्षीय व्यापार पर चर्चा हुई।',
  ])('%s', (picture) => {
    expect(marked(plain(picture))).toBe(picture);
  });

  it('lets nothing outside the article speak for a block beside it', () => {
    const text =
      'India and Russia met.\nBilateral trade rose.\nRelated: bilateral trade hits a high\nRelated: India-Russia trade hits a high';
    const end = text.indexOf('\nRelated');
    const world = { today: '2026-01-01', article: [{ start: 0, end }] };
    expect(marked(text, world)).toBe(
      'India and Russia met.\n[Bilateral trade] rose.\nRelated: bilateral trade hits a high\nRelated: [India-Russia trade] hits a high',
    );
  });
});

describe('reasons', () => {
  const why = (text: string) =>
    analyse(text, { today: '2026-01-01' }).mentions.map(({ because }) =>
      because.map(({ rule, span }) => `${rule} ${span && text.slice(span.start, span.end)}`),
    );

  it('names the words that gave the flow and each country', () => {
    expect(why('India’s coal imports from Russia rose.')).toEqual([
      ['trade:import imports', 'india:named India’s', 'russia:named Russia'],
    ]);
  });

  it('points at what the context gave', () => {
    expect(why('Modi flew to Moscow. New Delhi hopes that bilateral trade grows.')).toEqual([
      ['trade:trade trade', 'india:context New Delhi', 'russia:context Moscow'],
    ]);
  });
});

describe('spelling', () => {
  it.each([
    'INDIA-RUSSIA TRADE HITS RECORD',
    'Ind\u00adia–Rus\u00adsia tra\u00adde hits record',
    'Товарооборо́т Росси́и и И́ндии вырос',
    'Расчёты между Россией и Индией',
    'भारत‑रूस व्यापार बढ़ा',
    'भारत ने रूस से तेल की ख़रीद बढ़ाई',
    'भारत ने रूस से तेल की खरीद बढ़ाई',
    'भा\u200dरत-रू\u200cस व्यापार बढ़ा',
  ])('does not matter in %s', (text) => {
    expect(marked(text)).toContain('[');
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...'India Russia trade imports from to oil and , . share of between China रूस भारत से का आयात हिस्सेदारी в Индию Россия поставки нефти и \n'.split(
        ' ',
      ),
    ),
  );

  it('is read without a throw, in order, inside the text, and never past the gate', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const { mentions } = analyse(text, { today: '2026-01-01' });
        let last = 0;
        for (const { span } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        if (mentions.length > 0) expect(mayConcern(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'India Russia share of ',
    'oil from ',
    'India, Russia and China trade ',
    'भारत रूस आयात हिस्सेदारी ',
  ])('takes time in proportion to its length: %s', (unit) => {
    // the same length in all, so that what the clock cannot tell apart weighs alike on both
    const cost = (n: number, times: number): number => {
      const text = `India Russia ${unit.repeat(n)}`;
      const runs = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        for (let i = 0; i < times; i++) marked(text);
        return process.cpuUsage(start).user;
      });
      return Math.max(1000, Math.min(...runs));
    };
    cost(3000, 1);
    // once eight times the text: 1 if linear, 8 if quadratic, with room for a busy machine
    expect(cost(24000, 1) / cost(3000, 8)).toBeLessThan(4);
  });
});
