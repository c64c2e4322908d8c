import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import type { Statement } from './statement';

/** How many neighbouring cues can bound what one cue reports. */
export const NEIGHBOURS = 8;

/** Whether a cue stands inside what another one reports: it is the speaker's verb, not the narrator's. */
export const holds =
  (cue: Range | undefined) =>
  ({ pieces }: Statement): boolean =>
    cue !== undefined && pieces.some(({ from, to }) => cue.from >= from && cue.from < to);

/** "Ravi Menon said that critics had claimed …": whether one of the statements before retells it. */
export const isNested = ({ cue }: Statement, earlier: readonly Statement[]): boolean =>
  earlier.some(holds(cue));

/** How far a verb of speech stands from words. */
const distance = ({ cue }: Statement, { from, to }: Range): number =>
  cue ? Math.max(cue.from - to, from - cue.to) : 0;

/** «подтвердила цифры, но добавила: «…», — сказала она»: words between two verbs are told by the nearer one. */
export const toldOnce = (statements: readonly Statement[]): Statement[] =>
  statements.map((own, i) => {
    const near = statements.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS);
    const isNearer = (other: Statement, piece: Range): boolean =>
      other.pieces.some(({ from, to }) => from === piece.from && to === piece.to) &&
      distance(other, piece) < distance(own, piece);
    const pieces = own.pieces.filter((piece) => !near.some((other) => isNearer(other, piece)));
    return pieces.length < own.pieces.length ? { ...own, pieces } : own;
  });

/** "Menon said that he thinks tea sells": what one statement retells is no second one, unless it is quoted. */
export function mayNest(
  speech: Speech,
  items: readonly Item[],
  { subject, pieces, isSource, isStance, cue }: Statement,
): boolean {
  if (isStance) return false;
  if (subject?.side === 'shared' || (isSource && !speech.capitals)) return false;
  // «मंत्री ने कहा कि | किसानों की मांग है | कि …»
  const opens = speech.is.that.has(items[(subject?.from ?? 0) - 1]?.word ?? '');
  if (speech.inverts || (!speech.capitals && !opens)) return true;
  const isThought = cue && speech.cues.at(items, cue.from)?.meaning.class === 'thought';
  if (isThought && speech.capitals) return false;
  return pieces.some(({ from, to }) => items.slice(from, to).some(({ quoted }) => quoted));
}
