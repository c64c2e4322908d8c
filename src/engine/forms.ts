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

/** A word with a capital. @example titled('лаптев') // 'Лаптев' */
export const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const NOTHING = '(?!)';

const patternOf = (form: string): string => (form.startsWith('*') ? form.slice(1) : `^${form}`);

const endingOf = (forms: Forms): string =>
  `(?:${rowsOf(forms).map(patternOf).join('|') || NOTHING})$`;

/** Parts of words of one side, found by their lengths. */
class Parts {
  private readonly known = new Set<string>();
  private readonly lengths: number[] = [];

  constructor(private readonly cut: (word: string, length: number) => string) {}

  add(part: string): void {
    this.known.add(part);
    if (!this.lengths.includes(part.length)) this.lengths.push(part.length);
  }

  fit(word: string): boolean {
    const { lengths, known } = this;
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i] as number;
      if (length <= word.length && known.has(this.cut(word, length))) return true;
    }
    return false;
  }
}

/**
 * Forms ready for look-ups: whole words, endings (`*ого`) and beginnings (`котор*`).
 * @example new FormSet(['один', '*ому']).has('новому') // true
 */
export class FormSet {
  private readonly whole = new Set<string>();
  private readonly beginnings = new Parts((word, length) => word.slice(0, length));
  private readonly endings = new Parts((word, length) => word.slice(-length));

  constructor(forms: readonly string[]) {
    for (const form of forms)
      if (form.startsWith('*')) this.endings.add(form.slice(1));
      else if (form.endsWith('*')) this.beginnings.add(form.slice(0, -1));
      else this.whole.add(form);
  }

  has(word: string): boolean {
    return this.whole.has(word) || this.beginnings.fit(word) || this.endings.fit(word);
  }
}

/**
 * Whether a word is one of the forms; the scripts keep those of several languages apart.
 * @example hasForm('*ица | глава')('таможница') // true
 */
export function hasForm(...forms: readonly Forms[]): (word: string) => boolean {
  const known = new FormSet(forms.flatMap(rowsOf));
  return (word) => known.has(word);
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
