import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { periodCode } from '../../src/model/period';
import { TODAY } from './told';

/** The figures of a text: value, which way it changed or what it measures, when, and who says so. */
const told = (published: string | undefined, text: string): readonly string[] =>
  analyse(text, { today: TODAY, published }).figures.map(
    ({ quantity, change, measure, period, attribution }) =>
      [
        quantity.value,
        change ? (change.direction ?? 'change') : measure,
        period ? periodCode(period) : '?',
        attribution?.name ?? '-',
      ].join(' '),
  );

type Row = [published: string | undefined, text: string, figures: string[]];

/** A verb that is not said again, and what it led to. */
const ELIDED: Row[] = [
  [
    '2019-02-05',
    'За 2018 год экспорт чая из России в Индию прибавил 9%, а поставки из Индии в Россию — 17%.',
    ['9 up 2018 -', '17 up 2018 -'],
  ],
  [
    '2019-02-05',
    'In 2018 exports of tea from India to Russia rose 9% and imports from Russia 17%.',
    ['9 up 2018 -', '17 up 2018 -'],
  ],
  ['2019-02-05', 'Экспорт Индии в Россию вырос на 9%, экспорт в Китай — 17%.', ['9 up ? -']],
  [
    '2022-08-05',
    "In July India's coal imports from Russia rose by a fifth from June to a record 2.06 million tonnes.",
    ['0.2 up 2022-07 -', '2060000 imports_from_russia 2022-07 -'],
  ],
  [
    undefined,
    'В 2024 году Россия купила у Индии чая на $130 млн, на 20% меньше рекордного 2023 года.',
    ['130000000 exports_to_russia 2024 -', '20 down 2024 -'],
  ],
];

/** Which way goods go that are taken in a country, and whose data they are that stand in front of the verb. */
const TAKEN: Row[] = [
  [
    undefined,
    'Индия намерена брать в России масло.\n\nСтрана ежемесячно ввозит до 80 тысяч тонн продукта.',
    ['80000 imports_from_russia ? -'],
  ],
  [
    undefined,
    'В 2025 году Индия ввезла из России чая на $406 млн. Такие данные обнародовало министерство торговли Индии.',
    ['406000000 imports_from_russia 2025 министерство торговли Индии'],
  ],
];

/** Months without a year in texts without a date, and months that are only counted. */
const MONTHS: Row[] = [
  [
    undefined,
    "India's exports of tea to Russia came to $1 billion in April–December 2023.\n\nAfter the embargo of February 2022 rupees came into use.\n\nIndia's tea exports to Russia grew 88% in December, and in April–December they came to $1 billion.",
    [
      '1000000000 exports_to_russia 2023-04/2023-12 -',
      '88 up 2023-12 -',
      '1000000000 exports_to_russia 2023-04/2023-12 -',
    ],
  ],
  [
    undefined,
    'Индия в 2025 году ввезла из России чая на $406 млн.\n\nЗа 2024 год ввоз чая из РФ составил $664 млн.\n\nПоставки российского чая в Индию в декабре оцениваются в $12 млн.',
    [
      '406000000 imports_from_russia 2025 -',
      '664000000 imports_from_russia 2024 -',
      '12000000 imports_from_russia ? -',
    ],
  ],
  [
    '2022-12-23',
    'India-Russia trade touched $27 billion in eight months of this year, starting April.',
    ['27000000000 total 2022-04/2022-11 -'],
  ],
  [
    '2022-12-23',
    'India-Russia trade touched $27 billion in seven-eight months of this year.',
    ['27000000000 total ? -'],
  ],
  [
    '2022-12-23',
    'India-Russia trade touched $27 billion in eight months of this year.',
    ['27000000000 total 2022-01/2022-08 -'],
  ],
];

describe.each([
  ['verbs that are not said again', ELIDED],
  ['goods that are taken', TAKEN],
  ['months', MONTHS],
])('%s', (_, rows) => {
  it.each(rows)('%s %s', (published, text, figures) => {
    expect(told(published, text)).toEqual(figures);
  });
});
