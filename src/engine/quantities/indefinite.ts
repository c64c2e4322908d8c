import type { IndefiniteSum } from '../analysis';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import { numeralWords, of, openNumbers, plurals, several, unitWords } from './lexica';

/** More scales than this nobody says: "tens of thousands of crores". */
const MOST_SCALES = 4;

const isScale = (tokens: readonly Token[], at: number): boolean =>
  plurals.has(tokens[at]?.word ?? '') || numeralWords.at(tokens, at)?.meaning.role === 'scale';

const afterOf = (tokens: readonly Token[], at: number): number =>
  of.has(tokens[at]?.word ?? '') ? at + 1 : at;

/** Index after an open number of at least one scale, or undefined. */
function openNumberEnd(tokens: readonly Token[], at: number): number | undefined {
  const { word } = tokens[at] as Token;
  if (!openNumbers.has(word)) return undefined;
  const isSeveral = several.has(word);
  let to = at + 1;
  for (let scales = 0; scales < MOST_SCALES && isScale(tokens, afterOf(tokens, to)); scales++)
    to = afterOf(tokens, to) + (numeralWords.at(tokens, afterOf(tokens, to))?.length ?? 1);
  return isSeveral && to === at + 1 ? undefined : to;
}

/** What is counted behind an open number: a currency that nothing else could mean. */
function currencyOf(tokens: readonly Token[], at: number) {
  const match = unitWords.at(tokens, at);
  if (match?.meaning.kind !== 'money' || match.meaning.side === 'before') return undefined;
  const { only } = match.meaning;
  return only === undefined || only === 'large' ? match : undefined;
}

/** In "5 thousands of dollars" a number stands before. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' || numeralWords.of(tokens[at - 1]?.word ?? '') !== undefined;

/** The sum that begins with an open number at token `at`. */
function sumAt(tokens: readonly Token[], at: number): IndefiniteSum | undefined {
  const end = openNumberEnd(tokens, at);
  if (end === undefined) return undefined;
  const from = afterOf(tokens, end);
  const currency = currencyOf(tokens, from);
  if (!currency || isCounted(tokens, at)) return undefined;
  const last = tokens[from + currency.length - 1] as Token;
  const span = { start: (tokens[at] as Token).start, end: last.end };
  const because = [{ rule: 'number:indefinite', span }];
  return { span, unit: currency.meaning.unit, because };
}

/**
 * The sums of a sentence whose words say no number, in reading order. They are no quantities:
 * nothing can be compared with them.
 * @example indefiniteSumsIn(sentence('worth hundreds of millions of dollars'))[0].unit // 'USD'
 */
export function indefiniteSumsIn({ tokens }: Sentence): IndefiniteSum[] {
  const found: IndefiniteSum[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const sum = sumAt(tokens, i);
    if (!sum) continue;
    found.push(sum);
    while ((tokens[i + 1]?.start ?? Number.POSITIVE_INFINITY) < sum.span.end) i++;
  }
  return found;
}
