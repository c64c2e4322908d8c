import type { Span } from '../../model/span';
import { concat } from '../concat';
import type { Scope } from '../document';
import { Lexicon } from '../lexicon';
import type { Sentence } from '../sentence';
import { TABLES } from './tables';

/** An agency named as the carrier of what is told, with the words that show it. */
export interface Credit {
  readonly agency: string;
  readonly evidence: Span;
}

/** Agencies keep their Latin names in every language, so one lexicon serves all. */
const AGENCIES = new Lexicon(TABLES.flatMap((table) => table.agencies));

const CREDITS = new Lexicon(
  TABLES.flatMap((table) => table.credits.map((words) => [words, true] as const)),
);

const BY: ReadonlySet<string> = new Set(TABLES.flatMap(({ by }) => by));

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/', '|': '|' };

/** `(PTI)`, `/TASS/`: the dateline's way to credit. */
function isBracketed({ tokens }: Sentence, from: number, to: number): boolean {
  const closing = BRACKETS[tokens[from - 1]?.word ?? ''];
  return closing !== undefined && tokens[to]?.word === closing;
}

/** A whole line that is nothing but the name, `By RIA Novosti,`, or the name behind a dash: `New Delhi - TASS`. */
const isAlone = ({ tokens }: Sentence, from: number, to: number): boolean =>
  ((from === 0 || (from === 1 && BY.has(tokens[0]?.word ?? ''))) && to >= tokens.length - 1) ||
  (/^[-–—]$/.test(tokens[from - 1]?.word ?? '') && to === tokens.length && to < 8);

/** "As reported by ANI", «передает ТАСС», "एएनआई के अनुसार". */
function isCredited(sentence: Sentence, from: number, to: number): boolean {
  if (CREDITS.at(sentence.tokens, to)) return true;
  for (let back = 1; back <= 4 && back <= from; back++)
    if (CREDITS.at(sentence.tokens, from - back)?.length === back) return true;
  return false;
}

function creditsOf(sentence: Sentence): Credit[] {
  const found: Credit[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const match = AGENCIES.at(sentence.tokens, i);
    const first = sentence.tokens[i];
    if (!match || !(first?.capital || sentence.language === 'hi')) continue;
    const end = i + match.length;
    const last = sentence.tokens[end - 1];
    const shown =
      isBracketed(sentence, i, end) || isAlone(sentence, i, end) || isCredited(sentence, i, end);
    if (first && last && shown)
      found.push({ agency: match.meaning, evidence: { start: first.start, end: last.end } });
    i = end - 1;
  }
  return found;
}

/** The agencies that a scope credits, in reading order. */
export const creditsIn = (scope: Scope): Credit[] => concat(scope.sentences.map(creditsOf));
