import { describe, expect, test } from 'vitest';
import { periodsOf } from './told';

const cases: [published: string | undefined, text: string, periods: string][] = [
  // The one time that a text has told of holds for figures further down that name none.
  [
    '2025-06-20',
    'Indian imports from Russia came to $5.1 billion in May 2025.\n\nSpices are dear.\n\nExports of India to Russia were $402 million.',
    '2025-05 2025-05',
  ],
  [
    '2025-06-20',
    'В мае 2025 года экспорт России в Индию составил $5 млрд.\n\nЧай дорог.\n\nИмпорт из Индии вырос до $1 млрд.',
    '2025-05 2025-05',
  ],
  [
    '2025-06-20',
    'मई 2025 में भारत का रूस से आयात 5 अरब डॉलर रहा।\n\nचाय महंगी है।\n\nरूस को भारत का निर्यात 40 करोड़ डॉलर रहा।',
    '2025-05 2025-05',
  ],
  // A look back to an earlier time does not end it.
  [
    '2025-06-20',
    'Indian imports from Russia came to $5.1 billion in May 2025. In May 2024 they had been $4 billion.\n\nSpices are dear.\n\nExports of India to Russia were $402 million.',
    '2025-05 2024-05 2025-05',
  ],
  // Another time ends it: of which of the two a figure is told nobody can say.
  [
    '2025-08-20',
    'Indian imports from Russia came to $5.1 billion in May 2025. In June 2025 they were $4 billion.\n\nSpices are dear.\n\nExports of India to Russia were $402 million.',
    '2025-05 2025-06 ?',
  ],
  // It does not hold for what is so now, nor for what is aimed at.
  [
    '2025-08-20',
    'Indian imports from Russia came to $5.1 billion in May 2025.\n\nSpices are dear.\n\nExports of India to Russia are now at $402 million.',
    '2025-05 ?',
  ],
  [
    '2025-08-20',
    'Indian imports from Russia should reach $5.1 billion in May 2026.\n\nSpices are dear.\n\nExports of India to Russia were $402 million.',
    '2026-05 ?',
  ],
  // A time of which nothing was counted opens none.
  [
    undefined,
    'Trade of India with Russia was not what it was in 2023.\n\nSpices are dear.\n\nImports of India from Russia came to $4 billion.',
    '?',
  ],
  // A share that moved moved in the time just named, also at the head of the next paragraph.
  [
    '2025-06-20',
    "India's imports of Russian oil were 1.9 million barrels per day in May 2025.\n\nRussia's share of Indian oil imports rose to 38% from 35%.",
    '2025-05 2025-05 ?',
  ],
  // "from January to October" is the time, and compares with nothing.
  [
    '2025-12-10',
    "From January to October India's exports to Russia were worth $4.1 billion.",
    '2025-01/2025-10',
  ],
];

describe('the one time a text tells of', () => {
  test.each(cases)('%s: %s', (published, text, expected) =>
    expect(periodsOf(text, published)).toBe(expected),
  );
});
