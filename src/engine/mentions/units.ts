import type { Span } from '../../model/span';
import type { Sentence } from '../sentence';
import type { Token, TokenKind } from '../token';
import { type Form, type Party, type Tag, VOCABULARY } from './vocabulary';
import type { Role } from './words';

/** A word or phrase of the tables as it stands in a sentence, or a token that no table knows. */
export interface Unit extends Span {
  readonly roles: ReadonlySet<Role>;
  readonly party?: Party;
  readonly form?: Form;
  /** "India's". */
  readonly possessive: boolean;
  readonly kind: TokenKind;
  readonly word: string;
}

/** Languages that write this script put a relation behind its word, the others before it. */
export function isDevanagari(unit: Unit | undefined): boolean {
  const code = unit?.word.charCodeAt(0) ?? 0;
  return code >= 0x0900 && code <= 0x097f;
}

const NONE: ReadonlySet<Role> = new Set();
const DASHES = new Set(['–', '—', '‐', '‑', '−', '―']);
const APOSTROPHES = new Set(["'", '’', '`', '´']);

const plain = (token: Token): Token => (DASHES.has(token.word) ? { ...token, word: '-' } : token);

/** The tokens of a sentence in the form in which the tables are written. */
const readable = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some((token) => DASHES.has(token.word)) ? tokens.map(plain) : tokens;

const inCapitals = (words: string): boolean => words === words.toUpperCase();

function tagAt(text: string, tokens: readonly Token[], at: number) {
  const match = VOCABULARY.at(tokens, at);
  if (!match?.meaning.capitals) return match;
  const last = tokens[at + match.length - 1] as Token;
  return inCapitals(text.slice((tokens[at] as Token).start, last.end)) ? match : undefined;
}

/** "India's", "the two countries'". */
function possessiveLength(tokens: readonly Token[], at: number): number {
  const [word, mark, s] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || mark.spaced || !APOSTROPHES.has(mark.word)) return 0;
  if (s?.word === 's' && !s.spaced) return 2;
  return word?.word.endsWith('ies') && s?.spaced ? 1 : 0;
}

function unit(tokens: readonly Token[], at: number, length: number, tag?: Tag): [Unit, number] {
  const first = tokens[at] as Token;
  const possessive = first.kind === 'word' ? possessiveLength(tokens, at + length) : 0;
  const end = (tokens[at + length + possessive - 1] as Token).end;
  const { kind, word } = first;
  const { roles = NONE, party, form } = tag ?? {};
  const made = { start: first.start, end, roles, party, form, possessive: possessive > 0 };
  return [{ ...made, kind, word }, at + length + possessive];
}

/** The words of a sentence as the tables see them, phrases as one. */
export function unitsOf(text: string, sentence: Sentence): Unit[] {
  const tokens = readable(sentence.tokens);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = tagAt(text, tokens, at);
    const [made, next] = unit(tokens, at, match?.length ?? 1, match?.meaning);
    units.push(made);
    at = next;
  }
  return units;
}
