import type { Beside, Citation, OfficialValue } from '../../src/model/context';
import type { Figure, Hop, Quote } from '../../src/model/finding';
import { calendarYear, fiscalYear, months } from '../../src/model/period';
import type { Report, ReportedFinding } from '../../src/model/report';
import type { ShownReport } from '../../src/ui/page/findings';

const span = { start: 0, end: 10 };

const chain: Hop[] = [
  { name: 'Denis Alipov', kind: 'speaker', evidence: { start: 40, end: 52 } },
  { name: 'Sputnik News India', kind: 'outlet', evidence: { start: 61, end: 79 } },
  { name: 'ANI', kind: 'agency', evidence: { start: 84, end: 87 } },
  { name: 'this page', kind: 'page' },
];

const attribution = { name: 'Denis Alipov', role: 'Russian Ambassador to India' };

const common = { span, because: [], inArticle: true, excerpt: '' };

const figure = (id: string, words: string, rest: Pick<Figure, 'quantity'> & Partial<Figure>) =>
  ({
    ...common,
    kind: 'figure',
    status: 'reported',
    attribution,
    ...rest,
    id,
    words,
  }) satisfies ReportedFinding;

const quote = (id: string, words: string, rest: Partial<Quote>) =>
  ({
    ...common,
    kind: 'quote',
    type: 'direct',
    speaker: 'Denis Alipov',
    role: 'Russian Ambassador to India',
    chain,
    ...rest,
    id,
    words,
  }) satisfies ReportedFinding;

const usd = (value: number, decimals: number) =>
  ({ kind: 'money', unit: 'USD', value, decimals, scale: 1e9 }) as const;

const sectors = 'shipbuilding, diamond processing and railways';

const listing: ReportedFinding = {
  ...common,
  kind: 'listing',
  id: 'l1',
  topic: 'sectors',
  speaker: 'Denis Alipov',
  words: sectors,
  span: { start: 100, end: 100 + sectors.length },
  items: ['shipbuilding', 'diamond processing', 'railways'].map((item) => {
    const start = 100 + sectors.indexOf(item);
    return { start, end: start + item.length };
  }),
};

const findings: ReportedFinding[] = [
  { ...common, kind: 'mention', id: 'm1', words: 'trade between the two countries' },
  quote('q1', 'The envoy said most of the early difficulties with payments were behind them', {
    type: 'indirect',
    chain: chain.slice(0, 3),
  }),
  { ...common, kind: 'mention', id: 'm2', words: 'Indian exports to Russia' },
  figure('f1', 'USD 6.4 billion', {
    quantity: usd(6.4e9, 1),
    measure: 'total',
    period: months(2022, 1, 2022, 4),
    attribution: { ...attribution, statistics: 'India’s statistics' },
    side: 'india',
  }),
  figure('f2', 'almost twice as much', {
    quantity: { kind: 'multiple', value: 2, unit: 'x', approximate: 'almost' },
    period: months(2022, 1, 2022, 4),
    change: { against: months(2021, 1, 2021, 4), direction: 'up' },
  }),
  figure('f3', 'more than USD 19 billion', {
    quantity: { ...usd(19e9, 0), approximate: '>' },
    measure: 'total',
    period: calendarYear(2022),
    status: 'projected',
  }),
  figure('f4', 'USD 13.6 billion', {
    quantity: usd(13.6e9, 1),
    measure: 'total',
    period: calendarYear(2021),
    record: true,
  }),
  quote(
    'q2',
    '“If we maintain these volumes throughout the year, we will have a turnover of more than USD 19 billion by the end of 2022.”',
    { group: 'g' },
  ),
  quote(
    'q3',
    '“To put this in context, let me remind you that in the previous year we had an absolute record of USD 13.6 billion.”',
    { group: 'g' },
  ),
  quote('q4', '#Russia & #India are strengthening their ties.', {
    type: 'post',
    speaker: '@RusEmbIndia',
    role: undefined,
    date: '2022-07-05',
    chain: [{ name: '@RusEmbIndia', kind: 'post', evidence: span }],
  }),
  listing,
];

/** A report as a page about the topic would send it. */
export const report: Report = {
  version: 1,
  url: 'http://127.0.0.1/article',
  language: 'en',
  article: {
    title: 'Trade with Russia is gathering pace, the envoy tells a broadcaster',
    outlet: 'The Sample Times',
    agency: 'ANI',
    published: '2022-07-06',
  },
  findings,
  counts: { mention: 2, figure: 4, quote: 4, listing: 1 },
};

const source: Citation = {
  publisher: 'The Indian Express',
  url: 'https://example.org/a',
  date: '2023-04-18',
};

export const official = (rest: Partial<OfficialValue>): OfficialValue => ({
  id: 'in-total-2021',
  measure: 'total',
  side: 'india',
  period: fiscalYear(2021),
  quantity: usd(13.12e9, 2),
  flags: [],
  statistics: 'Department of Commerce',
  source,
  ...rest,
});

const beside = new Map<string, Beside>([
  ['f1', { kind: 'unmatched', because: [{ rule: 'part-year' }] }],
  [
    'f3',
    {
      kind: 'projection',
      outcome: [
        official({
          id: 'ru',
          side: 'russia',
          period: calendarYear(2022),
          quantity: { ...usd(35e9, 0), approximate: '>' },
          speaker: 'Denis Manturov',
          source: { publisher: 'TASS', url: 'https://example.org/b', date: '2023-04-18' },
        }),
        official({ id: 'in', period: fiscalYear(2022), quantity: usd(49.36e9, 2) }),
      ],
      because: [],
    },
  ],
  [
    'f4',
    {
      kind: 'itself',
      because: [],
      near: {
        value: official({ flags: ['provisional'] }),
        because: [{ rule: 'basis' }, { rule: 'side' }],
      },
    },
  ],
]);

/** The same with what the dossier lays beside it. */
export const shown: ShownReport = {
  frame: 0,
  report,
  beside,
  arithmetic: [
    { rule: 'annualised', figures: ['f1', 'f3'], sum: '6.4 × 3 = 19.2', stated: '> 19' },
  ],
};
