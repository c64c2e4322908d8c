import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load';
import { LANGUAGES, type Language } from '../../src/model/language';
import { calendarYear, fiscalYear } from '../../src/model/period';
import { relate } from '../../src/relate/relate';
import { ChartTab } from '../../src/ui/chart/ChartTab';
import { columnsOf, type Page } from '../../src/ui/chart/columns';
import { above, layout } from '../../src/ui/chart/geometry';
import { labelsOf } from '../../src/ui/chart/labels';
import { roomBehind } from '../../src/ui/chart/numbers';
import { reported, reportWith, usd } from '../relate/page';
import { mount } from './mount';
import { speak } from './speak';

const dossier = loadDossier();
const TODAY = '2026-11-22';
let root: HTMLElement;

beforeEach(() => {
  root = mount();
});

const alipov = { attribution: { name: 'Denis Alipov' }, measure: 'total' } as const;
const record = reported({ ...alipov, quantity: usd('13.6'), period: calendarYear(2021) });
const projected = reported({
  ...alipov,
  quantity: usd('19'),
  period: calendarYear(2022),
  status: 'projected',
});
const fiscal = reported({ quantity: usd('68.7'), measure: 'total', period: fiscalYear(2024) });
const imports = reported({
  quantity: usd('63.84'),
  measure: 'imports_from_russia',
  period: fiscalYear(2024),
});
const unlike = reported({
  quantity: usd('49.36'),
  measure: 'total',
  period: calendarYear(2022),
  side: 'india',
});

function pageOf(...findings: ReturnType<typeof reported>[]): Page {
  const report = reportWith(findings);
  return { report, relations: relate(report, dossier, TODAY) };
}

function show(pages: readonly Page[], language: Language = 'en'): void {
  speak(language);
  act(() => render(<ChartTab {...{ dossier, pages }} today={TODAY} />, root));
}

const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

function press(key: string): void {
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  act(() => {
    one('.plot').dispatchEvent(Object.assign(new Event('keydown'), { key }));
  });
}

describe('the columns', () => {
  test('hold one count each, never both', () => {
    for (const side of ['india', 'russia'] as const)
      for (const { values, period } of columnsOf(dossier, side, [], TODAY))
        for (const value of Object.values(values)) {
          expect(value.side).toBe(side);
          expect(value.period).toEqual(period);
        }
  });

  test('cover Indian fiscal years 2010-11 to 2025-26 and Russian-side years 2009 to 2024 with gaps', () => {
    const india = columnsOf(dossier, 'india', [], TODAY);
    expect(india.map(({ period }) => period.start)).toEqual(
      Array.from({ length: 16 }, (_, i) => `${2010 + i}-04-01`),
    );
    expect(india.every(({ values }) => values.total)).toBe(true);
    const russia = columnsOf(dossier, 'russia', [], TODAY);
    const missing = russia.filter(({ values }) => !values.total);
    expect(missing.map(({ period }) => period.start.slice(0, 4))).toEqual([
      '2013',
      '2014',
      '2015',
      '2016',
    ]);
  });

  test('exports stand on imports and reach the total', () => {
    const { placed, heightOf: _ } = layout(columnsOf(dossier, 'india', [], TODAY));
    for (const { blocks, column } of placed.filter(({ blocks }) => blocks.length === 2)) {
      const [imports, exports] = blocks;
      expect(exports && imports && exports.y + exports.height).toBeCloseTo(imports?.y ?? 0, 6);
      expect(column.values.total).toBeDefined();
    }
  });
});

