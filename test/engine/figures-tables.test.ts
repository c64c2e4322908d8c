import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { periodCode } from '../../src/model/period';
import { TODAY } from './told';

type Case = [text: string, ...figures: string[]];

const read = (text: string): string[] =>
  analyse(text, { today: TODAY }).figures.map(({ span, quantity, period, measure, change }) =>
    [
      text.slice(span.start, span.end),
      `${quantity.value} ${quantity.unit}`,
      period ? periodCode(period) : '?',
      measure ?? '?',
      ...(change ? [change.direction] : []),
    ].join(' | '),
  );

/** A text that names the pair, and a table below it. */
const table = (...lines: string[]): string =>
  ['Trade between India and Russia changed.', ...lines].join('\n\n');

const english: Case[] = [
  [
    table(
      "India's trade with Russia, $ billion",
      'Year / Exports / Imports / Total',
      '2021-22 / 3.25 / 9.87 / 13.12',
    ),
    '3.25 | 3250000000 USD | FY2021-22 | exports_to_russia',
    '9.87 | 9870000000 USD | FY2021-22 | imports_from_russia',
    '13.12 | 13120000000 USD | FY2021-22 | total',
  ],
  [
    table(
      'India–Russia trade',
      '(in $ million)',
      '| Year | Exports | Exports to Russia | Growth, % |',
      '|---|---|---|---|',
      '| 2022-23 | 3,146 | 3,146 | -2.3 |',
    ),
    '3,146 | 3146000000 USD | FY2022-23 | ?',
    '3,146 | 3146000000 USD | FY2022-23 | exports_to_russia',
    '2.3 | 2.3 % | FY2022-23 | ? | down',
  ],
  [
    table("India's imports from Russia (USD million)", 'Year\tValue', '2021-22\t9,870'),
    '9,870 | 9870000000 USD | FY2021-22 | imports_from_russia',
  ],
  [
    table(
      "India's imports from Russia in 2024, in thousand tonnes",
      'Coal  12,500',
      'Total  17,200',
    ),
    '12,500 | 12500000 t | 2024 | imports_from_russia',
    '17,200 | 17200000 t | 2024 | imports_from_russia',
  ],
  [
    table("India's imports of Russian crude oil, mbpd", 'March 2024 | 1.6', 'April 2024 | 1.8'),
    '1.6 | 1600000 bbl/d | 2024-03 | oil_volume',
    '1.8 | 1800000 bbl/d | 2024-04 | oil_volume',
  ],
  [
    table(
      "India's trade with Russia ($bn)",
      'Item  2021-22  2022-23',
      'Exports  3.25  3.15',
      'Balance  -6.62  –',
    ),
    '3.25 | 3250000000 USD | FY2021-22 | exports_to_russia',
    '3.15 | 3150000000 USD | FY2022-23 | exports_to_russia',
    '6.62 | 6620000000 USD | FY2021-22 | balance',
  ],
  // every cell on a line of its own, as tables of pages are read
  [
    table(
      'Trade with Russia, $ billion',
      'Year',
      'Exports',
      'Imports',
      '2021-22',
      '3.25',
      '9.87',
      '2022-23',
      '3.15',
      '46.21',
      'Source: the ministry',
    ),
    '3.25 | 3250000000 USD | FY2021-22 | exports_to_russia',
    '9.87 | 9870000000 USD | FY2021-22 | imports_from_russia',
    '3.15 | 3150000000 USD | FY2022-23 | exports_to_russia',
    '46.21 | 46210000000 USD | FY2022-23 | imports_from_russia',
  ],
  [
    table(
      'Trade with Russia',
      'Year | Exports ($ billion) | Imports (Rs crore) | Imports of coal (million tonnes)',
      '2021-22 | 3.25 | 73,500 | 8.1',
    ),
    '3.25 | 3250000000 USD | FY2021-22 | exports_to_russia',
    '73,500 | 735000000000 INR | FY2021-22 | imports_from_russia',
    '8.1 | 8100000 t | FY2021-22 | imports_from_russia',
  ],
  [
    table(
      'India–Russia Trade (Values in US$ billions)',
      "Financial Year | India's Exports | India's Imports",
      '2021–22 | 3.25 | 9.87',
    ),
    '3.25 | 3250000000 USD | FY2021-22 | exports_to_russia',
    '9.87 | 9870000000 USD | FY2021-22 | imports_from_russia',
  ],
  // nothing where the caption is of others, has two units or none, or is a sentence
  [table("India's trade with China, $ billion", 'Year / Exports', '2021-22 / 3.25')],
  [table("India's imports from Russia and Iraq, $ billion", '2021-22 / 3.25')],
  [
    table(
      "India's trade with Russia, $ billion; rouble billion",
      'Year / Exports',
      '2021-22 / 3.25',
    ),
  ],
  [table("India's trade with Russia", 'Year / Exports', '2021-22 / 3.25')],
  [table("India's imports from Russia, MT", '2021-22 / 3.25')],
  [table("Growth of India's exports to Russia, $ billion", '2021-22 / 3.25')],
  [table("India's trade with Russia, $ billion", 'Year / Exports (rupees)', '2021-22 / 3.25')],
  [table("India's trade with Russia is counted in $ billion.", '2021-22 / 3.25')],
  [table("Russia's share in India's oil imports, million tonnes", '2021 | 2.1')],
  // a column that counts something else takes no unit of the caption
  [
    table(
      "India's trade with Russia, $ billion",
      'Year / Rank / Share, % / Ships / Growth / Partners / Exports, €',
      '2021-22 / 25 / 1.2 / 18 / 5 / 12 / 33',
    ),
  ],
  // rows that do not fit their heads, scores, years and what is still to come
  [
    table(
      "India's trade with Russia, $ billion",
      'Year / Exports / Imports',
      '2021-22 / 3.25',
      '2022-23 / 1 / 2 / 3',
    ),
  ],
  [table("India's trade with Russia, $ billion", 'Match / Exports', 'India v Russia / 3')],
  [table("India's trade with Russia, $ million", 'Year / Exports', '2021-22 / 2015')],
  [table("India's trade with Russia, $ billion", 'Year / Exports', '2030 / 30')],
  [
    table("India's exports to Russia, $ billion", 'Fiscal year / Value', '2021 / 3.25'),
    '3.25 | 3250000000 USD | ? | exports_to_russia',
  ],
];

