import type { Language } from '../../src/model/language';

/** What is timed, in the order in which it is printed. */
export const COLUMNS = ['plain', 'gate', 'analysis', 'compromise', 'microsoft'] as const;

export type Column = (typeof COLUMNS)[number];

/** Asks a timer to run its task on a text of `size` characters, repeatedly for `warmUp` milliseconds first. */
export interface Question {
  readonly language: Language;
  readonly size: number;
  readonly warmUp?: number;
}

/** Nanoseconds of processor time a character. */
export type Answer = number;
