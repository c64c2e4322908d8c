import type { NamesIn } from '../model/context';
import type { Counter, Measure } from '../model/measure';
import { basisOf, type Period, samePeriod } from '../model/period';
import type {
  Dossier,
  Series,
  Source,
  SourceId,
  Speaker,
  SpeakerId,
  Statement,
  Target,
  Value,
} from './schema';

/** Values of trade and of oil. */
export const allValues = (dossier: Dossier): readonly Value[] => [
  ...dossier.values,
  ...dossier.oil,
];

export const valueById = (dossier: Dossier, id: string): Value | undefined =>
  allValues(dossier).find((value) => value.id === id);

export const targetById = (dossier: Dossier, id: string): Target | undefined =>
  dossier.targets.find((target) => target.id === id);

export const sourceById = (dossier: Dossier, id: SourceId): Source | undefined =>
  dossier.sources.find((source) => source.id === id);

/** What is asked of a value; what is absent does not matter. */
export interface Wanted {
  readonly measure?: Measure;
  readonly side?: Counter;
  readonly period?: Period;
  readonly unit?: string;
}

const fits = (value: Value, { measure, side, period, unit }: Wanted): boolean =>
  (measure === undefined || value.measure === measure) &&
  (side === undefined || value.side === side) &&
  (unit === undefined || value.unit === unit) &&
  (period === undefined || samePeriod(value.period, period));

/**
 * Values that fit, in the dossier's order: where two numbers are told for one period, the one
 * first published stands first.
 * @example valuesOf(dossier, { measure: 'total', side: 'india', period: fiscalYear(2022) })
 */
export const valuesOf = (dossier: Dossier, wanted: Wanted): Value[] =>
  allValues(dossier).filter((value) => fits(value, wanted));

export const isOfSeries = (value: Value, series: Series): boolean =>
  fits(value, { measure: series.measure, side: series.side, unit: series.unit }) &&
  basisOf(value.period) === series.basis;

export const seriesOf = (dossier: Dossier, value: Value): Series | undefined =>
  dossier.series.find((series) => isOfSeries(value, series));

/** Values of a series by period, earliest first. */
export const valuesIn = (dossier: Dossier, series: Series): Value[] =>
  allValues(dossier)
    .filter((value) => isOfSeries(value, series))
    .sort((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));

/** India's total of the latest fiscal year that is known. */
export function latestTotal(dossier: Dossier): Value | undefined {
  const totals = valuesOf(dossier, { measure: 'total', side: 'india' });
  return totals
    .filter(({ period }) => basisOf(period) === 'india-fiscal')
    .reduce<Value | undefined>(
      (latest, value) => (latest && latest.period.end >= value.period.end ? latest : value),
      undefined,
    );
}

const plain = (name: string): string =>
  name.normalize('NFC').replace(/\./g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The name itself, or a full name with a title before it. */
const isCalled = (page: string, name: string): boolean =>
  page === name || (name.includes(' ') && page.endsWith(` ${name}`));

/**
 * The speaker whom a page calls so, in any language; a name shared by several people finds none.
 * @example speakerNamed(dossier, 'Алипов')?.name // 'Denis Alipov'
 */
export function speakerNamed(dossier: Dossier, name: string): Speaker | undefined {
  const page = plain(name);
  return dossier.speakers.find(({ name: own, also }) =>
    [own, ...also].some((other) => isCalled(page, plain(other))),
  );
}

export const speakerById = (dossier: Dossier, id: SpeakerId): Speaker | undefined =>
  dossier.speakers.find((speaker) => speaker.id === id);

const SCRIPTS = { hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u } as const;

/**
 * A speaker's full name in the languages other than English, as far as it is on record.
 * @example namesOf(speaker) // { hi: 'डेनिस अलीपोव', ru: 'Денис Алипов' }
 */
export function namesOf({ also }: Speaker): NamesIn {
  const full = (script: RegExp) => also.find((name) => name.includes(' ') && script.test(name));
  const [hi, ru] = [full(SCRIPTS.hi), full(SCRIPTS.ru)];
  return { ...(hi ? { hi } : {}), ...(ru ? { ru } : {}) };
}

/** What somebody said, earliest first. */
export const statementsBy = (dossier: Dossier, speaker: SpeakerId): Statement[] =>
  dossier.statements
    .filter((statement) => statement.speaker === speaker)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
