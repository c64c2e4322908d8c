/** Words behind which a full stop may end no sentence. Every list is parted by ` | `. */
export interface SentenceWords {
  /** Stand before a name: the sentence always goes on. */
  readonly titles: string;
  /** May also end a sentence: it goes on only before a lower-case word, a number, or one of `capitals`. */
  readonly abbreviations: string;
  /** Go on what stands before them, though with a capital: «долл. США». */
  readonly capitals: string;
  /** A year in short: behind its number it ends no sentence that began with one of `prepositions`. */
  readonly years: string;
  /** Begin a date. */
  readonly prepositions: string;
  /** Follow the time of day in front of a line. */
  readonly zones: string;
}
