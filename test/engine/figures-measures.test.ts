import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** What each figure of a text measures, and whether it tells a change; `?` where nothing is told. */
const measuresOf = (text: string): string =>
  analyse(text, { today: TODAY })
    .figures.map(
      ({ measure, change }) => `${measure ?? '?'}${change ? ` ${change.direction}` : ''}`,
    )
    .join(', ');

const cases: [text: string, measures: string][] = [
  [
    'India and Russia met. Tea exports to Russia reached $90 million in 2024, and the firm will put $20 million into a mill in Tver.',
    'exports_to_russia, investment',
  ],
  ['Russian exports to India pour in, reaching $60 billion in 2024.', 'imports_from_russia'],
  [
    'Индия и Россия торгуют. Экспорт чая из области в Индию составил 97 млн долларов.',
    'imports_from_russia',
  ],
  [
    "India's trade with Russia:\n\nYear 2016-17: exports USD 2 billion; imports USD 5 billion; total USD 7 billion",
    'exports_to_russia, imports_from_russia, total',
  ],
  [
    'Торговля Индии с Россией в 2021 году: экспорт — 9 млрд долл.; импорт — 3 млрд долл.; итого — 12 млрд долл.',
    'imports_from_russia, exports_to_russia, total',
  ],
  [
    'भारत-रूस व्यापार: 2021-22: निर्यात 3 अरब डॉलर; आयात 9 अरब डॉलर; कुल 12 अरब डॉलर',
    'exports_to_russia, imports_from_russia, total',
  ],
  [
    'India bought coal from Russia for $2 billion and oil for $40 billion, a total of $42 billion.',
    'imports_from_russia, imports_from_russia, imports_from_russia',
  ],
  [
    'The decline of about 20% in total trade between India and Russia during 2018-19 is due to lower imports of crude oil.',
    'total down',
  ],
  [
    'A rise of nearly 20 per cent in imports from Russia by India was due to oil.',
    'imports_from_russia up',
  ],
  [
    "India's imports from Russia rose to $60 billion. Crude oil made up 88% and coal 6%.",
    'imports_from_russia, other, other',
  ],
  [
    'Импорт Индии из России вырос до 60 млрд долларов. На нефть пришлось 88%, на уголь 6%.',
    'imports_from_russia, other, other',
  ],
  [
    'Импорт Индии из России вырос до 60 млрд долларов. Сырая нефть и нефтепродукты — 88%, далее уголь.',
    'imports_from_russia, other',
  ],
  [
    'रूस से भारत का आयात 60 अरब डॉलर हो गया। इसमें कच्चे तेल का हिस्सा 88% रहा।',
    'imports_from_russia, other',
  ],
  ["Russian crude made up 36% of India's oil imports.", 'oil_share'],
  ['Доля российской нефти в импорте Индии составила 36%.', 'oil_share'],
  ['भारत के तेल आयात में रूसी तेल की हिस्सेदारी 36% रही।', 'oil_share'],
  [
    'वित्त वर्ष 2022-23 में हमने रूस से 46 अरब डॉलर का माल मंगाया और बेचा सिर्फ 3 अरब डॉलर का।',
    'imports_from_russia, exports_to_russia',
  ],
  [
    'In 2022 India bought goods worth $46 billion from Russia and sold only $3 billion.',
    'imports_from_russia, exports_to_russia',
  ],
  [
    'Индия купила у России товаров на 46 млрд долларов и продала лишь на 3 млрд долларов.',
    'imports_from_russia, exports_to_russia',
  ],
  [
    'Торговля России и Индии растет. Индийский кофейный экспорт в нашу страну составил 94 млн долларов.',
    'exports_to_russia',
  ],
  [
    'Торговля России и Индии растет. Экспорт угля из нашей страны составил 94 млн долларов.',
    'imports_from_russia',
  ],
  [
    'Экспорт России в Индию вырос по сравнению с 2019 годом на 31 % и составил 9 млрд долларов.',
    'imports_from_russia up, imports_from_russia',
  ],
  // Oils that are no crude, and years of a crop.
  [
    "In May crude sunflower oil imports from Russia were 1 lakh tonnes. Russia's share was 56%.",
    'imports_from_russia, other',
  ],
  [
    'In the first months of the oil year sunflower oil imports from Russia came to 9 lakh tonnes. Its share in the basket was 56%.',
    'imports_from_russia, other',
  ],
  [
    'मई में रूस से कच्चे हीरों का आयात 2 करोड़ डॉलर रहा। छोटे हीरों में 30 फीसदी माल रूस का होता है।',
    'imports_from_russia, other',
  ],
  [
    "In May crude oil imports from Russia by India were 7 million tonnes. Russia's share was 36%.",
    'imports_from_russia, oil_share',
  ],
  // Shares of money, of an amount just told, of imports too large to be of all goods.
  [
    'About 30 per cent of the Russian oil cargoes that India bought in July were invoiced in dirhams.',
    'other',
  ],
  ['Около 30% поставок российской нефти в Индию оплачено в дирхамах.', 'other'],
  ['भारत के रूसी तेल आयात का 10 फीसदी भुगतान युआन में होता है।', 'other'],
  [
    'Rosneft and Lukoil sell India 1.1 million barrels a day, some 60 per cent of the crude India imports from Russia.',
    'oil_volume, other',
  ],
  ['India gets 37 per cent of its oil imports from Russia.', 'oil_share'],
  [
    'Индия покупает в России 1,7 млн баррелей нефти в сутки. На Россию приходится 37% индийского импорта.',
    'oil_volume, oil_share',
  ],
  [
    'Индия покупает в России 1,7 млн баррелей нефти в сутки. На Россию приходится 6% индийского импорта.',
    'oil_volume, other',
  ],
  [
    'Индия покупает в России 1,7 млн баррелей нефти в сутки. На Россию приходится 37% индийского импорта удобрений.',
    'oil_volume, other',
  ],
  // A hole between the flows, a semicolon after what is hoped for, who buys whose goods.
  [
    "India's imports from Russia were $20 billion in 2023 and exports to Russia $1 billion. That leaves a hole of more than $19 billion.",
    'imports_from_russia, exports_to_russia, balance',
  ],
  [
    'Russia buys Indian tea. Russia bought 20,000 tonnes of Indian soybean meal.',
    'exports_to_russia',
  ],
  ['India bought 20,000 tonnes of Russian soybean oil.', 'imports_from_russia'],
  // an amount in front of the flow that it is of
  [
    'India-Russia trade reached $60 billion, of which $55 billion were imports from Russia.',
    'total, imports_from_russia',
  ],
  [
    'India-Russia trade reached $60 billion, of which $5 billion was accounted for by Indian exports.',
    'total, exports_to_russia',
  ],
  [
    'Товарооборот России и Индии достиг $60 млрд, из которых $55 млрд пришлось на импорт из РФ.',
    'total, imports_from_russia',
  ],
  [
    'Товарооборот России и Индии достиг $60 млрд, из них $55 млрд приходится на российский экспорт.',
    'total, imports_from_russia',
  ],
  ['На Россию приходится 35% импорта нефти Индии.', 'oil_share'],
  // sums that lie idle, also when they are told of again
  [
    'India-Russia trade grew. Rupees worth $8 billion were stuck in banks. Today that sum is less than $2 billion. It is now $60 billion.',
    'other, other, other',
  ],
  [
    'India-Russia trade grew. Rupees worth $8 billion were stuck in banks. India-Russia trade is $60 billion.',
    'other, total',
  ],
  [
    'भारत-रूस व्यापार बढ़ा। 8 अरब डॉलर के बराबर रुपये बैंकों में फँस गए थे। आज वह रक़म 2 अरब डॉलर से कम है।',
    'other, other',
  ],
  // what something costs that is built, lent or ordered is no trade
  [
    'India-Russia trade was $60 billion. They signed an agreement for a $2 billion urea plant.',
    'total',
  ],
  ['India-Russia trade was $60 billion. Both want a $70 billion target.', 'total, total'],
  // a part of what is Russian already is no share of India's oil
  [
    "India's imports from Russia were $60 billion. Petroleum crude and products accounted for 80 per cent of the basket.",
    'imports_from_russia, other',
  ],
  [
    "India's imports from Russia were $60 billion. Oil's share in imports from Russia was 80%.",
    'imports_from_russia, other',
  ],
  ['A refiner bought 40% of the Russian oil that India imports.', 'other'],
  [
    'The refiner took 600,000 b/d of Russian crude to India, or 30% of all such deliveries.',
    'oil_volume, other',
  ],
  ['India bought 1.9 million b/d of Russian oil, or 38% of its imports.', 'oil_volume, oil_share'],
  [
    "India's oil imports hit a record in 2024. Russian crude accounted for 36% of those imports.",
    'oil_share',
  ],
  ["India's imports from Russia included a $3 billion order of oil.", 'imports_from_russia'],
  // oil's part of what Russia sells to India, and Russia's part of India's oil
  ["Crude accounted for 72% of Russia's exports to India in 2025.", 'other'],
  ['Сырая нефть обеспечила 72% российского экспорта в Индию в 2025 году.', 'other'],
  ['2025 में रूस के भारत को निर्यात में तेल का हिस्सा 72 प्रतिशत रहा।', 'other'],
  ['Доля России в индийском импорте нефти составила 33%.', 'oil_share'],
  [
    "India's imports of Russian oil were 1.5 million bpd. That compares with 1.3 million bpd in January. Russia remained the largest supplier with a 34% share.",
    'oil_volume, oil_volume, oil_share',
  ],
  ['Oil minister Ravi Menon said 36% of the crude imports of India came from Russia.', 'oil_share'],
  [
    'Supplies from Russia to India rose, and Russian oil had a share of 36% in the oil imports of India.',
    'oil_share',
  ],
  ['रूस से भारत का आयात बढ़ा और कच्चे तेल में रूस की हिस्सेदारी 36% हो गई।', 'oil_share'],
  // which way shipments go
  [
    "India's exports to Russia fell 8% to $2.6 billion, while inbound shipments from the country rose 4% to $36 billion.",
    'exports_to_russia down, exports_to_russia, imports_from_russia up, imports_from_russia',
  ],
  // a past form before a time to come, and what "if" and "take" do not tell
  ['Can the trade turnover of India and Russia hit $100 billion by 2030?', 'total'],
  ['India-Russia trade stood at $68 billion, and the two agreed to lift it by 2030.', 'total'],
  [
    'Take away coal, and what is left of Russian exports to India does not come to $4 billion.',
    'imports_from_russia',
  ],
];

describe('measures of figures', () => {
  test.each(cases)('%s', (text, expected) => expect(measuresOf(text)).toBe(expected));
});
