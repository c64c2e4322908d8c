import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load';
import { valueById } from '../../src/dossier/lookup';
import type { Figure } from '../../src/model/finding';
import type { Language } from '../../src/model/language';
import type { Measure } from '../../src/model/measure';
import { calendarYear, fiscalYear, months, samePeriod } from '../../src/model/period';
import type { Quantity } from '../../src/model/quantity';
import type { Relation, RelationKind } from '../../src/model/relation';
import { relate } from '../../src/relate/relate';
import { percent, reported, reportWith, usd } from './page';

const dossier = loadDossier();
const TODAY = '2026-11-22';

type Sentence = 'plain' | 'crude' | 'services' | 'medicines' | 'driven';

/** The sentence in which the figure stands; `#` is the figure. */
const SENTENCES: Record<Language, Record<Sentence, string>> = {
  en: {
    plain: 'Between the two capitals it came to # in that period.',
    crude: 'Refiners there paid # for Russian crude in that period.',
    services: 'The exchange of services came to # in that period.',
    medicines: 'Makers of medicines sold # worth in that period.',
    driven: 'Driven by fuel, it came to # in that period.',
  },
  hi: {
    plain: 'उस अवधि में दोनों देशों के बीच यह # रहा।',
    crude: 'उस अवधि में रूसी कच्चे तेल पर # खर्च हुए।',
    services: 'उस अवधि में सेवाओं का लेन-देन # रहा।',
    medicines: 'उस अवधि में दवाओं की बिक्री # रही।',
    driven: 'ईंधन के कारण उस अवधि में यह # रहा।',
  },
  ru: {
    plain: 'За этот период между двумя странами набралось #.',
    crude: 'За этот период за российскую нефть заплатили #.',
    services: 'Оборот услуг за этот период составил #.',
    medicines: 'За этот период лекарств продали на #.',
    driven: 'Благодаря топливу за этот период набралось #.',
  },
};

const NAMES: Record<Language, Record<'alipov' | 'manturov' | 'lavrov', string>> = {
  en: { alipov: 'Denis Alipov', manturov: 'Denis Manturov', lavrov: 'Sergei Lavrov' },
  hi: { alipov: 'डेनिस अलीपोव', manturov: 'डेनिस मंतुरोव', lavrov: 'सर्गेई लावरोव' },
  ru: { alipov: 'Денис Алипов', manturov: 'Мантуров', lavrov: 'Сергей Лавров' },
};

interface Case {
  readonly name: string;
  readonly quantity: Quantity;
  readonly measure?: Measure;
  readonly figure?: Partial<Figure>;
  readonly sentence?: Sentence;
  readonly by?: keyof (typeof NAMES)['en'];
  readonly kind: RelationKind;
  readonly value?: string;
  readonly target?: string;
  readonly rule?: string;
  readonly near?: string;
}

const FY = (year: number) => ({ period: fiscalYear(year) });
const CY = (year: number) => ({ period: calendarYear(year) });
const inr = (crore: number): Quantity => ({ kind: 'money', value: crore * 1e7, unit: 'INR' });
const bpd = (value: number): Quantity => ({ kind: 'volume', value, unit: 'bbl/d' });
const told = (name: string) => ({ attribution: { name } });

