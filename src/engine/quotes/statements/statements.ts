import type { Attributed, Citing } from '../content/attributed';
import { contentOf } from '../content/content';
import { type Cue, cuesIn } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { endsInMedium, isQuotedMedium, isQuotedName, mediumAt } from '../outlets/media';
import type { Item, Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isDate } from '../phrase/dates';
import { maySpeak } from '../subject/animacy';
import type { Subject } from '../subject/subject';
import { subjectOf } from '../subject/subjects';
import { holds, mayNest, NEIGHBOURS, toldOnce } from './nesting';
import { isQuestion, isTopic, pointedTo, pointerAt } from './pointing';
import { isQuotingPaper, relayed } from './relayed';
import type { Statement } from './statement';

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
  // «приводит ТАСС его слова»: the cue itself holds the medium, and the pronoun the speaker.
  return isNext || (cue.form !== 'sourceOwn' && named(subject ?? next));
}

/** «до 18»: a preposition and a number stand for nobody. */
const isSomebody = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  items
    .slice(from, to)
    .some(
      ({ word, kind, quoted }) => quoted || (kind === 'word' && !speech.is.prepositions.has(word)),
    );

function attribute(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Attributed {
  const found = subjectOf(speech, passage, cue, last);
  const subject = found && isSomebody(speech, passage.items, found) ? found : undefined;
  return { cue, subject, isMedium: isMedium(speech, passage.items, cue, subject) };
}

/** ««Рынку» | рассказала технолог»: a name in the dative that no comma parts from its verb is whom something was told. */
const isHeard = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  speech.inverts &&
  to - from === 1 &&
  isQuotedName(items[from] as Item) &&
  speech.is.dative.has(items[from]?.lastWord ?? '') &&
  speech.cues.at(items, to)?.meaning.form === 'finite';

/** «मांग की | है»: in Hindi the words behind a verb may be no more than its end. */
const isContent = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  to > from &&
  !isHeard(speech, items, { from, to }) &&
  !isDate(speech, items.slice(from, to)) &&
  (speech.capitals || items.slice(from, to).some(({ word }) => !speech.is.stops.has(word)));

/** "The value, as per the ministry, is as under:" brings in a table, "urges the board to:" a list. */
const announcesList = (speech: Speech, items: readonly Item[], { to }: Range): boolean =>
  speech.is.listing.has(`${items[to - 2]?.word} ${items[to - 1]?.word}`) ||
  (speech.is.to.has(items[to - 1]?.word ?? '') && items[to]?.word === ':');

/** "tea is dear | , citing two traders": what was said ends before the words that name its source. */
const withoutSource = ({ from, to }: Range, cited: Citing | undefined): Range =>
  cited && from < cited.at && cited.at < to ? { from, to: cited.at - 1 } : { from, to };

/** "described | them as | “…”": only the words in quotation marks are theirs who describe. */
function withoutObject(speech: Speech, items: readonly Item[], range: Range): Range {
  const [object, as, own] = items.slice(range.from, range.from + 3);
  const isObject = speech.addressed.has(object?.word ?? '') && speech.is.as.has(as?.word ?? '');
  return isObject && own?.quoted ? { from: range.from + 2, to: range.to } : range;
}

/** A quotation of fewer tokens, its marks included, is a name or a word. */
const LEAST_SENTENCE = 4;

/** «сказал, что склад закрыт: | «Ждем машин»»: a whole sentence in quotation marks behind a colon was said by itself. */
function withOwnWords(speech: Speech, items: readonly Item[], { from, to }: Range): Range[] {
  const colon = to - 2;
  const { quoted, isOpening } = items[to - 1] ?? {};
  const isSentence = isOpening && quoted && quoted.after - quoted.first > LEAST_SENTENCE;
  const isOwn = speech.inverts && colon > from && items[colon]?.word === ':' && isSentence;
  return isOwn
    ? [
        { from, to: colon },
        { from: to - 1, to },
      ]
    : [{ from, to }];
}

function statementOf(
  speech: Speech,
  items: readonly Item[],
  said: Attributed,
  earlier: readonly Attributed[],
  later: readonly Attributed[],
): Statement {
  const { cue, subject, cited, quoting } = said;
  const pointer = pointerAt(speech, items, cue);
  const own = pointedTo(items, pointer);
  const isElsewhere = pointer >= 0 || isTopic(speech, items);
  const found = isElsewhere ? [] : contentOf(speech, items, said, earlier, later);
  const told = own ? [own] : found;
  const pieces = isQuestion(speech, items, cue, told) ? [] : told;
  const isTable = pieces.some((piece) => announcesList(speech, items, piece));
  return {
    rule: `quote:${cue.form}`,
    pieces: isTable
      ? []
      : pieces
          .map((piece) => withoutObject(speech, items, withoutSource(piece, cited)))
          .flatMap((piece) => withOwnWords(speech, items, piece))
          .filter((piece) => isContent(speech, items, piece)),
    subject: cited?.source ?? subject,
    relayer: cited ? subject : quoting,
    cue: { from: cue.at, to: cue.after },
    isSource: cue.form.startsWith('source'),
    isStance: cue.class === 'stance',
    pointsBack: pointer >= 0 && !own,
  };
}

/** A medium's own words stand in quotation marks; in Russian these hold what somebody told it. */
const isOwnText = (speech: Speech, items: readonly Item[]): boolean =>
  !speech.inverts &&
  items.some(
    ({ quoted }, i) => quoted && (speech.capitals || !isQuotedMedium(speech, items, i + 1)),
  );

/** "According to the Volga Wire, tea sells": a medium speaks for itself where it passes on nobody else's words. */
const isOnlySource = (
  { inverts, capitals }: Speech,
  { cue }: Attributed,
  all: readonly Attributed[],
): boolean => !inverts && capitals && cue.form === 'sourceBefore' && !cue.cites && all.length === 1;

/** "Tea is dear, Lok Sabha | told": a verb that asks for a hearer and ends a headline tells who heard it. */
const isToldTo = (speech: Speech, items: readonly Item[], { at, after, form }: Cue): boolean =>
  form === 'finite' &&
  after >= items.length &&
  speech.is.informed.has(items[at]?.word ?? '') &&
  !items.some(({ quoted }) => quoted);

/** "Menon said he wants to sell": what somebody wants ends no words that a verb of speech reports. */
const bounding = (own: Attributed, others: readonly Attributed[]): readonly Attributed[] =>
  own.cue.class === 'stance' ? others : others.filter(({ cue }) => cue.class !== 'stance');

/** So many words may stand between a verb and the quotation that tells what it says. */
const NEAR_QUOTATION = 5;

/** "the port that | the owners | promised | us": whether a verb in a clause about a noun has that noun for its object; not "that the owners said had closed". */
function isOfObject(speech: Speech, items: readonly Item[], { after }: Cue, subject?: Subject) {
  if (speech.inverts || !speech.capitals || subject?.side !== 'before') return false;
  const [noun, that] = [items[subject.from - 2], items[subject.from - 1]];
  const next = items[after];
  const opens =
    speech.is.that.has(next?.word ?? '') ||
    speech.is.auxiliaries.has(next?.word ?? '') ||
    speech.is.passive.has(next?.word ?? '') ||
    items.slice(after, after + NEAR_QUOTATION).some(({ quoted }) => quoted);
  const isOfNoun =
    noun?.kind === 'word' &&
    !speech.is.prepositions.has(noun.word) &&
    speech.cues.of(noun.word)?.form !== 'finite';
  return speech.is.that.has(that?.word ?? '') && isOfNoun && !opens && next?.kind === 'word';
}

/** "The agency reported, | quoting Menon as saying | …": the same words, of which the next verb tells whose they are. */
const isToldByOther = ({ pieces }: Statement, next: Statement | undefined): boolean =>
  next?.relayer !== undefined &&
  pieces.length > 0 &&
  pieces.every(({ from, to }) => next.pieces.some((own) => own.from === from && own.to === to));

/** Everything that a passage's narrator reports as said, in the order of the cues. */
export function statementsIn(speech: Speech, passage: Passage): Statement[] {
  const { items } = passage;
  const heard: Attributed[] = [];
  for (const cue of cuesIn(speech, passage)) {
    const said = attribute(speech, passage, cue, heard[heard.length - 1]?.subject);
    const { subject } = said;
    if (isToldTo(speech, items, cue) || isOfObject(speech, items, cue, subject)) continue;
    if (said.isMedium || (subject && maySpeak(speech, items, cue, subject))) heard.push(said);
  }
  const attributed = relayed(speech, items, heard);
  const isQuoting = isOwnText(speech, items);
  const found = attributed.flatMap((own, i) => {
    if (own.isMedium && !isQuoting && !isOnlySource(speech, own, attributed)) return [];
    if (isQuotedBy(own, attributed[i + 1]) || passesOn(items, own, attributed[i - 1])) return [];
    if (isPreamble(speech, items, own.cue, attributed[i + 1])) return [];
    if (isQuotingPaper(speech, items, own.cue)) return [];
    const earlier = bounding(own, attributed.slice(Math.max(0, i - NEIGHBOURS), i));
    const later = bounding(own, attributed.slice(i + 1, i + 1 + NEIGHBOURS));
    return [statementOf(speech, items, own, earlier, later)];
  });
  return (speech.inverts ? toldOnce(found) : found).filter((own, i, found) => {
    if (isToldByOther(own, found[i + 1])) return false;
    if (mayNest(speech, items, own)) return true;
    const near = found.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS);
    const isMutual = (other: Statement): boolean =>
      other === near[near.indexOf(own) - 1] && holds(other.cue)(own);
    return !near.some((other) => holds(own.cue)(other) && !isMutual(other));
  });
}

