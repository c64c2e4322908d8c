import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { periodCode } from '../../src/model/period';
import { TODAY } from './told';

/** A table, its lines parted by two bars, and its cells as "number period measure". */
type Case = [table: string, ...cells: string[]];

const PUBLISHED = '2025-11-10';

/** The cells of a table below a text that names the pair; `published` some time before it is read. */
function cellsIn(table: string, published?: string): string[] {
  const lines = ['Trade between India and Russia changed.', ...table.split(' ⏎ ')];
  const text = lines.join('\n\n');
  return analyse(text, { today: TODAY, published }).figures.map(
    ({ span, period, measure }) =>
      `${text.slice(span.start, span.end)} ${period ? periodCode(period) : '?'} ${measure ?? '?'}`,
  );
}

// all the world's trade beside or below the pair's
const world: Case[] = [
  [
    "India's trade with Russia, $ billion ⏎ Item | 2022 | 2023 ⏎ Exports to all | 450 | 437 ⏎ Total exports | 451 | 438 ⏎ Total imports | 714 | 675 ⏎ Imports from Russia | 40 | 61",
    '40 2022 imports_from_russia',
    '61 2023 imports_from_russia',
  ],
  ["India's imports from Russia, $ billion ⏎ Year | From Russia | Total ⏎ 2022 | 40 | 714"],
  ["India's imports from Russia, $ billion ⏎ Year | Total ⏎ 2022 | 714"],
  [
    "India's oil imports from Russia, million tonnes ⏎ Year | From Russia | India's total oil imports ⏎ 2022 | 33 | 227",
  ],
  [
    "India's imports from Russia, million tonnes ⏎ Year | India's coal imports | From Russia ⏎ 2022 | 238 | 16",
  ],
  [
    "India's imports from Russia in 2023, $ billion ⏎ Country | Value ⏎ Russia | 61 ⏎ Iraq | 30 ⏎ Total | 675",
  ],
  ['Импорт Индии из России, млрд долл. ⏎ Год | Из России | Всего ⏎ 2022 | 40 | 714'],
  ['Торговля России с Индией, млрд долл. ⏎ Год | Весь экспорт | Весь импорт ⏎ 2022 | 588 | 277'],
  [
    'Импорт Индии из России, млн т ⏎ Год | Импорт угля Индией | Из России | Всего ⏎ 2022 | 238 | 16 | 240',
  ],
  ['रूस से भारत का आयात, अरब डॉलर ⏎ वर्ष | रूस से | कुल ⏎ 2022 | 40 | 714'],
  ['रूस के साथ भारत का व्यापार, अरब डॉलर ⏎ वर्ष | कुल निर्यात | कुल आयात ⏎ 2022 | 450 | 714'],
  ['रूस से भारत का आयात, अरब डॉलर ⏎ वर्ष | भारत का कोयला आयात | रूस से ⏎ 2022 | 238 | 16'],
];

// a column of quantities under a unit of money, and the other way round
const amounts: Case[] = [
  [
    "India's imports from Russia in 2024, $ million ⏎ Product | Quantity | Value ⏎ Coal | 1200 | 340",
    '340 2024 imports_from_russia',
  ],
  [
    "India's imports from Russia in 2024, thousand tonnes ⏎ Product | Volume | Amount ⏎ Coal | 1200 | 340",
    '1200 2024 imports_from_russia',
  ],
  [
    'Экспорт России в Индию в 2024 году, млн долл. ⏎ Товар | Количество | Стоимость ⏎ Уголь | 1200 | 340',
    '340 2024 imports_from_russia',
  ],
  [
    'Экспорт России в Индию в 2024 году, тыс. т ⏎ Товар | Объём | Стоимость, млн долл. ⏎ Уголь | 1200 | 340',
    '340 2024 imports_from_russia',
  ],
  [
    'Экспорт России в Индию, млн долл. ⏎ Год | Объём ⏎ 2024 | 1200',
    '1200 2024 imports_from_russia',
  ],
  [
    'रूस से भारत का आयात, करोड़ डॉलर ⏎ वर्ष | मात्रा | मूल्य ⏎ 2024 | 1200 | 340',
    '340 2024 imports_from_russia',
  ],
];

// averages and sums so far, and years of which the caption tells that they are fiscal
const paced: Case[] = [
  ["Monthly average of India's imports from Russia, $ million ⏎ Year | Imports ⏎ 2022 | 740"],
  ['Average daily imports of India from Russia, $ million ⏎ Year | Imports ⏎ 2022 | 74'],
  ['Среднемесячный импорт Индии из России, млн долл. ⏎ Год | Импорт ⏎ 2022 | 740'],
  ['रूस से भारत का औसत मासिक आयात, करोड़ डॉलर ⏎ वर्ष | आयात ⏎ 2022 | 740'],
  [
    'Average imports of oil of India from Russia, thousand bpd ⏎ Year | Volume ⏎ 2022 | 740',
    '740 2022 oil_volume',
  ],
  [
    'India-Russia trade, fiscal years, $ billion ⏎ Year | Total trade | Exports to Russia ⏎ 2021 | 8 | 3',
    '3 ? exports_to_russia',
  ],
  [
    'India-Russia trade by half-year, $ billion ⏎ Year | Total trade | Exports to Russia ⏎ 2021 | 8 | 3',
    '3 2021 exports_to_russia',
  ],
];

describe("tables that count more or other than the pair's trade", () => {
  test.each([...world, ...amounts, ...paced])('%s', (table, ...cells) =>
    expect(cellsIn(table)).toEqual(cells),
  );

  test.each([...world, ...amounts, ...paced])('published: %s', (table, ...cells) =>
    expect(cellsIn(table, PUBLISHED)).toEqual(cells),
  );
});
