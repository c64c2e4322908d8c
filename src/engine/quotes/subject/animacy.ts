import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { firstPreposition, headAt } from '../phrase/descriptions';
import { isSpeaking } from '../phrase/nouns';
import type { Subject } from './subject';

/** Whether a subject can hold an opinion or act: a name, a pronoun for a person, a noun for people. */
export function isAnimate(speech: Speech, items: readonly Item[], range: Range): boolean {
  const { from, to } = range;
  const last = items[to - 1];
  const isLand = speech.inverts && speech.places.of(last?.word ?? '') === true;
  if (
    isLand &&
    !items.slice(from, to).some((item) => isSpeaking(speech, { ...item, capital: false }))
  )
    return false;
  const traits = speech.pronouns.get(last?.word ?? '');
  if (traits)
    return (
      !speech.capitals ||
      traits.gender !== undefined ||
      traits.plural === true ||
      traits.relative === true
    );
  const isHeaded = !speech.inverts && isSpeaking(speech, items[headAt(speech, items, range)]);
  return isHeaded || isSpeaking(speech, last) || last?.kind !== 'word' || !speech.capitals;
}

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

/** "could | not resist |", "which | together | vowed": what is left of a clause stands for nobody. */
function isRest(speech: Speech, items: readonly Item[], { from, to, side }: Subject): boolean {
  if (!speech.capitals || speech.inverts || side !== 'before') return false;
  const { word, capital } = items[from] as Item;
  if (capital) return false;
  return speech.is.negations.has(word) || (to - from === 1 && speech.is.nobody.has(word));
}

/** "according to | the ministry's data |": a paper that its words tell apart from any other. */
const isNamedPaper = (
  speech: Speech,
  items: readonly Item[],
  { form, cites }: Cue,
  { from, to }: Subject,
): boolean =>
  speech.capitals &&
  !speech.inverts &&
  form === 'sourceBefore' &&
  !cites &&
  items.slice(from, to).some((item) => tellsOwner(speech, item));

/** "the ministry's data", "official data": whether a word in front of a paper tells whose it is. */
const tellsOwner = (speech: Speech, item: Item): boolean =>
  speech.is.official.has(item.word) ||
  (!speech.is.papers.has(item.word) && isSpeaking(speech, item));

/** Anything but a paper may "say"; to think or to act takes somebody. */
export function maySpeak(
  speech: Speech,
  items: readonly Item[],
  cue: Cue,
  subject: Subject,
): boolean {
  const { from, to } = subject;
  const isOwned = speech.inverts || (items[to - 2]?.capital && !items[to - 1]?.capital);
  const head = speech.inverts ? from : firstPreposition(speech, items, subject) - 1;
  const nouns = isOwned ? [head, to - 1] : [head];
  const isPaper = nouns.some((i) => speech.is.papers.has(items[i]?.word ?? ''));
  if (isPaper && !isNamedPaper(speech, items, cue, subject)) return false;
  if (isThing(speech, items, subject) || isRest(speech, items, subject)) return false;
  const near = Math.max(0, Math.min(cue.at - 4, subject.from - 1));
  const isAfterQuote = items.slice(near, cue.at).some(({ quoted }) => quoted);
  const isHost = subject.isOblique === true;
  return cue.class === 'speech' || isAfterQuote || isHost || isAnimate(speech, items, subject);
}
