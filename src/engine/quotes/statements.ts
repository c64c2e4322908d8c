import type { Subject } from './beside';
import { type Attributed, contentEnd, leading, trimmedRange } from './clauses';
import { contentStart, goesOn } from './content';
import { type Cue, cuesIn } from './cues';
import { firstPreposition, headAt } from './descriptions';
import { endsInMedium, isQuotedBy } from './hearsay';
import type { Item, Range } from './items';
import { mediumAt } from './outlets';
import type { Passage } from './passages';
import { isSpeaking } from './phrase';
import type { Speech } from './speech';
import { isAnimate, subjectOf } from './subject';

/** Who says what in a passage, and by which rule that was read. */
export interface Statement {
  readonly rule: string;
  /** The pieces of the passage that are the content, in order. */
  readonly pieces: readonly Range[];
  readonly subject?: Subject;
  /** The items of the speech verb, noun or "according to". */
  readonly cue?: Range;
  /** True where the subject stands in the case that a source takes. */
  readonly isSource?: boolean;
  /** True where nobody is named who could have said it, not even whoever spoke before. */
  readonly isNobodys?: boolean;
  /** True where the passage before is what was said («Об этом сообщил …»). */
  readonly pointsBack?: boolean;
}

/** How many neighbouring cues can bound what one cue reports. */
export const NEIGHBOURS = 8;

/** The fewest words that are content; more are asked of those that look like an adverbial. */
const LEAST = 2;
const LEAST_FRAMED = 6;
const LEAST_OPENING = 3;

/** "Last year", "this week": an opening that only tells when has no more words. */
const LONGEST_TIME = 3;

/** "On Monday, he said …": an opening that frames the statement is no part of it. */
function isFrame(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  if (items[to - 1]?.quoted) return false;
  const { word } = items[from] as Item;
  const isTime = speech.is.times.has(word) && to - from <= LONGEST_TIME;
  const opens = speech.is.prepositions.has(word) || speech.is.openings.has(word);
  return opens || isTime || word.endsWith('ing');
}

/** Where words are said. */
const OCCASIONS =
  /^(?:interview|statement|speech|letter|email|call|message|tweet|post|note|report|conference|briefing|hearing|rally|meeting|debate|event|talk|talks|visit|address|testimony|years?|months?|weeks?|days?|hours?|minutes?|morning|night)s?$/;

/** "In the long run, he said, …": an opening that tells neither when nor where it was said is part of it. */
function isOwnOpening(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const { word } = items[from] as Item;
  if (speech.inverts || !speech.capitals || to - from < LEAST_OPENING) return false;
  if (speech.is.subordinators.has(word)) return false;
  if (word.endsWith('ing') || word === 'citing' || word === 'according') return false;
  const frames = (item: Item, i: number): boolean =>
    (item.capital && i > 0) ||
    item.kind !== 'word' ||
    speech.is.times.has(item.word) ||
    OCCASIONS.test(item.word);
  return !items.slice(from, to).some(frames);
}

/** Whether words hold a verb of their own, as far as auxiliaries show it. */
function isClause(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (
      speech.is.passive.has(items[i]?.word ?? '') ||
      speech.is.auxiliaries.has(items[i]?.word ?? '')
    )
      return true;
  return false;
}

/** "Tea, he said, is dear": pieces without quotation marks are one with the aside that parts them. */
function joined(speech: Speech, items: readonly Item[], pieces: readonly Range[]): Range[] {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (!speech.inverts || !first || !last || first === last) return [...pieces];
  const whole = { from: first.from, to: last.to };
  const isPlain =
    items[last.from - 1]?.word === ',' &&
    !items.slice(whole.from, whole.to).some(({ quoted }) => quoted);
  return isPlain ? [whole] : [...pieces];
}

/** «Цены упали, считает Лаптев: судов хватает»: an inverted verb in front of a colon stands behind what was said. */
const isBehindContent = (
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
): boolean => speech.inverts && subject?.side === 'after' && items[cue.at - 1]?.word === ',';

