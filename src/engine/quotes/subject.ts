import { type Cue, skipAdverbs } from './cues';
import { type Item, type Passage, QUOTED } from './passages';
import { DASHES, openingBracket, phraseAfter, phraseBefore, type Range } from './phrase';
import type { Speech } from './speech';

/** Who a cue says is speaking: a noun phrase, with the apposition that describes it. */
export interface Subject extends Range {
  readonly side: 'before' | 'after' | 'shared';
  /** "Ajay Sahai, who heads the body, said": what stands between the commas. */
  readonly apposition?: Range;
}

const isComma = (item: Item | undefined): boolean =>
  item?.word === ',' || (!!item && DASHES.has(item.word) && item.spaced);

/** Steps left over "on Tuesday", "Monday morning", adverbs and auxiliaries. */
function skipLeft(speech: Speech, items: readonly Item[], from: number): number {
  for (let i = from; ; ) {
    const next = skipAdverbs(speech, items, i);
    const item = items[next];
    if (item && speech.is.times.has(item.word)) {
      const preposition = speech.is.prepositions.has(items[next - 1]?.word ?? '');
      i = next - (preposition ? 2 : 1);
    } else return next;
  }
}

/** The phrase before a closing comma: the comma that opens the apposition is sought to the left. */
function throughApposition(
  speech: Speech,
  items: readonly Item[],
  comma: number,
): Subject | undefined {
  let found: Subject | undefined;
  for (let i = comma - 1; i >= Math.max(0, comma - 45); i--) {
    if (items[i]?.word === QUOTED || items[i]?.word === ';' || items[i]?.word === ':') break;
    if (!isComma(items[i])) continue;
    const head = phraseBefore(speech, items, i);
    if (!head || !describes(speech, items, head, i + 1)) continue;
    found = { ...head, side: 'before', apposition: { from: i + 1, to: comma } };
    if (items[head.to - 1]?.capital && head.from <= 1) break;
    break;
  }
  return found;
}

/** Whether what begins at `from` can describe the phrase: ", who …", ", the …", ", 43,", ", chairman of". */
function describes(speech: Speech, items: readonly Item[], head: Range, from: number): boolean {
  const first = items[from];
  const last = items[head.to - 1];
  if (!first || !last) return false;
  if (first.word === 'who' || first.word === 'which' || first.word === 'whose') return true;
  const isName = last.capital || last.word === ')';
  const isDescriptor = speech.roles.of(last.word) === true || speech.bodies.of(last.word) === true;
  return isName || isDescriptor;
}

export function subjectBefore(speech: Speech, { items }: Passage, cue: Cue): Subject | undefined {
  let i = skipLeft(speech, items, cue.at - 1);
  if (items[i]?.word === ')') i = openingBracket(items, i) - 1;
  if (i < 0) return undefined;
  if (isComma(items[i])) return throughApposition(speech, items, i);
  const range = phraseBefore(speech, items, i + 1);
  return range && { ...range, side: 'before' };
}

export function subjectAfter(speech: Speech, { items }: Passage, cue: Cue): Subject | undefined {
  const range = phraseAfter(speech, items, cue.after);
  if (!range) return undefined;
  if (!isComma(items[range.to])) return { ...range, side: 'after' };
  let to = range.to + 1;
  while (to < items.length && items[to]?.word !== QUOTED && items[to]?.word !== ';') to++;
  return { ...range, side: 'after', apposition: { from: range.to + 1, to } };
}

/** The first name or pronoun of a passage: whom a trailing participle continues. */
export function mainSubject(
  speech: Speech,
  { items }: Passage,
  before: number,
): Subject | undefined {
  const capitalEnd = (i: number): number => {
    let to = i;
    while (
      to < before &&
      (items[to]?.capital ||
        (items[to]?.kind === 'mark' && !items[to]?.spaced && items[to]?.word !== ','))
    )
      to++;
    return to;
  };
  for (let i = 0; i < Math.min(before, 60); i++) {
    const item = items[i] as Item;
    if (speech.pronouns.has(item.word) && !speech.is.determiners.has(item.word))
      return { from: i, to: i + 1, side: 'shared' };
    if (
      !item.capital ||
      speech.is.openings.has(item.word) ||
      speech.is.prepositions.has(item.word) ||
      speech.is.determiners.has(item.word)
    )
      continue;
    if (speech.is.prepositions.has(items[i - 1]?.word ?? '') || speech.is.times.has(item.word)) {
      i = capitalEnd(i);
      continue;
    }
    return { from: i, to: capitalEnd(i), side: 'shared' };
  }
  return undefined;
}
