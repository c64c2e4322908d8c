import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Figure } from '../../src/model/finding';
import { periodCode } from '../../src/model/period';

const line = (text: string, figure: Figure): string => {
  const { span, period, measure, status, change, record } = figure;
  const against = change?.against ? `/${periodCode(change.against)}` : '';
  return [
    text.slice(span.start, span.end),
    period ? periodCode(period) : '?',
    measure ?? '?',
    ...(status === 'reported' ? [] : [status]),
    ...(change ? [`${change.direction}${against}`] : []),
    ...(record ? ['record'] : []),
  ].join(' | ');
};

const read = (text: string, published?: string): string[] =>
  analyse(text, { today: '2026-01-01', published }).figures.map((figure) => line(text, figure));

type Case = [text: string, ...figures: string[]];

const english: Case[] = [
  // the times of columns stand in the line above
  [
    "India's purchases of Russian oil fell in September 2025.\n\nBy origin (September / August)\nRussia: 1.5m b/d / 1.6m b/d\nIraq: 0.9m b/d / 0.8m b/d",
    '1.5m b/d | 2025-09 | oil_volume',
    '1.6m b/d | 2025-08 | oil_volume',
  ],
  [
    "India's purchases of Russian oil fell in September 2025.\n\nBy origin (September / August)\n\nTea is dear.\n\nRussia: 1.5m b/d / 1.6m b/d",
    '1.5m b/d | ? | oil_volume',
    '1.6m b/d | ? | oil_volume',
  ],
  [
    'PUNE, May 18 (Agency) India-Russia trade slipped 3.5 per cent to $66 billion in 2025-26.',
    '3.5 per cent | FY2025-26 | total | down',
    '$66 billion | FY2025-26 | total',
  ],
  [
    "India's purchases of oil from Russia fell 6.5% in September. Russia came first, with 33% of the total against 35% in August.",
    '6.5% | 2025-09 | imports_from_russia | down',
    '33% | 2025-09 | oil_share',
    '35% | 2025-08 | oil_share',
  ],
  [
    'In December 2025 India bought 1.1 million barrels a day of oil from Russia, 40% below the peak of June 2025.',
    '1.1 million barrels a day | 2025-12 | oil_volume',
    '40% | 2025-12 | oil_volume | down/2025-06',
  ],
  // an infinitive tells of nothing that was
  [
    'India-Russia ties: both want bilateral trade to hit $70 billion by 2031.',
    '$70 billion | 2031 | total | target',
  ],
  ['India-Russia ties: bilateral trade hit $70 billion in 2023.', '$70 billion | 2023 | total'],
  [
    "India's purchases from Russia came to $60 billion. Its sales there were a mere $5 billion.",
    '$60 billion | ? | imports_from_russia',
    '$5 billion | ? | ?',
  ],
  [
    'India-Russia trade grew. Goods worth $65 billion changed hands in 2023-24.',
    '$65 billion | FY2023-24 | total',
  ],
  [
    'Russia supplied a third of the potash India imported in 2024, or about 1.2 million tonnes.',
    'a third of | 2024 | other',
    '1.2 million tonnes | 2024 | imports_from_russia',
  ],
  [
    "India's tea exports to Russia rose to $90 million. It was 12% of the $750 million in total tea exports.",
    '$90 million | ? | exports_to_russia',
    '12% | ? | other',
  ],
  ['Trade between India and Russia grew. Russia sold China 3 million tonnes of coal.'],
  [
    "India-Russia trade reached $65 billion. India's exports stood at $800 billion in 2024.",
    '$65 billion | ? | total',
  ],
  [
    "India-Russia trade reached $65 billion. India's exports stood at $4.8 billion in 2024.",
    '$65 billion | ? | total',
    '$4.8 billion | 2024 | exports_to_russia',
  ],
  [
    'Delhi met traders of Moscow. The target for exports of Indian tea to Russia was $90 million.',
    '$90 million | ? | exports_to_russia | target',
  ],
  [
    "Russia's slice of India's crude imports settled at 34 per cent.",
    '34 per cent | ? | oil_share',
  ],
  ["Russia accounts for 60% of India's sunflower oil imports.", '60% | ? | other'],
  [
    "India's tea exports to Russia touched $90 million in 2021-22, a rise of 6.4% over the previous year.",
    '$90 million | FY2021-22 | exports_to_russia',
    '6.4% | FY2021-22 | exports_to_russia | up/FY2020-21',
  ],
  [
    'India-Russia trade, May 2023\n• Imports from Russia: $5.2 bn, up 3% (May 2022: $5.05 bn)',
    '$5.2 bn | 2023-05 | imports_from_russia',
    '3% | 2023-05 | imports_from_russia | up',
    '$5.05 bn | 2022-05 | imports_from_russia',
  ],
  [
    'Results for the quarter ended September 30, 2023\nOur exports from India to Russia stood at ₹52 crore during the quarter, as against ₹40 crore in the corresponding quarter of the previous year.',
    '₹52 crore | 2023-07/2023-09 | exports_to_russia',
    '₹40 crore | 2022-07/2022-09 | exports_to_russia',
  ],
  [
    'Supplies of Russian crude to India may fall to 1.1 million barrels a day next month from 1.62 million in November.',
    '1.1 million barrels a day | 2026-01 | oil_volume | projected',
    '1.62 million | 2025-11 | oil_volume',
  ],
  [
    'In May India bought 90,000 tonnes of peas from Russia, against 70,000 tonnes from Canada.',
    '90,000 tonnes | 2025-05 | imports_from_russia',
  ],
  [
    'India-Russia trade had grown four-fold, from $12 billion in 2020 to $48 billion in 2023.',
    'four-fold | 2023 | total | up',
    '$12 billion | 2020 | total',
    '$48 billion | 2023 | total',
  ],
  [
    'India-Russia trade is lopsided: rupees worth $4 billion stuck in Mumbai.',
    '$4 billion | ? | other',
  ],
  [
    'India-Russia trade hit $68 billion in 2024. Indian exports to Russia have fallen 7% since the sanctions took hold.',
    '$68 billion | 2024 | total',
    '7% | ? | exports_to_russia | down',
  ],
  [
    'India-Russia trade is growing: in 2022 it was $35 billion and in the first half of 2023 already $33.3 billion.',
    '$35 billion | 2022 | total',
    '$33.3 billion | 2023-01/2023-06 | total',
  ],
  [
    'Exports to Russia from India rose 35% to $4.3 billion in 2023-24.\nImports during the period were $61.4 billion.\nThe trade deficit widened to $57.1 billion.',
    '35% | FY2023-24 | exports_to_russia | up',
    '$4.3 billion | FY2023-24 | exports_to_russia',
    '$61.4 billion | FY2023-24 | imports_from_russia',
    '$57.1 billion | FY2023-24 | balance',
  ],
  [
    'India and the US want to double bilateral trade to $500 billion by 2030. India bought 1.8 million barrels a day of Russian oil in May 2024, 35% of its imports. The US deficit with India was $45 billion.',
    '1.8 million barrels a day | 2024-05 | oil_volume',
    '35% | 2024-05 | oil_share',
  ],
  [
    "Russia's trade with China reached $240 billion in 2023, while India-Russia trade was $65 billion and trade with Turkey fell to $56 billion.",
    '$65 billion | 2023 | total',
  ],
  [
    'India-Russia trade rose from $49 billion in 2022-23 to $66 billion.',
    '$49 billion | FY2022-23 | total',
    '$66 billion | ? | total',
  ],
  [
    'Trade between India and Russia touched $65.7 billion in FY24, against a target of $30 billion by 2025. Imports were $61.4 billion.',
    '$65.7 billion | FY2023-24 | total',
    '$30 billion | 2025 | total | target',
    '$61.4 billion | FY2023-24 | imports_from_russia',
  ],
  [
    'India and Russia hope to bring bilateral trade to $18 billion in 2015, three times the current level of $6 billion.',
    '$18 billion | 2015 | total | target',
    '$6 billion | ? | total',
  ],
  [
    'Exports of Indian drugs to Russia reached $413 million in 2024, an increase of 8.7%.',
    '$413 million | 2024 | exports_to_russia',
    '8.7% | 2024 | exports_to_russia | up',
  ],
  [
    'India-Russia trade rose to $65.7 billion in 2023-24 from $49.4 billion a year earlier.',
    '$65.7 billion | FY2023-24 | total',
    '$49.4 billion | FY2022-23 | total',
  ],
  [
    "India's exports to Russia grew 14.6 per cent to $4.9 billion in FY25, while imports stood at $63.8 billion.",
    '14.6 per cent | FY2024-25 | exports_to_russia | up',
    '$4.9 billion | FY2024-25 | exports_to_russia',
    '$63.8 billion | FY2024-25 | imports_from_russia',
  ],
  [
    'India and Russia have set a target of $100 billion in bilateral trade by 2030.',
    '$100 billion | 2030 | total | target',
  ],
  [
    'The two leaders of India and Russia agreed to raise bilateral trade to $100 billion by 2030 and mutual investment to $50 billion.',
    '$100 billion | 2030 | total | target',
    '$50 billion | 2030 | investment | target',
  ],
  [
    "Russia's share of India's crude oil imports fell to 33% in March 2025 from 36% in February 2025.",
    '33% | 2025-03 | oil_share',
    '36% | 2025-02 | oil_share',
  ],
  [
    'India imported 1.75 million barrels per day of Russian oil in June 2024, up 4% from May.',
    '1.75 million barrels per day | 2024-06 | oil_volume',
    '4% | 2024-06 | oil_volume | up/2024-05',
  ],
  [
    "India's trade deficit with Russia widened to $57.2 billion in 2023-24.",
    '$57.2 billion | FY2023-24 | balance',
  ],
  [
    'Bilateral trade between India and Russia could reach $80 billion this year, the envoy said.',
    '$80 billion | 2025 | total | projected',
  ],
  [
    'Around 90 per cent of trade between India and Russia goes in national currencies.',
    '90 per cent | ? | other',
  ],
  [
    'Trade between India and Russia more than doubled to a record $30 billion in 2022.',
    'doubled | 2022 | total | up',
    '$30 billion | 2022 | total | record',
  ],
  [
    'Tea exports to Russia from India fell to 30 million tonnes in 2023.',
    '30 million tonnes | 2023 | exports_to_russia',
  ],
  [
    'India bought $2.9 billion worth of crude from Russia in November 2025.',
    '$2.9 billion | 2025-11 | imports_from_russia',
  ],
  [
    'Russia was the fourth-largest trading partner of India. Bilateral trade between India and Russia stood at $20 billion.',
    'fourth-largest | ? | other',
    '$20 billion | ? | total',
  ],
  [
    'Trade between India and Russia reached $12 billion in 2021. India traded goods worth $110 billion with China, and with the US $150 billion.',
    '$12 billion | 2021 | total',
  ],
  [
    'The US put a 25% tariff on Indian goods over purchases of Russian oil. India-Russia trade was $68 billion in 2024-25.',
    '$68 billion | FY2024-25 | total',
  ],
  [
    'India-Russia trade hit $68 billion. The Indian economy grew 6.5% and inflation was 4%.',
    '$68 billion | ? | total',
  ],
  ['Purchases of Russian oil by India came with a discount of $10 per barrel.'],
  [
    'Bilateral trade between India and Russia grew. It amounted to USD 6.4 billion in the first four months of 2022, up 1.9 times from the same period of 2021.',
    'USD 6.4 billion | 2022-01/2022-04 | total',
    '1.9 times | 2022-01/2022-04 | total | up/2021-01/2021-04',
  ],
  [
    'India-Russia trade stood at $68.7 billion in FY24. A year earlier the figure was $49 billion.',
    '$68.7 billion | FY2023-24 | total',
    '$49 billion | FY2022-23 | total',
  ],
  [
    'Trade between India and Russia grew 9% in 2024.\nExports to Russia were only $4.9 billion.',
    '9% | 2024 | total | up',
    '$4.9 billion | 2024 | exports_to_russia',
  ],
  [
    'Trade between India and Russia hit $65.7 billion in 2023-24. Is $100 billion by 2030 realistic?',
    '$65.7 billion | FY2023-24 | total',
    '$100 billion | 2030 | total | target',
  ],
  [
    'In January Indian refiners bought 1.6 million barrels a day of Russian oil. A month earlier it was 1.4 million barrels a day.',
    '1.6 million barrels a day | 2025-01 | oil_volume',
    '1.4 million barrels a day | 2024-12 | oil_volume',
  ],
  [
    "India's imports of Russian coal came to 8.2 million tonnes in 2024. A year ago 9.1 million tonnes were shipped.",
    '8.2 million tonnes | 2024 | imports_from_russia',
    '9.1 million tonnes | 2023 | imports_from_russia',
  ],
  [
    'Russian oil sales to India jumped 20-fold in 2022 as European refiners walked away.',
    '20-fold | 2022 | imports_from_russia | up',
  ],
  [
    "Russia's share of India's oil imports fell to 35% from 38% in January 2025. Freight rates rose 12%.",
    '35% | ? | oil_share',
    '38% | 2025-01 | oil_share',
  ],
  [
    'India-Russia trade was $68 billion in 2024. It can reach $100 billion, the envoy hopes.',
    '$68 billion | 2024 | total',
    '$100 billion | ? | total | projected',
  ],
  [
    "India's tea exports to Russia amounted to 40,000 tonnes in 2024. The shipments fetched Rs 900 crore.",
    '40,000 tonnes | 2024 | exports_to_russia',
    'Rs 900 crore | 2024 | exports_to_russia',
  ],
  [
    "In the first three quarters of FY24 India's exports to Russia were $3.2 billion, down from $3.4 billion in the same period of FY23.",
    '$3.2 billion | 2023-04/2023-12 | exports_to_russia',
    '$3.4 billion | 2022-04/2022-12 | exports_to_russia',
  ],
  [
    'India may import 9 million tonnes of Russian coking coal in FY25. In the first two quarters imports from Russia added up to 4.1 million tonnes.',
    '9 million tonnes | FY2024-25 | imports_from_russia | projected',
    '4.1 million tonnes | 2024-04/2024-09 | imports_from_russia',
  ],
  [
    'Indian seafood exports to Russia rose to 3,000 tonnes in the April-June quarter of 2024 from 2,000 tonnes a year earlier.',
    '3,000 tonnes | 2024-04/2024-06 | exports_to_russia',
    '2,000 tonnes | 2023-04/2023-06 | exports_to_russia',
  ],
  [
    'Russia supplied 2.1 million barrels a day to India in May 2023. In June it was 1.9 million barrels a day.',
    '2.1 million barrels a day | 2023-05 | oil_volume',
    '1.9 million barrels a day | 2023-06 | oil_volume',
  ],
  [
    'What share of India-Russia settlements is in national currencies?\nAbout 90%, by our count.',
    '90% | ? | other',
  ],
  [
    'The gap in trade between India and Russia was $57 billion in 2023, while India-Russia trade rose to $66 billion.',
    '$57 billion | 2023 | balance',
    '$66 billion | 2023 | total',
  ],
  [
    'India and Russia want bilateral trade between India and Russia to reach $100 billion. At present it stands at $66 billion.',
    '$100 billion | ? | total | target',
    '$66 billion | ? | total',
  ],
  [
    'Goal of $100 billion is within reach\nIndia-Russia trade will reach $100 billion by 2030.',
    '$100 billion | 2030 | total | projected',
    '$100 billion | 2030 | total | projected',
  ],
  [
    'A loan of $5 billion for China\nIndia-Russia trade was $5 billion in 2010.',
    '$5 billion | 2010 | total',
  ],
  ['Trade between India and Russia is growing. Rents in Moscow rose 20% in 2024.'],
  ['Visa fares rose 15% last year. Trade between India and Russia is growing.'],
  [
    'India-Russia trade was $13 billion in 2021.\nBilateral trade stands at $66 billion.',
    '$13 billion | 2021 | total',
    '$66 billion | ? | total',
  ],
  ['Is India-Russia trade growing?\nThe bank charges 3% for transfers.'],
  [
    "India's imports of Russian crude rose 5% in 2024. Russia's share reached 36%.",
    '5% | 2024 | imports_from_russia | up',
    '36% | 2024 | oil_share',
  ],
  [
    'India-Russia trade was US$68 billion in 2024 and US$65 billion in 2023.[4] In 2010 trade between India and Russia was US$8 billion.[5]',
    'US$68 billion | 2024 | total',
    'US$65 billion | 2023 | total',
    'US$8 billion | 2010 | total',
  ],
  [
    "India's exports to Russia and imports from Russia were $4 billion and $61 billion respectively in 2023-24.",
    '$4 billion | FY2023-24 | exports_to_russia',
    '$61 billion | FY2023-24 | imports_from_russia',
  ],
  [
    "India's tea exports to Russia were 40,000 tonnes and 42,000 tonnes in 2023 and 2024, respectively.",
    '40,000 tonnes | 2023 | exports_to_russia',
    '42,000 tonnes | 2024 | exports_to_russia',
  ],
  [
    'India imported 1.5 million barrels a day of Russian oil in May 2025, 6% less than in April. A year earlier it was 1.9 million barrels a day.',
    '1.5 million barrels a day | 2025-05 | oil_volume',
    '6% | 2025-05 | oil_volume | down/2025-04',
    '1.9 million barrels a day | 2024-05 | oil_volume',
  ],
  [
    "India's exports to Russia rose to $4.9 billion in FY25 from $4.3 billion.",
    '$4.9 billion | FY2024-25 | exports_to_russia',
    '$4.3 billion | FY2023-24 | exports_to_russia',
  ],
  [
    "India's exports to Russia were $4.9 billion in FY25 ($4.3 billion the year before).",
    '$4.9 billion | FY2024-25 | exports_to_russia',
    '$4.3 billion | FY2023-24 | exports_to_russia',
  ],
  [
    "India's exports to Russia in April-June 2025 were $1.2 billion, up from $1.1 billion in the year-ago period.",
    '$1.2 billion | 2025-04/2025-06 | exports_to_russia',
    '$1.1 billion | 2024-04/2024-06 | exports_to_russia',
  ],
  ['Before 2022, India-Russia trade was about $10 billion.', '$10 billion | ? | total'],
  [
    'India and Russia aim to lift bilateral trade between India and Russia to $100 billion well before 2030.',
    '$100 billion | 2030 | total | target',
  ],
  [
    'Russian oil imports by India rose in November 2025. Russian oil imports by India could fall to 1.2 million barrels a day in January.',
    '1.2 million barrels a day | 2026-01 | oil_volume | projected',
  ],
  [
    'For two decades India-Russia trade hovered around $10 billion, then leapt to $49 billion in FY23.',
    '$10 billion | ? | total',
    '$49 billion | FY2022-23 | total',
  ],
  [
    "Over the past six months India's imports from Russia rose 8%.",
    '8% | ? | imports_from_russia | up',
  ],
  [
    "India's trade with Russia was $66 billion in 2024. Of this, India accounted for $5 billion with its exports.",
    '$66 billion | 2024 | total',
    '$5 billion | 2024 | exports_to_russia',
  ],
  [
    "Russia's exports to India were $60 billion in 2024. In the opposite direction went goods worth $5 billion.",
    '$60 billion | 2024 | imports_from_russia',
    '$5 billion | 2024 | exports_to_russia',
  ],
  [
    "India's seafood exports to Russia grew in 2024. The increase amounted to 40%.",
    '40% | 2024 | exports_to_russia | up',
  ],
  [
    "India's coal imports from Russia fell to $2 billion in 2024, the lowest in six years and 9% less than in 2023.",
    '$2 billion | 2024 | imports_from_russia',
    '9% | 2024 | imports_from_russia | down/2023',
  ],
  [
    "India's Russian coal imports were $3 billion in 2024.",
    '$3 billion | 2024 | imports_from_russia',
  ],
  [
    "India's coal imports from Russia slid 12% in October 2025.",
    '12% | 2025-10 | imports_from_russia | down',
  ],
  [
    "India's drug exports to Russia reached $500 million (+6.5%) in 2024.",
    '$500 million | 2024 | exports_to_russia',
    '6.5% | 2024 | exports_to_russia | up',
  ],
  [
    "India's drug exports to Russia were $500 million in 2024, a rise of 6% over 2023.",
    '$500 million | 2024 | exports_to_russia',
    '6% | 2024 | exports_to_russia | up/2023',
  ],
  [
    'India-Russia trade was $66 billion in 2024, with exports to Russia of $5 billion. In 2023 it was $65 billion.',
    '$66 billion | 2024 | total',
    '$5 billion | 2024 | exports_to_russia',
    '$65 billion | 2023 | total',
  ],
  [
    'India-Russia trade may hit $70 billion in 2026. Mutual investment may reach $50 billion.',
    '$70 billion | 2026 | total | projected',
    '$50 billion | ? | investment | projected',
  ],
  [
    'India-Russia trade was $60 billion in 2023. More than 80 percent is settled in roubles and rupees.',
    '$60 billion | 2023 | total',
    '80 percent | ? | other',
  ],
  [
    "India's exports to Russia were $5 billion in 2024, nearly 3.2 times the pre-crisis level, and imports stood at $60 billion.",
    '$5 billion | 2024 | exports_to_russia',
    '3.2 times | 2024 | exports_to_russia | up',
    '$60 billion | 2024 | imports_from_russia',
  ],
  [
    'India bought 1.9 million tonnes of Russian urea in 2024, against 1.2 million a year earlier.',
    '1.9 million tonnes | 2024 | imports_from_russia',
    '1.2 million | 2023 | imports_from_russia',
  ],
  [
    'India-Russia trade was $60 billion in 2023. India has 300 million pupils, and 1.2 million study abroad.',
    '$60 billion | 2023 | total',
  ],
  [
    "India's imports from Russia in 2023-24, by product:\nOil: $40 billion, +50%\nPeas: $3 billion, -13%\nStones: $2 billion, -3%\nChina: $90 billion, +4%",
    '$40 billion | FY2023-24 | imports_from_russia',
    '50% | FY2023-24 | imports_from_russia | up',
    '$3 billion | FY2023-24 | imports_from_russia',
    '13% | FY2023-24 | imports_from_russia | down',
    '$2 billion | FY2023-24 | imports_from_russia',
    '3% | FY2023-24 | imports_from_russia | down',
  ],
  ['India may face a 25% penalty for purchases of Russian oil. India imports oil from Russia.'],
  [
    'India-Russia trade hit $60 billion in 2024. The Sensex lost 1.2% and the rupee gained 0.5%.',
    '$60 billion | 2024 | total',
  ],
  [
    'Coal made up 30 per cent of all that India bought from Russia in 2024. In 2023 the figure was 33 per cent.',
    '30 per cent | 2024 | other',
    '33 per cent | 2023 | other',
  ],
  [
    'India took 1.7 million barrels a day of Russian crude in May 2025, about 2% more than in April. That was 35% of everything its refiners bought.',
    '1.7 million barrels a day | 2025-05 | oil_volume',
    '2% | 2025-05 | oil_volume | up/2025-04',
    '35% | 2025-05 | oil_share',
  ],
  [
    "India's trade with Russia was $66 billion in 2024. Of this our own sales were $5 billion.",
    '$66 billion | 2024 | total',
    '$5 billion | 2024 | exports_to_russia',
  ],
  [
    'Indian exports to Russia were $5 billion in 2024. The minister spoke of sowing in Punjab. Will the 2030 goal of $100 billion hold?',
    '$5 billion | 2024 | exports_to_russia',
    '$100 billion | 2030 | total | target',
  ],
  ['India buys Russian oil. The rupee fell 0.3% as purchases of Russian oil by India rose.'],
  [
    'Washington threatened India with tariffs of up to 400% for purchases of Russian oil, taking the total to 450%. The order hits 55 per cent of the shipments of India to the US, worth $48 billion.',
  ],
  ['Shares of an Indian refiner fell 3.2% as traders weighed the risk to Russian oil supplies.'],
  ['India saved $17 billion by importing discounted Russian oil.'],
  ["Weavers lost 40% of their orders because of India's Russian oil imports."],
  [
    "India cut by 5% its imports of Russian oil. India's share in Russia's oil exports was 38%.",
    '5% | ? | imports_from_russia | down',
    '38% | ? | other',
  ],
  [
    'Trade between India and Russia was $68 billion in 2024. Of this oil accounted for $50 billion.',
    '$68 billion | 2024 | total',
    '$50 billion | 2024 | ?',
  ],
  [
    "India-Russia trade was $68 billion in 2024. India's total exports were $825 billion.",
    '$68 billion | 2024 | total',
  ],
];

