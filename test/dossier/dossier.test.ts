import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateDossierFiles } from '../../src/cli/dossier-files';
import { format } from '../../src/dossier/format';
import { isStale } from '../../src/dossier/freshness';
import { loadDossier } from '../../src/dossier/load';
import {
  allValues,
  latestTotal,
  speakerNamed,
  statementsBy,
  valuesOf,
} from '../../src/dossier/lookup';
import { COLLECTION_NAMES, parseDossier } from '../../src/dossier/parse';
import { problemLine } from '../../src/dossier/problem';
import type { Series } from '../../src/dossier/schema';
import { officialValue } from '../../src/dossier/shown';
import { fiscalYear } from '../../src/model/period';

const dossier = loadDossier();
const TODAY = '2026-11-22';
const FOLDER = join(import.meta.dirname, '../../assets/dossier');

const source = {
  id: 's',
  publisher: 'P',
  url: 'https://p.example/',
  date: '2023',
  kind: 'newspaper',
};
const series = { id: 'x', measure: 'total', side: 'india', basis: 'india-fiscal', unit: 'USD' };
const value = {
  id: 'v',
  measure: 'total',
  side: 'india',
  period: { start: '2022-04-01', end: '2023-03-31' },
  value: 49_360_000_000,
  unit: 'USD',
  statistics: 'Ministry',
  sources: ['s'],
};
const good = { sources: [source], series: [series], values: [value] };

const problems = (files: Record<string, unknown>): string[] => {
  const parsed = parseDossier(files);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
};

describe('what is shipped', () => {
  test('is valid and in its canonical form', () => {
    const parsed = validateDossierFiles(FOLDER);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(format(dossier)).toBe(format(parsed.ok ? parsed.value : {}));
  });

  test('every value shows its source, its date, its basis and whose count it is', () => {
    for (const raw of allValues(dossier)) {
      const shown = officialValue(dossier, raw, TODAY);
      expect(shown.source.publisher).not.toBe('');
      expect(shown.source.date ?? shown.source.seen).toMatch(/^\d{4}/);
      expect(shown.statistics).not.toBe('');
      expect(shown.period.start <= shown.period.end).toBe(true);
    }
  });

  test('Indian totals are unbroken from 2010-11 to 2025-26', () => {
    for (let year = 2010; year <= 2025; year++)
      expect(
        valuesOf(dossier, { measure: 'total', side: 'india', period: fiscalYear(year) }).length,
      ).toBeGreaterThan(0);
    expect(latestTotal(dossier)?.id).toBe('in-fy2025-26-total');
  });

  test('fits its budget: 200 KB minified', () => {
    expect(Buffer.byteLength(JSON.stringify(dossier))).toBeLessThan(200_000);
  });

  test('no verdict words of our own', () => {
    const own = [
      ...[...allValues(dossier), ...dossier.goods, ...dossier.payments].map(({ note }) => note),
      ...dossier.targets.flatMap(({ what, outcome }) => [what, outcome]),
      ...dossier.conflicts.flatMap(({ topic, explanation }) => [topic, explanation]),
      ...dossier.glossary.map(({ definition }) => definition),
      ...dossier.events.map(({ title }) => title),
    ].join('\n');
    expect(own).not.toMatch(/\b(false|wrong|misleading|untrue|fake|lie[sd]?|true)\b/i);
  });
});

