import type { Change, Forms } from '../../forms';

/** How the words of one language change for what they do in a sentence; empty where they do not. */
export interface InflectionWords {
  /** The letters of words that have cases, as a class of a regular expression. */
  readonly letters: string;
  /** Endings of names and roles, longest first; one of them is left off to compare forms. */
  readonly endings: Forms;
  /** Oblique plurals with what they become in the nominative singular. */
  readonly plurals: readonly Change[];
  /** Endings of oblique cases with what they become in the nominative. */
  readonly nominative: readonly Change[];
  /** The same where only names have them; these count before. */
  readonly names: readonly Change[];
  /** The same of nouns for bodies and people of which only the word itself tells; these count before. */
  readonly nouns: readonly Change[];
  /** Adjectives in an oblique case. */
  readonly obliqueAdjectives: Forms;
  /** What oblique adjectives become beside a noun with the ending of a gender or number. */
  readonly agreement: readonly (readonly [noun: Forms, adjectives: readonly Change[]])[];
  /** The same beside every other noun; these count before `nominative`. */
  readonly adjectives: readonly Change[];
  /** Women's first names in the nominative that no man's name is the genitive of. */
  readonly women: string;
  /** Men's first names that are no form of a woman's. */
  readonly men: string;
  /** Endings of first names in an oblique case, each with one that they may have in the nominative. */
  readonly firstNames: readonly Change[];
  /** Surnames without cases, and those that have none where a woman bears them. */
  readonly caseless: Forms;
  readonly closed: Forms;
  /** Nouns for offices in the nominative, of which a case may be undone. */
  readonly offices: Forms;
  /** Second names after the father's, in every case. */
  readonly patronymics: Forms;
  /** Surnames that only women bear, and only men. */
  readonly surnamesOfWomen: string;
  readonly surnamesOfMen: string;
  /** First names in a case that tells itself, with the letters behind which it does. */
  readonly instrumental: readonly [endings: Forms, after: string];
  /** Beginnings of first names that only look so. */
  readonly notInstrumental: string;
  /** Endings of names in the case of whom somebody met. */
  readonly accusative: Forms;
  /** Endings of first name and surname that stand in one case where the surname ends otherwise than the first name, and its ending in the nominative. */
  readonly mixed: readonly (readonly [first: Forms, surname: Forms, becomes: string])[];
  /** Endings of surnames that tell no case, or that of the first name. */
  readonly indeclinable: Forms;
  /** Nouns in the plural, and what only looks so. */
  readonly plural: Forms;
  readonly notPlural: Forms;
  /** Nouns for speakers that end like an oblique case in the nominative. */
  readonly subjects: Forms;
  /** Nouns that can be no subject. */
  readonly notSubjects: Forms;
  /** Nouns for those who do something, and the things that share their endings. */
  readonly agents: Forms;
  readonly things: Forms;
  /** Adjectives that can describe a subject. */
  readonly subjectAdjectives: Forms;
}
