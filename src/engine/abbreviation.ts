import type { Language } from '../model/language';
import { rowsOf } from './forms';
import { sentences as en } from './languages/en/sentences';
import { sentences as hi } from './languages/hi/sentences';
import { sentences as ru } from './languages/ru/sentences';
import type { SentenceWords } from './sentence-words';
import type { Token } from './token';

// Before its sentences are known a text has no language, and the scripts keep the words apart.
const languages: Readonly<Record<Language, SentenceWords>> = { en, hi, ru };

const set = (part: (words: SentenceWords) => string): ReadonlySet<string> =>
  new Set(Object.values(languages).flatMap((words) => rowsOf(part(words))));

const titles = set((words) => words.titles);
const abbreviations = set((words) => words.abbreviations);
const capitals = set((words) => words.capitals);
const years = set((words) => words.years);
const prepositions = set((words) => words.prepositions);

const zones = set((words) => words.zones);

/** Whether a word names a time zone: "IST". */
export const isZone = (word: string): boolean => zones.has(word);

/** Whether a full stop after `word` belongs to the word, given what comes next. */
export const isAbbreviation = (word: string, next: Token): boolean =>
  titles.has(word) || (abbreviations.has(word) && (!next.capital || capitals.has(next.word)));

/** So many tokens take a preposition and a date. */
const OPENING = 8;

/** «В 2022 г. Индия купила»: what has told no more than the time goes on. */
export const isOnlyDated = (all: readonly Token[], from: number, stop: number): boolean =>
  stop - from <= OPENING &&
  years.has(all[stop - 1]?.word ?? '') &&
  all[stop - 2]?.kind === 'number' &&
  prepositions.has(all[from]?.word ?? '');