describe('a mistake is answered with file, path and reason', () => {
  const cases: [string, Record<string, unknown>, string][] = [
    [
      'an unknown source',
      { ...good, values: [{ ...value, sources: ['t'] }] },
      'values.json /0/sources/0 there is no "t"',
    ],
    [
      'a value without a source',
      { ...good, values: [{ ...value, sources: [] }] },
      'values.json /0/sources at least one is needed',
    ],
    [
      'a source without any date',
      { ...good, sources: [{ ...source, date: undefined }] },
      'sources.json /0 either a date or a day seen',
    ],
    [
      'a crooked fiscal year',
      { ...good, values: [{ ...value, period: { start: '2022-04-01', end: '2023-03-30' } }] },
      'values.json /0/period a year is January–December or April–March',
    ],
    [
      'a period that ends before it starts',
      { ...good, values: [{ ...value, period: { start: '2023-04-01', end: '2022-03-31' } }] },
      'values.json /0/period a period ends after it starts',
    ],
    [
      'no such day',
      { ...good, values: [{ ...value, period: { start: '2022-02-30', end: '2023-03-31' } }] },
      'values.json /0/period/start a day is written YYYY-MM-DD',
    ],
    ['a misspelt field', { ...good, values: [{ ...value, notes: 'x' }] }, 'values.json /0/notes'],
    ['an unknown collection', { ...good, extra: [] }, 'extra.json / no such collection'],
    [
      'an id used twice',
      { ...good, values: [value, { ...value, statistics: 'Other' }] },
      'values.json /1/id the id "v" is taken',
    ],
    [
      'a value told twice',
      { ...good, values: [value, { ...value, id: 'w' }] },
      'values.json /1 says what "v" says already',
    ],
    [
      'a value of no series',
      { ...good, series: [] },
      'values.json /0 belongs to 0 series, not to one',
    ],
    [
      'a range that runs backwards',
      { ...good, values: [{ ...value, high: 1 }] },
      'values.json /0 a range ends above its beginning',
    ],
    [
      'no total of India for a card to show',
      { ...good, series: [], values: [] },
      'values.json / no total of an Indian fiscal year',
    ],
    [
      'an unknown measure',
      { ...good, values: [{ ...value, measure: 'turnover' }] },
      'values.json /0/measure',
    ],
    [
      'no statistics',
      { ...good, values: [{ ...value, statistics: ' ' }] },
      'values.json /0/statistics empty',
    ],
  ];
  test('the example itself is right', () => expect(problems(good)).toEqual([]));
  test.each(cases)('%s', (_, files, line) => {
    expect(problems(files).some((problem) => problem.startsWith(line))).toBe(true);
  });

  test('a total that is not the sum of its parts, unless it says why', () => {
    const flow = (measure: string, amount: number) => ({
      ...value,
      id: `v-${measure}`,
      measure,
      value: amount,
    });
    const all = ['exports_to_russia', 'imports_from_russia'].map((measure) => ({
      ...series,
      id: measure,
      measure,
    }));
    const files = (total: object) => ({
      ...good,
      series: [series, ...all],
      values: [total, flow('exports_to_russia', 3.14e9), flow('imports_from_russia', 46.21e9)],
    });
    expect(problems(files(value))).toEqual([]);
    expect(problems(files({ ...value, value: 49.46e9 }))[0]).toMatch(
      /^values.json \/0\/value is not/,
    );
    expect(problems(files({ ...value, value: 49.46e9, mismatch: 'rounded' }))).toEqual([]);
  });

  test('a file that is not there', () => {
    const parsed = validateDossierFiles(join(FOLDER, 'nowhere'));
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(COLLECTION_NAMES.length);
  });
});

describe('freshness', () => {
  const due: Series = {
    ...(dossier.series[0] as Series),
    next: { due: '2027-05-31', covers: 'FY2026-27' },
  };
  test.each([
    ['2027-05-31', false],
    ['2027-06-01', true],
  ])('on %s: %s', (today, stale) => expect(isStale(due, today)).toBe(stale));

  test('only the latest value of a series says that newer ones may exist', () => {
    const flags = (id: string, today: string) => {
      const found = allValues(dossier).find((x) => x.id === id);
      return found && officialValue(dossier, found, today).flags;
    };
    expect(flags('in-fy2025-26-total', '2026-11-22')).toEqual(['provisional', 'derived']);
    expect(flags('in-fy2025-26-total', '2027-06-01')).toContain('stale');
    expect(flags('in-fy2024-25-total', '2027-06-01')).not.toContain('stale');
    expect(flags('ru-cy2024-total', '2026-11-22')).toContain('stale');
  });
});

test.each(['Denis Alipov', 'Ambassador Denis Alipov', 'Alipov', 'Денис Алипов', 'डेनिस अलीपोव'])(
  '%s is one speaker',
  (name) => {
    const speaker = speakerNamed(dossier, name);
    expect(speaker?.name).toBe('Denis Alipov');
    expect(speaker && statementsBy(dossier, speaker.id).length).toBeGreaterThan(10);
  },
);

test('a name that several people share finds nobody', () => {
  expect(speakerNamed(dossier, 'Kumar')).toBeUndefined();
});
