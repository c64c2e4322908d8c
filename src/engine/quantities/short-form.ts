import type { Sentence } from '../sentence';
import { millionsOfTonnes, tonnes } from './lexica';
import type { Habit } from './literal';

/** No name of a unit is longer, in words. */
const LONGEST = 2;

function formIn({ tokens }: Pick<Sentence, 'tokens'>): Habit['inMillions'] {
  const at = tokens.findIndex(
    ({ word }, i) =>
      word === '(' &&
      tonnes.has(tokens[i + 1]?.word ?? '') &&
      tokens[i + 2]?.word === ')' &&
      millionsOfTonnes.at(tokens, i - LONGEST)?.length === LONGEST,
  );
  if (at < 0) return undefined;
  return tokens[at + 1]?.capital ? 'MT' : 'mt';
}

/** The short form by which a text says that it counts millions of tonnes: "29.6 million tonnes (mt)". */
export function millionsIn(sentences: readonly Pick<Sentence, 'tokens'>[]): Habit['inMillions'] {
  for (const sentence of sentences) {
    const form = formIn(sentence);
    if (form) return form;
  }
  return undefined;
}
