import type { Span } from '../../../model/span';
import { respelt, type Token } from '../../token';

/** Words between quotation marks, marks included, inside one block. */
export interface Quoted extends Span {
  /** Index of the opening mark among the block's tokens. */
  readonly first: number;
  /** Index after the last token. */
  readonly after: number;
  /** True where no closing mark follows in the block. */
  readonly open: boolean;
  /** Whether it goes on behind words of the narrator. */
  readonly resumed?: boolean;
}

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['‟', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['”', '”"'],
  ['"', '"”'],
  ['‘', '’'],
  ["'", "'’"],
  ['’', '’'],
]);

const SINGLE = new Set(['‘', "'", '’']);
const CLOSING = new Set(['"', '”', '»']);
/** Marks that may stand on either side: only their surroundings tell. */
const EITHER = new Set(['"', '”', "'", '’']);
const BEFORE_OPENING = new Set(['(', '[', ':', '—', '–', '-', '«', '“', '"', '‘', "'", '/']);

/** Two single marks glued together are one double mark. @example ''yes'' */
export function joinDoubled(all: readonly Token[]): readonly Token[] {
  if (!all.some((_, i) => isDoubled(all, i))) return all;
  const joined: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i] as Token;
    const second = isDoubled(all, i) ? all[++i] : undefined;
    joined.push(second ? { ...respelt(token, '"'), end: second.end } : token);
  }
  return joined;
}

function isDoubled(all: readonly Token[], i: number): boolean {
  const { kind, word } = all[i] as Token;
  if (kind !== 'mark' || !SINGLE.has(word)) return false;
  const next = all[i + 1];
  return next?.word === word && !next.spaced;
}

const isLeading = (all: readonly Token[], i: number): boolean => {
  const [before, token] = [all[i - 1], all[i]];
  return !before || !!token?.spaced || BEFORE_OPENING.has(before.word);
};

/** Whether the mark at `i` leans on the word after it. */
function leansForward(all: readonly Token[], i: number): boolean {
  const next = all[i + 1];
  return !!next && !next.spaced && isLeading(all, i);
}

function opens(all: readonly Token[], i: number): boolean {
  const { kind, word } = all[i] as Token;
  if (kind !== 'mark' || !PARTNERS.has(word)) return false;
  if (!EITHER.has(word)) return all[i + 1] !== undefined;
  if (word === '"') return all[i + 1] !== undefined && isLeading(all, i);
  if (i === 0 && all[1]?.word === '…') return true;
  return leansForward(all, i) && (!SINGLE.has(word) || all[i + 1]?.kind === 'word');
}

/** An apostrophe inside a word, or after a plural's s, closes nothing. */
function closesSingle(all: readonly Token[], i: number): boolean {
  const [before, token, next] = [all[i - 1], all[i], all[i + 1]];
  if (!token || !before || token.spaced || !SINGLE.has(token.word)) return false;
  const joined = next && !next.spaced && next.kind !== 'mark';
  return !joined && !(before.kind === 'word' && before.word.endsWith('s') && next?.kind === 'word');
}

/** For every index the nearest closing single mark at or after it, so that none is sought twice. */
function singleClosings(all: readonly Token[]): Int32Array {
  const nearest = new Int32Array(all.length + 1).fill(-1);
  for (let i = all.length - 1; i >= 0; i--)
    nearest[i] = closesSingle(all, i) ? i : (nearest[i + 1] as number);
  return nearest;
}

interface Closing {
  /** Index of the closing mark; -1 where there is none. */
  readonly at: number;
  /** Where the search for the next quotation goes on. */
  readonly next: number;
}

/** A quotation in a quotation is sought no further than this, in tokens. */
const NESTED = 600;

/** Where “…” closes: over balanced inner quotations; else the next opening mark breaks it off. */
function closingCurly(all: readonly Token[], from: number): Closing {
  let depth = 1;
  let reopened = -1;
  for (let i = from + 1; i < all.length; i++) {
    const { word } = all[i] as Token;
    if (word === '“') {
      if (reopened < 0) reopened = i;
      depth++;
    } else if (word === '”' || word === '"') depth--;
    if (depth === 0) return { at: i, next: i + 1 };
    if (reopened >= 0 && i - from > NESTED) break;
  }
  return { at: -1, next: reopened < 0 ? all.length : reopened };
}

/** Where other marks close; of those left open the last partner counts. */
function closing(all: readonly Token[], from: number): Closing {
  const opener = (all[from] as Token).word;
  if (opener === '“') return closingCurly(all, from);
  const partners = PARTNERS.get(opener) ?? '';
  let depth = 1;
  let last = -1;
  for (let i = from + 1; i < all.length; i++) {
    const { word } = all[i] as Token;
    if (word === opener && (!EITHER.has(word) || leansForward(all, i))) depth++;
    else if (partners.includes(word)) {
      last = i;
      if (--depth === 0) break;
    }
  }
  return { at: last, next: last < 0 ? all.length : last + 1 };
}

const quoted = (all: readonly Token[], first: number, after: number, open: boolean): Quoted => ({
  first,
  after,
  open,
  start: (all[first] as Token).start,
  end: (all[after - 1] as Token).end,
});

/** A block in the middle of a quotation that goes on. */
export const wholly = (all: readonly Token[]): Quoted => quoted(all, 0, all.length, true);

/** «…: "Tea sells.» and, in the next block, «| Tea is dear |," said Menon»: what closes before anything opens. */
function restOf(all: readonly Token[]): Quoted | undefined {
  const at = all.findIndex(({ word }) => CLOSING.has(word));
  return at > 0 && !opens(all, at) && !all.slice(0, at).some(({ word }) => PARTNERS.has(word))
    ? quoted(all, 0, at + 1, false)
    : undefined;
}

/**
 * The quoted pieces of one block's tokens, outermost only, in order. A mark left open holds to
 * the end of its block; single marks count only where they close.
 * @param goesOn whether a quotation was left open in the block before: its rest is one, too
 * @example quotedIn(tokens('He said "yes" and «да».', 0, 23)) // "yes", «да»
 */
export function quotedIn(all: readonly Token[], goesOn = false): Quoted[] {
  const rest = goesOn ? restOf(all) : undefined;
  const found: Quoted[] = rest ? [rest] : [];
  let singles: Int32Array | undefined;
  for (let i = rest?.after ?? 0; i < all.length; ) {
    if (!opens(all, i)) {
      i++;
      continue;
    }
    if (SINGLE.has((all[i] as Token).word)) {
      singles ??= singleClosings(all);
      const at = singles[i + 2] ?? -1;
      if (at > 0) found.push(quoted(all, i, at + 1, false));
      i = at > 0 ? at + 1 : i + 1;
      continue;
    }
    const { at, next } = closing(all, i);
    if (next > i + 1) found.push(quoted(all, i, next, at < 0));
    i = Math.max(next, i + 1);
  }
  return found;
}
