import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { periodCode } from '../../src/model/period';
import { TODAY } from './told';

/** What each figure of a text measures and when, in reading order; `?` where nothing is told. */
const figuresOf = (text: string): string =>
  analyse(text, { today: TODAY })
    .figures.map(({ measure, period }) => `${measure ?? '?'} ${period ? periodCode(period) : '?'}`)
    .join(', ');

/** Goods with their values in brackets, under a label that tells where they go. */
const cases: readonly (readonly [text: string, figures: string])[] = [
  [
    'Торговля Индии и России\n\n• Что везут в Индию: нефть (54% стоимости поставок), уголь (3,2 млн тонн в 2023 году), чай.\n• Что везут из Индии: рис (доля 9%), чай.',
    'other ?, imports_from_russia 2023, other ?',
  ],
  ['Россия поставляет в Индию уголь (доля 15%), нефть (60% стоимости) и лес.', 'other ?, other ?'],
  [
    'India-Russia trade\n\n• Shipped to India: oil (54% of the value), coal (3.2 million tonnes in 2023), tea',
    'other ?, imports_from_russia 2023',
  ],
  // a part of all that a country buys, in a bracket of its own
  [
    'Россия остается главным поставщиком нефти в Индию, доля России в импорте нефти (36%) в 2024 году не изменилась.',
    'oil_share 2024',
  ],
  // the last country before a verb acts where no goods go there
  [
    'Россия и Индия торгуют. Индия довольна: поставки чая принесли 50 млн долларов.',
    'exports_to_russia ?',
  ],
  // one time for all that stands before it
  [
    'Импорт из России в Индию: нефть (40 млн тонн), уголь (3,2 млн тонн) в 2023 году.',
    'imports_from_russia 2023, imports_from_russia 2023',
  ],
];

/** What goes to everybody, of which a part goes to the other of the two. */
const parts: readonly (readonly [text: string, figures: string])[] = [
  [
    'Экспорт чая из Индии в Россию растет. Всего в 2024 году Индия вывезла 151 тыс. тонн чая, из них в Россию 33 тыс.',
    'exports_to_russia 2024',
  ],
  [
    'Экспорт угля из России в Индию растет. За 2024 год Россия вывезла 151 млн тонн угля, в том числе 26 млн тонн в Индию.',
    'imports_from_russia 2024',
  ],
  [
    'India-Russia tea trade is growing. India exported 151,000 tonnes of tea in 2024, of which 33,000 tonnes went to Russia.',
    'exports_to_russia 2024',
  ],
  [
    'भारत और रूस का चाय व्यापार बढ़ा। 2024 में भारत ने 151 हजार टन चाय निर्यात की, जिसमें से 33 हजार टन रूस को गई।',
    'exports_to_russia 2024',
  ],
  // a part of what went to the other
  [
    'В 2024 году экспорт чая из Индии в Россию составил 51 тыс. тонн, из них 33 тыс. тонн — через порты Индии.',
    'exports_to_russia 2024, exports_to_russia 2024',
  ],
  [
    'In 2024 India exported 51,000 tonnes of tea to Russia, of which 33,000 tonnes were green.',
    'exports_to_russia 2024, exports_to_russia 2024',
  ],
];

test.each([...cases, ...parts])('%s', (text, figures) => expect(figuresOf(text)).toBe(figures));
