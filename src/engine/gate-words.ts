/**
 * Fragments of words, alternatives of one regular expression, by which one look tells that a
 * text may concern us. They have to cover every word of the language's `trade` table that can
 * make a mention; they may match more. Short alternatives are costly: the shortest one limits how
 * far a search may skip.
 */
export interface GateWords {
  /** Characters of which every word below holds one: a text without them is not searched for the rest. */
  readonly script: string;
  /** What most pages in this language do not name. */
  readonly rare: Part;
  readonly india: string;
  /** Words that name India, too short to be alternatives among the others: they are searched for apart. */
  readonly apart: string;
  readonly russia: string;
  readonly trade: string;
}

/** What a page has to name, all three, to concern us. */
export type Part = 'india' | 'russia' | 'trade';
