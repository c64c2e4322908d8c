import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load';
import { allValues } from '../../src/dossier/lookup';

// Compares what is shipped with the fact base from which it was made, where that is at hand.
const path = process.env.TRADE_CONTEXT_FACTS ?? '';
const isAtHand = path !== '' && existsSync(path);
if (!isAtHand) console.info('TRADE_CONTEXT_FACTS names no facts.json: the comparison is skipped');

const dossier = loadDossier();
const text = isAtHand ? readFileSync(path, 'utf8') : '{}';
const facts = JSON.parse(text);
const chaptersFile = join(dirname(path), 'hs_chapters_russia_fy2025_26.json');
const chapters = isAtHand ? JSON.parse(readFileSync(chaptersFile, 'utf8')).russia : {};

type Fact = Record<string, unknown> & { id: string };

const byId = (list: Fact[] = []): Map<string, Fact> => new Map(list.map((fact) => [fact.id, fact]));
const evidenceOf = (fact: Fact): string => JSON.stringify(fact);
/** A value in billions and millions as our own words may round it. */
const roundings = (value: number): string[] =>
  [1e9, 1e6].flatMap((scale) =>
    [0, 1, 2].map((n) => String(Number((Math.abs(value) / scale).toFixed(n)))),
  );

describe.skipIf(!isAtHand)('what is shipped is what was found', () => {
  const series = byId(facts.series);
  const oil = byId(facts.oil);
  const quotes = byId(facts.quotes);

  test.each(dossier.values.filter(({ id }) => !id.endsWith('-revised')))('$id', (value) => {
    const isBalance = value.measure === 'balance';
    const fact = series.get(isBalance ? value.id.replace('-balance', '-total') : value.id);
    expect(fact?.period).toEqual(value.period);
    expect(fact?.side).toBe(value.side);
    expect(fact?.unit).toBe(value.unit);
    const number = isBalance ? fact?.balance_usd : fact?.value;
    const range = fact?.value_range as number[] | undefined;
    expect(range ?? [number]).toEqual(range ? [value.value, value.high] : [value.value]);
    if (fact?.confidence === 'low') expect(value.flags).toContain('unconfirmed');
  });

  test.each(dossier.values.filter(({ id }) => id.endsWith('-revised')))('$id', (value) => {
    const exports = Math.round(chapters.export.total_fy2024_25 * 1e6);
    const imports = Math.round(chapters.import.total_fy2024_25 * 1e6);
    expect([exports, imports, exports + imports]).toContain(value.value);
  });

  test.each(dossier.oil)('$id', (value) => {
    const fact =
      oil.get(value.id) ??
      oil.get(value.id.replace(/-share$/, '')) ??
      oil.get('oil-cy2024-cy2025-share');
    const numbers = [fact?.value, fact?.share_pct]
      .flatMap((x) => String(x).split(/[^\d.]+/))
      .map(Number);
    expect(numbers).toContain(value.value);
  });

  test.each(dossier.goods.filter(({ chapter }) => chapter))('$id', (row) => {
    const side = row.flow === 'imports_from_russia' ? chapters.import : chapters.export;
    const own = side.chapters.find(({ hs }: { hs: string }) => hs === row.chapter);
    const year = row.period.start.startsWith('2025') ? 'fy2025_26' : 'fy2024_25';
    expect(Math.round(own[year] * 1e6)).toBe(row.value);
  });

  test.each(dossier.goods.filter(({ chapter }) => !chapter))('$id', (row) => {
    const shown = [row.value, row.value / 1e3, row.value / 1e5, row.value / 1e6, row.value / 1e9];
    const all = [...oil.values()].map(evidenceOf).join(' ');
    expect(shown.some((n) => new RegExp(`(^|[^\\d.])${n}([^\\d]|$)`).test(all))).toBe(true);
  });

  test.each(dossier.statements)('$id', (statement) => {
    const fact = quotes.get(statement.id);
    expect(fact).toBeDefined();
    if (!fact || statement.paraphrase) return;
    const seconds = (fact.second_source as { evidence?: string } | undefined)?.evidence ?? '';
    expect(`${fact.quote} ${seconds}`).toContain(statement.words);
    expect(String(fact.date)).toContain(statement.date);
    expect(fact.role).toBe(statement.role);
  });

  test.each(dossier.targets)('$id', (target) => {
    const fact = byId(facts.targets).get(target.id);
    const middle =
      target.high === undefined ? target.value : ((target.value ?? 0) + target.high) / 2;
    expect(fact?.target_value ?? undefined).toBe(middle);
  });

  test('every link is one of the fact base', () => {
    for (const { url } of dossier.sources) expect(text).toContain(JSON.stringify(url).slice(1, -1));
  });

  test('numbers in our own words are numbers of the fact base', () => {
    const known = new Set((text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(/,/g, '')));
    for (const { value } of [...allValues(dossier), ...dossier.goods])
      for (const number of roundings(value)) known.add(number);
    const ours = [
      ...dossier.targets.map(({ outcome }) => outcome),
      ...dossier.conflicts.map(({ explanation }) => explanation),
      ...dossier.glossary.map(({ definition }) => definition),
      ...allValues(dossier).map(({ note = '' }) => note),
    ];
    for (const words of ours)
      for (const number of words.match(/\d+(?:[.,]\d+)*/g) ?? [])
        expect([words, known.has(number.replace(',', ''))]).toEqual([words, true]);
  });

  test('evidence stays out: no sentence of a source but quotations', () => {
    const evidence = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node))
        if (key === 'evidence' || key === 'definition' || key === 'outcome' || key === 'title')
          evidence.add(String(value).slice(0, 60));
        else collect(value);
    };
    collect(facts);
    const { statements, articles, ...ours } = dossier;
    const shipped = JSON.stringify(ours);
    for (const sentence of evidence)
      if (sentence.length > 40) expect(shipped.includes(sentence) && sentence).toBe(false);
    expect(statements.length + articles.length).toBeGreaterThan(0);
  });
});