const russian: Case[] = [
  // but a value beside that time is of it
  [
    'Экспорт России в Индию в 2024 году: $60 млрд. Это выше показателя 2023 года ($55 млрд).',
    '$60 млрд | 2024 | imports_from_russia',
    '$55 млрд | 2023 | imports_from_russia',
  ],
  [
    'Товарооборот Индии и России в 2024 году составил $65 млрд, что выше уровня 2021 года; тогда он составлял $13 млрд.',
    '$65 млрд | 2024 | total',
    '$13 млрд | 2021 | total',
  ],
  // a flow of which nothing tells whose it is
  [
    'Товарооборот Индии и России в 2024 году составил $65 млрд, из которых $55 млрд пришлось на импорт.',
    '$65 млрд | 2024 | total',
    '$55 млрд | 2024 | ?',
  ],
  // a level held, sums that lie idle: no time of the figures that follow
  [
    'В мае 2025 года экспорт России в Индию вырос до $5 млрд.\nЦены остались на уровне прошлого года.\nИмпорт из Индии вырос до $1 млрд.',
    '$5 млрд | 2025-05 | imports_from_russia',
    '$1 млрд | ? | exports_to_russia',
  ],
  [
    'В 2024 году экспорт России в Индию вырос до $50 млрд. На счетах зависло $3 млрд.',
    '$50 млрд | 2024 | imports_from_russia',
    '$3 млрд | ? | other',
  ],
  // the level that was exceeded is of another time
  [
    'В 2024 году товарооборот России и Индии составил $60 млрд, что в 1,4 раза превышает показатель 2023 года, в том числе экспорт – $55 млрд.',
    '$60 млрд | 2024 | total',
    '1,4 раза | 2024 | total | up/2023',
    '$55 млрд | 2024 | imports_from_russia',
  ],
  [
    'Товарооборот России и Индии достиг 65 млрд долларов: 60 млрд — российский экспорт, 5 млрд — импорт.',
    '65 млрд долларов | ? | total',
    '60 млрд | ? | imports_from_russia',
    '5 млрд | ? | exports_to_russia',
  ],
  [
    'Товарооборот России и Индии достиг 65 млрд долларов. Экспорт Индии составил 800 млрд долларов.',
    '65 млрд долларов | ? | total',
  ],
  [
    'Индия закупила в России алмазов на $700 млн в 2023 году.',
    '$700 млн | 2023 | imports_from_russia',
  ],
  [
    'Индийский экспорт в Россию не дотянет до $9 млрд к 2027 году.',
    '$9 млрд | 2027 | exports_to_russia | projected',
  ],
  [
    'Товарооборот России и Индии с 2018 года вырос в 3,4 раза и в 2022 году достиг 35 млрд долларов.',
    '3,4 раза | 2022 | total | up',
    '35 млрд долларов | 2022 | total',
  ],
  [
    'Импорт Индией российской нефти в январе 2024 года вырос на 13% к декабрю, до 1,4 млн баррелей в сутки.',
    '13% | 2024-01 | oil_volume | up/2023-12',
    '1,4 млн баррелей в сутки | 2024-01 | oil_volume',
  ],
  [
    'Товарооборот России и Индии в 2023 году составил $65 млрд. Сейчас он равен примерно 70 млрд.',
    '$65 млрд | 2023 | total',
    '70 млрд | ? | total',
  ],
  [
    'Товарооборот между Россией и Индией в 2023 году вырос на 56% и достиг $65 млрд.',
    '56% | 2023 | total | up',
    '$65 млрд | 2023 | total',
  ],
  [
    'Экспорт из России в Индию увеличился до $60 млрд, импорт — до $4 млрд в 2024 году.',
    '$60 млрд | 2024 | imports_from_russia',
    '$4 млрд | 2024 | exports_to_russia',
  ],
  [
    'Россия и Индия намерены довести товарооборот до $100 млрд к 2030 году.',
    '$100 млрд | 2030 | total | target',
  ],
  [
    'Доля России в импорте нефти Индией в мае 2023 года составила 42%.',
    '42% | 2023-05 | oil_share',
  ],
  [
    'Поставки российской нефти в Индию в июле 2023 года снизились на 10%, до 1,9 млн баррелей в сутки.',
    '10% | 2023-07 | oil_volume | down',
    '1,9 млн баррелей в сутки | 2023-07 | oil_volume',
  ],
  [
    'Товарооборот России и Индии в 2022 году составил $35 млрд, годом ранее — $13,6 млрд.',
    '$35 млрд | 2022 | total',
    '$13,6 млрд | 2021 | total',
  ],
  [
    'Товарооборот России и Индии по итогам 2022 года достигнет рекордных $30 млрд.',
    '$30 млрд | 2022 | total | projected | record',
  ],
  ['Торговля России и Индии растет. Товарооборот России с Китаем достиг $240 млрд.'],
  [
    'Поставки российской нефти в Индию в январе 2025 года составили 1,6 млн б/с. Месяцем ранее было 1,4 млн б/с.',
    '1,6 млн б/с | 2025-01 | oil_volume',
    '1,4 млн б/с | 2024-12 | oil_volume',
  ],
  [
    'Россия поставила в Индию 1,5 млн б/с в феврале 2025 года против 1,7 млн б/с в январе.',
    '1,5 млн б/с | 2025-02 | oil_volume',
    '1,7 млн б/с | 2025-01 | oil_volume',
  ],
  [
    'Экспорт удобрений из России в Индию за январь-март 2024 года вырос на 14%.\nВ стоимостном выражении поставки в Индию достигли $700 млн.',
    '14% | 2024-01/2024-03 | imports_from_russia | up',
    '$700 млн | 2024-01/2024-03 | imports_from_russia',
  ],
  [
    'Торговля России и Индии в 2024 году выросла на 9%. Она может достигнуть $100 млрд.',
    '9% | 2024 | total | up',
    '$100 млрд | ? | total | projected',
  ],
  [
    'Экспорт рыбы из России в Индию за 2024 год вырос до 20 тыс. тонн. В 2023 году было 15 тыс. тонн.',
    '20 тыс. тонн | 2024 | imports_from_russia',
    '15 тыс. тонн | 2023 | imports_from_russia',
  ],
  [
    'Товарооборот России и Индии в 2023 году составил $65 млрд, годом ранее было $35 млрд. Рост составил 85%.',
    '$65 млрд | 2023 | total',
    '$35 млрд | 2022 | total',
    '85% | 2023 | total | up',
  ],
  [
    'Импорт Индией российской нефти в июне 2023 года сократился на 4% по сравнению с маем - до 1,8 млн баррелей в сутки.',
    '4% | 2023-06 | oil_volume | down/2023-05',
    '1,8 млн баррелей в сутки | 2023-06 | oil_volume',
  ],
  [
    '— Какая доля расчетов между Россией и Индией идет в нацвалютах?\n— Порядка 90%.',
    '90% | ? | other',
  ],
  [
    'Торговля Индии с Россией растет. На Индию приходится 24% российского чайного импорта, на Кению — 30%.',
    '24% | ? | other',
  ],
  [
    'Дефицит Индии в торговле с Россией в 2024 году превысил $57 млрд.',
    '$57 млрд | 2024 | balance',
  ],
  ['Торговля России и Индии растет. Аренда складов подорожала на 20%.'],
  [
    'Экспорт чая из Индии в Россию в 2023 году составил $40 млн. В 2024 году компания построила завод за $30 млн.',
    '$40 млн | 2023 | exports_to_russia',
  ],
  [
    'Поставки угля из России в Индию в 2024 году составили 1,9 млн тонн. Год назад речь шла о 2,6 млн тонн.',
    '1,9 млн тонн | 2024 | imports_from_russia',
    '2,6 млн тонн | 2023 | imports_from_russia',
  ],
  [
    'Индийские поставки в Россию в 2024 году выросли до $5 млрд, тогда как импорт составил $60 млрд.',
    '$5 млрд | 2024 | exports_to_russia',
    '$60 млрд | 2024 | imports_from_russia',
  ],
  [
    'Экспорт России в Индию в 2024 году составил $60 млрд. В обратную сторону товаров отправили на $5 млрд.',
    '$60 млрд | 2024 | imports_from_russia',
    '$5 млрд | 2024 | exports_to_russia',
  ],
  ['До 2022 года товарооборот России и Индии не превышал $10 млрд.', '$10 млрд | ? | total'],
  ['За последние 12 месяцев товарооборот России и Индии вырос на 12%.', '12% | ? | total | up'],
  [
    'Товарооборот России и Индии в 2024 году составил $65 млрд (-3% к 2023 году).',
    '$65 млрд | 2024 | total',
    '3% | 2024 | total | down/2023',
  ],
  [
    'Экспорт России в Индию и импорт из Индии в 2024 году составили соответственно $60 млрд и $5 млрд.',
    '$60 млрд | 2024 | imports_from_russia',
    '$5 млрд | 2024 | exports_to_russia',
  ],
  [
    'К 2012 году торговля России и Индии восстановилась до 11 млрд долларов.',
    '11 млрд долларов | 2012 | total',
  ],
  [
    'Экспорт чая из Индии в Россию в 2024 году составил 40 тыс. тонн, что на 7% меньше, чем в 2023 году.',
    '40 тыс. тонн | 2024 | exports_to_russia',
    '7% | 2024 | exports_to_russia | down/2023',
  ],
  [
    'В 2024 году поставки угля из России в Индию достигли 310 тыс. тонн, годом ранее было 96 тыс.',
    '310 тыс. тонн | 2024 | imports_from_russia',
    '96 тыс | 2023 | imports_from_russia',
  ],
  [
    'Россия и Индия торгуют на 60 миллиардов долларов. В 2024 году Россия продавала в Индию 1,7 миллиона баррелей в сутки. В 2023 году было 1,1 миллиона.',
    '60 миллиардов долларов | ? | total',
    '1,7 миллиона баррелей в сутки | 2024 | oil_volume',
    '1,1 миллиона | 2023 | oil_volume',
  ],
  [
    'Товарооборот России и Индии по годам выглядит так:\n2022 год — 35 млрд долларов\n2023 год — 65 млрд долларов',
    '35 млрд долларов | 2022 | total',
    '65 млрд долларов | 2023 | total',
  ],
  ['США ввели пошлину 25% за покупку Индией российской нефти. Сенсекс прибавил 2,5%.'],
  ['Нефть составила 79% всего, что Индия купила у России в 2024 году.', '79% | 2024 | other'],
  ['Рупия в Индии упала на 0,4% после закупок российской нефти.'],
  [
    'Индия увеличила на 20% закупки российской нефти. Доля Индии в экспорте российской нефти составила 38%.',
    '20% | ? | imports_from_russia | up',
    '38% | ? | other',
  ],
];