/** Of content on both sides of its cue, which pieces are the statement. */
function choose(
  speech: Speech,
  items: readonly Item[],
  before: Range,
  after: Range,
  said: Attributed,
): Range[] {
  const lead = items[after.from - 1]?.word ?? '';
  const isQuote = items[before.to - 1]?.quoted !== undefined;
  if (lead === ':' && isBehindContent(speech, items, said) && !isFrame(speech, items, before))
    return [before, after];
  const goesOnIndirectly = said.cue.form === 'finite' && lead === ',' && !items[after.from]?.quoted;
  if (goesOnIndirectly && isOwnOpening(speech, items, before)) return [before, after];
  if (isFrame(speech, items, before) || (lead === ':' && !isQuote)) return [after];
  if (items[after.from]?.quoted) return [before, after];
  if (speech.is.that.has(lead) || lead === ':') return [after];
  if (lead === ',' && !isQuote && goesOn(items[after.from])) return [before, after];
  if (lead === ',') return isQuote || isClause(speech, items, before) ? [before] : [before, after];
  return isQuote ? [before] : [after];
}

/** "Asked about exports, she said:" — the words come in the next block. */
const announces = (items: readonly Item[], { after }: Cue): boolean =>
  after === items.length - 1 && [',', ':'].includes(items[after]?.word ?? '');

/** "On Monday, he said." — a few words before a verb that nothing follows are no content. */
const isTooShort = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  !items[range.to - 1]?.quoted &&
  range.to - range.from < (isFrame(speech, items, range) ? LEAST_FRAMED : LEAST);

/** Behind a quotation these tell when it was said. */
const TURNS = new Set(['after', 'before', 'when', 'while', 'as', 'following', 'during']);

/** “Yes,” before he left: behind a quotation and a comma the narrator goes on, unless another follows. */
function quotationAlone(items: readonly Item[], range: Range): Range {
  const rest = items.slice(range.from + 1, range.to);
  const isAlone = items[range.from]?.quoted && !rest.some(({ quoted }) => quoted);
  const breaksOff =
    rest[0]?.word === ',' || items[range.from]?.isWhole || TURNS.has(rest[0]?.word ?? '');
  return isAlone && breaksOff ? { from: range.from, to: range.from + 1 } : range;
}

/** What these find is what they say. */
const STUDIES = new Set([
  'poll',
  'polls',
  'survey',
  'surveys',
  'study',
  'studies',
  'analysis',
  'research',
  'investigation',
  'inquiry',
  'document',
  'documents',
]);

/** "added 160 officers", "wrote his speech": a bare object that holds no clause was not said. */
function isBareNoun(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  range: Range,
): boolean {
  const [first, lead] = [items[range.from], items[range.from - 1]?.word ?? ''];
  const isBare = !speech.is.that.has(lead) && lead !== ':' && lead !== ',';
  if (!isBare || !speech.is.objective.has(items[cue.at]?.word ?? '')) return false;
  if (subject && STUDIES.has(items[headAt(speech, items, subject)]?.word ?? '')) return false;
  const isQuoting = items.slice(range.from, range.to).some(({ quoted }) => quoted);
  return !isQuoting && !speech.pronouns.has(first?.word ?? '') && !isClause(speech, items, range);
}

/** What may be said in one word. */
const ANSWERS = new Set(['yes', 'no', 'nothing', 'goodbye', 'so', 'otherwise']);

const isOpened = (items: readonly Item[], from: number): boolean =>
  [':', ','].includes(items[from - 1]?.word ?? '');

/** "he expected more", "they denied it": a single word is no thought, and a pronoun nothing at all. */
function isWord(speech: Speech, items: readonly Item[], cue: Cue, { from, to }: Range): boolean {
  const first = items[from];
  if (!first || to - from !== 1) return false;
  const { word, quoted, capital } = first;
  const isEnglish = speech.capitals && !speech.inverts;
  const isPronoun = speech.capitals && speech.pronouns.has(word);
  const isObject = isEnglish && !capital && !ANSWERS.has(word) && !isOpened(items, from);
  return !quoted && (cue.class === 'thought' || isPronoun || isObject);
}

