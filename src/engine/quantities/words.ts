import type { Approximation, QuantityKind, Unit } from '../../model/quantity';
import type { Habit } from './literal';

/**
 * Rows of a table: phrases separated by `|`; in a word, `_` parts the stem from its endings and
 * the bare stem counts as well.
 * @example ['миллион_а_ов|млн', 1e6] // миллион, миллиона, миллионов, млн
 */
export type Rows<Meaning> = readonly (readonly [phrases: string, meaning: Meaning])[];

/** What a number is counted in. */
export interface UnitWord {
  readonly kind: QuantityKind;
  readonly unit: Unit;
  /** How many of `unit` one of these is: a cent is 0.01 USD. Absent: 1. */
  readonly factor?: number;
  /** Stands before its number ("USD 5"), after it ("5 dollars") or on both sides ("$"). */
  readonly side: 'before' | 'after' | 'both';
  /**
   * What must hold for the word to be this unit: `capital` – printed with one; `glued` – no space
   * towards the number or sign; `large` – the number has a scale, grouping or decimals, because
   * the word means something else too ("won"), or what it counts does ("MT"); `amount` – a capital
   * and such a number (the code COP, but not COP 28); `small` – no capital, which would make it
   * another word ("4.2 mnt" is tonnes, MNT a currency); `measured` – no capital, and a number as
   * for `large` ("5.9 mln t"); `beside` – only behind an amount of its currency ("$20 and 43c").
   */
  readonly only?: 'capital' | 'glued' | 'large' | 'amount' | 'small' | 'measured' | 'beside';
  /** A hundredth or the like of a main unit, which may continue it: "3 dollars 50 cents". */
  readonly part?: boolean;
}

/** How one language writes numbers and what they count. */
export interface NumeralWords {
  readonly habit: Habit;
  /** Cardinals below a thousand. */
  readonly cardinals: Rows<number>;
  /** What multiplies the number before it: "hundred", "billion". */
  readonly scales: Rows<number>;
  /** Letters that are scales only beside a currency: "$10k", "3b dollars"; else a camera has "4K". */
  readonly letters: Rows<number>;
  /** Scales that stand for one of themselves without a number: "миллион рублей". */
  readonly loneScales: string;
  /** Phrases in which a scale is something else: "22 Arab countries" in Hindi. */
  readonly homonyms: string;
  /** Articles that count one before a scale: "a billion". */
  readonly articles: string;
  /** Parts that need a scale after them: "half a" billion. */
  readonly factors: Rows<number>;
  /** Numbers with a part of their own: "डेढ़" 1.5. */
  readonly mixed: Rows<number>;
  /** What shifts the next number: "साढ़े" adds 0.5. */
  readonly shifts: Rows<number>;
  /** What adds a part of the last scale: "and a half". */
  readonly tails: Rows<number>;
  /** Joins the parts of a number: "two hundred and five". */
  readonly joints: string;
  /** A decimal point in words: "six point four". */
  readonly points: string;
  /** Before a scale these leave the number open: "several million". */
  readonly vague: string;
  /** Open numbers before a scale: "several" thousand. Each is one of `vague` as well. */
  readonly several: string;
  /** Scales in the plural, open numbers by themselves: "hundreds" of "millions". */
  readonly plurals: string;
  /** May stand between an open number and what it counts: hundreds "of" dollars. */
  readonly of: string;
  readonly negatives: string;
  /** Before a year and a currency: "in 2015 dollars" counts no dollars. */
  readonly priceYears: string;

  /** Currencies, percent and measures. */
  readonly units: Rows<UnitWord>;
  /** "a day" somewhere in the sentence after a number of barrels. */
  readonly daily: string;
  /** The same anywhere in the clause before it. */
  readonly dailyBefore: string;

  readonly ordinals: Rows<number>;
  /** Endings of an ordinal in digits: 4"th", 29-"ю". */
  readonly ordinalEndings: string;
  /**
   * What makes the ordinal before it a rank. `inside` belongs to the rank: "fourth-largest";
   * `later` makes a rank from the second on: "in the first place" is an idiom.
   */
  readonly rankAfter: Rows<'inside' | 'outside' | 'later'>;
  /** What makes the ordinal or number after it a rank: "ranks" fourth, "number" two. */
  readonly rankBefore: Rows<'ordinal' | 'cardinal'>;
  /** After a rank, what another may stand behind without more: dropped to fifth place "from" second. */
  readonly rankAgain: string;
  /** Words that may follow that one; any other may be what is counted: "from second half". */
  readonly behindRank: string;

