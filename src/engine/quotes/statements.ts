import { type Attributed, afterDateline, contentStart, trimmedRange } from './content';
import { type Cue, cuesIn, skipAdverbs } from './cues';
import { type Item, type Passage, QUOTED } from './passages';
import { DASHES, phraseAfter, type Range } from './phrase';
import type { Speech } from './speech';
import { mainSubject, type Subject, subjectAfter, subjectBefore } from './subject';

/** A cue, who speaks, and the pieces of the passage that say what. */
export interface Statement extends Attributed {
  readonly pieces: readonly Range[];
}

const isBreak = (item: Item | undefined): boolean =>
  !item || item.word === ',' || item.word === QUOTED || (DASHES.has(item.word) && item.spaced);

const CONJUNCTIONS = new Set([
  'and',
  'but',
  'while',
  'as',
  'though',
  'although',
  'whereas',
  'or',
  'then',
]);

const PRONOUNS = new Set(['he', 'she', 'they']);
const SUBORDINATORS = new Set(['while', 'though', 'although', 'as', 'if', 'when', 'because', 'since', 'after', 'before', 'whereas']);

function isNominal(speech: Speech, items: readonly Item[], { to }: Range): boolean {
  const last = items[to - 1];
  if (!last) return false;
  if (['it', 'which', 'one', 'you', 'i'].includes(last.word)) return false;
  return (
    last.capital ||
    last.kind !== 'word' ||
    speech.pronouns.has(last.word) ||
    speech.roles.of(last.word) === true ||
    speech.bodies.of(last.word) === true
  );
}

function shared(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  before: readonly Attributed[],
): Subject | undefined {
  const last = before[before.length - 1]?.subject;
  return last ? { ...last, side: 'shared' } : mainSubject(speech, passage, cue.at);
}

function finiteSubject(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  before: readonly Attributed[],
): Subject | undefined {
  const { items } = passage;
  const left = items[cue.at - 1];
  const own = subjectBefore(speech, passage, cue);
  if (isBreak(left) && (!own || left?.word === QUOTED || own.from > 1)) {
    const after = subjectAfter(speech, passage, cue);
    if (after && cue.at > 0) return after;
  }
  if (own) return own;
  const joint = items[skipAdverbs(speech, items, cue.at - 1)];
  return CONJUNCTIONS.has(joint?.word ?? '') || joint?.word === ','
    ? shared(speech, passage, cue, before)
    : undefined;
}

function subjectOf(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  before: readonly Attributed[],
): Subject | undefined {
  const { items } = passage;
  if (cue.form === 'sourceBefore') {
    const range = phraseAfter(speech, items, cue.after);
    return range && { ...range, side: 'after' };
  }
  if (cue.form === 'finite') return finiteSubject(speech, passage, cue, before);
  const left = items[skipAdverbs(speech, items, cue.at - 1)];
  if (isBreak(left) || CONJUNCTIONS.has(left?.word ?? ''))
    return shared(speech, passage, cue, before);
  return subjectBefore(speech, passage, cue) ?? shared(speech, passage, cue, before);
}

/** Where the clause of a later cue begins, so that the content before it ends there; -1: nested. */
function clauseStart(items: readonly Item[], { cue, subject }: Attributed): number {
  const from = subject?.side === 'before' ? subject.from : cue.at;
  const left = items[from - 1];
  if (cue.form === 'sourceBefore') return from;
  if (left?.word === ';') return from - 1;
  if (subject?.side === 'shared' || cue.form === 'participle')
    return left?.word === ',' || CONJUNCTIONS.has(left?.word ?? '') ? from - 1 : -1;
  if (CONJUNCTIONS.has(left?.word ?? '') && items[from - 2]?.word === ',') return from - 2;
  return -1;
}

function endOf(items: readonly Item[], from: number, later: readonly Attributed[]): number {
  const end = endBefore(items, from, later);
  const isSubordinate = SUBORDINATORS.has(items[0]?.word ?? '');
  for (let i = from + 2; i < end; i++) {
    if (items[i]?.word !== ',') continue;
    if (isSubordinate) return i;
    if (items[i + 1]?.word === 'but' || (items[i + 1]?.word === 'and' && PRONOUNS.has(items[i + 2]?.word ?? ''))) return i;
  }
  return end;
}