function piecesOf(
  speech: Speech,
  items: readonly Item[],
  said: Attributed,
  earlier: readonly Attributed[],
  later: readonly Attributed[],
): Range[] {
  const before = leading(speech, items, said, earlier);
  const aside = said.subject?.side === 'after' ? (said.subject.apposition?.to ?? 0) : 0;
  const to = contentEnd(speech, items, Math.max(said.cue.after, aside) - 1, later);
  const from = contentStart(speech, items, said, to, before !== undefined);
  const after =
    from >= 0 && from < to ? quotationAlone(items, trimmedRange(items, { from, to })) : undefined;
  if (before && after) return joined(speech, items, choose(speech, items, before, after, said));
  if (after && isWord(speech, items, said.cue, after)) return [];
  if (after) return isBareNoun(speech, items, said, after) ? [] : [after];
  if (!before) return [];
  return announces(items, said.cue) || isTooShort(speech, items, before) ? [] : [before];
}

function pointsBack(speech: Speech, items: readonly Item[], cue: Cue): boolean {
  const isBehind = (i: number): boolean => speech.backward.at(items, i) !== undefined;
  if (cue.form === 'sourceAfter' && (isBehind(cue.after) || isBehind(cue.after + 1))) return true;
  for (let i = 0; i <= cue.at; i = i < 3 ? i + 1 : Math.max(i + 1, cue.at - 3))
    if (isBehind(i)) return true;
  return false;
}

/** «О том, чего ждать, … рассказал»: what was spoken of, not what was said; «о том, что» holds that. */
const isTopic = (speech: Speech, items: readonly Item[]): boolean =>
  ['о', 'том', ','].every((word, i) => items[i]?.word === word) &&
  !speech.is.that.has(items[3]?.word ?? '');

/** Whether the one who "reports" is a medium that passes on what somebody else said. */
function isMedium(speech: Speech, items: readonly Item[], cue: Cue, subject?: Subject): boolean {
  const carries = cue.form.startsWith('source') || speech.carrying.at(items, cue.at) !== undefined;
  if (speech.is.markers.size > 0 && subject && endsInMedium(speech, items, subject)) return true;
  if (!carries) return false;
  const named = ({ from, to }: Range): boolean => {
    for (let i = from; i < to; i++) if (mediumAt(speech, items, i)) return true;
    return false;
  };
  const next = { from: cue.after, to: cue.after + 3 };
  const isNext = speech.inverts && subject?.side !== 'after' && named(next);
  return isNext || named(subject ?? next);
}

