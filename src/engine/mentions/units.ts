import type { Sentence } from '../sentence';
import { respelt, type Token } from '../token';
import { Unit } from './unit';
import { isPossessive, isPossessivePlural, tagOf, VOCABULARY } from './vocabulary';

const NOTHING = tagOf({ roles: new Set(), capitals: false });
const DASHES = new Set(['–', '—', '‐', '‑', '−', '―']);
const APOSTROPHES = new Set(["'", '’', '`', '´']);

const isDash = ({ kind, word }: Token): boolean => kind === 'mark' && DASHES.has(word);

const plain = (token: Token): Token => (isDash(token) ? respelt(token, '-') : token);

/** The tokens of a sentence in the form in which the tables are written. */
const readable = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isDash) ? tokens.map(plain) : tokens;

const inCapitals = (words: string): boolean => words === words.toUpperCase();

function tagAt(text: string, tokens: readonly Token[], at: number) {
  const match = VOCABULARY.at(tokens, at);
  if (!match?.meaning.capitals) return match;
  const last = tokens[at + match.length - 1] as Token;
  return inCapitals(text.slice((tokens[at] as Token).start, last.end)) ? match : undefined;
}

/** "India's", "the two countries'". */
function possessiveLength(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  if (!mark || mark.spaced || !APOSTROPHES.has(mark.word)) return 0;
  const s = tokens[at + 1];
  if (!s) return 0;
  if (!s.spaced) return isPossessive(s.word) ? 2 : 0;
  return isPossessivePlural(tokens[at - 1]?.word ?? '') ? 1 : 0;
}

const LONGEST_GLOSS = 3;

/** "रूस (Russia) से", "barrels per day (bpd) of": how many tokens a bracket of a few words takes, else 0. */
function glossLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== '(') return 0;
  for (let i = at + 1; i <= at + 1 + LONGEST_GLOSS; i++) {
    if (tokens[i]?.word === ')') return i - at + 1;
    if (tokens[i]?.kind !== 'word') return 0;
  }
  return 0;
}

/** The words of a sentence as the tables see them, phrases as one, short brackets left out. */
export function unitsIn(text: string, sentence: Pick<Sentence, 'tokens'>): Unit[] {
  const tokens = readable(sentence.tokens);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const gloss = at > 0 ? glossLength(tokens, at) : 0;
    at += gloss;
    if (gloss > 0) continue;
    const token = tokens[at] as Token;
    const match = tagAt(text, tokens, at);
    const after = at + (match?.length ?? 1);
    const next = token.kind === 'word' ? after + possessiveLength(tokens, after) : after;
    const { end } = tokens[next - 1] as Token;
    units.push(new Unit(token, end, match?.meaning ?? NOTHING, next > after));
    at = next;
  }
  return units;
}
