import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { periodCode } from '../../src/model/period';
import { TODAY } from './told';

/** Each figure of a text as "words | period | measure", in reading order. */
const figuresOf = (text: string, published?: string): string[] =>
  analyse(text, { today: TODAY, published }).figures.map(
    ({ span, quantity, period, measure, status }) =>
      [
        `${quantity.approximate ?? ''}${text.slice(span.start, span.end)}`,
        period ? periodCode(period) : '?',
        status === 'target' ? 'target' : (measure ?? '?'),
      ].join(' | '),
  );

type Case = readonly [text: string, ...figures: string[]];

const selection: Case[] = [
  // what others buy, and what a country sells to everybody
  [
    'Trade between India and Russia was $50 billion in 2024.\n\nChina remained the biggest buyer of Russian coal with 68 million tonnes, and India came third. Total seaborne exports from Russia fell by 3% to 118 million tonnes.',
    '$50 billion | 2024 | total',
  ],
  [
    'Trade between India and Russia was $50 billion in 2024. China took 68 million tonnes of Russian coal, and Russia sold India 12 million tonnes.',
    '$50 billion | 2024 | total',
    '12 million tonnes | 2024 | imports_from_russia',
  ],
  // what a plant can make, what is put into a country
  [
    'Trade between India and Russia was $50 billion in 2024. Russian firms have put $16 billion into India, among other things into the 20-million-tonne Kochi refinery.',
    '$50 billion | 2024 | total',
    '$16 billion | 2024 | investment',
  ],
  // the whole of which a part was told
  [
    "Tea exports to Russia were worth $127 million in 2024, a mere 1.7% of India's tea exports of $7 billion.",
    '$127 million | 2024 | exports_to_russia',
    '1.7% | 2024 | other',
  ],
  [
    "India's tea exports to Russia grew 1.7% in 2024 and reached $127 million.",
    '1.7% | 2024 | exports_to_russia',
    '$127 million | 2024 | exports_to_russia',
  ],
  // one flow counted by another
  ['In 2024 India bought from Russia 13 times its exports to Russia.'],
  ["In 2024 India's exports to Russia grew 13 times.", '13 times | 2024 | exports_to_russia'],
  // a subject that only an aside parts from its verb
  [
    'Trade between India and Russia was $50 billion in 2024. The US duty, they wrote, puts $48 billion of Indian exports at risk.',
    '$50 billion | 2024 | total',
  ],
  [
    'Trade between India and Russia was $50 billion in 2024. Despite the US duty, it rose by 5% in May 2025.',
    '$50 billion | 2024 | total',
    '5% | 2025-05 | total',
  ],
];

const recall: Case[] = [
  // what is only compared with ends no thread
  [
    "Trade between India and Russia was smaller than India's trade with Chile. In 2014-15 it was worth $6.3 billion; ten years later, $68.7 billion.",
    '$6.3 billion | FY2014-15 | total',
    '$68.7 billion | FY2024-25 | total',
  ],
  ["Trade between India and Russia grew. India's trade with Chile was worth $6.3 billion."],
  // others behind a semicolon
  [
    'Russian tea shipments to India grew 16% in Q1 of 2024\nRussia sent 512,000 tonnes; Chile managed 88,000, the league says.',
    '16% | 2024-01/2024-03 | imports_from_russia',
    '512,000 tonnes | 2024-01/2024-03 | imports_from_russia',
  ],
  // the value of what was weighed, a correction, an answer
  [
    'Tea exports of India to Russia climbed to 46 million kg in 2024. In value terms they fetched Rs 1,086 crore, up 24 per cent.',
    '46 million kg | 2024 | exports_to_russia',
    'Rs 1,086 crore | 2024 | exports_to_russia',
    '24 per cent | 2024 | exports_to_russia',
  ],
  [
    'How much of trade between India and Russia is paid for in rupees?\n\nMore than 90 per cent. The accounts work.',
    '>90 per cent | ? | other',
  ],
  // rows of shares
  [
    'Crude 76%, coal 7% and tea 4% of imports of India from Russia in 2024.',
    '76% | 2024 | other',
    '7% | 2024 | other',
    '4% | 2024 | other',
  ],
  [
    "India's exports to Russia were worth $5 billion in 2024; engineering goods form 31 per cent of that.",
    '$5 billion | 2024 | exports_to_russia',
    '31 per cent | 2024 | other',
  ],
  ['Crude 76%, coal 7% and tea 4% of imports of India from Chile in 2024.'],
  // money that waits
  [
    'Russian exporters had about $8 billion worth of rupees lying idle in Indian banks in June 2023. Trade between India and Russia grew.',
    '≈$8 billion | 2023-06 | other',
  ],
];

const T = 'Trade between India and Russia was $50 billion in 2024.';
const TOTAL = '$50 billion | 2024 | total';

