import type { Token } from '../token';
import { fractionBehind } from './fraction';
import {
  approximateAfter,
  articles,
  joints,
  loneScales,
  type NumeralSense,
  numeralWords,
  points,
  unitWords,
} from './lexica';
import { type Habit, type Literal, literalAt } from './literal';
import { countsLetter } from './scale-letter';
import { Sum } from './sum';

/** A number as read: digits, words or both, with its scale. Token indices, the end exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Scale resolved. */
  readonly value: number;
  /** Decimal places as printed, and the scale that they stand before. */
  readonly decimals: number;
  readonly scale: number;
  readonly grouping?: Literal['grouping'];
  readonly inDigits: boolean;
  readonly yearlike: boolean;
  readonly scaleWords: readonly string[];
}

/** Where a number is read: its tokens, the habits of its language, whether a currency stands before it. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly habit: Habit;
  readonly afterCurrency: boolean;
}

const HYPHENS = new Set(['-', '‑', '–']);

/** 1 where a hyphen ties the words around it: "twenty-one", "$50-billion", "12-cent". */
export const tie = (tokens: readonly Token[], at: number): number => {
  const hyphen = tokens[at];
  const isTie = hyphen && !hyphen.spaced && HYPHENS.has(hyphen.word);
  return isTie && tokens[at + 1]?.spaced === false ? 1 : 0;
};

const placesOf = (part: number): number => (Number.isInteger(part) ? 0 : part % 0.5 === 0 ? 1 : 2);

/** Reads one number from left to right. Each step says whether the number goes on. */
class Reader {
  private readonly sum = new Sum();
  private readonly scaleWords: string[] = [];
  private first: Literal | undefined;
  private shift = 0;
  private needsScale = false;
  private to: number;

  constructor(
    private readonly place: Place,
    private readonly from: number,
    /** What follows "and" is read no further than the next "and". */
    private readonly isRest = false,
  ) {
    this.to = from;
  }

  read(): Numeral | undefined {
    this.readAlone();
    while (this.step());
    if (this.sum.isEmpty || this.isUnfinished() || this.shift !== 0) return undefined;
    return {
      from: this.from,
      to: this.to,
      ...this.sum.result(),
      inDigits: this.first !== undefined,
      yearlike: this.first?.yearlike === true && this.scaleWords.length === 0,
      scaleWords: this.scaleWords,
      ...(this.first?.grouping ? { grouping: this.first.grouping } : {}),
    };
  }

  /** "half a" is no number; "half a percent" is. */
  private isUnfinished(): boolean {
    return this.needsScale && unitWords.at(this.place.tokens, this.to)?.meaning.kind !== 'percent';
  }

  private sense(at: number): NumeralSense | undefined {
    return numeralWords.at(this.place.tokens, at)?.meaning;
  }

  private goOn(to: number): true {
    this.to = to;
    return true;
  }

  /** "миллион рублей", "hundred thousand dollars", "a billion": one of them. */
  private readAlone(): void {
    const { tokens } = this.place;
    const isArticle = articles.has(tokens[this.from]?.word ?? '');
    if (isArticle ? this.sense(this.from + 1)?.role !== 'scale' : !loneScales.at(tokens, this.from))
      return;
    this.sum.begin(1);
    if (isArticle) this.to = this.from + 1;
  }

  private step(): boolean {
    const { tokens } = this.place;
    const token = tokens[this.to];
    if (!token) return false;
    if (token.kind === 'number') return this.takeDigits();
    const at = this.to + (this.to > this.from ? this.tied() : 0);
    const match = numeralWords.at(tokens, at);
    if (match) return this.takeWord(match.meaning, at, at + match.length);
    if (points.has(token.word)) return this.takeFraction();
    return joints.has(token.word) && this.takeJoined();
  }

  /** Tokens that tie the next word to the number: a hyphen, "+", "-plus" or "odd" before a scale. */
  private tied(): number {
    const hyphen = tie(this.place.tokens, this.to);
    const about = approximateAfter.at(this.place.tokens, this.to + hyphen)?.length;
    const isFiller = about && this.sense(this.to + hyphen + about)?.role === 'scale';
    return isFiller ? hyphen + about : hyphen;
  }

  private takeDigits(): boolean {
    const part = fractionBehind(this.place.tokens, this.first, this.to);
    if (part) return this.takeTail(part.value, part.to);
    const literal = literalAt(this.place.tokens, this.to, this.place.habit);
    if (literal.value === undefined || (this.sum.hasScale && !this.goesOn(literal))) return false;
    if (!this.takeValue(literal.value, literal.decimals, literal.to)) return false;
    this.first ??= literal;
    return true;
  }

