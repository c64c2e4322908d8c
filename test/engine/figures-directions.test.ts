import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** A text and its figures as "words|measure", `?` for what is not told. */
type Row = readonly [text: string, ...figures: string[]];

const told = (text: string): string[] =>
  analyse(text, { today: TODAY }).figures.map(
    ({ span, measure }) => `${text.slice(span.start, span.end)}|${measure ?? '?'}`,
  );

const EN = 'India-Russia trade changes.';
const RU = 'Торговля Индии и России меняется.';
const HI = 'भारत-रूस व्यापार बदल रहा है।';

const WAYS: readonly Row[] = [
  // who stands in front of "imports" buys, unless the text sees from there
  [`${EN} India’s imports stood at $3 billion.`, '$3 billion|imports_from_russia'],
  [`${EN} Imports of Indian tea stood at $3 million.`, '$3 million|exports_to_russia'],
  [`${EN} Russian imports rose to $3 billion.`, '$3 billion|imports_from_russia'],
  [`${EN} Russian imports of tea rose to $3 million.`, '$3 million|exports_to_russia'],
  [`${EN} Russian imports from India rose to $3 billion.`, '$3 billion|exports_to_russia'],
  [`${HI} रूसी आयात 5 अरब डॉलर रहा।`, '5 अरब डॉलर|imports_from_russia'],
  [
    `${EN} Russian imports totalled $5 billion, while Indian exports to Russia were $4 billion.`,
    '$5 billion|exports_to_russia',
    '$4 billion|exports_to_russia',
  ],
  // what is paid goes against the goods
  [`${EN} India paid $50 billion to Russia in 2024.`, '$50 billion|total'],
  [
    `${EN} By then Russian mills had sent goods for $4 billion to India.`,
    '$4 billion|imports_from_russia',
  ],
  [`${EN} By then mills had sent goods for $4 billion to Russia.`, '$4 billion|exports_to_russia'],
];

const PARTS: readonly Row[] = [
  [
    `${EN} In 2021-22 Russia's share of India's oil was 2 per cent. The share of crude oil in imports was 81 per cent.`,
    '2 per cent|oil_share',
    '81 per cent|other',
  ],
  [
    `${EN} Russia became the third largest crude oil supplier to India. Only 2 per cent of India’s total trade was with Russia in 2021; that share has grown to 4 per cent.`,
    'third largest|other',
    '2 per cent|other',
    '4 per cent|other',
  ],
  [
    'Fertiliser imports from Russia up, make up 24% of total\nIndia buys more from Russia.',
    '24%|other',
  ],
  [`${RU} В августе на Россию пришлось 33% всего импорта нефти Индии.`, '33%|oil_share'],
];

const EVERYBODY: readonly Row[] = [
  [
    `${EN} From Russia, India's oil imports were worth $5 billion.`,
    '$5 billion|imports_from_russia',
  ],
  [`${EN} India’s coal imports stood at 21 million tonnes, and supplies from Russia grew.`],
  [`${EN} Indian coal imports stood at $2 billion.`],
  [`${HI} ईराक ने जनवरी में हर रोज 7 लाख बैरल कच्चा तेल भेजा।`],
];

const TONNES: readonly Row[] = [
  [
    `${EN} Russian coal shipments to India rose to 6 million tonnes (mt). In 2021 they were 3 mt.`,
    '6 million tonnes|imports_from_russia',
    '3 mt|imports_from_russia',
  ],
  // nothing tells of what, or the short form is another
  [
    `${EN} India bought 6 million tonnes (mt) of Russian coal in 2024. One cargo of 40 MT of Russian tea came in May.`,
    '6 million tonnes|imports_from_russia',
  ],
  [`${EN} In 2021 Russian coal shipments to India were 3 mt.`],
  [
    `${HI} रूस से 12 मिलियन टन (MT) कोयला आया। रूस से कोयले का आयात 2021 में 4.2 एमटी था।`,
    '12 मिलियन टन|imports_from_russia',
    '4.2 एमटी|imports_from_russia',
  ],
];

describe.each([
  ['which way goods go', WAYS],
  ['a part of trade', PARTS],
  ['what comes from everybody', EVERYBODY],
  ['millions of tonnes', TONNES],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(told(text)).toEqual(figures);
  });
});

it('reads a decimal with a space behind its point where another sign ends sentences', () => {
  const text = `${HI} कारोबार 68. 7 अरब डॉलर रहा। 1. 5 अरब डॉलर का व्यापार हुआ।`;
  const values = analyse(text, { today: TODAY }).quantities.map(({ quantity }) => quantity.value);
  expect(values).toEqual([68.7e9, 5e9]);
});
