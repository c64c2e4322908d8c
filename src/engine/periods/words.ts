/** How far a relative word points, and from where: "last" and "before last" from the day of publication, "previous" from the period just named. */
export type RelativeWords = Readonly<
  Record<'last' | 'beforeLast' | 'previous' | 'current' | 'next' | 'following', readonly string[]>
>;

/**
 * What the grammar has to know of a language: `postpositional` – what tells the role of a period
 * stands behind it; `capitalMonths` – months have a capital; `uncapitalised` – names have none;
 * `calendarQuarters` – quarters are those of the calendar year; `comparesFrom` – "from" a period
 * compares with it.
 */
export type CalendarTrait =
  | 'postpositional'
  | 'capitalMonths'
  | 'uncapitalised'
  | 'calendarQuarters'
  | 'comparesFrom';

/**
 * The calendar of one language: rows of words and phrases, stems with `*`.
 * The grammar that reads them is one for all languages.
 */
export interface CalendarWords {
  readonly traits: readonly CalendarTrait[];
  /** Twelve rows of spellings, January first. */
  readonly months: readonly (readonly string[])[];
  /** Month names that are also everyday words: only taken beside a number, a year or a preposition. */
  readonly doubtfulMonths: readonly string[];
  readonly weekdays: readonly string[];
  /** Rows from "first" on. */
  readonly ordinals: readonly (readonly string[])[];
  /** Rows from "one" to "twelve". */
  readonly cardinals: readonly (readonly string[])[];
  /** What is written without a space after a number: the "th" of "4th". */
  readonly ordinalSuffixes: readonly string[];
  readonly year: readonly string[];
  /** "calendar year": where no number stands by, not a fiscal one. */
  readonly calendarYear: readonly string[];
  /** Years in words: «тридцатый год». */
  readonly namedYears: readonly (readonly [words: string, year: number])[];
  readonly fiscal: readonly string[];
  /** Years of a crop or its trade and the month in which they begin, 0 where that differs. */
  readonly seasons: readonly (readonly [words: string, first: number])[];
  readonly half: readonly string[];
  /** Half a month. */
  readonly fortnight: readonly string[];
  /** What is half of anything, of a month or of a year. */
  readonly halves: readonly string[];
  readonly week: readonly string[];
  readonly days: readonly string[];
  readonly quarter: readonly string[];
  readonly month: readonly string[];
  /** "late" of "late 2022": of a part of the year that has no bounds. */
  readonly vague: readonly string[];
  /** "final" of "the final quarter". */
  readonly final: readonly string[];
  /** "years", "decades" after a number. */
  readonly years: readonly string[];
  /** "past" of "the past six months": up to the day of publication. */
  readonly latest: readonly string[];
  /** "period", "time": a stretch named before. */
  readonly period: readonly string[];
  readonly relative: RelativeWords;
  readonly same: readonly string[];
  /** Whole phrases for the year before the last one. */
  readonly yearBeforeLast: readonly string[];
  /** Whole phrases for the year just named. */
  readonly sameYear: readonly string[];
  /** Whole phrases for the month just named. */
  readonly sameMonth: readonly string[];
  /** Whole phrases for a change from one month to the next. */
  readonly monthOnMonth: readonly string[];
  /** Whole phrases for a year up to the day of publication, and the month in which it begins. */
  readonly yearToDate: readonly (readonly [words: string, first: number])[];
  /** The same before (in Hindi: after) a year by name: "since the start of". */
  readonly sinceStart: readonly string[];
  /** Whole phrases for one year back from the period just named. */
  readonly yearEarlier: readonly string[];
  /** The same for one more year back: "the year before that". */
  readonly yearBeforeThat: readonly string[];
  /** Whole phrases for one year on from the period just named. */
  readonly yearLater: readonly string[];
  /** Whole phrases for the month before the one just named. */
  readonly monthEarlier: readonly string[];
  /** "years ago", after a number. */
  readonly yearsEarlier: readonly string[];
  /** "years earlier", "years later" after a number, "in" before it: counted from the period just named. */
  readonly yearsBefore: readonly string[];
  readonly yearsLater: readonly string[];
  readonly after: readonly string[];
  /** The same counted from the day of publication: «через» in «через два года». */
  readonly hence: readonly string[];
  /** "this one": the current year where a year is expected. */
  readonly thisOne: readonly string[];
  /** Whole phrases for the end of a year as a whole: "we shall close the year with". */
  readonly closing: readonly string[];
  /** Whole phrases for the end of the decade as a deadline. */
  readonly decadeEnd: readonly string[];
  /** Before the first month or year of a range. */
  readonly from: readonly string[];
  /** Before the last month or year of a range. */
  readonly to: readonly string[];
  /** Between the ends of a range that `from` opens. */
  readonly and: readonly string[];
  /** Between a year and the month up to which it was counted. */
  readonly upTo: readonly string[];
  /** Ends a range, or sets a deadline where none is open. */
  readonly until: readonly string[];
  /** Before (in Hindi: after) what another is compared with. */
  readonly than: readonly string[];
  readonly since: readonly string[];
  /** Months joined by "and" are told apart. */
  readonly respectively: readonly string[];
  /** Where a period is compared with by the postposition of "since": "more", "less" after the value. */
  readonly more: readonly string[];
  /** Verbs of speech that a time may follow (in Hindi: precede), then those that name the hearer before it. */
  readonly said: readonly string[];
  readonly told: readonly string[];
  /** Verbs and nouns of an agreement: the time beside them is that of the deal, not of what it is about. */
  readonly signed: readonly string[];
  /** Before (in Hindi: after) the month for which goods are ordered, its delivery, and what tells that they are: no month that is over. */
  readonly destined: readonly string[];
  readonly delivery: readonly string[];
  readonly ordered: readonly string[];
  /** "Addressing", "speaking": open the sentence with the occasion of what was said. */
  readonly occasion: readonly string[];
  /** What opens the content of speech; English "that" is known from `same`. */
  readonly that: readonly string[];
  /** Sets a deadline. */
  readonly by: readonly string[];
  /** The same for the end of a year or month. */
  readonly byEnd: readonly string[];
  /** After a fiscal year: one that is over, one that still runs. */
  readonly ended: readonly string[];
  readonly ending: readonly string[];
  /** Prepositions, postpositions and articles that may stand inside of an expression. */
  readonly filler: readonly string[];
  /** The same before months counted from the year's beginning. */
  readonly elapsed: readonly string[];
  /** Words for what is the most or least of a stretch: «максимальный | за 11 месяцев» tells none of the calendar. */
  readonly superlatives: readonly string[];
  /** What is written with a hyphen after a year: «2022-го». */
  readonly yearSuffixes: readonly string[];
  /** The same after a decade, which is no year: «2020-х». */
  readonly decadeSuffixes: readonly string[];
  /** Stretches whose days the text does not give. */
  readonly unresolvable: readonly string[];
  /** Words right before the day on which the text appeared. */
  readonly published: readonly string[];
  /** What a month is of that a periodical bears. */
  readonly issue: readonly string[];
}