/** "Speaking about exports, he said that …": what somebody spoke of, in front of what they said. */
function isPreamble(
  speech: Speech,
  items: readonly Item[],
  { form, at, after }: Cue,
  next?: Attributed,
) {
  if (form !== 'participle' || after - at < 2 || speech.inverts || !items[at]?.capital || !next)
    return false;
  const [first, ...rest] = items.slice(after, next.cue.at);
  const isTopic = !speech.is.that.has(first?.word ?? '') && !first?.quoted && first?.word !== ':';
  return isTopic && next.cue.form === 'finite' && !rest.some(({ word }) => word === '.');
}

/** «मंत्री ने रिपोर्ट के हवाले से कहा कि …»: a source that only somebody else quotes is not who speaks. */
function isQuotedBy({ cue, subject }: Attributed, next: Attributed | undefined): boolean {
  if (cue.form !== 'sourceAfter' || !subject || !next?.subject || next.isMedium) return false;
  return next.cue.at <= cue.after + 1 && next.subject.to < subject.from;
}

/** "…, Menon said, | according to a transcript |": a source right behind whoever said it, at the end, only passes it on. */
function passesOn(items: readonly Item[], { cue }: Attributed, before: Attributed | undefined) {
  if (cue.form !== 'sourceBefore' || before?.cue.form !== 'finite') return false;
  const end = before.subject?.side === 'after' ? before.subject.to : before.cue.after;
  const isLast = !items.slice(cue.after).some(({ word }) => word === ',');
  return items[end]?.word === ',' && end + 1 === cue.at && isLast;
}
