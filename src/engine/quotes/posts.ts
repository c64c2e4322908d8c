import type { Language } from '../../model/language';
import type { Span } from '../../model/span';
import { concat } from '../concat';
import { calendar as en } from '../languages/en/calendar';
import { calendar as hi } from '../languages/hi/calendar';
import { calendar as ru } from '../languages/ru/calendar';
import { Lexicon } from '../lexicon';
import type { CalendarWords } from '../periods/words';
import { speechOf } from './lexicon/speech';
import { type Item, isDash } from './passage/items';
import type { Passage } from './passage/passages';

/** A post of a social network that the page embeds, as "text — Name (@handle) date". */
export interface Post {
  readonly span: Span;
  /** The account as printed, with its sign. */
  readonly handle: string;
  readonly handleSpan: Span;
  /** ISO, where the signature gives it. */
  readonly date?: string;
}

const languages: Readonly<Record<Language, CalendarWords>> = { en, hi, ru };

const MONTHS = new Lexicon<number>(
  Object.values(languages).flatMap(({ months }) =>
    months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  ),
);

const pad = (n: number): string => String(n).padStart(2, '0');

/** "July 5, 2022" or "5 July 2022". */
function dateAt(items: readonly Item[], from: number): string | undefined {
  const numbers: number[] = [];
  let month: number | undefined;
  for (let i = from; i < Math.min(items.length, from + 5); i++) {
    const item = items[i] as Item;
    if (item.kind === 'number') numbers.push(Number(item.word));
    month ??= item.kind === 'word' ? MONTHS.of(item.word) : undefined;
  }
  const day = numbers.find((n) => n >= 1 && n <= 31);
  const year = numbers.find((n) => n >= 2006 && n < 2100);
  return month && day && year ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** The index of "(" in "(@handle)"; -1 where the block has none. */
function signatureAt(items: readonly Item[]): number {
  return items.findIndex(
    ({ word }, i) => word === '(' && items[i + 1]?.word === '@' && items[i + 2]?.kind === 'word',
  );
}

const LONGEST_NAME = 12;

/** Where the dash in front of the account's name stands. */
function dashBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) if (isDash(items[i])) return i;
  return -1;
}

const mayBeSigned = (text: string, passages: readonly Passage[]): boolean =>
  text.slice(passages[0]?.start, passages[passages.length - 1]?.end).includes('@');

/** A quotation of fewer tokens may be a name or a word that the post itself holds up. */
const LEAST_TOLD = 8;

/** "She wrote on X: “…”" above a signature: the narrator has told the post's words already. */
function isTold(text: string, passages: readonly Passage[] = []): boolean {
  const [first] = passages;
  if (!first) return false;
  const { platforms, outlets } = speechOf(first.language);
  return passages.some(({ items }) => {
    const at = items.findIndex(({ quoted }) => quoted && quoted.after - quoted.first >= LEAST_TOLD);
    const isQuoting = at > 0 && /[,:]\s*$/.test(text.slice(first.start, items[at]?.start));
    const tells = (_: Item, i: number): boolean =>
      i < at && (platforms.at(items, i) ?? outlets.at(items, i)) !== undefined;
    return isQuoting && items.some(tells);
  });
}

/** The posts among the blocks of a scope; a signature may stand in a block of its own. */
export function postsIn(text: string, blocks: readonly (readonly Passage[])[]): Post[] {
  const found: Post[] = [];
  blocks.forEach((passages, n) => {
    if (!mayBeSigned(text, passages)) return;
    const items = concat(passages.map((passage) => passage.items));
    const at = signatureAt(items);
    const dash = at < 0 ? -1 : dashBefore(items, at);
    if (dash < 0) return;
    let close = at;
    while (close < items.length && items[close]?.word !== ')') close++;
    const words = dash > 0 ? passages : blocks[n - 1];
    if (dash === 0 && isTold(text, words)) return;
    const end = dash > 0 ? (items[dash - 1] as Item).end : words?.[words.length - 1]?.end;
    const start = words?.[0]?.start;
    if (start === undefined || end === undefined || !items[close]) return;
    const handleSpan = {
      start: (items[at + 1] as Item).start,
      end: (items[close - 1] as Item).end,
    };
    found.push({
      span: { start, end },
      handle: text.slice(handleSpan.start, handleSpan.end),
      handleSpan,
      date: dateAt(items, close + 1),
    });
  });
  return found;
}
