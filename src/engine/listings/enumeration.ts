import type { Span } from '../../model/span';
import type { Token } from '../token';
import { isFiniteVerb, LISTING_VOCABULARY, type ListingRole } from './vocabulary';

const LONGEST_ITEM = 8;
const FEWEST_ITEMS = 3;

/** A run of tokens that is one item, by index. */
interface Run {
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly role?: ListingRole;
  readonly length: number;
}

const BREAKS = new Set(['.', ';', ':', '(', ')', '"', '«', '»', '“', '”', '!', '?', '।', '…']);
const DASHES = new Set(['-', '‐', '‑']);

/** What a word does in an enumeration; capitals make a name of it: "IT" is an item, "it" begins a clause. */
function stepAt(tokens: readonly Token[], at: number): Step {
  const match = LISTING_VOCABULARY.at(tokens, at);
  const isName = match?.meaning.role === 'end' && tokens[at]?.capital;
  return { role: isName ? undefined : match?.meaning.role, length: match?.length ?? 1 };
}

const isBreak = (token: Token): boolean =>
  token.kind === 'mark' ? BREAKS.has(token.word) || isDash(token) : token.kind === 'number';

/** A dash between words; the hyphen inside one is no break. */
const isDash = (token: Token): boolean =>
  token.word === '–' || token.word === '—' || (DASHES.has(token.word) && token.spaced);

/** Where an enumeration that begins at `from` is over. */
export function enumerationEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const { role, length } = stepAt(tokens, at);
    if (isBreak(token) || role === 'end') return at;
    const next = tokens[at + length];
    // «химии и рассчитывает»: after "and" a finite verb begins another clause.
    if (role === 'and' && next && (isOver(tokens, at + length) || isFiniteVerb(next.word)))
      return at;
    if (token.word === ',' && isOver(tokens, at + 1)) return at;
    at += length;
  }
  return tokens.length;
}

function isOver(tokens: readonly Token[], at: number): boolean {
  const { role, length } = stepAt(tokens, at);
  return role === 'end' || (role === 'and' && stepAt(tokens, at + length).role === 'end');
}

/** Where an enumeration that ends before `to` begins. */
export function enumerationStart(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (isBreak(token) || stepAt(tokens, at).role === 'end') return at + 1;
  }
  return 0;
}

/** Cuts a stretch at words of one kind, which belong to no part. */
function cut(tokens: readonly Token[], { from, to }: Run, isCut: (at: number) => number): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    const length = isCut(at);
    if (length > 0) {
      runs.push({ from: start, to: at });
      start = at + length;
    }
    at += Math.max(1, length);
  }
  runs.push({ from: start, to });
  return runs.filter((run) => run.to > run.from && tokens[run.from] !== undefined);
}

const lengthOf =
  (tokens: readonly Token[], role: ListingRole) =>
  (at: number): number => {
    const step = stepAt(tokens, at);
    return step.role === role ? step.length : 0;
  };

/** An item without the "and" that leads it in, and whether there was one. */
function withoutLead(tokens: readonly Token[], run: Run): [Run, boolean] {
  const { role, length } = stepAt(tokens, run.from);
  const leads = role === 'and' || role === 'besides';
  return [leads ? { from: run.from + length, to: run.to } : run, role === 'and'];
}

/** "tea and rice" as the end of a list without a comma before "and": two items. */
function parted(tokens: readonly Token[], run: Run): Run[] {
  const parts = cut(tokens, run, lengthOf(tokens, 'and'));
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  return last && before ? [{ from: run.from, to: before.to }, last] : [run];
}

/**
 * What is said to come besides an enumeration that its announcement closed: "…; साथ ही सैन्य
 * सहयोग भी". Only what names cooperation itself belongs to the list.
 */
export function besides(tokens: readonly Token[], after: number): Span | undefined {
  for (let at = after; at < tokens.length; at++) {
    const { role, length } = stepAt(tokens, at);
    if (role !== 'besides' || tokens[at - 1]?.kind !== 'mark') continue;
    const from = at + length;
    const to = enumerationEnd(tokens, from);
    const named = tokens
      .slice(from, to)
      .some((_, i) => stepAt(tokens, from + i).role === 'cooperation');
    return named ? spanOf(tokens, { from, to }) : undefined;
  }
  return undefined;
}

const spanOf = (tokens: readonly Token[], run: Run): Span => ({
  start: (tokens[run.from] as Token).start,
  end: (tokens[run.to - 1] as Token).end,
});

const namesNothing = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).some((_, i) => stepAt(tokens, from + i).role === 'other');

/** The items of an enumeration in order; none where it is too short or an item too long to be one. */
export function itemsOf(tokens: readonly Token[], from: number, to: number): Span[] {
  const chunks = cut(tokens, { from, to }, (at) => (tokens[at]?.word === ',' ? 1 : 0));
  const [main, ...apart] = asideOf(tokens, chunks);
  const items: Run[] = [];
  for (const [i, chunk] of (main ?? []).entries()) {
    const [run, led] = withoutLead(tokens, chunk);
    const isLast = i === (main?.length ?? 0) - 1;
    items.push(...(isLast && !led ? parted(tokens, run) : [run]));
  }
  items.push(...apart.flat().map((run) => withoutLead(tokens, run)[0]));
  const valid = items.filter((run) => run.to > run.from && !namesNothing(tokens, run));
  if (valid.length < FEWEST_ITEMS || valid.some((run) => run.to - run.from > LONGEST_ITEM))
    return [];
  return valid.map((run) => spanOf(tokens, run));
}

/** The chunks before "followed by", and after each such word those that stand apart. */
function asideOf(tokens: readonly Token[], chunks: readonly Run[]): Run[][] {
  const groups: Run[][] = [[]];
  for (const chunk of chunks) {
    const pieces = cut(tokens, chunk, lengthOf(tokens, 'besides'));
    const leads = stepAt(tokens, chunk.from).role === 'besides';
    for (const [i, piece] of pieces.entries()) {
      if (i > 0 || leads) groups.push([]);
      groups[groups.length - 1]?.push(piece);
    }
  }
  return groups;
}