const russian: Case[] = [
  [
    table(
      'Товарооборот России и Индии, млрд долл.',
      'Год / Экспорт / Импорт / Всего',
      '2021 / 9,1 / 4,4 / 13,5',
    ),
    '9,1 | 9100000000 USD | 2021 | ?',
    '4,4 | 4400000000 USD | 2021 | ?',
    '13,5 | 13500000000 USD | 2021 | total',
  ],
  [
    table(
      'Торговля России с Индией (млн долларов США)',
      'Год | Экспорт | Импорт | Прирост импорта, %',
      '2022 | 32 500 | 2 800 | 12,4',
    ),
    '32 500 | 32500000000 USD | 2022 | imports_from_russia',
    '2 800 | 2800000000 USD | 2022 | exports_to_russia',
    '12,4 | 12.4 % | 2022 | exports_to_russia | up',
  ],
  [
    table('Экспорт из России в Индию, млн т', 'Товар; 2022; 2023', 'Уголь; 20,1; 26,3'),
    '20,1 | 20100000 t | 2022 | imports_from_russia',
    '26,3 | 26300000 t | 2023 | imports_from_russia',
  ],
  [
    table(
      'Внешняя торговля Индии с Россией',
      'млн долл. США',
      'Показатель  2022  2023',
      'Экспорт  3 146  4 261',
    ),
    '3 146 | 3146000000 USD | 2022 | exports_to_russia',
    '4 261 | 4261000000 USD | 2023 | exports_to_russia',
  ],
  [
    table('Динамика товарооборота России и Индии, $ млрд', '2021 — 13,6;', '2022 — 35,3.'),
    '13,6 | 13600000000 USD | 2021 | total',
    '35,3 | 35300000000 USD | 2022 | total',
  ],
  [table('Российский экспорт в Индию, тыс. т', 'Год\tУголь\tКокс\tДоля', '2022\t20 100\t3')],
  [table('Прирост товарооборота России и Индии, $ млрд', '2021 — 13,6')],
  [table('Товарооборот России и Индии, млрд долл.', 'Год / Экспорт', '2030 / 9,1')],
  [table('Товарооборот России и Китая, млрд долл.', 'Год / Экспорт', '2021 / 9,1')],
  [table('Товарооборот России и Индии', 'Год / Экспорт', '2021 / 9,1')],
  [
    table(
      'Товарооборот России и Индии, млрд долл.',
      'Год / Место / Доля, % / Судозаходы',
      '2021 / 5 / 12 / 40',
    ),
  ],
  [table('Товарооборот России и Индии, млрд долл. и млрд руб.', 'Год / Экспорт', '2021 / 9,1')],
  [table('Цены на нефть из России для Индии, млрд долл.', 'Год / Экспорт', '2021 / 9,1')],
];

