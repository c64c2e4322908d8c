import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';

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

/** «директор принял | министра Рави Менона», «директор с | министром …»: where the name's own office may begin. */
export function behindVerb(
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
): number {
  for (let i = to - 1; i >= from; i--) {
    const { word, capital } = items[i] as Item;
    if (parts(speech, word)) return i + 1;
    if (!speech.inverts) continue;
    const isPreposition = speech.is.prepositions.has(word) && !speech.is.ofOffice.has(word);
    const isVerb = !capital && speech.is.officeVerbs.has(word) && !speech.roles.of(word);
    if (isPreposition || isVerb) return i + 1;
  }
  return from;
}
