import { basisOf } from '../model/period';
import { isOfSeries, latestTotal } from './lookup';
import { fileOf, type Problem, problemAt } from './problem';
import type { Collection, Dossier, Value } from './schema';
import { sumProblems } from './sums';

type Check = (dossier: Dossier) => Problem[];

const NAMES = (dossier: Dossier): Collection[] => Object.keys(dossier) as Collection[];

/** Ids are unique over the whole dossier, so that a reference needs no kind. */
const duplicateIds: Check = (dossier) => {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const name of NAMES(dossier))
    dossier[name].forEach(({ id }, i) => {
      if (seen.has(id)) problems.push(problemAt(name, i, '/id', `the id "${id}" is taken`));
      seen.add(id);
    });
  return problems;
};

const keyOf = (value: Value): string =>
  [value.measure, value.side, value.period.start, value.period.end, value.unit, value.statistics]
    .map(String)
    .join('|');

/** The same number of the same statistic twice. */
const duplicateValues: Check = (dossier) => {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of ['values', 'oil'] as const)
    dossier[name].forEach((value, i) => {
      const earlier = seen.get(keyOf(value));
      if (earlier) problems.push(problemAt(name, i, '', `says what "${earlier}" says already`));
      seen.set(keyOf(value), value.id);
    });
  return problems;
};

const SOURCE_FIELDS = new Set(['sources', 'source', 'original', 'carriers']);
const SPEAKER_FIELDS = new Set(['speaker', 'speakers']);
const RECORD_FIELDS = new Set(['outcomes', 'statement', 'statements', 'records', 'record']);

interface Reference {
  readonly path: string;
  readonly field: string;
  readonly id: string;
}

/** Every field of a record that names another record. */
function referencesIn(record: object, path = ''): Reference[] {
  return Object.entries(record).flatMap(([field, value]): Reference[] => {
    const here = `${path}/${field}`;
    if ([SOURCE_FIELDS, SPEAKER_FIELDS, RECORD_FIELDS].some((fields) => fields.has(field)))
      return Array.isArray(value)
        ? value.map((id, i) => ({ path: `${here}/${i}`, field, id }))
        : [{ path: here, field, id: value }];
    return typeof value === 'object' && value !== null ? referencesIn(value, here) : [];
  });
}

const idsOf = (dossier: Dossier, names: readonly Collection[]): Set<string> =>
  new Set(names.flatMap((name) => dossier[name].map(({ id }) => String(id))));

const danglingReferences: Check = (dossier) => {
  const sources = idsOf(dossier, ['sources']);
  const speakers = idsOf(dossier, ['speakers']);
  const records = idsOf(
    dossier,
    NAMES(dossier).filter((name) => name !== 'sources' && name !== 'speakers'),
  );
  const known = (field: string): Set<string> => {
    if (SOURCE_FIELDS.has(field)) return sources;
    return SPEAKER_FIELDS.has(field) ? speakers : records;
  };
  return NAMES(dossier).flatMap((name) =>
    dossier[name].flatMap((record, i) =>
      referencesIn(record)
        .filter(({ field, id }) => !known(field).has(id))
        .map(({ path, id }) => problemAt(name, i, path, `there is no "${id}"`)),
    ),
  );
};

/** Every value belongs to one series, which says by whom, over what and until when it is counted. */
const homelessValues: Check = (dossier) =>
  (['values', 'oil'] as const).flatMap((name) =>
    dossier[name].flatMap((value, i) => {
      const homes = dossier.series.filter((series) => isOfSeries(value, series)).length;
      return homes === 1 ? [] : [problemAt(name, i, '', `belongs to ${homes} series, not to one`)];
    }),
  );

const LONGEST_PART = 360;

const daysOf = ({ start, end }: Value['period']): number =>
  (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;

/** A year is January to December or, in India, April to March; anything else that long is a slip. */
const crookedYears: Check = (dossier) =>
  (['values', 'oil', 'goods'] as const).flatMap((name) =>
    dossier[name].flatMap(({ period }, i) =>
      basisOf(period) === 'part-year' && daysOf(period) > LONGEST_PART
        ? [problemAt(name, i, '/period', 'a year is January–December or April–March')]
        : [],
    ),
  );

const CHECKS: readonly Check[] = [
  duplicateIds,
  duplicateValues,
  danglingReferences,
  homelessValues,
  crookedYears,
  sumProblems,
];

/** What is wrong with records whose shape is right, be they all of a dossier or not. */
export const meaningProblems = (dossier: Dossier): Problem[] =>
  CHECKS.flatMap((check) => check(dossier));

/** Every card shows India's latest total: a dossier has one. */
const missingTotal: Check = (dossier) =>
  latestTotal(dossier)
    ? []
    : [{ file: fileOf('values'), path: '/', reason: 'no total of an Indian fiscal year' }];

/** What is wrong with a whole dossier whose shape is right. */
export const wholeProblems: Check = (dossier) => [
  ...meaningProblems(dossier),
  ...missingTotal(dossier),
];
