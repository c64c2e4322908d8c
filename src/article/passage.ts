import type { Block } from '../text/dom';

/** One block of the document with what tells running text from the furniture around it. */
export interface Passage {
  readonly block: Block;
  readonly element: Element;
  /** Its words, trimmed, white space collapsed. */
  readonly words: string;
  /** The share of its characters that the extraction library kept. */
  readonly kept: number;
  /** The share of its characters that are links. */
  readonly linked: number;
}

const weigh = (block: Block, counts: (node: Text) => boolean): number => {
  let all = 0;
  let counted = 0;
  for (const piece of block.pieces) {
    const weight = piece.origin.data.trim().length;
    all += weight;
    if (weight > 0 && counts(piece.origin)) counted += weight;
  }
  return all === 0 ? 0 : counted / all;
};

const isLinked = (node: Text): boolean => Boolean(node.parentElement?.closest('a'));

/** A pause after so many passages: a page may hold ten thousand. */
const SOME = 64;

/** Those of the passages that pass a test, with pauses. */
export function* passing(
  passages: readonly Passage[],
  test: (passage: Passage) => boolean,
): Generator<void, Passage[]> {
  const passed: Passage[] = [];
  for (const [i, passage] of passages.entries()) {
    if (test(passage)) passed.push(passage);
    if (i % SOME === 0) yield;
  }
  return passed;
}

export function* passagesOf(
  blocks: readonly Block[],
  readable: ReadonlySet<Text>,
): Generator<void, Passage[]> {
  const passages: Passage[] = [];
  for (const [i, block] of blocks.entries()) {
    const element = block.pieces[0]?.origin.parentElement;
    if (!element) continue;
    passages.push({
      block,
      element,
      words: block.text.trim().replace(/\s+/g, ' '),
      kept: weigh(block, (node) => readable.has(node)),
      linked: weigh(block, isLinked),
    });
    if (i % SOME === 0) yield;
  }
  return passages;
}

export const lettersIn = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { words }) => sum + words.length, 0);
