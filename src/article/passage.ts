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

/** White space that is more, or other, than one space. */
const LOOSE_SPACE = /\s{2,}|[^\S ]/g;

const isLinked = (node: Text): boolean => Boolean(node.parentElement?.closest('a'));

/** Which shares of a block's characters the library kept and are links. */
function weigh(block: Block, readable: ReadonlySet<Text>): Pick<Passage, 'kept' | 'linked'> {
  const [only, more] = block.pieces;
  if (only && !more)
    return { kept: Number(readable.has(only.origin)), linked: Number(isLinked(only.origin)) };
  let [all, kept, linked] = [0, 0, 0];
  for (const { origin } of block.pieces) {
    const weight = origin.data.trim().length;
    if (weight === 0) continue;
    all += weight;
    if (readable.has(origin)) kept += weight;
    if (isLinked(origin)) linked += weight;
  }
  return { kept: kept / (all || 1), linked: linked / (all || 1) };
}

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
      words: block.text.trim().replace(LOOSE_SPACE, ' '),
      ...weigh(block, readable),
    });
    if (i % SOME === 0) yield;
  }
  return passages;
}

export const lettersIn = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { words }) => sum + words.length, 0);
