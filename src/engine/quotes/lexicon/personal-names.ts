import { changed, FormSet, rowsOf, rulesOf, titled } from '../../forms';
import { all, has, hasCases, nominative } from './inflection';

/**
 * The likely nominative of a Russian name: of men as of women.
 * @example nominativeName('Марии Зориной') // 'Мария Зорина'
 * @example nominativeName('Дениса Короленко') // 'Денис Короленко'
 */
export function nominativeName(name: string): string {
  if (isFemale(name)) return name;
  const mixed = inMixedCases(name);
  if (mixed) return mixed;
  const known = knownFirst(name);
  const rest = name.slice(name.indexOf(' ') + 1);
  return known ? `${known} ${isCaseless(rest) ? rest : declined(rest)}` : declined(name);
}

const MIXED = all(({ mixed }) => mixed).map(
  ([first, surname, becomes]) =>
    [new FormSet(rowsOf(first)), rulesOf([[surname, becomes] as const])] as const,
);

/** «Ананда Шарму»: a man's first name and a surname that ends like a woman's, in one case. */
function inMixedCases(name: string): string | undefined {
  const [first = '', surname = '', ...rest] = name.split(' ');
  if (rest.length > 0 || isCaseless(surname)) return undefined;
  for (const [firsts, rules] of MIXED) {
    const own = firsts.has(first.toLowerCase()) ? changed(surname, rules) : undefined;
    if (own) return `${declined(first)} ${own}`;
  }
  return undefined;
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
  const name = titled(word);
  return WOMEN.has(name) || MEN.has(name) || firstName(name) !== undefined;
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

const endsLikeAccusative = has(({ accusative }) => accusative);

/** «Нарендру Моди», «Рави Верму»: a name that, behind a verb, can only be of whom somebody met. */
export const isAccusative = (name: string): boolean =>
  name.split(' ').some(endsLikeAccusative) &&
  name.split(' ').every((word) => endsLikeAccusative(word) || isIndeclinable(word));

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