  /** Digits after a scale belong to the number only before another: "4 thousand 3 hundred". */
  private goesOn(literal: Literal): boolean {
    return this.sense(literal.to)?.role === 'scale';
  }

  private takeValue(value: number, decimals: number, to: number): boolean {
    if (!this.sum.begin(value + this.shift, Math.max(decimals, placesOf(this.shift)))) return false;
    this.shift = 0;
    return this.goOn(to);
  }

  private takeWord({ role, value }: NumeralSense, at: number, to: number): boolean {
    if (role === 'cardinal') return this.takeCardinal(value, to);
    if (role === 'scale' || (role === 'letter' && this.isScaleLetter(at)))
      return this.takeScale(value, at, to);
    if (role === 'tail') return this.takeTail(value, to);
    if (role === 'letter' || role === 'homonym' || !this.sum.isEmpty) return false;
    if (role === 'shift') return this.takeShift(value, to);
    this.needsScale = role === 'factor';
    return this.takeValue(value, placesOf(value), to);
  }

  private takeCardinal(value: number, to: number): boolean {
    if (!this.sum.hasGroup) return this.mayFollow(to) && this.takeValue(value, 0, to);
    const isAfterDigits = this.first !== undefined && !this.sum.hasScale;
    return !isAfterDigits && this.sum.add(value) && this.goOn(to);
  }

  /**
   * After a scale a number word belongs to the number before another scale ("two million five
   * hundred thousand") or after thousands: "$8 billion five years ago" is eight billion.
   */
  private mayFollow(to: number): boolean {
    if (!this.sum.hasScale || (this.first === undefined && this.sum.lastScale <= 1e3)) return true;
    let at = to;
    while (this.sense(at)?.role === 'cardinal') at++;
    return this.sense(at)?.role === 'scale';
  }

  private takeScale(value: number, at: number, to: number): boolean {
    if (!this.sum.multiply(value)) return false;
    this.scaleWords.push((this.place.tokens[at] as Token).word);
    this.needsScale = false;
    return this.goOn(to);
  }

  private isScaleLetter(at: number): boolean {
    if (this.first === undefined || this.sum.hasScale) return false;
    return this.place.afterCurrency === true || countsLetter(this.place.tokens, at);
  }

  /** "साढ़े" before a number adds a half; "सवा" before a scale is one and a quarter. */
  private takeShift(value: number, to: number): boolean {
    const next = this.sense(to)?.role;
    if (next === 'scale') return this.takeValue(1 + value, 2, to);
    this.shift = value;
    return this.goOn(to) && (next === 'cardinal' || this.place.tokens[to]?.kind === 'number');
  }

  /** "two and a half billion", "3 million and a half", "3½". */
  private takeTail(value: number, to: number): boolean {
    if (this.sum.isEmpty) return false;
    const isOpen = this.sum.hasGroup;
    this.sum.addPart(value);
    return this.goOn(to) && isOpen;
  }

  /** "six point four", "nine point nought four". */
  private takeFraction(): boolean {
    if (this.first !== undefined) return false;
    let digits = '';
    let to = this.to + 1;
    for (let next = this.sense(to); next?.role === 'cardinal' && next.value < 100; ) {
      digits += next.value;
      next = this.sense(++to);
    }
    return this.sum.addFraction(digits) && this.goOn(to);
  }

  /** "two hundred and five", but not "two hundred and five hundred". */
  private takeJoined(): boolean {
    if (this.first !== undefined || this.scaleWords.length === 0) return false;
    return this.sum.hasGroup ? this.joinTens() : this.joinRest();
  }

  private joinRest(): boolean {
    if (this.isRest || this.sense(this.to + 1)?.role !== 'cardinal') return false;
    const rest = new Reader(this.place, this.to + 1, true).read();
    if (!rest || rest.decimals > 0 || !this.sum.takes(rest.value)) return false;
    if (rest.scaleWords.length === 0 && this.sum.lastScale > 1e3) return false;
    return this.takeValue(rest.value, 0, rest.to);
  }

  private joinTens(): boolean {
    const { tokens } = this.place;
    const tens = numeralWords.at(tokens, this.to + 1);
    if (tens?.meaning.role !== 'cardinal') return false;
    const after = this.to + 1 + tens.length;
    if (this.sense(after + tie(tokens, after))?.value === 100) return false;
    return this.sum.add(tens.meaning.value) && this.goOn(after);
  }
}

/**
 * The number that begins at token `from`.
 * @example numeralAt(place('5 लाख करोड़'), 0).value // 5e12
 */
export const numeralAt = (place: Place, from: number): Numeral | undefined =>
  new Reader(place, from).read();
