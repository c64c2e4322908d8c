import type { Token } from '../token';
import {
  articles,
  joints,
  loneScales,
  type NumeralSense,
  numeralWords,
  points,
  unitWords,
} from './lexica';
import { type Habit, type Literal, literalAt } from './literal';

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

/** 6.4 × 1e9 is 6400000000, not 6400000000.000001. */
export const exact = (value: number): number => Number(value.toPrecision(15));

const isHyphen = (token: Token | undefined): boolean =>
  token?.word === '-' || token?.word === '‑' || token?.word === '–';

/** A hyphen that ties two words: "twenty-one", "$50-billion". */
const tie = (tokens: readonly Token[], at: number): number =>
  isHyphen(tokens[at]) && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false ? 1 : 0;

/** Reads one number from left to right, adding up groups: (125) crore (35) lakh (28) thousand. */
class Sum {
  private total = 0;
  private group: number | undefined;
  private groupDecimals = 0;
  private lastScale = Number.POSITIVE_INFINITY;
  private groups = 0;
  private multiplied = 1;
  private shift = 0;
  private needsScale = false;
  private first: Literal | undefined;
  private scaleWords: string[] = [];
  private to: number;

  constructor(
    private readonly place: Place,
    private readonly from: number,
    private readonly isRest = false,
  ) {
    this.to = from;
  }

  read(): Numeral | undefined {
    if (this.beginsAlone()) this.group = 1;
    while (this.step());
    if (this.group === undefined && this.groups === 0) return undefined;
    if (this.needsScale || this.shift !== 0 || this.to === this.from) return undefined;
    return this.result();
  }

  private result(): Numeral {
    const isSimple = this.groups + (this.group === undefined ? 0 : 1) === 1;
    return {
      from: this.from,
      to: this.to,
      value: exact(this.total + (this.group ?? 0)),
      decimals: isSimple ? this.groupDecimals : 0,
      scale: isSimple ? this.multiplied : Math.min(this.lastScale, this.multiplied),
      inDigits: this.first !== undefined,
      yearlike: this.first?.yearlike === true && this.scaleWords.length === 0,
      scaleWords: this.scaleWords,
      ...(this.first?.grouping ? { grouping: this.first.grouping } : {}),
    };
  }

  /** "миллион рублей", "hundred thousand dollars", "a billion": one of them. */
  private beginsAlone(): boolean {
    const { tokens } = this.place;
    if (loneScales.at(tokens, this.from)) return true;
    if (!articles.has(tokens[this.from]?.word ?? '')) return false;
    const next = numeralWords.at(tokens, this.from + 1)?.meaning;
    if (next?.role !== 'scale') return false;
    this.to = this.from + 1;
    return true;
  }

  private step(): boolean {
    const { tokens } = this.place;
    const token = tokens[this.to];
    if (!token) return false;
    if (token.kind === 'number') return this.takeDigits();
    const tied = this.to > this.from ? tie(tokens, this.to) : 0;
    const match = numeralWords.at(tokens, this.to + tied);
    if (match) return this.takeWord(match.meaning, this.to + tied, match.length);
    if (points.has(token.word)) return this.takeFraction();
    return joints.has(token.word) && this.takeJoined();
  }

  private takeDigits(): boolean {
    if (this.group !== undefined) return false;
    const literal = literalAt(this.place.tokens, this.to, this.place.habit);
    if (literal.value === undefined) return false;
    if (this.groups > 0 && !this.goesOn(literal)) return false;
    this.first ??= literal;
    return this.takeValue(literal.value, literal.to, literal.decimals);
  }

  /** Digits after a scale belong to the number only before a smaller scale: "4 thousand 3 hundred". */
  private goesOn(literal: Literal): boolean {
    const next = numeralWords.at(this.place.tokens, literal.to)?.meaning;
    return next?.role === 'scale' && next.value < this.lastScale;
  }

  private takeValue(value: number, to: number, decimals = 0): boolean {
    this.group = value + this.shift;
    this.groupDecimals = this.shift === 0 ? decimals : this.shift === 0.5 ? 1 : 2;
    this.shift = 0;
    this.needsScale = false;
    this.to = to;
    return true;
  }

  private takeWord({ role, value }: NumeralSense, at: number, length: number): boolean {
    const to = at + length;
    if (role === 'cardinal') return this.takeCardinal(value, to);
    if (role === 'scale') return this.takeScale(value, at, to);
    if (role === 'letter') return this.isScaleLetter(at) && this.takeScale(value, at, to);
    if (role === 'tail') return this.takeTail(value, to);
    if (this.group !== undefined || this.groups > 0) return false;
    if (role === 'shift') return this.takeShift(value, to);
    this.takeValue(value, to, Number.isInteger(value) ? 0 : value % 0.5 === 0 ? 1 : 2);
    this.needsScale = role === 'factor';
    return true;
  }

