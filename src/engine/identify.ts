import type { Finding } from '../model/finding';
import type { Draft } from './analysis';
import { normalise } from './token';

const LONGEST = 40;

/** FNV-1a, 32 bits: short, stable names for long words. */
function hash(words: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/**
 * Gives findings their ids: kind, normalised words, ordinal among equals. Other text may move
 * or change; the id stays.
 * @example identify('…bilateral trade…', [draft])[0].id // 'mention:bilateral-trade:1'
 */
export function identify<F extends Finding>(text: string, drafts: readonly Draft<F>[]): F[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const { kind, span } = draft as unknown as Finding;
    const words = normalise(text.slice(span.start, span.end)).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
    const name = `${kind}:${words.length > LONGEST ? hash(words) : words}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    return { ...draft, id: `${name}:${ordinal}` } as unknown as F;
  });
}
