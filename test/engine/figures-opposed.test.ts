import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { periodCode } from '../../src/model/period';
import { TODAY } from './told';

/** The figures of a text with value, period and measure, in reading order. */
const figuresOf = (text: string): string[] =>
  analyse(text, { today: TODAY }).figures.map(
    ({ quantity: { value, unit }, period, measure }) =>
      `${value} ${unit} ${period ? periodCode(period) : '?'} ${measure ?? '?'}`,
  );

/** Bare values that others are set against, with their own time; the flow that goes the other way. */
const cases: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'Импорт Индии из России в августе 2024 года составил 3,8 млрд долларов против 4,1 в июле и 3,6 годом ранее. Сильнее упал уголь: 2,2 млрд вместо июльских 2,7.',
    '3800000000 USD 2024-08 imports_from_russia',
    '4100000000 USD 2024-07 imports_from_russia',
    '3600000000 USD 2023-08 imports_from_russia',
    '2200000000 USD 2024-08 imports_from_russia',
    '2700000000 USD 2024-07 imports_from_russia',
  ],
  [
    "India's imports from Russia were $3.8 billion in August 2024 against 4.1 in July and 3.6 a year earlier.",
    '3800000000 USD 2024-08 imports_from_russia',
    '4100000000 USD 2024-07 imports_from_russia',
    '3600000000 USD 2023-08 imports_from_russia',
  ],
  [
    'Импорт Индии из России в 2024 году составил 60 млрд долларов. Обратный поток скромнее: 4,9 млрд долларов.',
    '60000000000 USD 2024 imports_from_russia',
    '4900000000 USD 2024 exports_to_russia',
  ],
  [
    'Экспорт Индии в Россию в 2024 году составил 5 млрд долларов. Обратные поставки — 60 млрд долларов.',
    '5000000000 USD 2024 exports_to_russia',
    '60000000000 USD 2024 imports_from_russia',
  ],
  [
    'India imported $60 billion of goods from Russia in 2024. The reverse flow was $4.9 billion.',
    '60000000000 USD 2024 imports_from_russia',
    '4900000000 USD 2024 exports_to_russia',
  ],
  [
    'За первое полугодие 2024 года экспорт российского угля в Индию составил 6,4 млн т (было 4,1 млн).',
    '6400000 t 2024-01/2024-06 imports_from_russia',
    '4100000 t 2023-01/2023-06 imports_from_russia',
  ],
  [
    'Экспорт российского угля в Индию в мае 2024 года вырос год к году до 6,4 млн т (было 4,1 млн).',
    '6400000 t 2024-05 imports_from_russia',
    '4100000 t 2023-05 imports_from_russia',
  ],
  // of the month before, or of a year before: nothing tells
  [
    'Экспорт российского угля в Индию в мае 2024 года — 6,4 млн т (было 4,1 млн).',
    '6400000 t 2024-05 imports_from_russia',
    '4100000 t ? imports_from_russia',
  ],
  [
    "Russia's coal exports to India in 2024 were 6.4 million tonnes (was 4.1 million).",
    '6400000 t 2024 imports_from_russia',
    '4100000 t 2023 imports_from_russia',
  ],
  // a part stands in a bracket as well
  [
    'Экспорт российского угля в Индию в 2024 году — 6,4 млн т (из них 4,1 млн т — коксующийся).',
    '6400000 t 2024 imports_from_russia',
    '4100000 t 2024 imports_from_russia',
  ],
  // what is counted otherwise, of another size, a year, or stands in a bracket
  [
    'Экспорт Индии в Россию в 2024 году составил 5 млрд долларов против 5 месяцев роста и 3 лет спада.',
    '5000000000 USD 2024 exports_to_russia',
  ],
  [
    'India exported tea worth $50 million to Russia in 2024 against 3 rivals, against 700 in all.',
    '50000000 USD 2024 exports_to_russia',
  ],
  [
    'Экспорт Индии в Россию составил 5 млрд долларов в 2024 году (против 7).',
    '5000000000 USD 2024 exports_to_russia',
  ],
  [
    'Импорт Индии из России составил 60 млрд долларов против прошлого 2023 года.',
    '60000000000 USD ? imports_from_russia',
  ],
];

test.each(cases)('%s', (text, ...figures) => expect(figuresOf(text)).toEqual(figures));
