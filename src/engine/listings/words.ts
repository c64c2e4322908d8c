import type { Forms } from '../forms';

/**
 * The words around an enumeration. Rows are phrases parted by ` | `; a word that ends in `*`
 * stands for every word with that beginning.
 */
export interface ListingWords {
  /** Whether an enumeration follows the words that announce it, or comes before them. */
  readonly order: 'after' | 'before';
  /** Without one of these a sentence lists no sectors of cooperation. */
  readonly cooperation: string;
  /** Announce sectors: "in the fields of". */
  readonly sectors: string;
  /** Announce goods: "prospects for". */
  readonly goods: string;
  /** Join two items. */
  readonly and: string;
  /** Join what comes last and stands apart: "followed by". */
  readonly besides: string;
  /** What names no item: "other areas", "etc". */
  readonly other: string;
  /** Words that no item contains: verbs, conjunctions, prepositions that begin something else. */
  readonly end: string;
  /** Finite verbs: after one of `and` they begin another clause. */
  readonly finite: Forms;
}
