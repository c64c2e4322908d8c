import type { Mention } from '../../../model/finding';
import { contains, type Span } from '../../../model/span';
import type { Draft, FoundPeriod, FoundQuantity } from '../../analysis';
import { concat } from '../../concat';
import type { EngineDocument, Scope } from '../../document';
import { speaksOfPair, unitsOf } from '../../mentions/mentions';
import type { Unit } from '../../mentions/unit';
import { publicationOf } from '../../periods/published';
import type { Sentence } from '../../sentence';
import { type CueWord, cuesOf } from '../lexicon/cues';
import type { Passage } from './passage';
import { topicsOf } from './topics';

/** What was read in a scope of which its passages are made. */
export interface Readings {
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly FoundPeriod[];
  readonly mentions: readonly Draft<Mention>[];
}

/** Hands out the items of a sorted list sentence by sentence. */
function dealer<T extends { readonly span: Span }>(items: readonly T[]) {
  let next = 0;
  return (sentence: Span): T[] => {
    const own: T[] = [];
    for (; next < items.length; next++) {
      const item = items[next] as T;
      if (item.span.start >= sentence.end) break;
      if (item.span.start >= sentence.start) own.push(item);
    }
    return own;
  };
}

/** No sentence of a newspaper is longer; the time that one takes grows with its square. */
const LONGEST = 600;

/** "in May": a word of a date tells nothing else, but "current" of "the current volume" does. */
const isDate = (word: CueWord, periods: readonly FoundPeriod[]): boolean =>
  !word.cues.has('actual') && periods.some(({ span }) => contains(span, word));

/** So many sentences up to a quantity may tell what it is of; the next one may tell whose it is. */
const LEAD = 4;
/** Behind questions, labels and headings, as an official answer has them, some more. */
const LEAD_OF_LABELS = 6;

const FULL_STOP = /^[.।]$/;

/** Whether a quantity follows soon enough that a sentence may tell what it is of. */
function leads(sentences: readonly Sentence[], counted: readonly unknown[][], i: number): boolean {
  const isCounted = (at: number): boolean => (counted[at]?.length ?? 0) > 0;
  for (let at = Math.max(0, i - 1); at < i + LEAD; at++) if (isCounted(at)) return true;
  for (let at = i + 1; at < i + LEAD_OF_LABELS; at++) {
    if (isCounted(at)) return true;
    if (FULL_STOP.test(sentences[at]?.tokens.at(-1)?.word ?? '.')) return false;
  }
  return false;
}

/** The "US" of "US$" is no country, nor is what any other unit is called after. */
const withoutUnits = (units: readonly Unit[], counted: readonly FoundQuantity[]): readonly Unit[] =>
  units.map((unit) =>
    unit.party && counted.some(({ span }) => contains(span, unit)) ? unit.withoutParty() : unit,
  );

/** The sentences of a scope with what was read in them. */
export function passagesOf(
  document: EngineDocument,
  scope: Scope,
  { quantities, periods, mentions }: Readings,
): Passage[] {
  const [dealQuantities, dealPeriods, dealMentions] = [
    dealer(quantities),
    dealer(periods),
    dealer(mentions),
  ];
  const { sentences } = scope;
  const published = publicationOf(document)?.day;
  const counted = sentences.map(dealQuantities);
  const passages = sentences.map((sentence, i): Passage[] => {
    const spans = dealMentions(sentence).map((mention) => mention.span);
    const own = dealPeriods(sentence);
    if (!leads(sentences, counted, i) || sentence.tokens.length > LONGEST) return [];
    const units = withoutUnits(unitsOf(document, scope, i), counted[i] ?? []);
    const cues = cuesOf(sentence).filter((cue) => !isDate(cue, own));
    const topics = topicsOf(units, cues, spans);
    const inFocus = speaksOfPair(document, scope, sentence);
    const found = { quantities: counted[i] ?? [], periods: own };
    return [{ sentence, at: i, cues, units, topics, inFocus, published, ...found }];
  });
  return concat(passages);
}
