import type { Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import { type Item, isDash } from '../passage/items';

/** How far behind a comma the noun of an apposition may stand, in words. */
const NEAR = 8;

/** Fewer words than these say nothing more. */
const LEAST = 2;

/** «работающий», «возглавивший», «выступая», «отвечая»: forms that describe the speaker. */
const describes = (speech: Speech, word: string): boolean =>
  speech.is.participles.has(word) || speech.is.describing.has(word);

/** «Чай, сказал министр, подорожал»: whether the words behind the comma at `i` go on with what was said. */
export function resumes(speech: Speech, items: readonly Item[], i: number): boolean {
  const rest = items.slice(i + 1, i + 1 + NEAR);
  const end = rest.findIndex(
    ({ kind, word, quoted }) => quoted || (kind === 'mark' && word !== '-'),
  );
  const words = rest.slice(0, end < 0 ? NEAR : end);
  const isNarrators = words.some(
    ({ word, capital }, k) =>
      speech.roles.of(word) ||
      speech.pronouns.get(word)?.relative ||
      speech.is.relatives.has(word) ||
      (k === 0 && !capital && describes(speech, word)) ||
      speech.cues.at(items, i + 1 + k) ||
      speech.carrying.at(items, i + 1 + k) ||
      mediumAt(speech, items, i + 1 + k),
  );
  return words.length >= LEAST && words[0]?.kind === 'word' && !isDash(items[i]) && !isNarrators;
}
