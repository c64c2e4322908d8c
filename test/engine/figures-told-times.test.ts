import { describe, expect, test } from 'vitest';
import { periodsOf } from './told';

const cases: [published: string | undefined, text: string, periods: string][] = [
  // The day on which a text appeared, and days written in words.
  [
    undefined,
    'Moscow–Delhi trade\nBANGALORE, Jan 7, 2026 - In December India imported 1.2 million barrels a day of Russian crude.',
    '2025-12',
  ],
  [
    '2026-01-07',
    "KOCHI, Jan 7 - India's imports of Russian crude rose by 9% in December.",
    '2025-12',
  ],
  [
    '2025-09-10',
    'In January–July 7-year highs were seen as Russian oil exports to India rose to 2 million barrels a day.',
    '2025-01/2025-07',
  ],
  [
    undefined,
    'Торговля с Индией\nВестник порта, 5 декабря 2025 г., 19:20 (обновлено 21:05)\nВ ноябре импорт российской нефти Индией составил 1,2 млн б/с.',
    '2025-11',
  ],
  [
    undefined,
    'भारत-रूस व्यापार\nमुंबई, चार सितंबर 2019 (भाषा) पिछले साल भारत-रूस व्यापार 11 अरब डॉलर रहा।',
    '2018',
  ],
  [
    '2025-03-10',
    'Two December 2024 shipments of coal from Russia to India came to 200,000 tonnes.',
    '2024-12',
  ],
  // What a share is set against counts back from the time just told.
  [
    '2026-01-07',
    "India's imports of Russian crude fell in December to 1.2 million barrels per day, the lowest since late 2022.\n\nRussia's share of Indian oil imports shrank to 25%, compared with 36.4% a year earlier.",
    '2025-12 2025-12 2024-12',
  ],
  [
    '2026-01-07',
    "India's imports of Russian crude fell in December to 1.2 million barrels per day.\n\nRussia's share of Indian oil imports is 25%.",
    '2025-12 ?',
  ],
  [
    '2023-06-02',
    'Доля России в импорте нефти Индией в мае поднялась до 42% против 36% месяцем ранее и менее 1% до начала военных действий.',
    '2023-05 2023-04 ?',
  ],
  [
    '2023-06-02',
    "Russia's share of India's oil imports rose in May to 42%, from less than 1% before the fighting began.",
    '2023-05 ?',
  ],
  [
    '2023-06-12',
    'मई में भारत के तेल आयात में रूस की हिस्सेदारी 42% रही, जबकि संकट शुरू होने से पहले यह 1% थी।',
    '2023-05 ?',
  ],
  // A time compared with opens a clause by any conjunction.
  [
    '2022-10-14',
    'За второй квартал из России в Индию отгрузили 62 тыс. тонн калия, хотя годом ранее — 171 тыс. тонн.',
    '2022-04/2022-06 2021-04/2021-06',
  ],
  [
    '2022-10-14',
    'In 2021 Russia shipped 62,000 tonnes of potash to India, although a year earlier it was 171,000 tonnes.',
    '2021 2020',
  ],
  [
    '2022-10-14',
    'रूस से भारत का पोटाश आयात 2021 में 62,000 टन रहा, हालांकि एक साल पहले यह 1.7 लाख टन था।',
    '2021 2020',
  ],
  // Parts of a year without bounds, the end of a decade, years from now.
  [
    '2025-06-02',
    'Imports of Russian oil by India were 1 million barrels a day in early 2023.',
    '?',
  ],
  ['2025-06-02', 'В начале 2022 года доля России в импорте нефти Индией не превышала 1%.', '?'],
  ['2025-06-02', 'Trade between India and Russia should reach $100 billion by late 2029.', '2029'],
  [
    '2025-06-02',
    'India and Russia want to take their trade to $100 billion by the end of the decade.',
    '2030',
  ],
  [
    undefined,
    'India and Russia want to take their trade to $100 billion by the end of the decade.',
    '?',
  ],
  [
    '2025-06-02',
    'Товарооборот России и Индии планируют довести до 100 млрд долларов к концу десятилетия.',
    '2030',
  ],
  ['2025-06-02', 'भारत और रूस का व्यापार इस दशक के अंत तक 100 अरब डॉलर तक ले जाने का लक्ष्य है।', '2030'],
  [
    '2018-09-13',
    'Через два года поставки российских алмазов в Индию достигнут 1 млрд долларов.',
    '2020',
  ],
  [
    '2018-09-13',
    'Спустя два года поставки российских алмазов в Индию достигли 1 млрд долларов.',
    '?',
  ],
  // A sentence without figures hands on neither a time to come nor a look back.
  [
    '2011-12-02',
    'Polishers have signed contracts with Russian miners for the year 2012.\n\nPurchases from Russia made up 6 per cent of the rough that India imported.',
    '?',
  ],
  [
    '2026-02-06',
    'В январе импорт подсолнечного масла из России в Индию достиг 176 тыс. т. Пять лет назад первой была Украина. Доля России в импорте составила 61%.',
    '2026-01 2026-01',
  ],
];

describe('times that a text tells', () => {
  test.each(cases)('%s: %s', (published, text, expected) =>
    expect(periodsOf(text, published)).toBe(expected),
  );
});
