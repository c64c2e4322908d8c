import type { Language } from '../../../model/language';
import { bisect, contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { concat } from '../../concat';
import { isGroup } from '../../quantities/literal';
import type { Sentence } from '../../sentence';
import type { Token } from '../../token';

/** A line of the text, or a cell of it. */
export interface Line extends Span {
  readonly tokens: readonly Token[];
  /** Ordinal of the line in the reading. */
  readonly block: number;
  readonly language: Language;
  /** The values with a unit of their own that stand in it, below a caption. */
  readonly amounts?: readonly FoundQuantity[];
}

/** A line of a table has no more tokens: of a longer one none is kept. */
const LONGEST = 80;

/** What stands in a line, of all that was read in order. */
export function within<T extends { readonly span: Span }>(all: readonly T[], line: Span): T[] {
  const found: T[] = [];
  for (let i = bisect(all, ({ span }) => span.end > line.start); i < all.length; i++) {
    const one = all[i] as T;
    if (one.span.start >= line.end) break;
    if (contains(line, one.span)) found.push(one);
  }
  return found;
}

const lineOf = (own: readonly Sentence[]): Line => {
  const [first, last] = [own[0], own[own.length - 1]] as [Sentence, Sentence];
  const size = own.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const tokens = size > LONGEST ? [] : concat(own.map((sentence) => [...sentence.tokens]));
  const { block, language } = first;
  return { start: first.start, end: last.end, tokens, block, language };
};

/** The sentences of a scope put together line by line: a full stop or a bar ends no row. */
export function linesOf(sentences: readonly Sentence[]): Line[] {
  const lines: Line[] = [];
  for (let from = 0, to = 1; to <= sentences.length; to++) {
    if (sentences[to]?.block === sentences[from]?.block) continue;
    lines.push(lineOf(sentences.slice(from, to)));
    from = to;
  }
  return lines;
}

/** Some tokens of a line; of none the place where it begins. */
export const partOf = (line: Line, tokens: readonly Token[]): Line => ({
  ...line,
  tokens,
  start: tokens[0]?.start ?? line.start,
  end: tokens[tokens.length - 1]?.end ?? line.start,
});

/** What parts the cells of a row: a sign, or so many spaces. */
export type Parting = '|' | '/' | ';' | '—' | '–' | '-' | ':' | 2 | 1;

const PARTINGS: readonly Parting[] = ['|', '/', ';', '—', '–', '-', ':', 2, 1];

/** Signs that stand inside of cells as well, but with no space on either side: "b/d", "2021-22". */
const isInner = (parting: Parting): boolean => /^[/—–-]$/.test(`${parting}`);

const isSign = (tokens: readonly Token[], at: number, parting: Parting): boolean =>
  tokens[at]?.word === parting &&
  (!isInner(parting) || (tokens[at]?.spaced === true && tokens[at + 1]?.spaced !== false));

const isGap = (tokens: readonly Token[], at: number, parting: Parting): boolean =>
  typeof parting === 'number' &&
  at > 0 &&
  (tokens[at] as Token).start - (tokens[at - 1] as Token).end >= parting;

/** "20 100 3 400": where only a space parts cells nothing tells whether it parts thousands. */
const mayBeGrouped = ({ tokens }: Line, parting: Parting): boolean =>
  parting === 1 && tokens.some((_, at) => isGroup(tokens, at));

/** The cells of a row, without what lies outside of bars at its ends; none where they may be others. */
export function cellsOf(line: Line, parting: Parting): Line[] {
  if (mayBeGrouped(line, parting)) return [];
  const cells: Token[][] = [[]];
  for (const [at, token] of line.tokens.entries()) {
    const isParted = isSign(line.tokens, at, parting);
    if (isParted || isGap(line.tokens, at, parting)) cells.push([]);
    if (!isParted) cells[cells.length - 1]?.push(token);
  }
  if (cells[0]?.length === 0) cells.shift();
  if (cells[cells.length - 1]?.length === 0) cells.pop();
  return cells.map((tokens) => partOf(line, tokens));
}

/** What parts the cells of a line, if anything does. @example partingOf(line('Year / Exports')) // '/' */
export const partingOf = (line: Line): Parting | undefined =>
  PARTINGS.find((parting) => cellsOf(line, parting).length > 1);
