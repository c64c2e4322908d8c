import type { Token } from '../token';
import type { Amount } from './amount';
import { type Gap, REACH } from './gap';
import { ands, betweens, bounds, changeOpeners, changes, rangeOpeners } from './lexica';
import { isBare, isScaled, isUnscaledSign, like } from './share';
import { exact } from './sum';

const before = (tokens: readonly Token[], at: number): string => tokens[at - 1]?.word ?? '';

/** "rose from 49 to 65 billion" is a change, "from 8 to 10 billion" a range. */
function isChange(tokens: readonly Token[], a: Amount): boolean {
  if (!changeOpeners.has(before(tokens, a.from))) return false;
  if (!rangeOpeners.has(before(tokens, a.from))) return true;
  for (let i = Math.max(0, a.from - REACH); i < a.from - 1; i++)
    if (changes.has(tokens[i]?.word ?? '')) return true;
  return false;
}

function isRange(tokens: readonly Token[], a: Amount, b: Amount, gap: Gap): boolean {
  if (gap === 'dash') return true;
  const joint = tokens[a.to]?.word ?? '';
  const opener = before(tokens, a.from);
  if (ands.has(joint)) return betweens.has(opener);
  if (gap !== 'range' || isChange(tokens, a)) return false;
  if (bounds.has(joint)) return rangeOpeners.has(opener);
  return isBare(a) || (isUnscaledSign(a) && isScaled(b));
}

/** The range that two amounts make, where they do. */
export function rangeOf(tokens: readonly Token[], a: Amount, b: Amount, gap: Gap) {
  if (a.numeral.yearlike && isBare(a)) return undefined;
  if (!isRange(tokens, a, b, gap)) return undefined;
  const [low, high] = shareUnit(a, b) ?? [];
  if (!low || !high || low.unit !== high.unit || low.value >= high.value || low.value < 0)
    return undefined;
  return {
    ...low,
    to: high.to,
    numeral: {
      ...low.numeral,
      to: high.to,
      decimals: Math.max(low.numeral.decimals, high.numeral.decimals),
    },
    high: high.value,
    rules: [...new Set([...low.rules, ...high.rules, 'number:range'])],
  } satisfies Amount;
}

/** Both ends with the same unit and their own scales, or nothing where that would be a guess. */
function shareUnit(a: Amount, b: Amount): [Amount, Amount] | undefined {
  if (isBare(a) && isBare(b)) return undefined;
  if (isBare(b)) return a.side === 'before' ? sharePrefix(a, b) : undefined;
  if (isBare(a)) return b.side === 'before' ? undefined : scaled(a, b);
  return a.unit === b.unit ? scaled(a, b) : undefined;
}

/** "$8-10 billion": the sign in front counts for both, the scale behind as well. */
function sharePrefix(a: Amount, b: Amount): [Amount, Amount] | undefined {
  const end: Amount = {
    ...b,
    kind: a.kind,
    unit: a.unit,
    factor: a.factor,
    side: 'before',
    value: exact(b.numeral.value * a.factor),
  };
  return b.numeral.yearlike ? undefined : scaled(a, end);
}

function scaled(a: Amount, b: Amount): [Amount, Amount] | undefined {
  if (isScaled(a) || !isScaled(b)) return [isBare(a) ? like(a, b) : a, b];
  const isBelow = a.numeral.value < b.numeral.value / b.numeral.scale;
  return isBelow ? [like(a, b), b] : undefined;
}
