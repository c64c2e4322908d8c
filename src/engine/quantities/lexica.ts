import type { Language } from '../../model/language';
import { numerals as en } from '../languages/en/numerals';
import { numerals as hi } from '../languages/hi/numerals';
import { numerals as ru } from '../languages/ru/numerals';
import { Lexicon } from '../lexicon';
import { normalise } from '../token';
import { currencies } from './currency';
import type { Habit } from './literal';
import { type NumeralWords, phrasesOf, type Rows, spelled, type UnitWord } from './words';

/** What a word does inside a number. */
export interface NumeralSense {
  readonly role:
    | 'cardinal'
    | 'scale'
    | 'letter'
    | 'factor'
    | 'mixed'
    | 'shift'
    | 'tail'
    | 'homonym';
  readonly value: number;
}

// The scripts keep the languages apart, and pages mix them: one lexicon holds all three.
const languages: Readonly<Record<Language, NumeralWords>> = { en, hi, ru };
const tables = Object.values(languages);

export const HABITS: Readonly<Record<Language, Habit>> = {
  en: en.habit,
  hi: hi.habit,
  ru: ru.habit,
};

type Row<Meaning> = readonly [phrase: string, meaning: Meaning];

const all = <Meaning>(part: (table: NumeralWords) => Rows<Meaning>): Row<Meaning>[] => [
  ...spelled(...tables.map(part)),
];

const words = (part: (table: NumeralWords) => string): string[] =>
  tables.flatMap((table) => phrasesOf(part(table)).filter((phrase) => phrase !== ''));

const set = (part: (table: NumeralWords) => string): ReadonlySet<string> =>
  new Set(words(part).map(normalise));

const phrases = (part: (table: NumeralWords) => string): Lexicon<true> =>
  new Lexicon(words(part).map((phrase) => [phrase, true] as const));

const ROLES = [
  ['cardinals', 'cardinal'],
  ['scales', 'scale'],
  ['letters', 'letter'],
  ['factors', 'factor'],
  ['mixed', 'mixed'],
  ['shifts', 'shift'],
  ['tails', 'tail'],
] as const;

const homonyms = words((table) => table.homonyms).map(
  (phrase): Row<NumeralSense> => [phrase, { role: 'homonym', value: 0 }],
);
const numeralRows = ROLES.flatMap(([key, role]) =>
  all((table) => table[key]).map(([phrase, value]): Row<NumeralSense> => [phrase, { role, value }]),
);
const unitRows: Row<UnitWord>[] = [...spelled(currencies), ...all((table) => table.units)];

export const numeralWords = new Lexicon([...numeralRows, ...homonyms]);
export const loneScales = phrases((table) => table.loneScales);
export const articles = set((table) => table.articles);
export const joints = set((table) => table.joints);
export const points = set((table) => table.points);
export const vague = set((table) => table.vague);
export const several = set((table) => table.several);
export const plurals = set((table) => table.plurals);
/** What begins a sum without a number: one look tells. */
export const openNumbers: ReadonlySet<string> = new Set([...several, ...plurals]);
export const of = set((table) => table.of);
export const priceYears = set((table) => table.priceYears);
export const negatives = set((table) => table.negatives);

export const unitWords = new Lexicon(unitRows);
export const daily = phrases((table) => table.daily);
export const dailyBefore = phrases((table) => table.dailyBefore);

const ordinalRows = all((table) => table.ordinals);
export const ordinals = new Lexicon(ordinalRows);
export const ordinalEndings = set((table) => table.ordinalEndings);
export const rankAfter = new Lexicon(all((table) => table.rankAfter));
const rankBeforeRows = all((table) => table.rankBefore);
export const rankBefore = new Lexicon(rankBeforeRows);
export const rankAgain = set((table) => table.rankAgain);
export const behindRank = set((table) => table.behindRank);

const multipleRows = all((table) => table.multiples);
const comparingRows = all((table) => table.comparing);
const fractionRows = all((table) => table.fractions);
export const multiples = new Lexicon(multipleRows);
export const comparing = new Lexicon(comparingRows);
export const fractions = new Lexicon(fractionRows);
export const times = new Lexicon(all((table) => table.times));
export const compared = phrases((table) => table.compared);
export const timesBefore = set((table) => table.timesBefore);

export const approximateBefore = new Lexicon(all((table) => table.approximateBefore));
export const approximateAfter = new Lexicon(all((table) => table.approximateAfter));
export const changes = set((table) => table.changes);
export const rises = set((table) => table.rises);
export const rangeJoints = phrases((table) => table.rangeJoints);
export const links = phrases((table) => table.links);
export const rangeOpeners = set((table) => table.rangeOpeners);
export const changeOpeners = set((table) => table.changeOpeners);
export const bounds = set((table) => table.bounds);
export const ands = set((table) => table.ands);
export const betweens = set((table) => table.betweens);
export const against = set((table) => table.against);
export const opposed = set((table) => table.opposed);
export const monthsBefore = set((table) => table.monthsBefore);
export const additions = set((table) => table.additions);
export const singulars = set((table) => table.singulars);
export const year = set((table) => table.year);
export const ago = set((table) => table.ago);
export const is = set((table) => table.is);
export const was = phrases((table) => table.was);
export const wasAfter = set((table) => table.wasAfter);
export const turns = set((table) => table.turns);
export const tonnes = set((table) => table.tonnes);
export const millionsOfTonnes = phrases((table) => table.millionsOfTonnes);
export const functionWords = set((table) => table.functionWords);

/** What a token may begin, as bits: one look at a word tells whether to look closer. */
export const NUMERAL = 1;
export const UNIT = 2;
export const RANK = 4;
export const MULTIPLE = 8;
export const ADDRESS = 16;
export const ARTICLE = 32;
/** Continues a number; begins one only behind an article. */
export const SCALE = 64;

function beginnings(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (phrase: string, bit: number): void => {
    const first = normalise(/^[\p{L}\p{M}]+|^./u.exec(phrase)?.[0] ?? '');
    bits.set(first, (bits.get(first) ?? 0) | bit);
  };
  for (const [phrase, { role }] of numeralRows)
    if (role === 'cardinal' || role === 'factor' || role === 'mixed' || role === 'shift')
      add(phrase, NUMERAL);
  for (const [phrase] of all((table) => table.scales)) add(phrase, SCALE);
  for (const phrase of words((table) => table.loneScales)) add(phrase, NUMERAL);
  for (const phrase of words((table) => table.articles)) add(phrase, ARTICLE);
  for (const [phrase, { side }] of unitRows) if (side !== 'after') add(phrase, UNIT);
  for (const [phrase] of [...ordinalRows, ...rankBeforeRows]) add(phrase, RANK);
  for (const [phrase] of [...multipleRows, ...comparingRows, ...fractionRows])
    add(phrase, MULTIPLE);
  for (const phrase of ['http', 'https', 'www', '@', '#']) add(phrase, ADDRESS);
  return bits;
}

export const BEGINNINGS = beginnings();
