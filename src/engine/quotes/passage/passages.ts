import type { Language } from '../../../model/language';
import { byPosition, overlaps, type Span } from '../../../model/span';
import { concat } from '../../concat';
import type { Scope } from '../../document';
import type { Sentence } from '../../sentence';
import type { Token, Vocable } from '../../token';
import { type Speech, speechOf } from '../lexicon/speech';
import { dashedSpeech, withoutAsides } from './asides';
import { type Item, isDashBehind } from './items';
import { behindLabel, labelsOf } from './labels';
import { joinDoubled, type Quoted, quotedIn, wholly } from './quotation-marks';
import { isTitle, unmarked } from './titles';

/** A sentence in which every quotation counts as one word, however many sentences it holds. */
export interface Passage extends Span {
  readonly items: readonly Item[];
  readonly block: number;
  readonly language: Language;
}

/** The word by which a quotation stands among the items; no text holds it. */
const QUOTED = '\u0000quoted';
const VOCABLE: Vocable = { word: QUOTED, capital: false, known: [] };

/** A name in quotation marks has no more tokens, its marks included. */
const LONGEST_NAME = 6;

const SIGNS = new Set([',', '.', '!', '?', '…']);

const standIn = (q: Quoted, all: readonly Token[]): Item => ({
  start: q.start,
  end: q.end,
  kind: 'mark',
  word: QUOTED,
  spaced: all[q.first]?.spaced ?? false,
  capital: false,
  vocable: VOCABLE,
  quoted: q,
  isWhole: SIGNS.has(all[q.after - 2]?.word ?? ''),
  lastWord: all[q.after - 2]?.word,
  isOpening: all[q.first + 1]?.capital === true,
});

/** «… $5 млрд. «Да», — сказал он»: behind a stop a quotation begins a sentence of its own. */
const endsBefore = ({ inverts }: Speech, all: readonly Token[], { first }: Quoted): boolean =>
  inverts &&
  all[first - 1]?.word === '.' &&
  (all[first - 2]?.word.length ?? 0) > 2 &&
  all[first + 1]?.capital === true;

/** A dash opens speech where marks hold no more than names: «— Да, — сказал глава «Юга» Рави». */
const withDashes = (marked: readonly Quoted[], dashed: readonly Quoted[]): readonly Quoted[] => {
  const isName = ({ first, after }: Quoted): boolean => after - first <= LONGEST_NAME;
  if (dashed.length === 0 || !marked.every(isName)) return marked;
  const isOutside = (q: Quoted): boolean => !dashed.some((piece) => overlaps(piece, q));
  return [...dashed, ...marked.filter(isOutside)].sort(byPosition);
};

/** A block is in the language of its first sentence that has words: "5." is in none. */
function languageOf(sentences: readonly Sentence[]): Language {
  const hasWords = ({ tokens }: Sentence): boolean => tokens.some(({ kind }) => kind === 'word');
  const [first] = sentences;
  return (sentences.find(hasWords) ?? (first as Sentence)).language;
}

/** «Да,— сказал он.— Нет»: papers leave out the space between a sign and a dash. */
function spacedDashes(all: readonly Token[]): readonly Token[] {
  const isGlued = ({ word, spaced }: Token, i: number): boolean =>
    !spaced && /^[—–]$/.test(word) && SIGNS.has(all[i - 1]?.word ?? '');
  return all.some(isGlued)
    ? all.map((token, i) => (isGlued(token, i) ? { ...token, spaced: true } : token))
    : all;
}

/** Whether a quotation goes on from the block before: into this one, or through it. */
type GoesOn = 'no' | 'into' | 'through';

/** The tokens of a block with each quotation folded into one item, and behind which items sentences may end, in order. */
function fold(
  text: string,
  sentences: readonly Sentence[],
  labels: ReadonlySet<string>,
  goesOn: GoesOn,
): { items: Item[]; breaks: number[]; isOpen: boolean } {
  const all = spacedDashes(joinDoubled(concat(sentences.map((sentence) => sentence.tokens))));
  const items: Item[] = [];
  const breaks: number[] = [];
  let i = 0;
  let next = 0;
  const endOf = (at: number): number => sentences[at]?.end ?? Number.POSITIVE_INFINITY;
  const take = (item: Item): void => {
    items.push(item);
    while (endOf(next) < item.end) next++;
    if (endOf(next) === item.end) breaks.push(items.length);
  };
  const speech = speechOf(languageOf(sentences));
  const pieces = goesOn === 'through' ? [wholly(all)] : quotedIn(all, goesOn === 'into');
  const marked = pieces
    .map((quoted) => behindLabel(text, all, quoted, labels))
    .flatMap((quoted) => withoutAsides(speech, all, quoted));
  for (const q of withDashes(marked, dashedSpeech(speech, all))) {
    while (i < q.first) take(all[i++] as Token);
    // «…, — сказал он. | — Нет»
    if (q.resumed && items.at(-2)?.word === '.' && breaks.at(-1) !== items.length - 1)
      breaks.push(items.length - 1);
    if (isTitle(speech, all, q)) {
      for (const token of unmarked(speech, all, q)) take(token);
      i = q.after;
      continue;
    }
    if (endsBefore(speech, all, q)) breaks.push(items.length);
    take(standIn(q, all));
    i = q.after;
  }
  while (i < all.length) take(all[i++] as Token);
  return { items, breaks, isOpen: pieces.at(-1)?.open === true };
}

