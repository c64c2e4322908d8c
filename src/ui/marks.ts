import type { Settings } from '../platform/settings';

/** An amber that reads on white (3.4:1) and on black (6:1) alike. */
const AMBER = '#b8791a';

const STYLES: Readonly<Record<Settings['markStyle'], string>> = {
  underline: `text-decoration:underline solid 2px ${AMBER};`,
  dotted: `text-decoration:underline dotted 2px ${AMBER};`,
  tint: `background-color:rgb(214 158 46/.28);`,
};

const offset = 'text-underline-offset:.2em;text-decoration-skip-ink:none;';

/** The style of marks, in pages and where a mark is shown before one is seen. */
export const markCss = (style: Settings['markStyle']): string => STYLES[style] + offset;
