import * as v from 'valibot';
import { LANGUAGES } from '../model/language';
import { MEASURES } from '../model/measure';
import { isDay } from '../model/period';

const id = <Name extends string>(name: Name) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id is letters, digits, ".", "-" and "_"'),
    v.brand(name),
  );

const sourceId = id('SourceId');
const speakerId = id('SpeakerId');
const seriesId = id('SeriesId');
const recordId = id('RecordId');

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('empty'));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const atLeastOne = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1, 'at least one is needed'), v.readonly());

const isReal = (iso: string): boolean => !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));

/** A day, `2022-07-05`. */
const day = v.pipe(v.string(), v.check(isDay, 'a day is written YYYY-MM-DD'));

/** A date as exact as it is known: `2022-07-05`, `2022-07` or `2022`. */
const date = v.pipe(
  v.string(),
  v.check(
    (iso) => /^\d{4}(-\d{2}){0,2}$/.test(iso) && isReal(`${iso}-01-01`.slice(0, 10)),
    'a date is written YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

const period = v.pipe(
  v.strictObject({ start: day, end: day }),
  v.check(({ start, end }) => start <= end, 'a period ends after it starts'),
  v.readonly(),
);

const measure = v.picklist(MEASURES);
const counter = v.picklist(['india', 'russia', 'third-party']);
const approximation = v.picklist(['≈', '>', '<', 'almost', '≤', '≥']);
const flags = atLeastOne(v.picklist(['provisional', 'derived', 'unconfirmed']));
const unit = v.picklist(['USD', 'bbl/d', '%', 't']);

/** Where something was read. A source without a date says when it was seen. */
const source = v.pipe(
  v.strictObject({
    id: sourceId,
    publisher: words,
    url: v.pipe(v.string(), v.url('not a link')),
    date: v.optional(date),
    seen: v.optional(day),
    kind: v.picklist([
      'statistics',
      'official-statement',
      'agency',
      'newspaper',
      'research',
      'aggregator',
    ]),
  }),
  v.check((s) => (s.date === undefined) !== (s.seen === undefined), 'either a date or a day seen'),
  v.readonly(),
);

/** Values of one measure, counted by one side over periods of one kind. */
const series = v.pipe(
  v.strictObject({
    id: seriesId,
    measure,
    side: counter,
    basis: v.picklist(['calendar', 'india-fiscal', 'part-year']),
    unit,
    /** The next release: the day by which it is usually out, and what it covers. */
    next: v.optional(v.pipe(v.strictObject({ due: day, covers: words }), v.readonly())),
    note: v.optional(words),
  }),
  v.readonly(),
);

const counted = {
  side: counter,
  period,
  value: v.pipe(v.number(), v.finite()),
  /** The upper end where the source gives a range. */
  high: v.optional(v.pipe(v.number(), v.finite())),
  unit,
  approximate: v.optional(approximation),
  flags: v.optional(flags),
  /** Who published the statistic itself. */
  statistics: words,
};

/** One number about the trade of the pair. */
const value = v.pipe(
  v.strictObject({
    id: recordId,
    measure,
    ...counted,
    /** The official whose statement the value is. */
    speaker: v.optional(speakerId),
    sources: atLeastOne(sourceId),
    /** Why exports and imports of this period do not add up to this total. */
    mismatch: v.optional(words),
    note: v.optional(words),
  }),
  v.check((x) => x.high === undefined || x.high > x.value, 'a range ends above its beginning'),
  v.readonly(),
);

/** One number about some goods only: never compared with a figure of all trade. */
const goods = v.pipe(
  v.strictObject({
    id: recordId,
    flow: v.picklist(['exports_to_russia', 'imports_from_russia']),
    goods: words,
    /** Chapter of the Harmonised System, two digits. */
    chapter: v.optional(v.pipe(v.string(), v.regex(/^\d{2}$/, 'a chapter has two digits'))),
    ...counted,
    sources: atLeastOne(sourceId),
    note: v.optional(words),
  }),
  v.readonly(),
);

const payment = v.pipe(
  v.strictObject({
    id: recordId,
    what: words,
    date,
    value: v.number(),
    unit,
    approximate: v.optional(approximation),
    speaker: v.optional(speakerId),
    sources: atLeastOne(sourceId),
    note: v.optional(words),
  }),
  v.readonly(),
);

/** A person quoted, with the other forms of the name, in any language, by which pages call them. */
const speaker = v.pipe(
  v.strictObject({ id: speakerId, name: words, also: list(words) }),
  v.readonly(),
);

const statement = v.pipe(
  v.strictObject({
    id: recordId,
    speaker: speakerId,
    role: words,
    date,
    outlet: words,
    source: sourceId,
    /** Verbatim, or in our words where `paraphrase` says so. */
    words,
    paraphrase: v.optional(v.literal(true)),
    language: v.picklist(LANGUAGES),
    /** Ours, into English. */
    translation: v.optional(words),
    topic: words,
    note: v.optional(words),
  }),
  v.readonly(),
);

/** A goal that was set or a projection that was made, with what came of it. */
const target = v.pipe(
  v.strictObject({
    id: recordId,
    what: words,
    setBy: words,
    speakers: v.optional(list(speakerId)),
    date,
    measure: v.optional(measure),
    value: v.optional(v.number()),
    high: v.optional(v.number()),
    unit: v.optional(unit),
    /** The last day by which it was to be met; absent where none was named. */
    deadline: v.optional(day),
    status: v.picklist([
      'reached',
      'reached-early',
      'exceeded',
      'not-reached',
      'depends-on-count',
      'open',
      'not-known',
    ]),
    outcome: words,
    /** Values that show what came of it, the closest count first. */
    outcomes: v.optional(list(recordId)),
    statement: v.optional(recordId),
    sources: atLeastOne(sourceId),
  }),
  v.readonly(),
);

const event = v.pipe(
  v.strictObject({
    id: recordId,
    date,
    kind: words,
    title: words,
    place: v.optional(words),
    sources: atLeastOne(sourceId),
    note: v.optional(words),
  }),
  v.readonly(),
);

const term = v.pipe(
  v.strictObject({
    id: recordId,
    term: words,
    /** Other names of it, in any language, by which a page may call it. */
    also: list(words),
    definition: words,
    sources: atLeastOne(sourceId),
  }),
  v.readonly(),
);

/** One period for which different numbers are told. */
const conflict = v.pipe(
  v.strictObject({
    id: recordId,
    topic: words,
    period: v.optional(period),
    records: v.pipe(v.array(recordId), v.minLength(2, 'at least two are needed'), v.readonly()),
    explanation: words,
  }),
  v.readonly(),
);

/** An article that is itself part of the record: its figures, statements and the way of its words. */
const article = v.pipe(
  v.strictObject({
    id: recordId,
    title: words,
    source: sourceId,
    /** Where the words were first printed. */
    original: v.optional(sourceId),
    carriers: list(sourceId),
    chain: list(v.pipe(v.strictObject({ name: words, kind: words }), v.readonly())),
    figures: list(
      v.pipe(
        v.strictObject({ words, record: v.optional(recordId), note: v.optional(words) }),
        v.readonly(),
      ),
    ),
    statements: list(recordId),
    post: v.optional(
      v.pipe(v.strictObject({ account: words, date: day, words, link: words }), v.readonly()),
    ),
    note: v.optional(words),
  }),
  v.readonly(),
);

/** Every collection of the dossier: one file `assets/dossier/<name>.json` each. */
export const COLLECTIONS = {
  sources: source,
  speakers: speaker,
  series,
  values: value,
  oil: value,
  goods,
  payments: payment,
  statements: statement,
  targets: target,
  events: event,
  glossary: term,
  conflicts: conflict,
  articles: article,
} as const;

export type Collection = keyof typeof COLLECTIONS;

export type Source = v.InferOutput<typeof source>;
export type Series = v.InferOutput<typeof series>;
export type Value = v.InferOutput<typeof value>;
export type Goods = v.InferOutput<typeof goods>;
export type Payment = v.InferOutput<typeof payment>;
export type Speaker = v.InferOutput<typeof speaker>;
export type Statement = v.InferOutput<typeof statement>;
export type Target = v.InferOutput<typeof target>;
export type HistoricEvent = v.InferOutput<typeof event>;
export type GlossaryTerm = v.InferOutput<typeof term>;
export type Conflict = v.InferOutput<typeof conflict>;
export type Article = v.InferOutput<typeof article>;
export type SourceId = Source['id'];
export type SpeakerId = Speaker['id'];
export type RecordId = Value['id'];

/** The whole dossier: every list in the order of its file. */
export type Dossier = {
  readonly [Name in Collection]: readonly v.InferOutput<(typeof COLLECTIONS)[Name]>[];
};
