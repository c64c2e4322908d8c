import type { Sentence } from '../sentence';
import { millionsOfTonnes, tonnes } from './lexica';

/** No name of a unit is longer, in words. */
const LONGEST = 2;

/** Whether a sentence tells that a text counts millions of tonnes by a short form: "29.6 million tonnes (mt)". */
export const countsInMillions = ({ tokens }: Pick<Sentence, 'tokens'>): boolean =>
  tokens.some(
    ({ word }, at) =>
      word === '(' &&
      tonnes.has(tokens[at + 1]?.word ?? '') &&
      tokens[at + 2]?.word === ')' &&
      millionsOfTonnes.at(tokens, at - LONGEST)?.length === LONGEST,
  );
