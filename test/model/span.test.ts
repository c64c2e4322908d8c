import { expect, test } from 'vitest';
import { bisect } from '../../src/model/span';

test.each([
  [[], 0],
  [[5], 0],
  [[1], 1],
  [[1, 3, 5], 2],
  [[1, 3, 5, 7, 9], 2],
  [[5, 7, 9], 0],
  [[1, 2, 3], 3],
])('of %j the first above 4 is at %i', (items, at) =>
  expect(bisect(items, (item) => item > 4)).toBe(at),
);