  /** "साढ़े" before a number adds a half; "सवा" before a scale is one and a quarter. */
  private takeShift(value: number, to: number): boolean {
    const next = numeralWords.at(this.place.tokens, to)?.meaning;
    if (next?.role === 'scale') return this.takeValue(1 + value, to, 2);
    this.shift = value;
    this.to = to;
    return next?.role === 'cardinal' || this.place.tokens[to]?.kind === 'number';
  }

  /** "six point four", "nine point nought four": digits said one by one. */
  private takeFraction(): boolean {
    if (this.group === undefined || this.first !== undefined || this.groupDecimals > 0)
      return false;
    let digits = '';
    let to = this.to + 1;
    for (let next = this.next(to); next?.role === 'cardinal' && next.value < 100; ) {
      digits += next.value;
      next = this.next(++to);
    }
    if (digits === '' || !Number.isInteger(this.group)) return false;
    return this.takeValue(Number(`${this.group}.${digits}`), to, digits.length);
  }

  private takeCardinal(value: number, to: number): boolean {
    if (this.group === undefined) {
      if (this.groups > 0 && value >= this.lastScale) return false;
      return this.takeValue(value, to);
    }
    if (this.first !== undefined && this.groups === 0) return false;
    const room = this.group % 100 === 0 ? 100 : this.group % 10 === 0 && this.group >= 20 ? 10 : 1;
    if (this.group === 0 || value === 0 || value >= room) return false;
    this.group += value;
    this.to = to;
    return true;
  }

  private takeScale(value: number, at: number, to: number): boolean {
    const word = (this.place.tokens[at] as Token).word;
    if (this.group === undefined) return this.takeSecondScale(value, word, to);
    if (this.groups > 0 && value >= this.lastScale) return false;
    if (value === 100 && this.next(to)?.role === 'scale' && this.groups === 0)
      return this.takeHundred(word, to);
    if (value === 100 && this.groups > 0) return this.takeHundred(word, to);
    if (value === 100 && this.first === undefined) return this.takeHundred(word, to);
    this.total += this.group * value;
    this.group = undefined;
    this.groups++;
    this.multiplied = value;
    this.lastScale = value;
    return this.advance(word, to);
  }

  private takeHundred(word: string, to: number): boolean {
    this.group = exact((this.group ?? 1) * 100);
    this.multiplied = 100;
    return this.advance(word, to);
  }

  private advance(word: string, to: number): boolean {
    this.scaleWords.push(word);
    this.needsScale = false;
    this.to = to;
    return true;
  }

  private next(at: number): NumeralSense | undefined {
    return numeralWords.at(this.place.tokens, at)?.meaning;
  }

  /** "lakh crore", "тысяч миллиардов": a second, larger scale multiplies the first. */
  private takeSecondScale(value: number, word: string, to: number): boolean {
    if (this.groups !== 1 || value <= this.lastScale) return false;
    this.total *= value;
    this.multiplied *= value;
    this.lastScale = value;
    return this.advance(word, to);
  }

  /** "$10k", "1.8m dollars", "100k bpd"; alone k, m, t and l mean something else. */
  private isScaleLetter(at: number): boolean {
    if (this.first === undefined || this.groups > 0) return false;
    if (this.place.afterCurrency) return true;
    const unit = unitWords.at(this.place.tokens, at + 1)?.meaning;
    const isThousand = this.next(at)?.value === 1e3;
    return unit !== undefined && (unit.kind === 'money' || isThousand);
  }

  private takeTail(value: number, to: number): boolean {
    if (this.group === undefined) this.total += value * this.lastScale;
    else this.group += value;
    this.groupDecimals = value === 0.5 ? 1 : 2;
    this.to = to;
    return this.group !== undefined;
  }

  /** "two hundred and five", but not "two hundred and five hundred". */
  private takeJoined(): boolean {
    if (this.first !== undefined || this.scaleWords.length === 0) return false;
    return this.group === undefined ? this.joinRest() : this.joinTens();
  }

  private joinRest(): boolean {
    if (this.isRest || this.groups === 0 || this.next(this.to + 1)?.role !== 'cardinal')
      return false;
    const rest = new Sum(this.place, this.to + 1, true).read();
    if (!rest || rest.value >= this.lastScale || rest.decimals > 0) return false;
    return this.takeValue(rest.value, rest.to);
  }

  private joinTens(): boolean {
    const { tokens } = this.place;
    const tens = numeralWords.at(tokens, this.to + 1);
    if (tens?.meaning.role !== 'cardinal' || tens.meaning.value >= 100) return false;
    const after = this.to + 1 + tens.length;
    if (this.next(after + tie(tokens, after))?.value === 100) return false;
    return this.takeCardinal(tens.meaning.value, after);
  }
}

/**
 * The number that begins at token `from`.
 * @example numeralAt(place('5 लाख करोड़'), 0).value // 5e12
 */
export const numeralAt = (place: Place, from: number): Numeral | undefined =>
  new Sum(place, from).read();
