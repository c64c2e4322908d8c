import type { Speech } from '../lexicon/speech';
import { type Item, isPossessive } from '../passage/items';
import { isOffice } from '../phrase/descriptions';

/** «президент Иван Лаптев и посол Анна Белова»: where the office of the later begins. */
export function ownOffice(
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
): number {
  for (let i = to - 1; speech.inverts && i > from + 1; i--) {
    const [named, joint] = [items[i - 2], items[i - 1]];
    const isOther = named?.capital && speech.places.of(named.word) === undefined;
    if (isOther && speech.is.conjunctions.has(joint?.word ?? '')) return i;
  }
  return from;
}

/** "was led by | Smt. Anita Rao": whoever stands behind these is named anew. */
const parts = (speech: Speech, word: string): boolean =>
  speech.is.by.has(word) || speech.is.with.has(word);

/** Whether a word belongs to what an office is called: its noun, its body, its field, whose it is. */
const isOfOffice = (speech: Speech, items: readonly Item[], at: number): boolean => {
  const item = items[at] as Item;
  const { word } = item;
  return (
    isOffice(speech, item) ||
    speech.bodies.of(word) === true ||
    speech.places.of(word) === true ||
    speech.is.portfolios.has(word) ||
    isPossessive(speech, items, at)
  );
};

/** "the minister met | Ravi Menon", "Envoy Anita Rao and | Consul Ravi Menon": whether a word behind an office or its holder opens what is another's. */
function opensOther(speech: Speech, items: readonly Item[], at: number, to: number): boolean {
  const [before, item] = [items[at - 1], items[at] as Item];
  const { word, kind, capital } = item;
  if (speech.inverts || capital || kind !== 'word' || before?.kind !== 'word') return false;
  if (isOfOffice(speech, items, at) || speech.is.prepositions.has(word)) return false;
  if (speech.is.middleNames.has(word)) return false;
  const isJoint = speech.is.conjunctions.has(word);
  const isLast = !items.slice(at + 1, to).some((next) => isOffice(speech, next));
  const isVerb = speech.is.pasts.has(word) || (isLast && speech.is.agreeing.has(word));
  if (isOffice(speech, before)) return isJoint ? at === to - 1 : isVerb;
  const isHolder = before.capital && !isOfOffice(speech, items, at - 1);
  return isHolder && (isJoint || isVerb);
}

/** "called on | Commerce Minister Ravi Menon", "called on members to accept | Ravi Menon": where behind such a word an office begins that stands right in front of the name; `to` where none does. */
function officeInFront(speech: Speech, items: readonly Item[], at: number, to: number): number {
  let from = at + 1;
  while (from < to && speech.is.prepositions.has(items[from]?.word ?? '')) from++;
  const last = items.slice(from, to).findLast(({ kind }) => kind === 'word');
  return last && isOffice(speech, last) ? from : to;
}

/** «директор принял | министра Рави Менона», «директор с | министром …», "the minister met | Ravi Menon": where the name's own office may begin. */
export function behindVerb(
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
): number {
  for (let i = to - 1; i >= from; i--) {
    const { word, capital } = items[i] as Item;
    if (parts(speech, word)) return i + 1;
    if (opensOther(speech, items, i, to)) return officeInFront(speech, items, i, to);
    if (!speech.inverts) continue;
    const isPreposition = speech.is.prepositions.has(word) && !speech.is.ofOffice.has(word);
    const isVerb = !capital && speech.is.officeVerbs.has(word) && !speech.roles.of(word);
    if (isPreposition || isVerb) return i + 1;
  }
  return from;
}
