import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';

const figuresIn = (text: string) =>
  analyse(text, { today: '2026-01-01' }).figures.map(({ quantity }) => [
    quantity.value,
    quantity.unit,
  ]);

test.each([
  ['Indian tea exports to Russia came to 45.2 million kg last year.', [[45200, 't']]],
  ['रूस को भारत से चाय का निर्यात 92 लाख किलो रहा।', [[9200, 't']]],
  ['Экспорт индийского чая в Россию составил 45,2 млн кг.', [[45200, 't']]],
  ['Indian tea exports to Russia came to 45,200 tonnes last year.', [[45200, 't']]],
  ['Indian tea exports to Russia came to 45.2 mkg last year.', [[45200, 't']]],
  ['Indian tea exports to Russia came to 4.2 mnt last year.', [[4200000, 't']]],
  ['Indian tea exports to Russia came to 42,000 MNT last year.', []],
  ['Indian tea exports to Russia came to 5.9 mln t last year.', [[5900000, 't']]],
  ['Indian tea exports to Russia came to 120,000 t last year.', [[120000, 't']]],
  ['Indian tea exports to Russia came to 5.9 mln T last year.', []],
  ['Indian tea exports to Russia came to 3.5 t dollars last year.', [[3500000000000, 'USD']]],
  ['Indian tea exports to Russia may come to 1.2 mntpa.', [[1200000, 't/a']]],
  ["Russia's share of India's oil imports reached 44pc in June.", [[44, '%']]],
])('%s', (text, expected) => expect(figuresIn(text)).toEqual(expected));
