import { normalise, type Token, type Vocable } from './token';

/** What a table row was found to mean, and how many tokens it took. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

interface Pattern {
  readonly text: string;
  readonly isStem: boolean;
}

interface Entry<Meaning> {
  /** What has to follow the first word. */
  readonly rest: readonly Pattern[];
  /** Of rows equally long the more exact wins: whole words before stems, long stems before short. */
  readonly weight: number;
  readonly match: Match<Meaning>;
}

/** How many have been asked so far: a text's language needs few of them. */
let asked = 0;

/** Most words are in few tables. */
const NONE: readonly never[] = [];

const MEMO_LIMIT = 10_000;
const WHOLE_WORD = 1000;

const patternOf = (word: string): Pattern =>
  word.endsWith('*') ? { text: word.slice(0, -1), isStem: true } : { text: word, isStem: false };

/** A stem `торгов*` fits every word that begins with it; a typewriter apostrophe fits a printer's. */
const fits = ({ text, isStem }: Pattern, word: string): boolean =>
  isStem ? word.startsWith(text) : text === word || (text === "'" && word === '’');

function follows(rest: readonly Pattern[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    const token = tokens[at + i];
    if (!token || !fits(rest[i] as Pattern, token.word)) return false;
  }
  return true;
}

const isOneWord = ({ rest }: Entry<unknown>): boolean => rest.length === 0;

/** Signs count as words of their own: 'rupee-rouble' is three. */
const split = (phrase: string): string[] =>
  phrase.match(/[\p{L}\p{M}]+\*?|\p{Nd}+|[^\s]/gu)?.map((w) => (w.length > 1 ? normalise(w) : w)) ??
  [];

/**
 * Looks up words and phrases of a language table. A row is a phrase; a word in it may end in
 * `*` to stand for every word with that beginning. The longest row wins.
 * @example new Lexicon([['trade turnover', 'head'], ['export*', 'flow']]).at(tokens, i)
 */
export class Lexicon<Meaning> {
  private readonly exact = new Map<string, Entry<Meaning>[]>();
  private readonly stems = new Map<string, Entry<Meaning>[]>();
  /** The lengths that stems have: no other beginning of a word needs a look. */
  private readonly stemLengths = new Set<number>();
  private readonly memo = new Map<string, readonly Entry<Meaning>[]>();
  /** Its place in what a word's vocable knows; see {@link Vocable}. */
  private place = -1;

  constructor(rows: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of rows) this.add(split(phrase).map(patternOf), meaning);
  }

  private add([first, ...rest]: Pattern[], meaning: Meaning): void {
    if (!first) return;
    const { text, isStem } = first;
    const index = isStem ? this.stems : this.exact;
    const weight = isStem ? text.length : WHOLE_WORD;
    const entry = { rest, weight, match: { meaning, length: rest.length + 1 } };
    const known = index.get(text);
    if (known) known.push(entry);
    else index.set(text, [entry]);
    if (isStem) this.stemLengths.add(text.length);
  }

  /** Every row that begins with this word, longest first. */
  private startingWith(word: string): readonly Entry<Meaning>[] {
    const known = this.memo.get(word);
    if (known) return known;
    const entries = this.entriesOf(word);
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(word, entries);
    return entries;
  }

  private entriesOf(word: string): readonly Entry<Meaning>[] {
    const entries = [...(this.exact.get(word) ?? [])];
    for (const length of this.stemLengths) {
      const stem = length <= word.length ? this.stems.get(word.slice(0, length)) : undefined;
      if (stem) entries.push(...stem);
    }
    if (entries.length === 0) return NONE;
    return entries.sort((a, b) => b.rest.length - a.rest.length || b.weight - a.weight);
  }

  private learn(vocable: Vocable): readonly Entry<Meaning>[] {
    if (this.place < 0) this.place = asked++;
    const entries = this.entriesOf(vocable.word);
    vocable.known[this.place] = entries;
    return entries;
  }

  /** The longest row that begins at token `index`. */
  at(tokens: readonly Token[], index: number): Match<Meaning> | undefined {
    const vocable = tokens[index]?.vocable;
    if (!vocable) return undefined;
    const known = vocable.known[this.place] as readonly Entry<Meaning>[] | undefined;
    const entries = known ?? this.learn(vocable);
    for (let i = 0; i < entries.length; i++) {
      const { rest, match } = entries[i] as Entry<Meaning>;
      if (rest.length === 0 || follows(rest, tokens, index + 1)) return match;
    }
    return undefined;
  }

  /** The meaning of a single word. */
  of(word: string): Meaning | undefined {
    return this.startingWith(word).find(isOneWord)?.match.meaning;
  }
}
