import { own } from './own';

/** Of more words than these the memory begins anew. */
const MOST = 10_000;
/** No name is longer, in characters: what is, is not kept. */
const LONGEST = 200;

/**
 * A function of a few words that keeps its answers, since texts repeat their words. It must be
 * pure, and nobody may change what it gives.
 * @example const folded = remembered((word) => word.toLowerCase())
 */
export function remembered<T>(of: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (words.length > LONGEST) return of(words);
    if (known.size >= MOST) known.clear();
    const kept = own(words);
    const answer = of(kept);
    known.set(kept, answer);
    return answer;
  };
}
