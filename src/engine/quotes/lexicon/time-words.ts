/** The words of one language for when something was said: forms, each its own row, as in the table around. */
export interface TimeWords {
  /** Parts of a day or a year in a time ("last week"). */
  readonly spans: readonly string[];
  /** Words in front of a postposition of place with which they only tell when («हाल में»). */
  readonly lately: readonly string[];
  /** Words for a time before another, and those in front with which they are no adjective. */
  readonly before: readonly string[];
  readonly exactly: readonly string[];
  /** Words behind a span of time that has passed ("ago"). */
  readonly ago: readonly string[];
  /** What stands beside the numbers of a date and an hour. */
  readonly clock: readonly string[];
  /** Words that end an adverbial, which is no statement («मुलाकात के दौरान, …»). */
  readonly adverbial: readonly string[];
}
