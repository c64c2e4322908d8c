import type { Settings } from '../../platform/settings';

const NUMBERS = /-?[\d.]+%?/g;

type Theme = 'light' | 'dark';

const TRANSPARENT = /^transparent$|[,/]\s*0(?:\.[0-4]\d*)?\s*\)$/;

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

/** The lightness of what is painted behind an element, as far as colours tell. */
function behind(element: Element): number | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(at);
    if (!TRANSPARENT.test(backgroundColor)) return lightness(backgroundColor);
    // On a picture the text was chosen to be read: dark behind light, light behind dark.
    if (backgroundImage !== 'none') return 1 - (lightness(color) ?? 0);
  }
  return undefined;
}

/** Where nothing is painted the browser's own canvas shows, dark only where the page allows it. */
function canvas(root: Element): Theme {
  const allowed = getComputedStyle(root).colorScheme;
  if (!allowed.includes('dark')) return 'light';
  const prefers = matchMedia('(prefers-color-scheme: dark)').matches;
  return prefers || !allowed.includes('light') ? 'dark' : 'light';
}

/** A card is dark where it lies on a dark page. */
export function themeBeside(element: Element | undefined, theme: Settings['theme']): Theme {
  if (theme !== 'system') return theme;
  const ground = element && behind(element);
  if (ground !== undefined) return ground < 0.5 ? 'dark' : 'light';
  return canvas(document.documentElement);
}