const hindi: Case[] = [
  [
    table(
      'भारत-रूस व्यापार (अरब डॉलर में)',
      'वर्ष / निर्यात / आयात / कुल',
      '2021-22 / 3.25 / 9.87 / 13.12',
    ),
    '3.25 | 3250000000 USD | FY2021-22 | ?',
    '9.87 | 9870000000 USD | FY2021-22 | ?',
    '13.12 | 13120000000 USD | FY2021-22 | total',
  ],
  [
    table(
      'रूस के साथ भारत का व्यापार, अरब डॉलर',
      'वर्ष | रूस को निर्यात | रूस से आयात | वृद्धि (%)',
      '२०२१-२२ | 3.25 | 9.87 | 50.1',
    ),
    '3.25 | 3250000000 USD | FY2021-22 | exports_to_russia',
    '9.87 | 9870000000 USD | FY2021-22 | imports_from_russia',
    '50.1 | 50.1 % | FY2021-22 | ? | up',
  ],
  [
    table('रूस से भारत का आयात (करोड़ रुपये में)', '2021-22 | 73,000'),
    '73,000 | 730000000000 INR | FY2021-22 | imports_from_russia',
  ],
  [table('चीन के साथ भारत का व्यापार, अरब डॉलर', 'वर्ष / निर्यात', '2021-22 / 3.25')],
  [table('रूस को भारत के निर्यात में वृद्धि, अरब डॉलर', '2021-22 / 3.25')],
  [table('भारत-रूस व्यापार (अरब डॉलर में)', 'वर्ष / कुल', '2030 / 100')],
  [table('भारत-रूस व्यापार', 'वर्ष / निर्यात', '2021-22 / 3.25')],
  [table('भारत-रूस व्यापार (अरब डॉलर में)', 'वर्ष / स्थान / हिस्सेदारी % / जहाज', '2021-22 / 5 / 12 / 40')],
  [table('भारत-रूस व्यापार (अरब डॉलर, करोड़ रुपये)', 'वर्ष / निर्यात', '2021-22 / 5')],
];

/** Each value with its own unit. */
const own: Case[] = [
  [
    table(
      "India's merchandise imports from Russia, by fiscal year (source: trade statistics)",
      'Year | Imports | Exports',
      '2021-22 | $9.87 bn | $3.25 bn',
    ),
    '$9.87 bn | 9870000000 USD | FY2021-22 | imports_from_russia',
    '$3.25 bn | 3250000000 USD | FY2021-22 | exports_to_russia',
  ],
  [
    table(
      'India-Russia trade by year',
      'Year | Turnover | Balance',
      '2023-24 | $65.7 bn | -$57.2 bn',
    ),
    '$65.7 bn | 65700000000 USD | FY2023-24 | total',
    '$57.2 bn | 57200000000 USD | FY2023-24 | balance',
  ],
  [
    table("India's imports from Russia in 2024", 'Oil: $46.2 billion', 'UAE: $7 billion'),
    '$46.2 billion | 46200000000 USD | 2024 | imports_from_russia',
  ],
  [
    table('Импорт Индии из России', 'Год | Импорт', '2023 | 60,8 млрд долларов'),
    '60,8 млрд долларов | 60800000000 USD | 2023 | imports_from_russia',
  ],
  // a unit that is not the caption's, and a flow of which nothing tells whose it is
  [table("India's imports from Russia, $ billion", 'Year | Imports', '2021-22 | ₹9,870 crore')],
  [
    table('India-Russia trade by year', 'Year | Exports', '2021-22 | $3.25 bn'),
    '$3.25 bn | 3250000000 USD | FY2021-22 | ?',
  ],
];

describe('tables whose unit stands in the caption, the heads or the cells', () => {
  test.each([...english, ...russian, ...hindi, ...own])('%s', (text, ...figures) =>
    expect(read(text)).toEqual(figures),
  );

  test('a cell says why: its unit, caption, measure and time', () => {
    const text = table('Trade with Russia, $ billion', 'Year / Exports', '2021-22 / 3.25');
    const [figure] = analyse(text, { today: TODAY }).figures;
    const words = figure?.because.map(
      ({ rule, span }) => `${rule} ${span ? text.slice(span.start, span.end) : ''}`,
    );
    expect(words).toEqual([
      'number:digits 3.25',
      'unit:table $ billion',
      'topic:named Trade with Russia',
      'measure:exports_to_russia ',
      'period:row 2021-22',
      'status:reported ',
    ]);
  });
});
