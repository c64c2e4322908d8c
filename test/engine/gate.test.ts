import { describe, expect, it } from 'vitest';
import { lacking, mayConcern } from '../../src/engine/gate';
import { trade as en } from '../../src/engine/languages/en/trade';
import { trade as hi } from '../../src/engine/languages/hi/trade';
import { trade as ru } from '../../src/engine/languages/ru/trade';
import type { Role, Rows, TradeWords } from '../../src/engine/mentions/words';

/** Roles that never make a mention in a text that has no stronger trade word. */
const STRONG: readonly Role[] = [
  'trade',
  'turnover',
  'export',
  'import',
  'supply',
  'purchase',
  'buy',
  'sell',
  'balance',
  'payment',
];

/** A word as a text may show it: stems end somewhere, signs stand without spaces. */
const shown = (row: string): string =>
  row
    .trim()
    .replace(/\*/g, '')
    .replace(/ ([-./]) ?/g, '$1');

const rows = (all: Rows): string[] => all.split('|').map(shown).filter(Boolean);

/** Each language's table, and "Russia trade", "India trade" and "trade" in its words. */
const tables: readonly (readonly [string, TradeWords, string, string, string])[] = [
  ['en', en, 'Russia trade', 'India trade', 'trade'],
  ['hi', hi, 'रूस व्यापार', 'भारत व्यापार', 'व्यापार'],
  ['ru', ru, 'Россия торговля', 'Индия торговля', 'торговля'],
];

describe('the gate covers every row of the tables', () => {
  it.each(tables)('%s: words of trade', (_, table) => {
    const weak = new Set(rows(table.roles.dealing));
    const missed = STRONG.flatMap((role) => rows(table.roles[role])).filter(
      (row) => !weak.has(row) && !mayConcern(`India Russia ${row}`),
    );
    expect(missed).toEqual([]);
  });

  it.each(tables)('%s: names of both countries', (_, table, russian, indian, trade) => {
    const of = (country: 'india' | 'russia') => [
      ...rows(table[country].name),
      ...rows(table[country].adjective),
      ...rows(table[country].place),
      ...rows(table[country].region),
    ];
    expect(of('india').filter((row) => !mayConcern(`${russian} ${row}`))).toEqual([]);
    expect(of('russia').filter((row) => !mayConcern(`${indian} ${row}`))).toEqual([]);
    expect(rows(table.roles.home).filter((row) => !mayConcern(`${russian} ${row}`))).toEqual([]);
    expect(rows(table.pair).filter((row) => !mayConcern(`${trade} ${row}`))).toEqual([]);
  });
});

describe('mayConcern', () => {
  it.each([
    'INDIA AND RUSSIA TRADE',
    'Ind\u00adia sells tea to Rus\u00adsia',
    'Индия и Росси\u0301я: расчёты в рупиях',
    'РОССИЯ ПОСТАВИЛА УГОЛЬ В ИНДИЮ',
    'भा\u200dरत और रू\u200cस का ख़रीद समझौता',
    'कज\u093cान से भारत को निर्यात',
    'क\u095bान से भारत को निर्यात',
    'India buys: Россия продаёт',
    'The Kremlin and New Delhi settle in own currencies',
    'Suppliers of India: tonnes sold\nRussia\t12.4\nIraq\t10.1',
    'भारत को तेल बेचने वाले देश\nरूस: १२',
    'Russia\nIndia buys oil from Russia',
    'New Delhi buys more\nfrom Moscow\nthan ever',
    'Импорт Индии\nиз России —\n63,8 млрд долларов',
    'Partners of India by imports\nRussia:\n$63.8 billion',
    'India\nRussia\nIndia, Russia: trade',
    'Trade of India with Russia\n2024',
    `Russia is here. ${'Other news. '.repeat(300)}Russia. ${'Other news. '.repeat(300)}Trade of Russia with India`,
  ])('passes %s', (text) => expect(mayConcern(text)).toBe(true));

  it('passes India wherever it stands behind a Russia, next to another', () => {
    for (let gap = 2980; gap < 3010; gap++)
      expect(mayConcern(`Russia${' '.repeat(gap)}India buys Russian oil`)).toBe(true);
  });

  it.each([
    '',
    'India and Russia play chess',
    'Russia exports wheat to Egypt',
    'India imports gold from Switzerland',
    'Индивидуальные предприниматели России продают товары',
    'На неделе в России выросли поставки моделей',
    'भारत में चाय का निर्यात बढ़ा',
    'हिन्दी\nРусский\nEnglish\nImport your data',
    'Iceland\nIndia\nIndonesia\nRomania\nRussian Federation\nRwanda\nTrademark abuse',
    'India\tItaly\nMexico City\nMoscow\n\nThe shop sells cards',
    'Индия\nИталия\nРоссия\nИмпорт настроек',
    `A note on India. ${'Other news. '.repeat(300)}Trade with Russia.`,
    'Window shopping for indoor plants in Prussian trade towns',
  ])('stops %s', (text) => expect(mayConcern(text)).toBe(false));
});

describe('lacking', () => {
  it('tests what may yet come for the one thing that is not there', () => {
    const look = lacking('Russian oil is sold');
    expect(look?.('to Ind\u00adia')).toBe(true);
    expect(look?.('to China')).toBe(false);
    expect(lacking('Russian oil is sold to India')).toBeUndefined();
  });

  it('waits for either country where the two are named far apart', () => {
    const look = lacking(`A note on India. ${'Other news. '.repeat(300)}Trade with Russia.`);
    expect(['Russian', 'Indian', 'Chinese'].map((word) => look?.(word))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
