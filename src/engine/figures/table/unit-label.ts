import type { Quantity } from '../../../model/quantity';
import type { Span } from '../../../model/span';
import { numeralWords, tonnes, unitWords } from '../../quantities/lexica';
import type { UnitWord } from '../../quantities/words';
import type { Token } from '../../token';
import type { Line } from './line';
import { isColumnWord } from './vocabulary';

/** A unit that stands without numbers, for all the cells below or beside it: "$ billion". */
export interface UnitLabel extends Span {
  readonly kind: Quantity['kind'];
  readonly unit: string;
  /** How many of `unit` one printed in a cell is. */
  readonly scale: number;
  /** Its tokens, by index. */
  readonly from: number;
  readonly to: number;
}

/** "thousand", "lakh crore", "'000". */
function scaleAt(tokens: readonly Token[], at: number): { scale: number; to: number } {
  if (tokens[at]?.word === '000') return { scale: 1e3, to: at + 1 };
  let [scale, to] = [1, at];
  for (let match = numeralWords.at(tokens, to); match; match = numeralWords.at(tokens, to)) {
    if (match.meaning.role !== 'scale') break;
    scale *= match.meaning.value;
    to += match.length;
  }
  return { scale, to };
}

/** "$m": a letter that touches the sign of a currency. */
function letterAt(tokens: readonly Token[], at: number): { scale: number; to: number } {
  const match = numeralWords.at(tokens, at);
  const isLetter = match?.meaning.role === 'letter' && tokens[at]?.spaced === false;
  return isLetter ? { scale: match.meaning.value, to: at + match.length } : scaleAt(tokens, at);
}

/** Whether nothing but this unit can be meant: "MT" may be tonnes or millions of them. */
function isPlain(unit: UnitWord, token: Token | undefined, scale: number): boolean {
  if (!token || unit.part || tonnes.has(token.word)) return false;
  if (unit.kind === 'money' && scale === 1) return false;
  if (unit.only === 'capital') return token.capital;
  return unit.only === undefined || (scale > 1 && /^(large|measured|amount)$/.test(unit.only));
}

/** The unit at a token, its scale in front or, of a currency, behind. */
function labelAt({ tokens }: Line, from: number): UnitLabel | undefined {
  const before = scaleAt(tokens, from);
  const match = unitWords.at(tokens, before.to);
  if (!match) return undefined;
  const { kind, unit, factor = 1 } = match.meaning;
  const end = before.to + match.length;
  const isBare = before.to === from && kind === 'money';
  const { scale, to } = isBare ? letterAt(tokens, end) : { ...before, to: end };
  if (!isPlain(match.meaning, tokens[before.to], scale)) return undefined;
  const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  return { ...span, kind, unit, scale: scale * factor, from, to };
}

const OPENING = /^[([,;:'’—–-]$/;
const CLOSING = /^[)\],;:.*]$/;

/** Whether a unit stands apart: in brackets, behind a comma or "in", by itself. */
function isApart({ tokens, language }: Line, { from, to }: UnitLabel): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isOpen =
    !before || OPENING.test(before.word) || isColumnWord(language, before.word, 'lead');
  return (
    isOpen && (!after || CLOSING.test(after.word) || isColumnWord(language, after.word, 'tail'))
  );
}

/** Every unit that stands apart in a line. @example unitLabelsIn(line('Exports (USD million)'))[0].scale // 1e6 */
export function unitLabelsIn(line: Line): UnitLabel[] {
  const found: UnitLabel[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const label = labelAt(line, at);
    if (!label || !isApart(line, label)) continue;
    found.push(label);
    at = label.to - 1;
  }
  return found;
}