function attribute(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Attributed {
  const subject = subjectOf(speech, passage, cue, last);
  return { cue, subject, isMedium: isMedium(speech, passage.items, cue, subject) };
}

/** Whether a cue stands inside what another one reports: it is the speaker's verb, not the narrator's. */
const holds =
  (cue: Range | undefined) =>
  ({ pieces }: Statement): boolean =>
    cue !== undefined && pieces.some(({ from, to }) => cue.from >= from && cue.from < to);

/** "Ravi Menon said that critics had claimed …": whether one of the statements before retells it. */
export const isNested = ({ cue }: Statement, earlier: readonly Statement[]): boolean =>
  earlier.some(holds(cue));

/** «मांग की | है»: in Hindi the words behind a verb may be no more than its end. */
const isContent = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  to > from &&
  (speech.capitals || items.slice(from, to).some(({ word }) => !speech.is.stops.has(word)));

function statementOf(
  speech: Speech,
  items: readonly Item[],
  said: Attributed,
  earlier: readonly Attributed[],
  later: readonly Attributed[],
): Statement {
  const { cue, subject } = said;
  const back = pointsBack(speech, items, cue);
  const pieces =
    back || isTopic(speech, items) ? [] : piecesOf(speech, items, said, earlier, later);
  return {
    rule: `quote:${cue.form}`,
    pieces: pieces.filter((piece) => isContent(speech, items, piece)),
    subject,
    cue: { from: cue.at, to: cue.after },
    isSource: cue.form.startsWith('source'),
    pointsBack: back,
  };
}

/** A medium's own words stand in quotation marks; in Russian these hold what somebody told it. */
const isOwnText = (speech: Speech, items: readonly Item[]): boolean =>
  !speech.inverts && items.some(({ quoted }) => quoted !== undefined);

/** «договоры с партнерами заключили …»: a noun that stands for nobody, whatever depends on it. */
function isThing(speech: Speech, items: readonly Item[], subject: Subject): boolean {
  const head = firstPreposition(speech, items, subject);
  if (!speech.inverts || subject.side !== 'before' || head >= subject.to) return false;
  return items
    .slice(subject.from, head)
    .every(
      (item) => item.kind === 'word' && !isSpeaking(speech, item) && isPlainNoun(speech, item),
    );
}

const isPlainNoun = (speech: Speech, { word }: Item): boolean =>
  !speech.pronouns.has(word) &&
  !speech.is.determiners.has(word) &&
  !speech.unnamed.of(word) &&
  !speech.media.of(word);

/** Anything but a paper may "say"; to think or to act takes somebody. */
function maySpeak(speech: Speech, items: readonly Item[], cue: Cue, subject: Subject): boolean {
  const { from, to } = subject;
  const isOwned = speech.inverts || (items[to - 2]?.capital && !items[to - 1]?.capital);
  const head = speech.inverts ? from : firstPreposition(speech, items, subject) - 1;
  const nouns = isOwned ? [head, to - 1] : [head];
  if (nouns.some((i) => speech.is.papers.has(items[i]?.word ?? ''))) return false;
  if (isThing(speech, items, subject)) return false;
  const near = Math.max(0, Math.min(cue.at - 4, subject.from - 1));
  const isAfterQuote = items.slice(near, cue.at).some(({ quoted }) => quoted);
  return cue.class === 'speech' || isAfterQuote || isAnimate(speech, items, subject);
}

/** Everything that a passage's narrator reports as said, in the order of the cues. */
export function statementsIn(speech: Speech, passage: Passage): Statement[] {
  const { items } = passage;
  const attributed: Attributed[] = [];
  for (const cue of cuesIn(speech, passage)) {
    const said = attribute(speech, passage, cue, attributed[attributed.length - 1]?.subject);
    const { subject } = said;
    if (said.isMedium || (subject && maySpeak(speech, items, cue, subject))) attributed.push(said);
  }
  const found = attributed.flatMap((own, i) => {
    if (own.isMedium && !isOwnText(speech, items)) return [];
    if (isQuotedBy(own, attributed[i + 1])) return [];
    const earlier = attributed.slice(Math.max(0, i - NEIGHBOURS), i);
    const later = attributed.slice(i + 1, i + 1 + NEIGHBOURS);
    return [statementOf(speech, items, own, earlier, later)];
  });
  return found.filter((own, i) => {
    if (mayNest(speech, items, own)) return true;
    const near = found.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS);
    const isMutual = (other: Statement): boolean =>
      other === near[near.indexOf(own) - 1] && holds(other.cue)(own);
    return !near.some((other) => holds(own.cue)(other) && !isMutual(other));
  });
}

/** "Menon said that he thinks tea sells": what one statement retells is no second one, unless it is quoted. */
function mayNest(
  speech: Speech,
  items: readonly Item[],
  { subject, pieces, isSource }: Statement,
): boolean {
  if (subject?.side === 'shared' || (isSource && !speech.capitals)) return false;
  if (speech.inverts || !speech.capitals) return true;
  return pieces.some(({ from, to }) => items.slice(from, to).some(({ quoted }) => quoted));
}
