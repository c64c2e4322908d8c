import type { Range } from '../passage/items';
import type { Passage } from '../passage/passages';

/** What one person says in a row: blocks `from` to `to`. */
export interface Turn {
  readonly from: number;
  readonly to: number;
  /** The name that opens the turn, among the first items of block `from`; a colon follows it. */
  readonly label?: Range;
}

/** A part of a text in which people speak without quotation marks or verbs of speech. */
export interface Dialogue {
  /** Its first block. */
  readonly from: number;
  /** The blocks in which nobody tells what others say, the questions among them. */
  readonly spoken: readonly Turn[];
  /** What is said in it, without the questions of those who only ask. */
  readonly turns: readonly Turn[];
}

export type Block = readonly Passage[];