describe('the page on the chart', () => {
  const points = (side: 'india' | 'russia', page: Page) =>
    columnsOf(dossier, side, [page], TODAY).flatMap((column) =>
      column.points.map(({ figure, isProjected }) => [
        column.period.start.slice(0, 4),
        figure.quantity.value / 1e9,
        isProjected,
      ]),
    );

  test('figures stand where they compare', () => {
    const page = pageOf(record, projected, fiscal, imports, unlike);
    expect(points('russia', page)).toEqual([
      ['2021', 13.6, false],
      ['2022', 19, true],
    ]);
    expect(points('india', page)).toEqual([
      ['2024', 68.7, false],
      ['2024', 63.84, false],
    ]);
  });

  test('each has its number, and no two numbers cover each other', () => {
    speak('en');
    const columns = columnsOf(dossier, 'india', [pageOf(fiscal, imports)], TODAY);
    const labels = labelsOf(layout(columns));
    expect(labels.map(({ text }) => text).sort()).toEqual(['68.7', 'Imports 63.84']);
    expect(Math.abs((labels[0]?.labelY ?? 0) - (labels[1]?.labelY ?? 0))).toBeGreaterThanOrEqual(
      12,
    );
  });

  test('opens on the count of which the page speaks', () => {
    show([pageOf(record, projected)]);
    expect(one('.chart').className).toContain('chart-russia');
    show([]);
  });
});

describe('reading it', () => {
  test('arrow keys read each year with its source', () => {
    show([]);
    expect(one('.readout').textContent).toContain('fiscal year 2025–26');
    expect(one('.readout').textContent).toContain('provisional');
    press('ArrowLeft');
    expect(one('.readout').textContent).toContain('68.72');
    expect(one('.readout .source').textContent).toMatch(/\d{4}/);
    expect(one('.plot').getAttribute('aria-valuetext')).toContain('Total: USD 68.72 billion');
    press('Home');
    expect(one('.readout').textContent).toContain('fiscal year 2010–11');
    press('ArrowLeft');
    expect(one('.readout').textContent).toContain('fiscal year 2010–11');
    press('End');
    expect(one('.readout').textContent).toContain('−50.88');
  });

  test('every year of both counts shows basis, statistics and a dated source', () => {
    for (const page of [pageOf(fiscal), pageOf(record)]) {
      show([page]);
      press('Home');
      for (let i = 0; i < 16; i++, press('ArrowRight')) {
        const readout = one('.readout');
        if (readout.textContent?.includes('no figure found')) continue;
        expect(readout.textContent).toMatch(/Indian fiscal year|calendar year/);
        expect(readout.querySelector('.source')?.textContent).toMatch(/\d{4}/);
      }
      act(() => render(null, root));
    }
  });

  test('the table has the same numbers, each row with its source', () => {
    show([]);
    const rows = [...root.querySelectorAll('tbody')];
    expect(rows.length).toBe(16);
    expect(rows[1]?.textContent).toContain('68.7263.844.88−58.96');
    for (const row of rows) expect(row.querySelector('.source')?.textContent).toMatch(/\d{4}/);
  });

  test.each([
    ['68.72', 0],
    ['65.7', 1],
    ['57', 2.5],
  ])('%s stands in its column as if it had two decimals', (printed, room) => {
    expect(roomBehind(usd(printed))).toBe(room);
  });

  test('provisional years are hatched, the others are not', () => {
    show([]);
    const hatched = [...root.querySelectorAll('.column')].filter((column) =>
      column.innerHTML.includes('hatch-'),
    );
    expect(hatched.length).toBe(1);
  });

  test.each(LANGUAGES)('in %s nothing is left without words', (language) => {
    show([pageOf(record, projected)], language);
    expect(root.textContent).not.toMatch(/chart_|\$\d|undefined/);
    expect([...root.querySelectorAll('dt, th, h3, h4')].every((x) => x.textContent)).toBe(true);
  });
});

test('the number over a column does not lie on a higher neighbour', () => {
  const drawn = layout(columnsOf(dossier, 'india', [], TODAY));
  const anchors = drawn.placed.slice(-5).map((placed) => above(drawn, placed).anchor);
  expect(anchors).toEqual(['end', 'end', 'end', 'middle', 'start']);
});