/** Like with like. */
const MATCHES: readonly Case[] = [
  {
    name: 'a fiscal total',
    quantity: usd('65.7'),
    measure: 'total',
    figure: FY(2023),
    kind: 'agrees',
    value: 'in-fy2023-24-total',
  },
  {
    name: 'a total with fewer digits',
    quantity: usd('66'),
    measure: 'total',
    figure: FY(2023),
    kind: 'agrees',
    value: 'in-fy2023-24-total',
  },
  {
    name: 'more than',
    quantity: usd('65', { approximate: '>' }),
    measure: 'total',
    figure: FY(2023),
    kind: 'agrees',
    value: 'in-fy2023-24-total',
  },
  {
    name: 'almost',
    quantity: usd('66', { approximate: 'almost' }),
    measure: 'total',
    figure: FY(2023),
    kind: 'agrees',
    value: 'in-fy2023-24-total',
  },
  {
    name: 'a total as first published',
    quantity: usd('68.72'),
    measure: 'total',
    figure: FY(2024),
    kind: 'agrees',
    value: 'in-fy2024-25-total',
  },
  {
    name: 'a total as revised',
    quantity: usd('68.69'),
    measure: 'total',
    figure: FY(2024),
    kind: 'agrees',
    value: 'in-fy2024-25-total-revised',
  },
  {
    name: 'a total whose sentence names fuel',
    quantity: usd('49.36'),
    measure: 'total',
    figure: FY(2022),
    sentence: 'driven',
    kind: 'agrees',
    value: 'in-fy2022-23-total',
  },
  {
    name: 'exports',
    quantity: usd('4.88'),
    measure: 'exports_to_russia',
    figure: FY(2024),
    kind: 'agrees',
    value: 'in-fy2024-25-exports_to_russia',
  },
  {
    name: 'imports',
    quantity: usd('63.84'),
    measure: 'imports_from_russia',
    figure: FY(2024),
    kind: 'agrees',
    value: 'in-fy2024-25-imports_from_russia',
  },
  {
    name: 'provisional imports',
    quantity: usd('55.4'),
    measure: 'imports_from_russia',
    figure: FY(2025),
    kind: 'agrees',
    value: 'in-fy2025-26-imports_from_russia',
    rule: 'provisional',
  },
  {
    name: 'a deficit, printed without its sign',
    quantity: usd('58.9'),
    measure: 'balance',
    figure: FY(2024),
    kind: 'differs',
    value: 'in-fy2024-25-balance',
  },
  {
    name: 'a deficit rounded',
    quantity: usd('59'),
    measure: 'balance',
    figure: FY(2024),
    kind: 'agrees',
    value: 'in-fy2024-25-balance',
  },
  {
    name: 'the Russian count of a calendar year',
    quantity: usd('57'),
    measure: 'total',
    figure: { ...CY(2023), side: 'russia' },
    kind: 'agrees',
    value: 'ru-cy2023-total',
  },
  {
    name: 'the Indian count of a calendar year',
    quantity: usd('65'),
    measure: 'total',
    figure: { ...CY(2023), side: 'india' },
    kind: 'agrees',
    value: 'in-cy2023-total',
  },
  {
    name: 'a value inside a published range',
    quantity: usd('64.5'),
    measure: 'total',
    figure: { ...CY(2024), side: 'russia' },
    kind: 'agrees',
    value: 'ru-cy2024-total',
  },
  {
    name: 'a value outside a published range',
    quantity: usd('68'),
    measure: 'total',
    figure: { ...CY(2024), side: 'russia' },
    kind: 'differs',
    value: 'ru-cy2024-total',
  },
  {
    name: 'five Indian months',
    quantity: usd('18.2'),
    measure: 'total',
    figure: { period: months(2022, 4, 2022, 8), side: 'india' },
    kind: 'agrees',
    value: 'in-2022-apr-aug-total',
  },
  {
    name: 'eleven months told as the year',
    quantity: usd('44.4'),
    measure: 'total',
    figure: FY(2022),
    kind: 'differs',
    value: 'in-fy2022-23-total',
  },
  {
    name: 'crude by the same tracker',
    quantity: bpd(1_380_000),
    measure: 'oil_volume',
    figure: { period: months(2025, 12, 2025, 12), ...told('Reuters') },
    sentence: 'crude',
    kind: 'agrees',
    value: 'oil-2025-12',
  },
  {
    name: 'the record, by the one who told it',
    quantity: usd('13.6'),
    measure: 'total',
    figure: CY(2021),
    by: 'alipov',
    kind: 'itself',
    value: 'ru-cy2021-total',
    rule: 'no-independent',
    near: 'in-fy2021-22-total',
  },
  {
    name: 'four months, by the one who told them',
    quantity: usd('6.4'),
    measure: 'total',
    figure: { period: months(2022, 1, 2022, 4), side: 'india' },
    by: 'alipov',
    kind: 'itself',
    value: 'in-2022-jan-apr-total-alipov',
    rule: 'no-independent',
  },
  {
    name: 'a year, by the one who told it',
    quantity: usd('35', { approximate: '>' }),
    measure: 'total',
    figure: CY(2022),
    by: 'manturov',
    kind: 'itself',
    value: 'ru-cy2022-total',
    near: 'in-fy2022-23-total',
  },
  {
    name: 'six months by a body that only India has',
    quantity: usd('30.42'),
    measure: 'imports_from_russia',
    figure: { period: months(2023, 4, 2023, 9), ...told('commerce ministry data') },
    kind: 'agrees',
    value: 'in-2023-apr-sep-imports_from_russia',
  },
  {
    name: 'a calendar year by Russian customs',
    quantity: usd('57'),
    measure: 'total',
    figure: { ...CY(2023), ...told('ФТС России') },
    kind: 'agrees',
    value: 'ru-cy2023-total',
  },
  {
    name: 'a year for which the other side has a count',
    quantity: usd('57'),
    measure: 'total',
    figure: CY(2023),
    by: 'manturov',
    kind: 'itself',
    value: 'ru-cy2023-total',
    near: 'in-cy2023-total',
  },
  {
    name: 'the projection of 19 billion',
    quantity: usd('19', { approximate: '>' }),
    measure: 'total',
    figure: { ...CY(2022), status: 'projected' },
    by: 'alipov',
    kind: 'projection',
    target: 't-alipov-19bn-2022',
    rule: 'itself',
  },
  {
    name: 'the goal of 100 billion',
    quantity: usd('100'),
    measure: 'total',
    figure: { ...CY(2030), status: 'target' },
    kind: 'projection',
    target: 't-100bn-2030',
  },
  {
    name: 'the goal of 30 billion',
    quantity: usd('30'),
    measure: 'total',
    figure: { ...CY(2025), status: 'target' },
    kind: 'projection',
    target: 't-30bn-2025',
  },
];

