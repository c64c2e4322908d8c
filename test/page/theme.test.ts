import { describe, expect, it } from 'vitest';
import { lightness } from '../../src/page/card/theme';

describe('lightness', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['color(srgb 0 0 0)', 0],
    ['oklch(0.97 0.01 200)', 0.97],
    ['lab(20 3 -4)', 0.2],
    ['oklab(97% 0 0)', 0.97],
  ])('%s', (color, expected) => expect(lightness(color)).toBeCloseTo(expected, 2));

  it.each(['', 'transparent', 'color(display-p3 1 1 1)'])('does not guess: %s', (color) =>
    expect(lightness(color)).toBeUndefined(),
  );
});
