import { describe, expect, it } from 'vitest';
import { timesOf } from './told';

/** A text and its figures as "words|period|measure|status", `?` for what is not told; a change is marked by its way. */
type Row = readonly [text: string, ...figures: string[]];

const SHARE = 'Russia’s share of India’s oil imports was 2% in 2021.';
const FIRST = '2%|2021|oil_share|reported';

/** What came about by the day of the text is of no year that was long over. */
const BY_NOW: readonly Row[] = [
  [`${SHARE} It has grown to 36%.`, FIRST, '36%|?|oil_share|reported'],
  [`${SHARE} It grew to 36%.`, FIRST, '36%|2021|oil_share|reported'],
  [
    'В 2021 году доля России в импорте нефти Индии составляла 2%. Она уже достигла 36%.',
    FIRST,
    '36%|?|oil_share|reported',
  ],
  [
    '2021 में भारत के तेल आयात में रूस की हिस्सेदारी 2% थी। यह 36% तक पहुंच चुकी है।',
    FIRST,
    '36%|?|oil_share|reported',
  ],
  [
    '2023 में भारत और रूस का व्यापार 65 अरब डॉलर रहा। रूस को भारत का निर्यात अब भी 4 अरब डॉलर है।',
    '65 अरब डॉलर|2023|total|reported',
    '4 अरब डॉलर|?|exports_to_russia|reported',
  ],
  [
    '2023 में भारत और रूस का व्यापार 65 अरब डॉलर रहा। आपसी व्यापार तीन साल में 80% बढ़ा।',
    '65 अरब डॉलर|2023|total|reported',
    '80%|?|total|up',
  ],
];

/** The time with which a clause opens is its own. */
const CLAUSES: readonly Row[] = [
  [
    'Russia’s share of India’s oil imports is 18% and in March 2022 it was 2%.',
    '18%|?|oil_share|reported',
    '2%|2022-03|oil_share|reported',
  ],
  [
    'भारत के तेल आयात में रूस की हिस्सेदारी 18% है और मार्च 2022 में यह 2% थी।',
    '18%|?|oil_share|reported',
    '2%|2022-03|oil_share|reported',
  ],
  [
    'India’s trade with Russia in three quarters of 2021 was $9 billion.',
    '$9 billion|2021-01/2021-09|total|reported',
  ],
  [
    'In the current fiscal year ending in March exports to Russia from India reached $4 billion.',
    '$4 billion|FY2023-24|exports_to_russia|reported',
  ],
];

/** A part of which something is made up, or up to which it rose, is no change; what a country needs is nobody’s share. */
const PARTS: readonly Row[] = [
  ['Расчеты России и Индии на 90% идут в рублях.', '90%|?|other|reported'],
  ['Экспорт России в Индию вырос на 85%.', '85%|?|imports_from_russia|up'],
  [
    'Russia’s share of India’s oil imports, 2% in 2021, has gone up to 36%.',
    FIRST,
    '36%|?|oil_share|reported',
  ],
  ['India buys Russian oil. It imports 85% of its crude.'],
  ['India buys Russian oil. India, which imports more than 80% of its oil needs, is glad.'],
  ['India buys Russian oil. About 85% of India’s crude is imported.'],
  ['Индия покупает российскую нефть. Индия импортирует 85% нефти.'],
  ['भारत रूसी तेल खरीदता है। भारत अपनी जरूरत का 85% तेल आयात करता है।'],
  [
    'Индия, импортирующая более 85% нефти, в мае довела закупки в России до 1,7 млн баррелей в сутки.',
    '1,7 млн баррелей в сутки|2023-05|oil_volume|reported',
  ],
  [
    'भारत अपनी जरूरत का 88% कच्चा तेल आयात करता है और मई में रूस से आयात 17 लाख बैरल प्रतिदिन रहा।',
    '17 लाख बैरल प्रतिदिन|2023-05|oil_volume|reported',
  ],
  ['India imports Russian oil. Trump doubled tariffs to 50% from 25% for buying Russian oil.'],
  ['India buys Russian oil. It gets 35% of its crude from Russia.', '35%|?|oil_share|reported'],
];

describe.each([
  ['by now', BY_NOW],
  ['clauses and stretches', CLAUSES],
  ['parts', PARTS],
])('figures: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(timesOf(text, '2024-01-31')).toEqual(figures);
  });
});

it('takes the month below a byline for no period', () => {
  const told = 'After covid trade between India and Russia got over $12 billion.';
  expect(timesOf(`Trade of India and Russia\nBy Ravi Menon\nJanuary 2023\n\n${told}`)).toEqual([
    '$12 billion|?|total|reported',
  ]);
});
