/**
 * Forms of words, parted by ` | `: `*ого` stands for every word that ends so, any other form for
 * itself.
 */
export type Forms = string;

/** Forms, and what such a word or its ending becomes; with `after` only behind one of these letters. */
export type Change = readonly [forms: Forms, becomes: string, after?: string];

/** A change that is ready to be made. */
export type Rule = readonly [ending: RegExp, becomes: string];

/** What is parted by ` | `. @example rowsOf('ов | ев') // ['ов', 'ев'] */
export const rowsOf = (rows: string): string[] =>
  rows.split('|').flatMap((row) => row.trim() || []);

const NOTHING = '(?!)';

const patternOf = (form: string): string => (form.startsWith('*') ? form.slice(1) : `^${form}`);

const endingOf = (forms: Forms): string =>
  `(?:${rowsOf(forms).map(patternOf).join('|') || NOTHING})$`;

/**
 * Whether a word is one of the forms; the scripts keep those of several languages apart.
 * @example hasForm('*ица | глава')('таможница') // true
 */
export function hasForm(...forms: readonly Forms[]): (word: string) => boolean {
  const ending = new RegExp(endingOf(forms.join('|')), 'u');
  return (word) => ending.test(word);
}

/** The changes in order, read once. */
export const rulesOf = (changes: readonly Change[]): Rule[] =>
  changes.map(([forms, becomes, after]) => {
    const behind = after ? `(?<=${rowsOf(after).join('|')})` : '';
    return [new RegExp(behind + endingOf(forms), 'u'), becomes];
  });

/** What the first rule that fits makes of a word. */
export function changed(word: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule && word.replace(...rule);
}