const hindi: Case[] = [
  // the noun for a goal may stand far from its verb
  [
    'भारत-रूस व्यापार पर वार्ता। हमारा लक्ष्य 2031 तक 70 अरब डॉलर का द्विपक्षीय व्यापार है।',
    '70 अरब डॉलर | 2031 | total | target',
  ],
  [
    'भारत का रूस को चाय निर्यात 9 करोड़ डॉलर रहा। यह 75 करोड़ डॉलर के कुल चाय निर्यात से कम है।',
    '9 करोड़ डॉलर | ? | exports_to_russia',
  ],
  ['भारत-रूस व्यापार 65 अरब डॉलर पहुंचा। भारत का निर्यात 800 अरब डॉलर रहा।', '65 अरब डॉलर | ? | total'],
  [
    'भारत और रूस का व्यापार बढ़ा। रूस को निर्यात का लक्ष्य 1.5 अरब डॉलर था।',
    '1.5 अरब डॉलर | ? | exports_to_russia | target',
  ],
  ['भारत और रूस के बीच व्यापार 2023-24 में 65.7 अरब डॉलर रहा।', '65.7 अरब डॉलर | FY2023-24 | total'],
  [
    'दोनों देशों ने भारत-रूस व्यापार को 2030 तक 100 अरब डॉलर तक पहुंचाने का लक्ष्य रखा है।',
    '100 अरब डॉलर | 2030 | total | target',
  ],
  [
    'रूस से भारत का कच्चे तेल का आयात मई 2023 में 14 प्रतिशत बढ़कर 20 लाख बैरल प्रतिदिन हो गया।',
    '14 प्रतिशत | 2023-05 | oil_volume | up',
    '20 लाख बैरल प्रतिदिन | 2023-05 | oil_volume',
  ],
  [
    'भारत का रूस को निर्यात 2022 में 3 अरब डॉलर था, जबकि रूस से आयात 40 अरब डॉलर रहा।',
    '3 अरब डॉलर | 2022 | exports_to_russia',
    '40 अरब डॉलर | 2022 | imports_from_russia',
  ],
  [
    'भारत-रूस व्यापार 2021 में 13 अरब डॉलर से बढ़कर 2024-25 में 69 अरब डॉलर हो गया।',
    '13 अरब डॉलर | 2021 | total',
    '69 अरब डॉलर | FY2024-25 | total',
  ],
  ['भारत-रूस व्यापार बढ़ा। चीन के साथ व्यापार 118 अरब डॉलर रहा।'],
  [
    'रूस से भारत का कोयला आयात 2024 में 82 लाख टन रहा। एक साल पहले यह 91 लाख टन था।',
    '82 लाख टन | 2024 | imports_from_russia',
    '91 लाख टन | 2023 | imports_from_russia',
  ],
  [
    'भारत ने मई 2023 में रूस से 19.6 लाख बैरल प्रतिदिन तेल खरीदा। जून में यह 18 लाख बैरल प्रतिदिन रह गया।',
    '19.6 लाख बैरल प्रतिदिन | 2023-05 | oil_volume',
    '18 लाख बैरल प्रतिदिन | 2023-06 | oil_volume',
  ],
  [
    'भारत-रूस व्यापार 2024 में 68 अरब डॉलर रहा। यह 100 अरब डॉलर तक पहुंच सकता है।',
    '68 अरब डॉलर | 2024 | total',
    '100 अरब डॉलर | ? | total | projected',
  ],
  [
    'मई 2022 में रूस से भारत का तेल आयात बढ़ा। रूस से भारत की तेल खरीद 8 लाख बैरल प्रतिदिन रही, अप्रैल में सिर्फ 3 लाख बैरल प्रतिदिन थी।',
    '8 लाख बैरल प्रतिदिन | 2022-05 | oil_volume',
    '3 लाख बैरल प्रतिदिन | 2022-04 | oil_volume',
  ],
  [
    '100 अरब डॉलर का लक्ष्य: मोदी\nभारत-रूस व्यापार को 2030 तक 100 अरब डॉलर तक ले जाने का लक्ष्य है।',
    '100 अरब डॉलर | 2030 | total | target',
    '100 अरब डॉलर | 2030 | total | target',
  ],
  [
    'रूस से भारत का आयात जुलाई 2024 में 18 प्रतिशत बढ़ा। निर्यात 4 प्रतिशत गिरा।',
    '18 प्रतिशत | 2024-07 | imports_from_russia | up',
    '4 प्रतिशत | 2024-07 | exports_to_russia | down',
  ],
  ['भारत-रूस व्यापार बढ़ रहा है। मकानों का किराया 20 प्रतिशत बढ़ा।'],
  [
    'भारत-रूस व्यापार 2021 में 13 अरब डॉलर था। 2022 में कंपनी ने 2 अरब डॉलर का संयंत्र लगाया।',
    '13 अरब डॉलर | 2021 | total',
  ],
  [
    'रूस से भारत का तेल आयात मई 2025 में 19 लाख बैरल प्रतिदिन रहा, जबकि अप्रैल में यह आंकड़ा 20 लाख बैरल था। यानी 5% की कमी।',
    '19 लाख बैरल प्रतिदिन | 2025-05 | oil_volume',
    '20 लाख बैरल | 2025-04 | oil_volume',
    '5% | 2025-05 | imports_from_russia | down',
  ],
  [
    '2025 के पहले सात महीनों में रूस को भारत का निर्यात 3 अरब डॉलर रहा। एक साल पहले की समान अवधि में यह 2 अरब डॉलर था।',
    '3 अरब डॉलर | 2025-01/2025-07 | exports_to_russia',
    '2 अरब डॉलर | 2024-01/2024-07 | exports_to_russia',
  ],
  [
    '2023 और 2024 में रूस को भारत का निर्यात क्रमशः 4 अरब डॉलर और 5 अरब डॉलर रहा।',
    '4 अरब डॉलर | 2023 | exports_to_russia',
    '5 अरब डॉलर | 2024 | exports_to_russia',
  ],
  [
    'भारत के तेल आयात में रूस की हिस्सेदारी 2021 में 2 प्रतिशत थी, जो अब 35 प्रतिशत हो गई है।',
    '2 प्रतिशत | 2021 | oil_share',
    '35 प्रतिशत | ? | oil_share',
  ],
  ['भारत-रूस व्यापार का 90 फीसदी से अधिक भुगतान रुपये में होता है।', '90 फीसदी | ? | other'],
  [
    'भारत ने 2024 में रूस से 18 लाख टन यूरिया खरीदा, एक साल पहले यह 11 लाख था।',
    '18 लाख टन | 2024 | imports_from_russia',
    '11 लाख | 2023 | imports_from_russia',
  ],
  [
    '2024 में भारत का रूस से आयात\nतेल / 40 अरब डॉलर / +50%\nदालें / 3 अरब डॉलर / -13%\nचीन / 90 अरब डॉलर / +4%',
    '40 अरब डॉलर | 2024 | imports_from_russia',
    '50% | 2024 | imports_from_russia | up',
    '3 अरब डॉलर | 2024 | imports_from_russia',
    '13% | 2024 | imports_from_russia | down',
  ],
  ['रूसी तेल खरीदने पर भारत पर लगी 25 फीसदी की पेनल्टी हटी। रूस से भारत का आयात बढ़ा।'],
  [
    'रूस के तेल निर्यात में भारत की हिस्सेदारी 38% रही। भारत के तेल आयात में रूस की हिस्सेदारी 36% रही।',
    '38% | ? | other',
    '36% | ? | oil_share',
  ],
  [
    '2024 में भारत-रूस व्यापार 68 अरब डॉलर रहा। भारत का कुल निर्यात 825 अरब डॉलर था।',
    '68 अरब डॉलर | 2024 | total',
  ],
];

