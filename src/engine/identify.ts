import type { Finding } from '../model/finding';
import type { Draft } from './analysis';
import { classAt, DIGIT, LETTER } from './characters';
import { normalise } from './token';

const LONGEST = 40;

/** FNV-1a, 32 bits, of the letters and digits alone: short, stable names for long words. */
function hash(words: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    const kind = classAt(words, i);
    if (kind === LETTER || kind === DIGIT) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  }
  return (h >>> 0).toString(36);
}

/** What a finding's words are called. */
const nameOf = (words: string): string =>
  words.length > LONGEST ? hash(words) : words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');

/**
 * Gives findings their ids: kind, normalised words, ordinal among equals. Other text may move
 * or change; the id stays.
 * @example identify('…bilateral trade…', [draft])[0].id // 'mention:bilateral-trade:1'
 */
export function identify<F extends Finding>(text: string, drafts: readonly Draft<F>[]): F[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const { kind, span } = draft as unknown as Finding;
    const name = `${kind}:${nameOf(normalise(text.slice(span.start, span.end)))}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    return { ...draft, id: `${name}:${ordinal}` } as unknown as F;
  });
}