function endBefore(items: readonly Item[], from: number, later: readonly Attributed[]): number {
  for (const next of later) {
    const start = clauseStart(items, next);
    if (start > from) return start;
  }
  return items.length;
}

/** Where a new clause begins after an earlier cue's: after a semicolon, ", but" or a leading subordinate clause. */
function resumption(items: readonly Item[], from: number, to: number): number {
  const isSubordinate = SUBORDINATORS.has(items[0]?.word ?? '');
  for (let i = from; i < to - 1; i++) {
    if (items[i]?.word === ';') return i + 1;
    const joins = CONJUNCTIONS.has(items[i + 1]?.word ?? '');
    if (items[i]?.word === ',' && (joins || isSubordinate)) return joins ? i + 2 : i + 1;
  }
  return 0;
}

/** What stands in front of a cue that comes after its content. */
function leading(
  passage: Passage,
  said: Attributed,
  earlier: readonly Attributed[],
): Range | undefined {
  const { items } = passage;
  const { cue, subject } = said;
  const to = subject?.side === 'before' ? subject.from : cue.at;
  if (!isBreak(items[to - 1]) && cue.form !== 'sourceBefore') return undefined;
  if (to < 1 || subject?.side === 'shared') return undefined;
  const last = earlier[earlier.length - 1];
  let from = last ? resumption(items, last.cue.after, to) : afterDateline(items);
  while (from < to && (CONJUNCTIONS.has(items[from]?.word ?? '') || items[from]?.word === ','))
    from++;
  const range = trimmedRange(items, { from, to });
  return range.to - range.from >= 3 || items[range.to - 1]?.quoted ? range : undefined;
}

const beginsAdverbially = (speech: Speech, items: readonly Item[], { from }: Range): boolean => {
  const word = items[from]?.word ?? '';
  return speech.is.prepositions.has(word) || speech.is.openings.has(word);
};

function piecesOf(
  speech: Speech,
  passage: Passage,
  said: Attributed,
  earlier: readonly Attributed[],
  later: readonly Attributed[],
): Range[] {
  const { items } = passage;
  const before = leading(passage, said, earlier);
  if (said.cue.form === 'sourceBefore') {
    const after = said.subject?.to ?? items.length;
    if (said.cue.at <= 1 && items[after]?.word === ',')
      return [trimmedRange(items, { from: after + 1, to: endOf(items, after + 1, later) })];
    return before ? [before] : [];
  }
  const to = endOf(items, said.cue.after - 1, later);
  const from = contentStart(speech, items, said, to);
  const isQuoteAhead = items[from]?.quoted !== undefined;
  const followed =
    before &&
    items[from - 1]?.word !== ',' &&
    !isQuoteAhead &&
    !speech.is.that.has(items[from - 1]?.word ?? '');
  const follows = from >= 0 && from < to;
  if (before?.to && items[before.to - 1]?.quoted && !follows) return [before];
  if (before && follows && isQuoteAhead)
    return items[before.to - 1]?.quoted
      ? [before, trimmedRange(items, { from, to })]
      : beginsAdverbially(speech, items, before)
        ? [trimmedRange(items, { from, to })]
        : [before, trimmedRange(items, { from, to })];
  if (before && (!follows || (followed && items[before.to - 1]?.quoted)))
    return beginsAdverbially(speech, items, before) &&
      !follows &&
      !items[before.to - 1]?.quoted &&
      before.to - before.from < 6
      ? []
      : [before];
  return follows ? [trimmedRange(items, { from, to })] : [];
}

/** Everything that a passage's narrator reports as said, in the order of the cues. */
export function statementsIn(speech: Speech, passage: Passage): Statement[] {
  const attributed: Attributed[] = [];
  for (const cue of cuesIn(speech, passage)) {
    const subject = subjectOf(speech, passage, cue, attributed);
    const isSpeaker =
      subject && (cue.class === 'speech' || isNominal(speech, passage.items, subject));
    if (isSpeaker) attributed.push({ cue, subject });
  }
  return attributed.map((said, i) => ({
    ...said,
    pieces: piecesOf(
      speech,
      passage,
      said,
      attributed.slice(Math.max(0, i - 3), i),
      attributed.slice(i + 1, i + 9),
    ).filter(({ from, to }) => to > from),
  }));
}
