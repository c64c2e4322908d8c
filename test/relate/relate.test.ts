import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load';
import { valueById } from '../../src/dossier/lookup';
import type { FindingId } from '../../src/model/finding';
import { MEASURES } from '../../src/model/measure';
import { basisOf, calendarYear, fiscalYear, months, samePeriod } from '../../src/model/period';
import type { ReportedFinding } from '../../src/model/report';
import { contextOf } from '../../src/relate/context';
import { relate } from '../../src/relate/relate';
import { agreesAsPrinted } from '../../src/relate/rounding';
import { percent, reported, reportWith, usd } from './page';

const dossier = loadDossier();
const TODAY = '2026-11-22';
const alipov = { attribution: { name: 'Denis Alipov', role: 'Russian envoy' } };

/** The interview's four figures as the engine reads them. */
function interview() {
  const period = months(2022, 1, 2022, 4);
  const level = reported({
    ...alipov,
    quantity: usd('6.4'),
    measure: 'total',
    period,
    side: 'india',
    words: 'USD 6.4 billion',
  });
  const growth = reported({
    ...alipov,
    quantity: { kind: 'multiple', value: 2, unit: 'x', approximate: 'almost' },
    measure: 'total',
    period,
    change: { against: months(2021, 1, 2021, 4), direction: 'up' },
    words: 'almost twice',
  });
  const projected = reported({
    ...alipov,
    quantity: usd('19', { approximate: '>' }),
    measure: 'total',
    period: calendarYear(2022),
    status: 'projected',
    words: 'USD 19 billion',
  });
  const record = reported({
    ...alipov,
    quantity: usd('13.6'),
    measure: 'total',
    period: calendarYear(2021),
    record: true,
    words: 'USD 13.6 billion',
  });
  return { level, growth, projected, record };
}

describe('the interview of July 2022', () => {
  const figures = interview();
  const report = reportWith(Object.values(figures), { published: '2022-07-06' });
  const relations = relate(report, dossier, TODAY);
  const of = (figure: ReportedFinding) => relations.relations.find((x) => x.figure === figure.id);
  const context = (id: FindingId) => contextOf(report, id, relations, dossier, TODAY);

  test('6.4 billion is its own record, without an independent check', () => {
    expect(of(figures.level)).toEqual({
      figure: figures.level.id,
      kind: 'itself',
      value: 'in-2022-jan-apr-total-alipov',
      because: [
        { rule: 'itself', detail: 'India’s statistics, as told by the Russian ambassador' },
        { rule: 'no-independent' },
      ],
    });
  });

  test('19 billion: what came of it by both counts', () => {
    const relation = of(figures.projected);
    expect(relation?.kind).toBe('projection');
    expect(relation?.target).toBe('t-alipov-19bn-2022');
    expect(relation?.outcome).toEqual(['ru-cy2022-total', 'in-fy2022-23-total']);
    const beside = context(figures.projected.id)?.beside;
    expect(beside?.target?.status).toBe('exceeded');
    expect(beside?.outcome?.map(({ quantity, side }) => [quantity.value, side])).toEqual([
      [35e9, 'russia'],
      [49.36e9, 'india'],
    ]);
    expect(beside?.outcome?.[0]?.speaker).toBe('Denis Manturov');
  });

  test("13.6 billion is the Russian side's own; the Indian fiscal year is near, not compared", () => {
    const beside = context(figures.record.id)?.beside;
    expect(beside?.kind).toBe('itself');
    expect(beside?.value?.side).toBe('russia');
    expect(beside?.near?.value.quantity.value).toBe(13_124_680_000);
    expect(beside?.near?.because.map(({ rule }) => rule)).toEqual(['basis', 'side']);
    expect(beside?.difference).toBeUndefined();
  });

  test('the sum behind the projection', () => {
    expect(relations.arithmetic).toEqual([
      {
        rule: 'annualised',
        figures: [figures.projected.id, figures.level.id],
        sum: '6.4 × 3 = 19.2',
        stated: 'USD 19 billion',
      },
    ]);
  });

  test('a statement by the same speaker, made before', () => {
    const statement = context(figures.projected.id)?.statement;
    expect(statement?.speaker).toBe('Denis Alipov');
    expect(statement && (statement.date ?? '') < '2022-07-06').toBe(true);
    expect(context(figures.projected.id)?.latest.id).toBe('in-fy2025-26-total');
  });
});