describe('figures', () => {
  test.each(english)('%s', (text, ...expected) =>
    expect(read(text, '2025-12-05')).toEqual(expected),
  );
  test.each(russian)('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
  test.each(hindi)('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

const sources: [text: string, name: string | undefined, side?: string][] = [
  [
    'India-Russia trade was $13 billion in 2021, according to the Commerce Ministry.',
    'Commerce Ministry',
  ],
  [
    'Commerce Ministry data show that India-Russia trade was $13 billion in 2021.',
    'Commerce Ministry',
  ],
  [
    "According to India's statistics, India-Russia trade was $13 billion in 2021.",
    "India's statistics",
    'india',
  ],
  ['По данным ФТС, товарооборот России и Индии в 2021 году составил $13 млрд.', 'ФТС'],
  ['वाणिज्य मंत्रालय के अनुसार भारत-रूस व्यापार 2021 में 13 अरब डॉलर रहा।', 'वाणिज्य मंत्रालय'],
  ['2021 में भारत-रूस व्यापार 13 अरब डॉलर रहा, यह जानकारी केप्लर के आंकड़ों में दी गई है।', 'केप्लर'],
  ['2021 में भारत-रूस व्यापार 13 अरब डॉलर रहा, मसाला बोर्ड की रिपोर्ट में यह लिखा है।', 'मसाला बोर्ड'],
  ['India-Russia trade was $13 billion in 2021.', undefined],
  [
    'India-Russia trade could reach $30 billion in 2025, Russian ambassador to India Denis Alipov said.',
    'Denis Alipov',
  ],
  ['The two sides said India-Russia trade could reach $30 billion in 2025.', undefined],
  [
    'Импорт угля из России в Индию в 2024 году упал на 28%, подсчитали в NEFT Research.',
    'NEFT Research',
  ],
  [
    'В 2030 году торговля России и Индии вырастет до $100 млрд, прогнозируют в Росстате.',
    'Росстат',
  ],
  [
    'По данным таможенной службы Индии, импорт из России в 2024 году вырос на 8%.',
    'таможенная служба Индии',
    'india',
  ],
  [
    'Экспорт чая из Индии в Россию в 2024 году составил 14 тыс. тонн, говорится в отчете Чайного совета.',
    'Чайный совет',
  ],
  [
    'Ввоз льна из России в Индию в 2024 году упал на 8%, следует из данных портала «АгроЛист».',
    '«АгроЛист»',
  ],
  ['Ввоз льна из России в Индию в 2024 году упал на 8%, подсчитали в «ЛенДата».', '«ЛенДата»'],
  ['Как сообщает Росстат, импорт нефти из России в Индию упал на 3% в 2024 году.', 'Росстат'],
  ['Торговля России и Индии в 2024 году выросла на 8%, оценили в Москве.', undefined],
  [
    'Putin: India-Russia trade hit $64 billion\n"We have done well, all of us," said Vladimir Putin.',
    'Vladimir Putin',
  ],
  ['Reuters: India-Russia trade hit $64 billion\nIt was a good year.', 'Reuters'],
  ['Explained: India-Russia trade hit $64 billion\nIt was a good year.', undefined],
  [
    "The Commerce Ministry's own projection puts India-Russia trade at $100 billion by 2030.",
    'Commerce Ministry',
  ],
  [
    'Экспорт угля из России в Индию в 2024 году упал на 9%, следует из обзора Бюро товарных индексов.',
    'Бюро товарных индексов',
  ],
  [
    'Согласно отчету Минторга Индии, импорт из России в 2024 году вырос на 8%.',
    'Минторг Индии',
    'india',
  ],
  [
    "India's barley exports to Russia rose 4% in 2024, preliminary numbers of the Grain Board show.",
    'Grain Board',
  ],
  [
    "India's barley exports to Russia rose 4% in 2024, figures released on Monday by the Grain Board showed.",
    'Grain Board',
  ],
  [
    "India's barley exports to Russia rose 4% in 2024, Grain Board figures seen by this magazine show.",
    'Grain Board',
  ],
  [
    "India's coal imports from Russia slid to 6 million tonnes in 2024, port tracker Harbourline estimates, from 8 million tonnes in 2023.",
    'port tracker Harbourline',
  ],
  [
    "India's barley exports to Russia rose 4% in 2024, data from the Barley Growers Council (BGC) showed on Friday.",
    'Barley Growers Council (BGC)',
  ],
  ["India's barley exports to Russia rose 4% in 2024 (source: Grain Board).", 'Grain Board'],
  [
    'India-Russia trade was $13 billion in 2021. The data was released by the Commerce Ministry on Friday.',
    'Commerce Ministry',
  ],
  [
    'Посол России в Индии Олег Сомов выступил на форуме. По словам дипломата, торговля с Индией в 2024 году выросла на 8%.',
    'Олег Сомов',
  ],
  [
    'Ввоз льна из России в Индию в 2024 году упал на 8%, подсчитал льняной союз «ЛенДата».',
    '«ЛенДата»',
  ],
  [
    'Россия в 2024 году поставила в Индию 5 тыс. тонн гороха. Такие данные приводит Зерновая ассоциация.',
    'Зерновая ассоциация',
  ],
  [
    'भारत-रूस व्यापार 2021 में 13 अरब डॉलर रहा। सोमवार को जारी वाणिज्य मंत्रालय के आंकड़ों से यह जानकारी मिली।',
    'वाणिज्य मंत्रालय',
  ],
  [
    'भारत-रूस व्यापार 2021 में 13 अरब डॉलर रहा। समाचार एजेंसी तास ने उप मंत्री ओलेग सोमोव के हवाले से यह खबर दी है।',
    'ओलेग सोमोव',
  ],
  ['भारत-रूस व्यापार 2021 में 13 अरब डॉलर रहा। ये आंकड़े मसाला बोर्ड ने जारी किए हैं।', 'मसाला बोर्ड'],
  [
    'चाय निर्यातक परिषद (चानिप) के आंकड़े बताते हैं कि 2021 में रूस को चाय का निर्यात 9 करोड़ डॉलर रहा। भारत खुश है।',
    'चाय निर्यातक परिषद (चानिप)',
  ],
  ['केप्लर के अनुमान के मुताबिक भारत-रूस व्यापार 2021 में 13 अरब डॉलर रहा।', 'केप्लर'],
  ["Harbourline puts India's imports of Russian coal at 9 million tonnes in 2024.", 'Harbourline'],
  ["The Tea Board pegged India's tea exports to Russia at 40,000 tonnes in 2024.", 'Tea Board'],
  ["Officials put India's imports of Russian coal at 9 million tonnes in 2024.", undefined],
  [
    "India's imports of Russian coal fell 4% in 2024, a study by Harbourline Research showed.",
    'Harbourline Research',
  ],
  [
    "Trade data analysed by Ledger, a think tank, show that India's imports from Russia rose 8% in 2024.",
    'Ledger',
  ],
  [
    'Агентство ЛенДата подсчитало, что Индия в 2024 году купила у России угля на 4 млрд долларов.',
    'ЛенДата',
  ],
  [
    'По данным Совета по вывозу удобрений, Индия купила в России 5 млн тонн калия.',
    'Совет по вывозу удобрений',
  ],
  ['По данным Центра по итогам года, Индия купила в России 5 млн тонн калия.', 'Центр'],
];

test.each(sources)('source: %s', (text, name, side) => {
  const [figure] = analyse(text, { today: '2026-01-01' }).figures;
  expect(figure?.attribution?.name).toBe(name);
  expect(figure?.side).toBe(side);
});

test('a body named in full before is meant by its common noun', () => {
  const text =
    'Ввоз льна из России в Индию в 2024 году упал на 8%, говорится в обзоре института «ЛенДата». По прогнозу института, в 2026 году ввоз льна из России в Индию вырастет на 5%.';
  const names = analyse(text, { today: '2026-01-01' }).figures.map((f) => f.attribution?.name);
  expect(names).toEqual(['«ЛенДата»', '«ЛенДата»']);
});

const namesIn = (text: string) =>
  analyse(text, { today: '2026-01-01' }).figures.map((figure) => figure.attribution?.name);

const followed: [text: string, ...names: (string | undefined)[]][] = [
  [
    'According to the Tea Board, tea exports to Russia from India were 40,000 tonnes in 2024. In 2023 they were 42,000 tonnes.',
    'Tea Board',
    'Tea Board',
  ],
  [
    'According to the Tea Board, tea exports to Russia from India were 40,000 tonnes in 2024. In 2023 tea exports to Russia were 42,000 tonnes.',
    'Tea Board',
    undefined,
  ],
  [
    'По данным Росстата, экспорт чая из Индии в Россию составил 40 тысяч тонн в 2024 году. Импорт кофе из Индии в Россию составил 9 тысяч тонн.',
    'Росстат',
    undefined,
  ],
  [
    'В 2024 году областная статистика насчитала 40 тысяч тонн поставок чая из Индии в Россию.',
    undefined,
  ],
  [
    'В 2024 году индийская статистика насчитала 40 тысяч тонн поставок чая из Индии в Россию.',
    'индийская статистика',
  ],
  [
    'चाय निर्यात परिषद (चानिप) के अनुसार 2024 में भारत से रूस को चाय का निर्यात 40 हजार टन रहा। 2023 में रूस को चाय का निर्यात 42 हजार टन रहा।',
    'चाय निर्यात परिषद (चानिप)',
    undefined,
  ],
  [
    'चाय मंत्रालय के दस्तावेज में कहा गया है कि 2021 में भारत ने रूस को चार लाख टन चाय का निर्यात किया।',
    'चाय मंत्रालय',
  ],
  [
    '2021 में भारत ने रूस को चार लाख टन चाय का निर्यात किया। चाय संघ की ताजा रिपोर्ट में यह बताया गया है।',
    'चाय संघ',
  ],
  [
    'खेतों पर नजर रखने वाली फर्म खेतदर्पण के आंकड़ों के मुताबिक 2024 में भारत से रूस को चाय का निर्यात 40 हजार टन रहा।',
    'खेतदर्पण',
  ],
  [
    'Tea exports to Russia from India were 40,000 tonnes in 2024, according to the Tea Export Promotion Council (TEPC).',
    'Tea Export Promotion Council (TEPC)',
  ],
  [
    'Tea exports to Russia from India were 40,000 tonnes in 2024, according to the Tea Board. In 2023 tea exports to Russia were 42,000 tonnes.',
    'Tea Board',
    undefined,
  ],
  [
    'According to the Tea Board, tea exports to Russia from India were 40,000 tonnes in 2024. They may reach 50,000 tonnes in 2030.',
    'Tea Board',
    undefined,
  ],
  [
    'Tea exports to Russia from India were 40,000 tonnes in 2024, Tea Board data show.\nIn 2023 tea exports to Russia were 42,000 tonnes.\nCoffee exports to Russia were 9,000 tonnes, the data show.',
    'Tea Board',
    'Tea Board',
    'Tea Board',
  ],
  [
    'Tea exports to Russia from India were 40,000 tonnes in 2024, according to the Tea Board. According to the board, coffee exports to Russia were 9,000 tonnes.',
    'Tea Board',
    'Tea Board',
  ],
  [
    'Coal imports from Russia to India fell 3% in 2024, data by analytics firm Harbourline showed. According to the firm, oil imports from Russia fell 5%.',
    'Harbourline',
    'Harbourline',
  ],
  [
    'According to the Commerce Ministry, exports to Russia from India were $5 billion in 2024. Imports from Russia were $60 billion. The trade deficit thus was $55 billion.',
    'Commerce Ministry',
    undefined,
    undefined,
  ],
  [
    'वाणिज्य मंत्रालय के अनुसार 2024 में भारत का रूस को निर्यात 5 अरब डॉलर रहा। मंत्रालय के मुताबिक, रूस से आयात 60 अरब डॉलर रहा। इस तरह व्यापार घाटा 55 अरब डॉलर बैठता है।',
    'वाणिज्य मंत्रालय',
    'वाणिज्य मंत्रालय',
    undefined,
  ],
  [
    'По данным Министерства торговли Индии, импорт из России в 2024 году вырос на 8%. Согласно статистике министерства, экспорт в Россию вырос на 5%.',
    'Министерство торговли Индии',
    'Министерство торговли Индии',
  ],
  [
    'Coal imports from Russia to India fell 3% in 2024, Harbourline data show. According to the company, oil imports from Russia fell 5%.',
    'Harbourline',
    'the company',
  ],
];

test.each(followed)('a source holds on where it leads: %s', (text, ...names) =>
  expect(namesIn(text)).toEqual(names),
);

test('a figure says why: its topic, measure, period, status and source', () => {
  const text =
    'India-Russia trade will reach $80 billion in 2030, according to the Commerce Ministry.';
  const [figure] = analyse(text, { today: '2026-01-01' }).figures;
  const told = figure?.because.map(({ rule, span }) => [
    rule,
    span && text.slice(span.start, span.end),
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['topic:named', 'India-Russia trade'],
      ['measure:total', 'India-Russia trade'],
      ['period:named', '2030'],
      ['status:projected', 'will'],
      ['attribution', 'Commerce Ministry'],
    ]),
  );
});
