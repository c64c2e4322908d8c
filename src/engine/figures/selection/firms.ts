import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Token } from '../../token';
import { isLink } from '../lexicon/links';
import { between, type Passage } from '../passage/passage';

/** "fell by about 4%", "lost as much as 4%": no more words part a firm from how far its shares moved. */
const NEAR = 5;

/** "Lotus Teas and Refineries Ltd": no firm's name has more words. */
const LONGEST_NAME = 6;

/** "; Lotus Teas", "while Lotus Teas": what stands before a subject. */
const OPENS = /^[,;:—–«“"]$/;
const CLOSES = /^[»”"—–]$/;

const isBody = ({ units }: Passage, token: Token): boolean =>
  units.some((unit) => unit.form === 'body' && contains(unit, token));

/** Whether a word is a country, a month, or anything that figures and trade are told by. */
const isKnown = ({ units, topics, cues, periods }: Passage, token: Token): boolean =>
  units.some(({ party, core, start }) => (party ?? core) !== undefined && start === token.start) ||
  topics.some((topic) => contains(topic, token)) ||
  cues.some((cue) => contains(cue, token)) ||
  periods.some(({ span }) => contains(span, token));

/** A capital of a firm in the tables, or of what no table knows. */
const isName = (passage: Passage, token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && (isBody(passage, token) || !isKnown(passage, token));

/** "Tulsi | Oil |": behind the first word of a name goods may stand. */
const isNamePart = (passage: Passage, token: Token | undefined): boolean =>
  isName(passage, token) ||
  (token?.capital === true &&
    passage.units.some(({ roles, start }) => roles.has('product') && start === token.start));

/** Where the run of capitals begins that ends before index `to`. */
function nameStart(passage: Passage, tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_NAME && isNamePart(passage, tokens[from - 1])) from--;
  while (from < to && !isName(passage, tokens[from])) from++;
  return from;
}

/** Whether a clause begins at an index, behind a sign or a conjunction. */
const opensClause = (passage: Passage, tokens: readonly Token[], at: number): boolean =>
  at === 0 || OPENS.test(tokens[at - 1]?.word ?? '') || isLink(passage, tokens[at - 1], 'opening');

/** The tokens of the clause so far, without marks that close the name of a firm: «Лотос» — на 3%. */
function named(passage: Passage, to: number): Token[] {
  const tokens = between(passage, passage.sentence.start, to);
  const last = tokens.findLastIndex(({ word }) => !CLOSES.test(word));
  return tokens.slice(0, last + 1);
}

/** The word that begins a sentence has a capital anyway: by itself only a body of the tables is a name. */
const isFirstWord = (passage: Passage, tokens: readonly Token[], from: number): boolean =>
  from === tokens.length - 1 &&
  tokens.slice(0, from).every(({ kind }) => kind === 'mark') &&
  !isBody(passage, tokens[from] as Token);

/** Whether nothing but a name stands between the start of a clause and its end at `to`. */
function isNameAlone(passage: Passage, to: number): boolean {
  const tokens = named(passage, to);
  const from = nameStart(passage, tokens, tokens.length);
  const isOne = from < tokens.length && !isFirstWord(passage, tokens, from);
  return isOne && opensClause(passage, tokens, from);
}

/** "Lotus Teas, | which buys from Russia, | fell": a name at the start, up to its own verb. */
function isNameApart(passage: Passage, to: number): boolean {
  const tokens = between(passage, passage.sentence.start, to);
  const start = tokens.findLastIndex(({ word }) => word === ';') + 1;
  let end = start;
  while (isName(passage, tokens[start]) && isNamePart(passage, tokens[end])) end++;
  const isDescribed = tokens[end]?.word === ',' && isLink(passage, tokens[end + 1], 'relative');
  return end > start && isDescribed && tokens.at(-1)?.word === ',';
}

/** "tumbled by", "jumped some": words that tell of nothing but a move. */
const tellsMove = (passage: Passage, tokens: readonly Token[]): boolean =>
  tokens.every(
    (token) =>
      token.kind === 'word' &&
      !token.capital &&
      !passage.topics.some((topic) => contains(topic, token)) &&
      !passage.units.some(({ core, start }) => core !== undefined && start === token.start) &&
      !passage.cues.some(({ cues, start }) => cues.has('share') && start === token.start),
  );

/**
 * "Lotus Teas fell 4%, Tulsi Oil 3%": how far the shares of a firm moved, whatever the text was
 * about before. A script without capitals shows no names.
 */
export function isOfFirm(passage: Passage, found: FoundQuantity): boolean {
  if (found.quantity.kind !== 'percent') return false;
  const { span } = found;
  const [next] = between(passage, span.end, passage.sentence.end);
  // "Lotus Teas gets 40% of its oil from Russia"
  if (isLink(passage, next, 'of')) return false;
  const last = passage.quantities.findLast((other) => other.span.end <= span.start);
  if (isNameAlone(passage, span.start)) return last !== undefined && isOfFirm(passage, last);
  const lead = between(passage, last?.span.end ?? passage.sentence.start, span.start);
  for (let length = 1; length <= Math.min(NEAR, lead.length); length++) {
    const verb = lead.slice(-length);
    if (!tellsMove(passage, verb)) return false;
    const at = verb[0]?.start ?? span.start;
    if (isNameAlone(passage, at) || isNameApart(passage, at)) return true;
  }
  return false;
}