/** Things that look alike and are not. */
const TRAPS: readonly Case[] = [
  {
    name: 'fiscal number told as a calendar year',
    quantity: usd('49.36'),
    measure: 'total',
    figure: { ...CY(2022), side: 'india' },
    kind: 'not-comparable',
    value: 'in-fy2022-23-total',
    rule: 'basis',
  },
  {
    name: 'calendar year without a side',
    quantity: usd('65'),
    measure: 'total',
    figure: CY(2023),
    kind: 'not-comparable',
    rule: 'side-not-stated',
  },
  {
    name: 'Russian count for an Indian fiscal year',
    quantity: usd('65.7'),
    measure: 'total',
    figure: { ...FY(2023), side: 'russia' },
    kind: 'not-comparable',
    rule: 'basis',
  },
  {
    name: 'Russian calendar year the dossier lacks',
    quantity: usd('6.1'),
    measure: 'total',
    figure: { ...CY(2015), side: 'russia' },
    kind: 'not-comparable',
    value: 'in-cy2015-total',
    rule: 'side',
  },
  {
    name: 'rounding that does not reach',
    quantity: usd('65'),
    measure: 'total',
    figure: FY(2023),
    kind: 'differs',
    value: 'in-fy2023-24-total',
  },
  {
    name: 'flows swapped',
    quantity: usd('63.84'),
    measure: 'exports_to_russia',
    figure: FY(2024),
    kind: 'not-comparable',
    value: 'in-fy2024-25-exports_to_russia',
    rule: 'far-apart',
  },
  {
    name: 'total told as imports',
    quantity: usd('68.72'),
    measure: 'imports_from_russia',
    figure: FY(2024),
    kind: 'differs',
    value: 'in-fy2024-25-imports_from_russia',
  },
  {
    name: 'crude is not all imports',
    quantity: usd('55.37'),
    measure: 'imports_from_russia',
    figure: FY(2025),
    sentence: 'crude',
    kind: 'not-comparable',
    rule: 'goods',
  },
  {
    name: 'medicines are not all exports',
    quantity: usd('0.47'),
    measure: 'exports_to_russia',
    figure: FY(2025),
    sentence: 'medicines',
    kind: 'not-comparable',
    rule: 'goods',
  },
  {
    name: 'trade in medicines is not all trade',
    quantity: usd('1.5'),
    measure: 'total',
    figure: FY(2024),
    sentence: 'medicines',
    kind: 'not-comparable',
    rule: 'goods',
  },
  {
    name: 'a part of exports on a page about some goods',
    quantity: usd('0.64'),
    measure: 'exports_to_russia',
    figure: FY(2020),
    kind: 'not-comparable',
    rule: 'far-apart',
  },
  {
    name: 'six months without a body',
    quantity: usd('30.42'),
    measure: 'imports_from_russia',
    figure: { period: months(2023, 4, 2023, 9), ...told('trade sources') },
    kind: 'not-comparable',
    rule: 'side-not-stated',
  },
  {
    name: 'a goal told by one who spoke of it later',
    quantity: usd('30'),
    measure: 'total',
    figure: { ...CY(2025), status: 'target' },
    by: 'alipov',
    kind: 'projection',
    target: 't-30bn-2025',
  },
  {
    name: 'services are not goods',
    quantity: usd('68.72'),
    measure: 'total',
    figure: FY(2024),
    sentence: 'services',
    kind: 'not-comparable',
    rule: 'services',
  },
  {
    name: 'goods that the page names by a span',
    quantity: usd('68.72'),
    measure: 'total',
    figure: { ...FY(2024), goods: { start: 0, end: 3 } },
    kind: 'not-comparable',
    rule: 'goods',
  },
  {
    name: 'rupees beside dollars',
    quantity: inr(568_000),
    measure: 'total',
    figure: FY(2024),
    kind: 'not-comparable',
    rule: 'unit',
  },
  {
    name: 'nine months beside a year',
    quantity: usd('44.98'),
    measure: 'imports_from_russia',
    figure: { period: months(2025, 4, 2025, 12), side: 'india' },
    kind: 'not-comparable',
    rule: 'part-year',
  },
  {
    name: 'a year beside eleven months',
    quantity: usd('41.56'),
    measure: 'imports_from_russia',
    figure: FY(2022),
    kind: 'differs',
    value: 'in-fy2022-23-imports_from_russia',
  },
  {
    name: 'no period',
    quantity: usd('65.7'),
    measure: 'total',
    kind: 'not-comparable',
    rule: 'period-not-stated',
  },
  {
    name: 'no measure',
    quantity: usd('65.7'),
    figure: FY(2023),
    kind: 'unmatched',
    rule: 'measure-not-stated',
  },
  {
    name: 'growth beside a level',
    quantity: percent(33),
    measure: 'total',
    figure: { ...FY(2023), change: {} },
    kind: 'unmatched',
    rule: 'change',
  },
  {
    name: 'a tracker that is not named',
    quantity: bpd(1_380_000),
    measure: 'oil_volume',
    figure: { period: months(2025, 12, 2025, 12) },
    kind: 'not-comparable',
    rule: 'statistics-not-stated',
  },
  {
    name: 'another tracker',
    quantity: bpd(1_200_000),
    measure: 'oil_volume',
    figure: { period: months(2025, 12, 2025, 12), ...told('Kpler') },
    kind: 'not-comparable',
    rule: 'statistics',
  },
  {
    name: 'a share by volume beside one by value',
    quantity: percent(35.8),
    measure: 'oil_share',
    figure: FY(2024),
    kind: 'not-comparable',
    rule: 'share-base',
  },
  {
    name: 'a value known only as more than',
    quantity: usd('39'),
    measure: 'total',
    figure: { ...CY(2022), side: 'russia' },
    kind: 'not-comparable',
    value: 'ru-cy2022-total',
    rule: 'approximate',
  },
  {
    name: 'the same words about another year',
    quantity: usd('13.6'),
    measure: 'total',
    figure: CY(2020),
    by: 'alipov',
    kind: 'not-comparable',
    rule: 'side-not-stated',
  },
  {
    name: 'the same number by somebody else',
    quantity: usd('13.6'),
    measure: 'total',
    figure: CY(2021),
    by: 'lavrov',
    kind: 'not-comparable',
    rule: 'side-not-stated',
  },
  {
    name: 'a goal for another year',
    quantity: usd('30'),
    measure: 'total',
    figure: { ...CY(2030), status: 'target' },
    kind: 'projection',
    rule: 'open',
  },
  {
    name: 'an investment goal',
    quantity: usd('50'),
    measure: 'investment',
    figure: { ...CY(2025), status: 'target' },
    kind: 'projection',
    target: 't-50bn-invest-2025',
  },
  {
    name: 'a projection of medicines',
    quantity: usd('19'),
    measure: 'exports_to_russia',
    figure: { ...CY(2022), status: 'projected' },
    sentence: 'medicines',
    kind: 'unmatched',
    rule: 'goods',
  },
  {
    name: 'investment beside trade',
    quantity: usd('38'),
    measure: 'investment',
    figure: CY(2021),
    kind: 'unmatched',
    rule: 'no-series',
  },
];

