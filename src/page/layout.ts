import type { Span } from '../model/span';
import type { Block } from '../text/dom';
import { type Located, locate } from '../text/reading';

/** Many blocks as one text, separated by '\n', and the way back to their text nodes. */
export class Layout {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(readonly blocks: readonly Block[]) {
    let start = 0;
    for (const block of blocks) {
      this.starts.push(start);
      start += block.text.length + 1;
    }
    this.text = blocks.map((block) => block.text).join('\n');
  }

  /** Index of the block in which an offset lies. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Where a block begins; after the last one, where the next would. */
  startOf(index: number): number {
    return this.starts[index] ?? this.text.length + 1;
  }

  /** The words of a span in their text nodes, in order. */
  locate({ start, end }: Span): Located<Text>[] {
    const parts: Located<Text>[] = [];
    for (let i = this.indexAt(start); i < this.blocks.length && this.startOf(i) < end; i++) {
      const shift = this.startOf(i);
      parts.push(...locate(this.blocks[i] as Block, { start: start - shift, end: end - shift }));
    }
    return parts;
  }
}
