import * as v from 'valibot';
import { LANGUAGES } from '../model/language';
import { REPORT_CAP, type Report, type World } from '../model/report';
import type { FromPopup, PageText, ToBackground } from './messages';

const text = v.pipe(v.string(), v.maxLength(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const FindingSchema = v.looseObject({
  id: text,
  kind: v.picklist(['mention', 'figure', 'quote', 'listing']),
  span: v.object({ start: count, end: count }),
  because: v.array(v.looseObject({ rule: text })),
  words: text,
  excerpt: text,
  inArticle: v.boolean(),
});

/** The frame of a report. What is inside a finding is our own engine's; a page cannot send any. */
const ReportSchema = v.looseObject({
  version: v.literal(1),
  url: text,
  language: v.picklist(LANGUAGES),
  article: v.record(v.string(), v.optional(text)),
  findings: v.pipe(v.array(FindingSchema), v.maxLength(REPORT_CAP)),
  counts: v.object({ mention: count, figure: count, quote: count, listing: count }),
});

const isReport = v.custom<Report>((value) => v.is(ReportSchema, value), 'not a report');

const WorldSchema = v.looseObject({
  today: text,
  language: v.optional(v.picklist(LANGUAGES)),
}) as v.GenericSchema<unknown, World>;

const PageTextSchema: v.GenericSchema<unknown, PageText> = v.object({
  world: WorldSchema,
  article: v.optional(v.string()),
  others: v.array(v.string()),
});

/** What the arguments of each verb of an interface must be. */
export type Schemas<Verbs> = {
  readonly [V in keyof Verbs]: v.GenericSchema<
    unknown,
    Verbs[V] extends (...args: infer Args) => unknown ? Args : never
  >;
};

export const TO_BACKGROUND: Schemas<ToBackground> = {
  wake: v.strictTuple([]),
  enter: v.strictTuple([]),
  analyse: v.strictTuple([PageTextSchema]),
  report: v.strictTuple([isReport]),
  leave: v.strictTuple([]),
  context: v.strictTuple([text]),
};

export const FROM_POPUP: Schemas<FromPopup> = {
  page: v.strictTuple([v.number()]),
};
