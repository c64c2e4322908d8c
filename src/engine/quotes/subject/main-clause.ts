import { isAdjective, isSubjectForm } from '../lexicon/inflection';
import { isAccusative, isOblique } from '../lexicon/personal-names';
import type { Speech } from '../lexicon/speech';
import { datelineEnd, type Item } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isSpeaking } from '../phrase/nouns';
import { isInCase, printed } from './governed';
import type { Subject } from './subject';

/** How far into a sentence its subject is sought, in words. */
const LEAD = 60;

/** How many words a noun phrase may have in front of its noun. */
const NOUN_PHRASE = 6;

/** Where the run of capitalised words that begins at `from` ends. */
function runEnd(items: readonly Item[], from: number, before: number): number {
  let to = from;
  while (
    to < before &&
    (items[to]?.capital ||
      (items[to]?.kind === 'mark' && !items[to]?.spaced && items[to]?.word !== ','))
  )
    to++;
  while (to > from && items[to - 1]?.kind === 'mark' && items[to - 1]?.word !== '.') to--;
  return to;
}

/** Where the main clause begins behind "Before the talks,", "Speaking in Pune," or "Moved by the crowd,". */
export function mainStart(speech: Speech, items: readonly Item[], before: number): number {
  const first = datelineEnd(items);
  const word = items[first]?.word ?? '';
  const isLed =
    speech.is.prepositions.has(word) ||
    speech.is.subordinators.has(word) ||
    speech.is.gerunds.has(word) ||
    (speech.is.pasts.has(word) && speech.is.by.has(items[first + 1]?.word ?? ''));
  for (let i = first; isLed && i < Math.min(before, first + LEAD); i++)
    if (items[i]?.word === ',') return i + 1;
  return first;
}

/** «Фермер | из Тверской области Иван Лаптев»: where a full name ends behind where somebody is from; `at` where none stands. */
function nameEnd(speech: Speech, items: readonly Item[], at: number): number {
  const isRole = isSpeaking(speech, { ...(items[at - 1] as Item), capital: false });
  if (!speech.inverts || !isRole || !speech.is.prepositions.has(items[at]?.word ?? '')) return at;
  for (let i = at + 1; i < at + NOUN_PHRASE && items[i]?.kind === 'word'; i++) {
    const [first, last] = [items[i], items[i + 1]];
    if (first?.capital && last?.capital && !speech.places.of(first.word)) return i + 2;
  }
  return at;
}

/** «Министр | торговли и промышленности Индии Иван Лаптев»: where a full name ends behind the field of an office; `at` where none stands. */
function holderEnd(speech: Speech, items: readonly Item[], at: number): number {
  const office = items[at - 1] as Item;
  if (!speech.inverts || !speech.roles.of(office.word)) return at;
  for (let i = at; i < at + NOUN_PHRASE && items[i]?.kind === 'word'; i++) {
    const [first, last] = [items[i] as Item, items[i + 1]];
    if (speech.is.prepositions.has(first.word) || speech.is.pastVerbs.has(first.word)) return at;
    if (!first.capital || !last?.capital || speech.places.of(first.word)) continue;
    return isOblique(printed([first, last])) ? at : i + 2;
  }
  return at;
}

/** "A spokesperson | for the tea department |": where the body ends that somebody speaks for; `at` where none is named. */
function bodyEnd(speech: Speech, items: readonly Item[], at: number): number {
  if (speech.inverts || !speech.is.prepositions.has(items[at]?.word ?? '')) return at;
  for (let i = at + 1; i < at + NOUN_PHRASE && items[i]?.kind === 'word'; i++)
    if (speech.bodies.of(items[i]?.word ?? '')) return i + 1;
  return at;
}

/** «Таким | итогам | министр порадовался»: what a verb governs may stand in front of its subject. */
const isGoverned = (speech: Speech, { word, kind }: Item): boolean =>
  speech.inverts && kind === 'word' && !isAdjective(word) && !isSubjectForm(word);

