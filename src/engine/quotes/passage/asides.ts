import type { Token } from '../../token';
import type { Speech } from '../lexicon/speech';
import { isDash } from './items';
import { type Quoted, quotedIn } from './quotation-marks';

/** How many words may stand between the dash and the verb («— в свою очередь отметил он»). */
const REACH = 4;

/** The signs after which the narrator may cut in. */
const CUTS = new Set([',', '.', '!', '?', '…']);

/** Whether a dash at `i` lets the narrator cut into a quotation: «Да, — сказал он. — Нет». */
function cutsIn(speech: Speech, all: readonly Token[], i: number, to: number): boolean {
  if (!isDash(all[i]) || !CUTS.has(all[i - 1]?.word ?? '')) return false;
  for (let k = i + 1; k < Math.min(to, i + 1 + REACH); k++) {
    if (all[k]?.kind === 'mark') return false;
    if (speech.cues.at(all, k)?.meaning.form === 'finite') return true;
  }
  return false;
}

/** Where the speaker goes on: index after the next dash that follows a sign; `to` where they do not. */
function resumes(all: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (isDash(all[i]) && CUTS.has(all[i - 1]?.word ?? '')) return i + 1;
  return to;
}

const piece = (all: readonly Token[], first: number, after: number): Quoted => ({
  first,
  after,
  open: false,
  start: (all[first] as Token).start,
  end: (all[after - 1] as Token).end,
});

/** «Да, — сказал директор завода | «Ока» | Иван Лаптев. — Нет»: what stands in quotation marks in the narrator's words. */
const namesIn = (all: readonly Token[], from: number, to: number): Quoted[] =>
  quotedIn(all.slice(from, to))
    .filter(({ first }) => all[from + first + 1]?.capital)
    .map(({ first, after }) => piece(all, from + first, from + after));

/**
 * A quotation cut into the speaker's pieces where the narrator speaks between dashes inside it.
 * @example «Да, — сказал он. — Нет» // «Да, | Нет»
 */
export function withoutAsides(speech: Speech, all: readonly Token[], quoted: Quoted): Quoted[] {
  if (!speech.inverts) return [quoted];
  const pieces: Quoted[] = [];
  let from = quoted.first;
  for (let i = from + 1; i < quoted.after; i++) {
    if (!cutsIn(speech, all, i, quoted.after)) continue;
    pieces.push({ ...piece(all, from, i), resumed: pieces.length > 0 });
    from = resumes(all, i + 1, quoted.after);
    pieces.push(...namesIn(all, i + 1, from));
    i = from;
  }
  if (pieces.length === 0) return [quoted];
  if (from < quoted.after) pieces.push({ ...piece(all, from, quoted.after), resumed: true });
  return pieces;
}

/** A paragraph that a dash opens as speech: «— Да, — сказал он.» Without an aside it is a list's row. */
export function dashedSpeech(speech: Speech, all: readonly Token[]): Quoted[] {
  const [first, last] = [all[0], all[all.length - 1]];
  if (!speech.inverts || !isDash(first) || all.length < 4 || !last) return [];
  const pieces = withoutAsides(speech, all, piece(all, 1, all.length));
  return pieces.length > 1 || (pieces[0] && pieces[0].after < all.length) ? pieces : [];
}
