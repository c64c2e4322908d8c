import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { phraseBefore } from '../phrase/phrase-before';

/** How far in front of its owner the word stands that tells whom an accusation is against, in words. */
const NEAR = 2;

/** «किसान संघ», «मंत्री रवि मेनन», «रूस», not «मंत्री की हत्या»: a body, a country, a known name, or who holds an office. */
function isSomebody(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const { word } = items[to - 1] as Item;
  if (speech.bodies.of(word) || speech.lands.of(word) !== undefined || speech.known.of(word))
    return true;
  for (let i = to - 1; i >= from; i--) {
    const item = items[i] as Item;
    if (speech.roles.of(item.word) || speech.titles.of(item.word)) return true;
    if (speech.is.genitive.has(item.word)) return false;
  }
  return false;
}

/** «| किसान संघ | की मांग है कि»: whether a noun for what is said belongs to somebody, not to goods or to what happens. */
function hasOwner(speech: Speech, items: readonly Item[], at: number, isDemand: boolean): boolean {
  const owner = phraseBefore(speech, items, at);
  if (!owner || speech.is.infinitives.has(items[owner.to - 1]?.word ?? '')) return false;
  if (!isDemand) return true;
  const lead = items.slice(Math.max(0, owner.from - NEAR), owner.from);
  const isTopic = lead.some(({ word }) => speech.is.against.has(word));
  return !isTopic && isSomebody(speech, items, owner);
}

/** «रवि मेनन | का तर्क है | कि …», not «चाय | की मांग है |, पर …»: whether a noun for what is said reports words. */
export function isReport(speech: Speech, items: readonly Item[], range: Range): boolean {
  const words = items.slice(range.from, range.to).map(({ word }) => word);
  const isGenitive = speech.is.genitive.has(words[0] ?? '');
  if (!isGenitive || !words.some((word) => speech.is.claims.has(word))) return true;
  const next = items[range.to];
  const isAnnounced = speech.is.that.has(next?.word ?? '') || next?.word === ':' || next?.quoted;
  const isQuoting = next?.word === ',' && items[range.to + 1]?.quoted;
  const isDemand = words.some((word) => speech.is.demands.has(word));
  return !!(isAnnounced || isQuoting) && hasOwner(speech, items, range.from, isDemand);
}

/** «चाय की | बोली | …»: a noun behind what it belongs to is no verb. */
export const isBid = (speech: Speech, items: readonly Item[], { from }: Range): boolean =>
  speech.is.bids.has(items[from]?.word ?? '') &&
  speech.is.genitive.has(items[from - 1]?.word ?? '');