/** "Why?" she asked; "Yes." — J. Doe: after such a quotation the sentence may go on. */
function staysOpen(text: string, items: readonly Item[], from: number, to: number): boolean {
  const quoted = items[from];
  if (to !== from + 1 || !quoted?.quoted) return false;
  const ending = text.slice(Math.max(0, quoted.end - 4), quoted.end);
  return isDashBehind(items, to) || /[?!…,–—-]["”»’']*$/u.test(ending);
}

function passage(items: readonly Item[], block: number, language: Language): Passage {
  const [first, last] = [items[0] as Item, items[items.length - 1] as Item];
  return { items, block, language, start: first.start, end: last.end };
}

function passagesOfBlock(
  text: string,
  sentences: readonly Sentence[],
  labels: ReadonlySet<string>,
  goesOn: GoesOn,
): { passages: Passage[]; isOpen: boolean } {
  const { items, breaks, isOpen } = fold(text, sentences, labels, goesOn);
  const { block } = sentences[0] as Sentence;
  const language = languageOf(sentences);
  const found: Passage[] = [];
  let from = 0;
  for (const to of [...breaks, items.length]) {
    if (to === from || (to < items.length && staysOpen(text, items, from, to))) continue;
    found.push(passage(items.slice(from, to), block, language));
    from = to;
  }
  return { passages: found, isOpen };
}

/** The sentences of each block of a scope, in order. */
function blocksOf({ sentences }: Scope): Sentence[][] {
  const found: Sentence[][] = [];
  for (let from = 0; from < sentences.length; ) {
    const { block } = sentences[from] as Sentence;
    let to = from;
    while (sentences[to]?.block === block) to++;
    found.push(sentences.slice(from, to));
    from = to;
  }
  return found;
}

/** A quotation that no mark opens again goes on over no more paragraphs. */
const PARAGRAPHS = 8;

const MARKS = /[“”„«»"]/;

/** Whether somebody speaks in a block, as its narrator tells. */
function tells(sentences: readonly Sentence[], tokens: readonly Token[]): boolean {
  const { cues } = speechOf(languageOf(sentences));
  return tokens.some((_, i) => {
    const cue = cues.at(tokens, i)?.meaning;
    return cue?.form === 'finite' && cue.class === 'speech';
  });
}

/** Whether a block without marks stands within a quotation: a later one has nothing but the mark at its end that closes it. */
function endsLater(blocks: readonly (readonly Sentence[])[], at: number): boolean {
  for (let i = at; i < Math.min(blocks.length, at + PARAGRAPHS); i++) {
    const tokens = concat((blocks[i] ?? []).map((sentence) => sentence.tokens));
    const mark = tokens.findIndex(({ word }) => MARKS.test(word));
    if (mark >= 0)
      return i > at && mark === tokens.length - 1 && /[”»]/.test(tokens[mark]?.word ?? '');
    if (!/[.!?…।]/.test(tokens.at(-1)?.word ?? '') || tells(blocks[i] ?? [], tokens)) return false;
  }
  return false;
}

/** The passages of a scope, in order. */
export function passagesOf(text: string, scope: Scope): Passage[] {
  const blocks = blocksOf(scope);
  const labels = labelsOf(text, blocks);
  let goesOn: GoesOn = 'no';
  return concat(
    blocks.map((sentences, i) => {
      const isWithin = goesOn !== 'no' && endsLater(blocks, i);
      const { passages, isOpen } = passagesOfBlock(
        text,
        sentences,
        labels,
        isWithin ? 'through' : goesOn,
      );
      goesOn = isOpen ? 'into' : 'no';
      return passages;
    }),
  );
}
