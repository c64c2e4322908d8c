import type { Language } from '../../../model/language';
import { changed, hasForm, rowsOf, rulesOf } from '../../forms';
import { inflection as en } from '../../languages/en/inflection';
import { inflection as hi } from '../../languages/hi/inflection';
import { inflection as ru } from '../../languages/ru/inflection';
import { remembered } from '../../remembered';
import type { InflectionWords } from './inflection-words';

// The scripts keep the languages apart, and a name does not tell of which it is: their endings are
// looked up together.
const languages: Readonly<Record<Language, InflectionWords>> = { en, hi, ru };
const tables = Object.values(languages);

/** A part of every table. */
export const all = <Part>(part: (table: InflectionWords) => readonly Part[]): Part[] =>
  tables.flatMap(part);

/** Whether a word is one of the forms of a part of any table. */
export const has = (part: (table: InflectionWords) => string): ((word: string) => boolean) =>
  hasForm(...tables.map(part));

const LETTERS = new RegExp(`^[${tables.map(({ letters }) => letters).join('')}]+$`, 'i');

/** Whether a word is one of a language that has cases. */
export const hasCases = (word: string): boolean => LETTERS.test(word);

/** An ending tells nothing of a word that has fewer letters besides it, or of one so short. */
const SHORTEST_STEM = 3;
const SHORTEST_WORD = 5;

const ENDINGS = all(({ endings }) => rowsOf(endings)).map((ending) => ending.slice(1));

/**
 * A form by which the cases of one name are equal; other scripts stay as they are.
 * @example folded('Алиповым') === folded('Алипов') // true
 */
export const folded = remembered((word) => {
  const lower = word.toLowerCase().replace(/\u0451/g, '\u0435');
  if (!hasCases(lower)) return lower;
  const isEnding = (end: string) =>
    lower.endsWith(end) && lower.length - end.length >= SHORTEST_STEM;
  return lower.slice(0, lower.length - (ENDINGS.find(isEnding)?.length ?? 0));
});

const PLURALS = rulesOf(all(({ plurals }) => plurals));
const NOMINATIVE = rulesOf(all((table) => table.nominative));

/**
 * The likely nominative of a Russian word, or Hindi plural, that stands in an oblique case.
 * @example nominative('Сахая') // 'Сахай'
 */
export function nominative(word: string): string {
  const singular = changed(word, PLURALS);
  if (singular !== undefined) return singular;
  const mayChange = word.length >= SHORTEST_WORD && hasCases(word);
  return (mayChange ? changed(word, NOMINATIVE) : undefined) ?? word;
}

const isObliqueAdjective = has(({ obliqueAdjectives }) => obliqueAdjectives);
const ADJECTIVES = rulesOf(all(({ adjectives }) => adjectives));
const AGREEMENTS = all(({ agreement }) => agreement).map(([noun, adjectives]) => ({
  isBeside: hasForm(noun),
  rules: rulesOf(adjectives),
}));

function adjectiveWith(noun: string, adjective: string): string {
  const own = AGREEMENTS.find(({ isBeside }) => isBeside(noun));
  if (own) return changed(adjective, own.rules) ?? adjective;
  return changed(adjective, ADJECTIVES) ?? nominative(adjective);
}

const isSubject = has(({ subjects }) => subjects);
const NOUNS = rulesOf(all(({ nouns }) => nouns));

/**
 * The likely nominative of a phrase: its adjectives and its noun change, what depends on it stays;
 * in Hindi the noun comes last.
 * @example nominativePhrase('Таможенной службе России') // 'Таможенная служба России'
 * @example nominativePhrase('दो सूत्रों') // 'दो सूत्र'
 */
export function nominativePhrase(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  if (!words.some(hasCases)) {
    const several = isObliqueAdjective(words[0] ?? '') ? undefined : changed(last, PLURALS);
    return several === undefined ? phrase : [...words.slice(0, -1), several].join(' ');
  }
  const found = words.findIndex((word) => !isObliqueAdjective(word));
  const at = found < 0 ? words.length - 1 : found;
  const own = words[at] ?? '';
  const noun = changed(own, NOUNS) ?? nominative(own);
  const adjectives = words.slice(0, at).map((word) => adjectiveWith(noun, word));
  return [...adjectives, noun, ...words.slice(at + 1)].join(' ');
}

/**
 * The nominative of the office of somebody who is named in an oblique case.
 * @example nominativeOffice('министра торговли') // 'министр торговли'
 */
export function nominativeOffice(office: string): string {
  const words = nominativePhrase(office).split(' ');
  const at = words.findIndex((word) => !isSubjectAdjective(word));
  const noun = words[at] ?? '';
  // «бывшего главы», «бывшей главы»: the adjective tells who it is, the noun does not
  const isOpen = at > 0 && AGREEMENTS.some(({ isBeside }) => isBeside(noun));
  return !isOpen && isOfficeNoun(noun.slice(noun.lastIndexOf('-') + 1)) ? words.join(' ') : office;
}

const isOfficeNoun = has(({ offices }) => offices);

const hasPlural = has(({ plural }) => plural);
const hasNoPlural = has(({ notPlural }) => notPlural);

/** Whether a Russian noun has the ending of a plural: it stands for no single person. */
export const isPlural = (word: string): boolean =>
  hasPlural(word) && hasCases(word) && !hasNoPlural(word);

const isNoSubject = has(({ notSubjects }) => notSubjects);

/**
 * Whether a Russian noun can be a subject by its ending.
 * @example isSubjectForm('посол') // true; isSubjectForm('послу') // false
 */
export const isSubjectForm = (word: string): boolean => !isNoSubject(word) || isSubject(word);

const hasAgent = has(({ agents }) => agents);
const isThing = has(({ things }) => things);

/** Whether a Russian noun stands for somebody by what they do: «железнодорожник», «металлург». */
export const isAgent = (word: string): boolean =>
  word.length >= SHORTEST_WORD && hasAgent(word) && !isThing(word);

const hasSubjectAdjective = has(({ subjectAdjectives }) => subjectAdjectives);

/** Whether a Russian adjective can describe a subject by its ending. */
export const isSubjectAdjective = (word: string): boolean =>
  word.length >= SHORTEST_WORD && hasSubjectAdjective(word);

/** Whether a Russian word has an ending that adjectives have in one of their cases. */
export const isAdjective = (word: string): boolean =>
  word.length >= SHORTEST_WORD && (isSubjectAdjective(word) || isObliqueAdjective(word));
