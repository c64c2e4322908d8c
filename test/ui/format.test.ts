import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language';
import { calendarYear, fiscalYear, months, type Period } from '../../src/model/period';
import type { Quantity } from '../../src/model/quantity';
import { plural } from '../../src/platform/i18n';
import { formatSum } from '../../src/ui/format/number';
import { formatDate, formatPeriod, periodFacts } from '../../src/ui/format/period';
import { formatPercent, formatQuantity, formatSigned } from '../../src/ui/format/quantity';
import { sourceLine } from '../../src/ui/format/source';
import { speak } from './speak';

/** Spaces that must not break look like others in a test. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

const inThree = (format: () => string): Record<Language, string> => {
  const say = (language: Language): string => {
    speak(language);
    return plain(format());
  };
  return { en: say('en'), hi: say('hi'), ru: say('ru') };
};

const money = (value: number, rest: Partial<Quantity> = {}): Quantity => ({
  kind: 'money',
  unit: 'USD',
  value,
  ...rest,
});

describe('formatQuantity', () => {
  test.each<[Quantity, string, string, string]>([
    [
      money(6.4e9, { decimals: 1, scale: 1e9 }),
      'USD 6.4 billion',
      '6.4 अरब अमेरिकी डॉलर',
      '6,4 млрд долл. США',
    ],
    [
      money(19e9, { decimals: 0, scale: 1e9, approximate: '>' }),
      'more than USD 19 billion',
      '19 अरब अमेरिकी डॉलर से अधिक',
      'более 19 млрд долл. США',
    ],
    // Digits that were printed stay: 70.0 is not 70.
    [
      money(70e9, { decimals: 1, scale: 1e9 }),
      'USD 70.0 billion',
      '70.0 अरब अमेरिकी डॉलर',
      '70,0 млрд долл. США',
    ],
    [
      money(8e9, { high: 10e9, decimals: 0, scale: 1e9 }),
      'USD 8–10 billion',
      '8–10 अरब अमेरिकी डॉलर',
      '8–10 млрд долл. США',
    ],
    // A page's crores are shown in the reader's own scale.
    [
      money(1.25e12, { unit: 'INR', decimals: 2, scale: 1e12 }),
      'INR 1.25 trillion',
      '1.25 लाख करोड़ रुपये',
      '1,25 трлн индийских рупий',
    ],
    [
      money(62e9, { unit: 'INR', decimals: 0, scale: 1e7 }),
      'INR 62 billion',
      '6,200 करोड़ रुपये',
      '62 млрд индийских рупий',
    ],
    [
      money(100e9, { decimals: 0, scale: 1e9 }),
      'USD 100 billion',
      '100 अरब अमेरिकी डॉलर',
      '100 млрд долл. США',
    ],
    [
      money(90e9, { high: 100e9, decimals: 0, scale: 1e9, approximate: '≈' }),
      'about USD 90–100 billion',
      'लगभग 90–100 अरब अमेरिकी डॉलर',
      'примерно 90–100 млрд долл. США',
    ],
    [money(0.12), 'USD 0.12', '0.12 अमेरिकी डॉलर', '0,12 долл. США'],
    [money(5e6, { unit: 'XOF' }), 'XOF 5 million', '50 लाख XOF', '5 млн XOF'],
    [
      { kind: 'volume', unit: 'bbl/d', value: 1.6e6, decimals: 1, scale: 1e6 },
      '1.6 million barrels a day',
      '16 लाख बैरल प्रतिदिन',
      '1,6 млн барр. в сутки',
    ],
    [{ kind: 'volume', unit: 't', value: 1200 }, '1,200 tonnes', '1,200 टन', '1 200 т'],
    [{ kind: 'percent', unit: '%', value: 36.2, decimals: 1 }, '36.2%', '36.2%', '36,2 %'],
    [{ kind: 'percent', unit: 'pp', value: 3 }, '3 percentage points', '3 प्रतिशत अंक', '3 п. п.'],
    [
      { kind: 'multiple', unit: 'x', value: 2, approximate: 'almost' },
      'almost 2 times',
      'क़रीब-क़रीब 2 गुना',
      'почти в 2 раза',
    ],
    [
      { kind: 'multiple', unit: 'x', value: 5, approximate: '>' },
      'more than 5 times',
      '5 गुना से अधिक',
      'более чем в 5 раз',
    ],
    [
      { kind: 'multiple', unit: 'x', value: 1.5, decimals: 1 },
      '1.5 times',
      '1.5 गुना',
      'в 1,5 раза',
    ],
    [{ kind: 'percent', unit: 'pp', value: 1 }, '1 percentage point', '1 प्रतिशत अंक', '1 п. п.'],
    [{ kind: 'rank', unit: 'rank', value: 4 }, 'No. 4', 'स्थान 4', '4-е место'],
    [{ kind: 'number', unit: '', value: 0 }, '0', '0', '0'],
    [
      money(-3.2e9, { decimals: 1, scale: 1e9 }),
      '−USD 3.2 billion',
      '−3.2 अरब अमेरिकी डॉलर',
      '−3,2 млрд долл. США',
    ],
  ])('%j', (quantity, en, hi, ru) => {
    expect(inThree(() => formatQuantity(quantity))).toEqual({ en, hi, ru });
  });
});

test('a sum is written in the digits of the language', () => {
  expect(inThree(() => formatSum('4.9 + 63.8 = 68.7'))).toEqual({
    en: '4.9 + 63.8 = 68.7',
    hi: '4.9 + 63.8 = 68.7',
    ru: '4,9 + 63,8 = 68,7',
  });
});

test('differences carry their sign', () => {
  speak('en');
  expect(formatSigned(money(-0.4e9))).toBe('−USD 400 million');
  expect(formatSigned(money(0.4e9))).toBe('+USD 400 million');
  expect(formatPercent(2.64)).toBe('+2.6%');
  expect(formatPercent(-2.64)).toBe('−2.6%');
  expect(formatPercent(0)).toBe('0%');
});

test.each<[Period, string, string, string]>([
  [calendarYear(2021), '2021', '2021', '2021'],
  [fiscalYear(2022), 'fiscal year 2022–23', 'वित्त वर्ष 2022–23', '2022–23 финансовый год'],
  [months(2022, 1, 2022, 4), 'January–April 2022', 'जनवरी–अप्रैल 2022', 'январь — апрель 2022 г.'],
  [months(2022, 5, 2022, 5), 'May 2022', 'मई 2022', 'май 2022 г.'],
  [
    months(2022, 11, 2023, 2),
    'November 2022 – February 2023',
    'नवंबर 2022 – फ़रवरी 2023',
    'ноябрь 2022 г. – февраль 2023 г.',
  ],
  [{ start: '2010-01-01', end: '2014-12-31' }, '2010–2014', '2010–2014', '2010–2014'],
  [
    { start: '2026-03-01', end: '2026-03-11' },
    '1 – 11 March 2026',
    '1–11 मार्च 2026',
    '1–11 марта 2026 г.',
  ],
  [{ start: '2022-07-05', end: '2022-07-05' }, '5 July 2022', '5 जुलाई 2022', '5 июля 2022 г.'],
])('the period %j', (period, en, hi, ru) => {
  expect(inThree(() => formatPeriod(period))).toEqual({ en, hi, ru });
});

test.each<[Period, string, string, string]>([
  [
    fiscalYear(2025),
    'Indian fiscal year 2025–26 (April–March)',
    'भारतीय वित्त वर्ष 2025–26 (अप्रैल–मार्च)',
    'индийский финансовый год 2025–26 (апрель — март)',
  ],
  [calendarYear(2021), '2021 · calendar year', '2021 · कैलेंडर वर्ष', '2021 · календарный год'],
])('the period %j says once what year it is', (period, en, hi, ru) => {
  expect(inThree(() => periodFacts(period).join(' · '))).toEqual({ en, hi, ru });
});

test.each([
  ['2023-04-18', '18 April 2023'],
  ['2023-04-18T09:30:00+05:30', '18 April 2023'],
  ['2023-04', 'April 2023'],
  ['2023', '2023'],
  ['last week', 'last week'],
  ['2023-99-99', '2023-99-99'],
])('the date %s', (iso, shown) => {
  speak('en');
  expect(plain(formatDate(iso))).toBe(shown);
});

test('a date stays on one line', () => {
  speak('ru');
  expect(formatDate('2026-11-22')).not.toMatch(/ /);
  expect(formatDate('2026-11')).not.toMatch(/ /);
});

test('a source without a date says when it was seen', () => {
  speak('en');
  const source = { publisher: 'A Paper', url: 'https://a.example' };
  expect(plain(sourceLine({ ...source, date: '2023-04' }))).toBe('A Paper, April 2023');
  expect(plain(sourceLine({ ...source, seen: '2026-11-22' }))).toBe(
    'A Paper, seen 22 November 2026',
  );
  expect(sourceLine(source)).toBe('A Paper, undated');
});

test.each([
  [1, '1 mark on this page', '1 отметка на странице'],
  [2, '2 marks on this page', '2 отметки на странице'],
  [5, '5 marks on this page', '5 отметок на странице'],
  [21, '21 marks on this page', '21 отметка на странице'],
])('%d marks', (count, en, ru) => {
  expect(inThree(() => plural('page_marks', count))).toMatchObject({ en, ru });
});