describe('sums inside a page', () => {
  const total = reported({
    quantity: usd('68.7'),
    measure: 'total',
    period: fiscalYear(2024),
    words: 'a',
  });
  const before = reported({
    quantity: usd('65.7'),
    measure: 'total',
    period: fiscalYear(2023),
    words: 'b',
  });
  const exports = reported({
    quantity: usd('4.88'),
    measure: 'exports_to_russia',
    period: fiscalYear(2024),
    words: 'c',
  });
  const imports = reported({
    quantity: usd('63.84'),
    measure: 'imports_from_russia',
    period: fiscalYear(2024),
    words: 'd',
  });
  const growth = reported({
    quantity: percent(4.6),
    measure: 'total',
    period: fiscalYear(2024),
    change: { against: fiscalYear(2023) },
    words: 'e',
  });
  const sums = (...all: ReportedFinding[]) =>
    relate(reportWith(all), dossier, TODAY).arithmetic.map(({ sum }) => sum);

  test('growth against the two values given', () => {
    expect(sums(total, before, growth)).toEqual(['68.7 ÷ 65.7 − 1 = +4.57%']);
  });
  test('parts against the whole', () => {
    expect(sums(total, exports, imports)).toEqual(['4.88 + 63.84 = 68.72']);
  });
  test('none across two counts', () => {
    expect(
      sums(
        total,
        { ...before, side: 'russia' } as ReportedFinding,
        { ...total, side: 'india' } as ReportedFinding,
      ),
    ).toEqual([]);
  });
  test('no sum without both values', () => {
    expect(sums(total, growth, exports)).toEqual([]);
  });
});

describe('agreement as printed', () => {
  test.each([
    ['65.7', undefined, 65.7e9, true],
    ['65.7', undefined, 65.74e9, true],
    ['65.7', undefined, 65.76e9, false],
    ['66', undefined, 65.7e9, true],
    ['65', undefined, 65.7e9, false],
    ['65', '>', 65.7e9, true],
    ['65', '>', 66.2e9, false],
    ['66', 'almost', 65.7e9, true],
    ['66', 'almost', 66.2e9, false],
    ['57.2', undefined, 57e9, true],
    ['57.6', undefined, 57e9, false],
    ['62', undefined, 60e9, false],
  ] as const)('%s %s beside %d: %s', (printed, approximate, value, agrees) => {
    expect(agreesAsPrinted(usd(printed, { approximate }), { value })).toBe(agrees);
  });
});

test('whatever a page says, only like is compared with like, and nothing throws', () => {
  const year = fc.integer({ min: 2008, max: 2030 });
  const period = fc.oneof(
    year.map(calendarYear),
    year.map(fiscalYear),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => months(y, 1, y, m)),
    fc.constant(undefined),
  );
  const figure = fc.record({
    measure: fc.option(fc.constantFrom(...MEASURES), { nil: undefined }),
    period,
    side: fc.constantFrom('india', 'russia', undefined),
    value: fc.constantFrom(...dossier.values.map(({ value }) => Math.abs(value)), 1, 0),
    unit: fc.constantFrom('USD', 'INR', '%', 'bbl/d'),
  });
  fc.assert(
    fc.property(figure, ({ value, unit, ...given }) => {
      const quantity = { kind: 'money', value, unit } as const;
      const found = reported({ ...given, quantity } as Parameters<typeof reported>[0]);
      const [relation] = relate(reportWith([found]), dossier, TODAY).relations;
      if (relation?.kind !== 'agrees' && relation?.kind !== 'differs') return;
      const other = valueById(dossier, relation.value ?? '');
      const isFiscal = given.period && basisOf(given.period) === 'india-fiscal';
      expect(other?.measure).toBe(given.measure);
      expect(other?.unit).toBe(unit);
      expect(given.period && other && samePeriod(given.period, other.period)).toBe(true);
      expect(other?.side).toBe(given.side ?? (isFiscal ? 'india' : 'nobody'));
    }),
    { numRuns: 500 },
  );
});