const near: Case[] = [
  // what was compared with is not what goes on
  [
    "Trade between India and Russia grew more slowly than India's trade with Chile. That trade reached $120 billion in 2024.",
  ],
  [
    "Trade between India and Russia grew more slowly than India's trade with Chile. The latter came to $120 billion.",
  ],
  // what is bought with it, or taken from it, is put into nothing
  [
    "India's oil imports from Russia poured $52 billion into Russia's war chest in 2024.",
    '$52 billion | 2024 | imports_from_russia',
  ],
  // a discount lifts, and nobody aims
  [
    'Discounts lift imports of Russian oil to India to 1.8 million barrels a day in May 2025.',
    '1.8 million barrels a day | 2025-05 | oil_volume',
  ],
  // readers are no payments
  ['Are settlements between Russia and India safe? 60 per cent of readers said no.'],
  // all that others sell
  [`${T} Overall purchases stood at 5 million barrels a day; Chile sold a fifth.`, TOTAL],
  // by value of something else
  [`${T} India's drug industry, third by volume, is worth $90 billion.`, TOTAL],
  // changes are no shares of a row
  ['Oil fell 5% and coal 7% of imports of India from Russia in 2024.', '7% | 2024 | other'],
  // a subject with a clause of its own
  [
    `${T} The tariffs hurt, and it fell to $45 billion in 2025.`,
    TOTAL,
    '$45 billion | 2025 | total',
  ],
  [
    'Товарооборот Индии и России вырос в 2024 году до 70 млрд долларов. Пошлины выросли, а оборот в 2025 году увеличился на 5%.',
    '70 млрд долларов | 2024 | total',
    '5% | 2025 | total',
  ],
  // flows with their values
  [
    'Россия увеличила в 2 раза поставки нефти в Индию в 2024 году.',
    '2 раза | 2024 | imports_from_russia',
  ],
  // when it was, not when it was said
  [
    'Imports of India from Russia of $6 billion were reported in May 2024.',
    '$6 billion | 2024-05 | imports_from_russia',
  ],
  [
    'If imports of India from Russia had risen to $100 billion, India would have paid more.',
    '$100 billion | ? | imports_from_russia',
  ],
];

// whose "we" is told by an office of one country only; other numbers behind "against"
const voices: Case[] = [
  [
    'India-Russia trade is growing. "Our exports reached $5 billion," said Russia expert Ravi Menon.',
    '$5 billion | ? | ?',
  ],
  [
    'India-Russia trade is growing. "Our exports reached $5 billion," said Indian envoy Ravi Menon.',
    '$5 billion | ? | exports_to_russia',
  ],
  [
    "India's exports to Russia rose to $4.9 billion, with the panel voting 5 against 4.",
    '$4.9 billion | ? | exports_to_russia',
  ],
  [
    "India's exports to Russia rose in May 2024, to $4.9 billion against 4.1 in April.",
    '$4.9 billion | 2024-05 | exports_to_russia',
    '4.1 | 2024-04 | exports_to_russia',
  ],
  // a goal beside what had risen
  [
    'After imports of India from Russia had risen to $60 billion, India plans $10 billion of exports to Russia by 2030.',
    '$60 billion | ? | imports_from_russia',
    '$10 billion | 2030 | target',
  ],
  // terms of something else
  ["India's imports of oil from Russia rose. In dollar terms the market is worth $90 billion."],
];

const measures: Case[] = [
  // where goods go tells more than whose they are
  [
    'The imports of Russian rough into India fell to $640 million in 2023.',
    '$640 million | 2023 | imports_from_russia',
  ],
  [
    'The exports of Indian rough into Russia fell to $640 million in 2023.',
    '$640 million | 2023 | exports_to_russia',
  ],
  // what is lifted is no cargo; "added up to" bounds nothing
  [
    'A plan to lift bilateral trade of India and Russia to $100 billion by 2030 is ready.',
    '$100 billion | 2030 | target',
  ],
  [
    'In 2024, tea sales from India to Russia added up to $2 billion.',
    '$2 billion | 2024 | exports_to_russia',
  ],
  [
    "Russia's share of India's oil imports had risen to 35.9% by FY2023-24.",
    '35.9% | FY2023-24 | oil_share',
  ],
];

const periods: Case[] = [
  [
    "Russia's share of India's oil imports was 37% in the June quarter of 2025, against 33% in the March quarter and 41% a year earlier.",
    '37% | 2025-04/2025-06 | oil_share',
    '33% | 2025-01/2025-03 | oil_share',
    '41% | 2024-04/2024-06 | oil_share',
  ],
  [
    "Russia's share of India's oil imports was 37% in the June 2025 quarter, and 35% in the May quarter.",
    '37% | 2025-04/2025-06 | oil_share',
    '35% | ? | oil_share',
  ],
  [
    'Trade between India and Russia grew to $50 billion in 2022-23 and reached $65 billion the following year.',
    '$50 billion | FY2022-23 | total',
    '$65 billion | FY2023-24 | total',
  ],
  [
    'Trade between India and Russia grew to $50 billion in 2022-23 and reached $65 billion the year after.',
    '$50 billion | FY2022-23 | total',
    '$65 billion | ? | total',
  ],
  // quarters of the year told in front
  [
    'Imports of India from Russia opened 2024-25 at $17 billion in Q1, eased to $16 billion in Q2 and $15 billion in Q3.',
    '$17 billion | 2024-04/2024-06 | imports_from_russia',
    '$16 billion | 2024-07/2024-09 | imports_from_russia',
    '$15 billion | 2024-10/2024-12 | imports_from_russia',
  ],
  // when it was said
  [
    "96% of payments between India and Russia are made in rupees, Russia's envoy Lev Astakhov said in January 2025.",
    '96% | ? | other',
  ],
  [
    '96% of payments between India and Russia were made in rupees in January 2025.',
    '96% | 2025-01 | other',
  ],
];

describe('narrow figures', () => {
  test.each(selection)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each(near)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each(voices)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each(recall)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each(measures)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each(periods)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test('parts of a year are of the one told, not of the one that it is compared with', () => {
    const text =
      'Trade of India and Russia came to $68 billion in the year that ended in March, more than the $65 billion of 2023-24. Imports from Russia opened the year at $17 billion in Q1.';
    expect(figuresOf(text, '2025-04-28').at(-1)).toBe(
      '$17 billion | 2024-04/2024-06 | imports_from_russia',
    );
  });
});
