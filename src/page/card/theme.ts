import type { Settings } from '../../platform/settings';

const NUMBERS = /-?[\d.]+%?/g;

/** Lightness of a computed colour from 0 to 1; undefined where it is in a form that we do not read. */
export function lightness(color: string): number | undefined {
  const [first = Number.NaN, green = 0, blue = 0] = (color.match(NUMBERS) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  if (Number.isNaN(first)) return undefined;
  if (color.startsWith('rgb')) return (0.299 * first + 0.587 * green + 0.114 * blue) / 255;
  if (color.startsWith('color(srgb ')) return 0.299 * first + 0.587 * green + 0.114 * blue;
  if (/^ok(lab|lch)/.test(color)) return first;
  return /^(lab|lch)/.test(color) ? first / 100 : undefined;
}

/** A card is dark where it lies on a dark page: light text tells so, whatever paints the background. */
export function themeBeside(
  element: Element | undefined,
  theme: Settings['theme'],
): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  const color = element && lightness(getComputedStyle(element).color);
  return color !== undefined && color > 0.55 ? 'dark' : 'light';
}
