import type { Sentence } from '../../sentence';
import type { Token } from '../../token';
import type { Quoted } from './quotation-marks';

/** A label of a transcript has no more tokens. */
const LONGEST = 4;

/** A name printed in capitals: "MENON", "O’NEIL". */
const PRINTED = /^\p{Lu}[\p{Lu}.’' -]+$/u;

/** Index of the colon behind a name in capitals with which a block, or its quotation, begins; -1 where none does. */
function colonAt(text: string, all: readonly Token[]): number {
  const from = all[0]?.kind === 'mark' ? 1 : 0;
  const colon = all.slice(0, from + LONGEST + 1).findIndex(({ word }) => word === ':');
  const [first, last] = [all[from], all[colon - 1]];
  if (colon <= from || !first || !last) return -1;
  return PRINTED.test(text.slice(first.start, last.end)) ? colon : -1;
}

const labelOf = (text: string, all: readonly Token[], colon: number): string =>
  text.slice(all[all[0]?.kind === 'mark' ? 1 : 0]?.start, all[colon - 1]?.end);

/** The names that open more than one block of a transcript. */
export function labelsOf(text: string, blocks: readonly (readonly Sentence[])[]): Set<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const [first] of blocks) {
    const colon = first ? colonAt(text, first.tokens) : -1;
    if (!first || colon < 0) continue;
    const label = labelOf(text, first.tokens, colon);
    (once.has(label) ? again : once).add(label);
  }
  return again;
}

/**
 * The words of somebody whom a transcript names inside the quotation marks, without the name.
 * @example “MENON: Tea sells.” // “MENON: | Tea sells.”
 */
export function behindLabel(
  text: string,
  all: readonly Token[],
  quoted: Quoted,
  labels: ReadonlySet<string>,
): Quoted {
  const colon = labels.size > 0 && quoted.first === 0 ? colonAt(text, all) : -1;
  const next = all[colon + 1];
  if (colon < 0 || !next || colon + 2 >= quoted.after) return quoted;
  if (!labels.has(labelOf(text, all, colon))) return quoted;
  return { ...quoted, first: colon + 1, start: next.start };
}
