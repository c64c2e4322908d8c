/** Words around interviews, headlines and the media that hear or pass on what is said; every list may hold endings ("*ly"). */
export interface MediaWords {
  /** Labels of questions and answers. */
  readonly question: readonly string[];
  readonly answer: readonly string[];
  /** Words with which a headline promises to explain ("how …"). */
  readonly explains: readonly string[];
  /** Verbs of a headline that comes before its speaker. */
  readonly headlineVerbs: readonly string[];
  /** What a medium does that asks, and nouns for those who ask for it. */
  readonly asking: readonly string[];
  readonly reporters: readonly string[];
  /** What is done with a hearer («… को बताया»). */
  readonly heard: readonly string[];
  /** Words with which the name of a medium begins («दैनिक प्रभात»). */
  readonly mediumFirst: readonly string[];
  /** Words that end the name of a medium and say nothing of media by themselves ("Volga Wire"). */
  readonly mediumLast: readonly string[];
  /** Words that show that somebody else's words are passed on. */
  readonly referring: readonly string[];
  /** Words in front of a medium without cases («в эфире радио»). */
  readonly onAir: readonly string[];
}
