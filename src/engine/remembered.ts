/** Of more words than these the memory begins anew. */
const MOST = 10_000;

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
    if (known.size >= MOST) known.clear();
    const answer = of(words);
    known.set(words, answer);
    return answer;
  };
}