/** "A spokesman for the port", "the port's owner": the noun for somebody who speaks among the next words. */
function nounFrom(speech: Speech, items: readonly Item[], first: number): Subject | undefined {
  let from = first;
  for (let i = first; i < first + NOUN_PHRASE; i++) {
    const item = items[i];
    if (
      !item ||
      speech.is.stops.has(item.word) ||
      (i > first && speech.is.prepositions.has(item.word))
    )
      return undefined;
    const isNoun = isSpeaking(speech, item);
    if ((i === first || !isNoun) && isGoverned(speech, item)) from = i + 1;
    else if (speech.inverts && i > first && !isNoun && !isAdjective(item.word)) return undefined;
    if (item.capital || !isNoun) continue;
    const to = runEnd(items, i + 1, items.length);
    return { from, to: bodyEnd(speech, items, to), side: 'shared' };
  }
  return undefined;
}

/** "Her | Russian | rival": an adjective of a country names nobody. */
function isDemonym(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word = '' } = items[i] ?? {};
  const endsLikeOne = speech.is.demonyms.has(word) || speech.is.knownDemonyms.has(word);
  return endsLikeOne && speech.places.of(word) === true && items[i + 1]?.capital === false;
}

/** "Verma listened, | but Laptev stood up | and said": where the last clause begins that has a name and a verb of its own; -1 where none does. */
function contrastStart(speech: Speech, items: readonly Item[], before: number): number {
  let comma = before - 1;
  while (comma > before - LEAD && comma >= 0 && items[comma]?.word !== ',') comma--;
  const [joint, next] = items.slice(comma + 1, comma + 3);
  if (items[comma]?.word !== ',' || !joint || !next || !speech.is.contrasts.has(joint.word))
    return -1;
  if (speech.places.of(next.word) || !(next.capital || isSpeaking(speech, next))) return -1;
  return actsBehind(speech, items, comma + 2, before) ? comma + 2 : -1;
}

/** "but | Laptev stood up | and said", not "but | Mumbai | and said", «но | Лаптеву возразил»: whether a name is followed by its verb. */
function actsBehind(speech: Speech, items: readonly Item[], from: number, before: number): boolean {
  const noun = items[from]?.capital ? from : from + 1;
  const to = Math.max(from + 1, runEnd(items, noun, before));
  const [verb, next] = items.slice(to, to + 2);
  const isVerb = verb?.kind === 'word' && !speech.is.conjunctions.has(verb.word);
  const isName = !speech.inverts || !isAccusative(printed(items.slice(noun, to)));
  return isVerb && isName && next !== undefined && to < before;
}

/** The first name, pronoun or noun for people in the main clause: whom a trailing participle continues. */
export function mainSubject(speech: Speech, passage: Passage, before: number): Subject | undefined {
  const contrast = contrastStart(speech, passage.items, before);
  const own = contrast < 0 ? undefined : subjectFrom(speech, passage, contrast, before);
  return own ?? subjectFrom(speech, passage, mainStart(speech, passage.items, before), before);
}

/** The first name, pronoun or noun for people of a clause that begins at `first`. */
function subjectFrom(
  speech: Speech,
  { items }: Passage,
  first: number,
  before: number,
): Subject | undefined {
  for (let i = first; i < Math.min(before, first + LEAD); i++) {
    const { word, capital } = items[i] as Item;
    const isDeterminer = speech.is.determiners.has(word);
    if (speech.pronouns.has(word) && !isDeterminer) return { from: i, to: i + 1, side: 'shared' };
    const mayOpen = isDeterminer || (capital && !speech.is.prepositions.has(word));
    const noun = i === first && mayOpen ? nounFrom(speech, items, i) : undefined;
    if (noun) return noun;
    if (speech.is.stops.has(word) || isDeterminer || !capital) continue;
    if (speech.is.openings.has(word) || speech.is.prepositions.has(word)) continue;
    if (isDemonym(speech, items, i)) continue;
    // «Итогам | он порадовался и сказал»
    if (speech.inverts && speech.pronouns.get(items[i + 1]?.word ?? '')?.gender) continue;
    const to = runEnd(items, i, before);
    const isLed =
      speech.is.prepositions.has(items[i - 1]?.word ?? '') ||
      isInCase(speech, items, { from: i, to });
    if (!isLed && !speech.is.times.has(word))
      return {
        from: i,
        to: Math.max(nameEnd(speech, items, to), holderEnd(speech, items, to)),
        side: 'shared',
      };
    i = to;
  }
  return undefined;
}
