import type { Reason } from '../../model/finding';
import type { Quantity } from '../../model/quantity';
import type { FoundQuantity } from '../analysis';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import type { Amount } from './amount';
import { approximationOf } from './approximation';
import { withEarlier } from './earlier';
import { daily, dailyBefore, HABITS } from './lexica';
import type { Habit } from './literal';
import { withNeighbours } from './neighbours';
import { withOpposed } from './opposed';
import { amountsIn } from './scan';

const NOTHING: FoundQuantity[] = [];

interface Neighbours {
  readonly last?: Amount;
  readonly next?: Amount;
}

/** "a day" in the clause of the barrels, behind them or in front: "ежедневно 2 млн баррелей". */
function isDaily(tokens: readonly Token[], { from, to }: Amount, { last, next }: Neighbours) {
  const [start, end] = [last?.to ?? 0, next?.from ?? tokens.length];
  for (let i = to; i < end && !endsClause(tokens[i]); i++) if (daily.at(tokens, i)) return true;
  for (let i = from - 1; i >= start && !endsClause(tokens[i]); i--)
    if (dailyBefore.at(tokens, i)) return true;
  return [1, 2, 3].some((back) => {
    const match = daily.at(tokens, from - back);
    return match !== undefined && match.length >= back - 1;
  });
}

const CLAUSE_ENDS = new Set([',', ';', ':', '(', '.']);
const endsClause = (token: Token | undefined): boolean => CLAUSE_ENDS.has(token?.word ?? ';');

function perDay(tokens: readonly Token[], amount: Amount, beside: Neighbours): Amount {
  if (amount.unit !== 'bbl' || !isDaily(tokens, amount, beside)) return amount;
  return { ...amount, unit: 'bbl/d', rules: [...amount.rules, 'unit:daily'] };
}

/** Bare numbers say what they count only where they have a scale or grouping: "25 million people". */
const isTelling = ({ side, numeral }: Amount): boolean =>
  side !== 'none' || numeral.scaleWords.length > 0 || numeral.grouping !== undefined;

/** The full stop of an abbreviation is its own ("l.e."); that of the sentence is not. */
function lastToken(tokens: readonly Token[], amount: Amount): Token {
  const last = tokens[amount.to - 1] as Token;
  const isSpelt = tokens[amount.to - 3]?.word === '.';
  const endsSentence = amount.to === tokens.length && last.word === '.' && !isSpelt;
  return endsSentence ? (tokens[amount.to - 2] as Token) : last;
}

function found(tokens: readonly Token[], amount: Amount): FoundQuantity {
  const span = { start: (tokens[amount.from] as Token).start, end: lastToken(tokens, amount).end };
  const approximation = approximationOf(tokens, amount.from, amount.to);
  const quantity: Quantity = {
    kind: amount.kind,
    value: amount.value,
    ...(amount.high === undefined ? {} : { high: amount.high }),
    unit: amount.unit,
    ...(approximation ? { approximate: approximation.meaning } : {}),
    decimals: amount.numeral.decimals,
    scale: amount.numeral.scale,
  };
  const because: Reason[] = amount.rules.map((rule) => ({ rule, span }));
  if (approximation) because.push({ rule: 'number:approximate', span: approximation.span });
  return { span, quantity, because };
}

/**
 * Every quantity of a sentence, on any subject, in reading order: money, percentages, measures,
 * multiples, ranks, and bare numbers that count something.
 * @param inMillions how the text around it {@link millionsIn writes} millions of tonnes
 * @example quantitiesIn(sentence('nearly $6.4bn'))[0].quantity // 6.4e9 USD, almost
 */
export function quantitiesIn(
  sentence: Sentence,
  inMillions?: Habit['inMillions'],
): FoundQuantity[] {
  const { tokens, language } = sentence;
  const habit = inMillions ? { ...HABITS[language], inMillions } : HABITS[language];
  const amounts = amountsIn({ tokens, habit, afterCurrency: false });
  if (amounts.length === 0) return NOTHING;
  return withOpposed(tokens, withEarlier(tokens, withNeighbours(tokens, amounts)))
    .filter(isTelling)
    .map((amount, i, all) =>
      found(tokens, perDay(tokens, amount, { last: all[i - 1], next: all[i + 1] })),
    );
}