  /** Words that are a multiple by themselves: "doubled" 2. */
  readonly multiples: Rows<number>;
  /** Words that are a multiple only before one of `compared`: "twice" as much. */
  readonly comparing: Rows<number>;
  /** What makes a number a multiple: 2.6 "times", 50"-fold". `plain` needs `compared` or `timesBefore` beside it. */
  readonly times: Rows<'always' | 'plain'>;
  readonly compared: string;
  readonly timesBefore: string;
  /** Shares in words: "two-thirds". */
  readonly fractions: Rows<number>;

  readonly approximateBefore: Rows<Approximation>;
  readonly approximateAfter: Rows<Approximation>;
  /** Words after which "to", "up to" tell where a change ended: "rose to". */
  readonly changes: string;
  /** Nouns for a change behind its size: what "over" leads to is what it is counted from. */
  readonly rises: string;
  /** Between the ends of a range: 8 "to" 10. */
  readonly rangeJoints: string;
  /** What may part two numbers that share the unit of the second: 65.7 "from" 49.4 billion. */
  readonly links: string;
  /** Before the first end of a range: "between", "от". */
  readonly rangeOpeners: string;
  /** Between two amounts of a change: "from" 8 "to" 10. */
  readonly changeOpeners: string;
  /** Of `rangeJoints` those that need an opener: «от 8 до 10». */
  readonly bounds: string;
  /** Joins a sum and its hundredths, or the ends of a range behind one of `betweens`. */
  readonly ands: string;
  readonly betweens: string;
  /** Sets a value against another: 1.2 million barrels "from" 1.5 million. */
  readonly against: string;
  /** Of these what does nothing else: $4.8 billion "against" 5.2 in June. */
  readonly opposed: string;
  /** Months that stand before their day, which counts nothing: "March 31". */
  readonly monthsBefore: string;
  /** May follow hundredths without a name: fifteen dollars forty "more". */
  readonly additions: string;
  /** Goods that are one, so that no letter of a scale counts them: a 25m "barrel". */
  readonly singulars: string;
  /** A year that is no part of the unit where one of `ago` follows: 7 tonnes a "year" "earlier". */
  readonly year: string;
  readonly ago: string;
  /** Beside a percentage that is a level, no change: "is" 27%, 27% "है". */
  readonly is: string;
  /** Between the words of an earlier time and the value that was: "three years ago | it was | six". */
  readonly was: string;
  /** The same after the value, in languages that put it there. */
  readonly wasAfter: string;
  /** Joins what is to what was: 27%, \"while\" three years ago it was six. */
  readonly turns: string;
  /** Tonnes, or millions of them where `millionsOfTonnes` stand in front: "mt". */
  readonly tonnes: string;
  readonly millionsOfTonnes: string;
  /** Words that a number does not count: after them it may take the currency of its neighbour. */
  readonly functionWords: string;
}

const inflect = (word: string): string[] => {
  const [stem = '', ...endings] = word.split('_');
  return [stem, ...endings.map((ending) => stem + ending)];
};

/** @example [...phrasesOf('per cent|процент_а_ов')] // 'per cent', 'процент', 'процента', 'процентов' */
export function phrasesOf(phrases: string): string[] {
  return phrases.split('|').flatMap((phrase) =>
    phrase
      .trim()
      .split(' ')
      .map(inflect)
      .reduce((heads, forms) => heads.flatMap((head) => forms.map((form) => `${head} ${form}`))),
  );
}

/** The rows of several tables with every phrase written out. */
export function* spelled<Meaning>(
  ...tables: readonly Rows<Meaning>[]
): Generator<readonly [string, Meaning]> {
  for (const rows of tables)
    for (const [phrases, meaning] of rows)
      for (const phrase of phrasesOf(phrases)) yield [phrase, meaning];
}
