import { type Block, isBlock, type Level, levelOf } from './level';
import type { Piece, Reading } from './reading';

export type { Block };

/**
 * The blocks under a node in reading order, one after the other, so that a caller may pause
 * between them. `level` lets a caller keep what it has read before.
 */
export function* eachBlock(
  root: Node,
  level: (container: Node) => Level = (container) => levelOf(container),
): Generator<Block> {
  const rest: (Block | Element)[] = [...level(root)].reverse();
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (isBlock(part)) yield part;
    else {
      const inner = level(part);
      for (let i = inner.length - 1; i >= 0; i--) rest.push(inner[i] as Block | Element);
    }
  }
}

/** Every block under a node: a Document, an Element, a DocumentFragment or a ShadowRoot. */
export const blocksIn = (root: Node): Block[] => [...eachBlock(root)];

/** One reading of many blocks, separated by '\n'. */
export function joinBlocks(blocks: readonly Block[]): Reading<Text> {
  const pieces: Piece<Text>[] = [];
  let start = 0;
  for (const block of blocks) {
    for (const piece of block.pieces)
      pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    start += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), pieces };
}

/**
 * The text of a document as a person reads it: without scripts, code, form fields and what its
 * author hid; blocks on lines of their own; joined over inline elements and open shadow roots.
 * Works on any DOM, the browser's or a parser's.
 * @example readDom(document).text // 'Trade grew\nIndia and Russia …'
 */
export const readDom = (root: Node): Reading<Text> => joinBlocks(blocksIn(root));
