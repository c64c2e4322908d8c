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

const all = <Part>(part: (table: InflectionWords) => readonly Part[]): Part[] =>
  tables.flatMap(part);

const has = (part: (table: InflectionWords) => string): ((word: string) => boolean) =>
  hasForm(...tables.map(part));

const LETTERS = new RegExp(`^[${tables.map(({ letters }) => letters).join('')}]+$`, 'i');

/** Whether a word is one of a language that has cases. */
const hasCases = (word: string): boolean => LETTERS.test(word);

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

/**
 * The likely nominative of a Russian name: of men as of women.
 * @example nominativeName('Марии Зориной') // 'Мария Зорина'
 * @example nominativeName('Дениса Короленко') // 'Денис Короленко'
 */
export function nominativeName(name: string): string {
  if (isFemale(name)) return name;
  const known = knownFirst(name);
  const rest = name.slice(name.indexOf(' ') + 1);
  return known ? `${known} ${isCaseless(rest) ? rest : declined(rest)}` : declined(name);
}

/** The nominative of a first name in an oblique case, in front of a surname that stands in it too or has none. */
function knownFirst(name: string): string | undefined {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  const known = last ? firstName(first) : undefined;
  if (!known || !last) return undefined;
  const isFixed = rest.length === 1 && (isCaseless(last) || (WOMEN.has(known) && isClosed(last)));
  return isFixed || rest.every((word) => declined(word) !== word) ? known : undefined;
}

const isCaseless = has(({ caseless }) => caseless);
const isClosed = has(({ closed }) => closed);

const WOMEN = new Set(all(({ women }) => rowsOf(women)));
const MEN = new Set(all(({ men }) => rowsOf(men)));

const isFemale = (name: string): boolean => WOMEN.has(name.slice(0, name.indexOf(' ')));

const FIRST_NAMES = all(({ firstNames }) => firstNames).map((change) => rulesOf([change]));

/** Whether a word, in any case and letters, is a first name of the tables. */
function isFirstName(word: string): boolean {
  const titled = word.charAt(0).toUpperCase() + word.slice(1);
  return WOMEN.has(titled) || MEN.has(titled) || firstName(titled) !== undefined;
}

/** The first name of which a word is an oblique case: only one that is known tells itself. */
function firstName(word: string): string | undefined {
  if (WOMEN.has(word) || MEN.has(word)) return undefined;
  const names = FIRST_NAMES.flatMap((rules) => changed(word, rules) ?? []);
  return names.find((name) => WOMEN.has(name) || MEN.has(name));
}

const NAMES = rulesOf(all(({ names }) => names));

const declined = (name: string): string =>
  name
    .split(' ')
    .map((word) => changed(word, NAMES) ?? nominative(word))
    .join(' ');

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

/**
 * Whether every word of a Russian name has the ending of an oblique case.
 * @example isOblique('Владимиром Путиным') // true
 */
export const isOblique = (name: string): boolean =>
  hasCases(name.replace(/ /g, '')) &&
  !isFemale(name) &&
  (knownFirst(name) !== undefined ||
    isInstrumental(name) ||
    name.split(' ').every((word) => nominativeName(word) !== word));

const INSTRUMENTAL = rulesOf(
  all(({ instrumental: [endings, after] }) => [[endings, '', after]] as const),
);
const NOT_INSTRUMENTAL = all(({ notInstrumental }) => rowsOf(notInstrumental));
const isIndeclinable = has(({ indeclinable }) => indeclinable);

/** «Кишаном Редди»: a first name that only the instrumental ends so, beside one without cases. */
export function isInstrumental(name: string): boolean {
  const [first = '', last = '', ...rest] = name.split(' ');
  if (rest.length > 0 || !isIndeclinable(last) || !/^\p{L}{2,}$/u.test(last)) return false;
  if (NOT_INSTRUMENTAL.some((beginning) => first.startsWith(beginning))) return false;
  const stem = changed(first, INSTRUMENTAL);
  return stem !== undefined && /^\p{L}{4,}$/u.test(stem);
}

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

const isOfWoman = has(({ surnamesOfWomen }) => surnamesOfWomen);
const isOfMan = has(({ surnamesOfMen }) => surnamesOfMen);

const isPatronymic = has(({ patronymics }) => patronymics);

/** Whether three words are a Russian name that begins with the surname: «Лаптев Иван Викторович», in any case. */
export function beginsWithSurname(words: readonly string[]): boolean {
  const [surname = '', first = '', second = ''] = words.map((word) => word.toLowerCase());
  const own = nominativeName(surname);
  const isSurname = (isOfMan(own) || isOfWoman(own)) && !isFirstName(surname);
  return words.length === 3 && isSurname && isPatronymic(second) && !isPatronymic(first);
}

/**
 * A Russian name with the surname last, as other names have it.
 * @example surnameLast('Лаптев Иван Викторович') // 'Иван Викторович Лаптев'
 */
export function surnameLast(name: string): string {
  const words = name.split(' ');
  return beginsWithSurname(words) ? [...words.slice(1), words[0]].join(' ') : name;
}

/** What a surname in the nominative tells of whoever bears it: «Белова» is a woman. */
export function genderOf(name: string): 'f' | 'm' | undefined {
  const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (surname === name.toLowerCase()) return undefined;
  if (isOfWoman(surname)) return 'f';
  return isOfMan(surname) ? 'm' : undefined;
}

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