function relationOf(example: Case, language: Language): Relation {
  const { quantity, measure, figure, sentence = 'plain', by } = example;
  const words = `N${quantity.value}`;
  const attribution = by ? { attribution: { name: NAMES[language][by] } } : {};
  const found = reported(
    { quantity, measure, words, ...attribution, ...figure },
    SENTENCES[language][sentence].replace('#', words),
  );
  const { relations } = relate(reportWith([found], { language }), dossier, TODAY);
  return relations[0] as Relation;
}

const LANGUAGES: readonly Language[] = ['en', 'hi', 'ru'];
const table = (cases: readonly Case[]) =>
  LANGUAGES.flatMap((language) => cases.map((example) => ({ ...example, language })));

function check(example: Case & { language: Language }): void {
  const relation = relationOf(example, example.language);
  const rules = relation.because.map(({ rule }) => rule);
  expect(relation.kind).toBe(example.kind);
  if (example.value) expect(relation.value).toBe(example.value);
  if (example.target) expect(relation.target).toBe(example.target);
  if (example.rule) expect(rules).toContain(example.rule);
  if (example.near) expect(relation.near?.value).toBe(example.near);
  if (relation.kind !== 'differs') expect(relation.difference).toBeUndefined();
}

describe('like is laid beside like', () => {
  test.each(table(MATCHES))('$language: $name', check);
});

describe('unlike is not compared', () => {
  test.each(table(TRAPS))('$language: $name', check);
});

test('no case of the tables compares unlike things', () => {
  const cases = table([...MATCHES, ...TRAPS]);
  expect(cases.length).toBeGreaterThanOrEqual(120);
  for (const example of cases) {
    const { kind, value: id } = relationOf(example, example.language);
    if (kind !== 'agrees' && kind !== 'differs') continue;
    const value = valueById(dossier, id ?? '');
    const { period, side } = example.figure ?? {};
    expect(value?.measure).toBe(example.measure);
    expect(value?.unit).toBe(example.quantity.unit);
    expect(period && value && samePeriod(period, value.period)).toBe(true);
    if (side) expect(value?.side).toBe(side);
  }
});
