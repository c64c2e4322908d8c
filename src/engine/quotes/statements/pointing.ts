import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';

/** Whoever said it is named with no more words. */
const LONGEST_SOURCE = 15;

/** Where the words stand that point to what was said before them; -1 where none do. */
export function pointerAt(speech: Speech, items: readonly Item[], cue: Cue): number {
  const isBehind = (i: number): boolean => speech.backward.at(items, i) !== undefined;
  // «Такие цифры назвал посол: …»
  const source = speech.inverts ? items.slice(cue.after, cue.after + LONGEST_SOURCE) : [];
  if (source.some(({ word }) => word === ':')) return -1;
  if (cue.form === 'sourceAfter' && (isBehind(cue.after) || isBehind(cue.after + 1))) return 0;
  for (let i = 0; i <= cue.at; i = i < 3 ? i + 1 : Math.max(i + 1, cue.at - 3))
    if (isBehind(i)) return i;
  return -1;
}

/** A clause has at least and at most as many words, its comma included. */
const LEAST_CLAUSE = 4;
const LONGEST_CLAUSE = 80;

/** «निर्यात बढ़ा, | यह जानकारी … ने दी», «Экспорт вырос, | об этом сообщил …»: what is pointed to, where the same sentence holds it. */
export const pointedTo = (items: readonly Item[], pointer: number): Range | undefined =>
  pointer > LEAST_CLAUSE && pointer < LONGEST_CLAUSE && items[pointer - 1]?.word === ','
    ? { from: 0, to: pointer - 1 }
    : undefined;

/** «О том, чего ждать, … рассказал»: what was spoken of, not what was said; «о том, что» holds that. */
export function isTopic(speech: Speech, items: readonly Item[]): boolean {
  const topic = speech.topics.at(items, 0);
  return topic !== undefined && !speech.is.that.has(items[topic.length]?.word ?? '');
}

/** «Почему чай дорог, | объясняет Лаптев»: a question that was answered, not the answer. */
export function isQuestion(
  { is, inverts }: Speech,
  items: readonly Item[],
  { at }: Cue,
  pieces: readonly Range[],
): boolean {
  const isAsking = is.questions.has(items[0]?.word ?? '');
  const isBefore = pieces.every(({ to }) => to < at && items[to]?.word === ',');
  return inverts && isAsking && isBefore;
}
