import { normalise, type Token } from './token';

/** What a table row was found to mean, and how many tokens it took. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

interface Entry<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const MEMO_LIMIT = 50_000;

/** A stem `торгов*` fits every word that begins with it; a typewriter apostrophe fits a printer's. */
const fits = (pattern: string | undefined, word: string | undefined): boolean => {
  if (pattern === undefined || word === undefined) return false;
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern === word || (pattern === "'" && word === '’');
};

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
  private readonly memo = new Map<string, readonly Entry<Meaning>[]>();

  constructor(rows: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of rows) this.add(split(phrase), meaning);
  }

  private add(words: string[], meaning: Meaning): void {
    const first = words[0];
    if (first === undefined) return;
    const [index, key] = first.endsWith('*')
      ? [this.stems, first.slice(0, -1)]
      : [this.exact, first];
    index.set(key, [...(index.get(key) ?? []), { words, meaning }]);
  }

  /** Every row that begins with this word, longest first. */
  private startingWith(word: string): readonly Entry<Meaning>[] {
    const known = this.memo.get(word);
    if (known) return known;
    const entries = [...(this.exact.get(word) ?? [])];
    for (let n = 1; n <= Math.min(word.length, 24); n++) {
      const stem = this.stems.get(word.slice(0, n));
      if (stem) entries.push(...stem);
    }
    entries.sort((a, b) => b.words.length - a.words.length || weight(b) - weight(a));
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(word, entries);
    return entries;
  }

  /** The longest row that begins at token `index`. */
  at(tokens: readonly Token[], index: number): Match<Meaning> | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    for (const { words, meaning } of this.startingWith(token.word)) {
      if (words.every((w, i) => i === 0 || fits(w, tokens[index + i]?.word)))
        return { meaning, length: words.length };
    }
    return undefined;
  }

  /** The meaning of a single word. */
  of(word: string): Meaning | undefined {
    return this.startingWith(word).find((entry) => entry.words.length === 1)?.meaning;
  }
}

/** Of rows equally long the more exact one wins: whole words before stems, long stems before short. */
function weight(entry: Entry<unknown>): number {
  const first = entry.words[0] ?? '';
  return first.endsWith('*') ? first.length : 1000;
}
