import { describe, expect, test } from 'vitest';
import { figuresOf } from './told';

type Case = readonly [text: string, ...figures: string[]];

/** Times that stand in another clause than the figure. */
const clauses: Case[] = [
  [
    'Trade of India and Russia was $9 billion in 2024, which brought back the place lost in 2016.',
    '$9 billion | 2024 | total',
  ],
  [
    'В прошлом году поставки чая из Индии в Россию выросли на 5%, и она вернула себе место, утраченное в 2016 году.',
    '5% | 2024 | exports_to_russia | up',
  ],
  [
    'Trade turnover of India and Russia, which was $13 billion in 2021, had grown 5.2 times to $68 billion by 2024.',
    '$13 billion | 2021 | total',
    '5.2 times | 2024 | total | up',
    '$68 billion | 2024 | total',
  ],
  // a list of goods is no clause
  [
    '9 million tonnes of coal, crude and tea came from Russia to India in 2024. Trade grew.',
    '9 million tonnes | 2024 | imports_from_russia',
  ],
  ['Нефть составила 79% всего, что Индия купила у России в 2024 году.', '79% | 2024 | other'],
];

/** What a value is a rise on, and what rate a text speaks of. */
const rises: Case[] = [
  [
    'Imports of India from Russia came to 4 million tonnes in 2024, a 35 per cent jump over 3 million tonnes in 2023. That is 14 per cent of the market.',
    '4 million tonnes | 2024 | imports_from_russia',
    '35 per cent | 2024 | imports_from_russia | up',
    '3 million tonnes | 2023 | imports_from_russia',
    '14 per cent | 2024 | other',
  ],
  [
    'Imports of India from Russia came to over 4 million tonnes in 2024.',
    '>4 million tonnes | 2024 | imports_from_russia',
  ],
  [
    'Imports of India from Russia rose to $45 billion in 2023. At 39.5%, the growth was the fastest of all.',
    '$45 billion | 2023 | imports_from_russia',
    '39.5% | 2023 | imports_from_russia | up',
  ],
  [
    'Imports of India from Russia rose to $45 billion in 2023. At 39.5%, the share of oil was high.',
    '$45 billion | 2023 | imports_from_russia',
    '39.5% | 2023 | oil_share',
  ],
  [
    'За четыре месяца 2024 года товарооборот России с Индией составил 24 млрд долларов (плюс 9%).',
    '24 млрд долларов | 2024-01/2024-04 | total',
    '9% | 2024-01/2024-04 | total | up',
  ],
  [
    'За четыре месяца 2024 года товарооборот России с Индией составил 24 млрд долларов (минус 9%).',
    '24 млрд долларов | 2024-01/2024-04 | total',
    '9% | 2024-01/2024-04 | total | down',
  ],
];

/** Which way goods go, and what is more than the pair's. */
const ways: Case[] = [
  [
    "India's imports from Russia exceed its exports to Russia: $63.8 billion against $4.9 billion in 2024-25.",
    '$63.8 billion | FY2024-25 | imports_from_russia',
    '$4.9 billion | FY2024-25 | exports_to_russia',
  ],
  // a time behind the second sum, or nothing compared: two years of one flow
  [
    'Exports of India to Russia fell and imports from Russia rose: $4.9 billion against $5.5 billion in 2023.',
    '$4.9 billion | ? | imports_from_russia',
    '$5.5 billion | 2023 | imports_from_russia',
  ],
  // a sum against another, behind a colon, is of the other of two flows
  [
    'Russian exports to India exceed Indian exports to Russia: $26 billion versus $0.6 billion.',
    '$26 billion | ? | imports_from_russia',
    '$0.6 billion | ? | exports_to_russia',
  ],
  [
    'Торговля Индии и России растет. Поставки российских товаров в деньгах превосходят поставки индийских: $26,5 млрд против $639 млн.',
    '$26,5 млрд | ? | imports_from_russia',
    '$639 млн | ? | exports_to_russia',
  ],
  [
    'Trade with Russia grew. Indian mills paid $2 billion for Russian coal in 2024.',
    '$2 billion | 2024 | imports_from_russia',
  ],
  [
    'Trade with India grew. Russian shops paid $2 billion for Indian tea in 2024.',
    '$2 billion | 2024 | exports_to_russia',
  ],
  [
    "Trade of India and Russia grows. India's bill for Russian coal was $2 billion in 2024.",
    '$2 billion | 2024 | imports_from_russia',
  ],
  [
    'Trade with India grew. Indian medicines worth $400 million went to Russia in 2024.',
    '$400 million | 2024 | exports_to_russia',
  ],
  [
    'Trade with India grew. Russian goods worth $4 billion landed in India in 2024.',
    '$4 billion | 2024 | imports_from_russia',
  ],
  [
    'Coal made $50 billion of the $63 billion spent on imports of India from Russia in 2024.',
    '$50 billion | 2024 | imports_from_russia',
    '$63 billion | 2024 | imports_from_russia',
  ],
  [
    'За 2024 год поставки из России в Индию достигли $38 млрд, обратные — $2 млрд.',
    '$38 млрд | 2024 | imports_from_russia',
    '$2 млрд | 2024 | exports_to_russia',
  ],
  [
    'Россия и Индия торгуют. В 2024 году экспорт области в Индию достиг 30 млн долларов, импорт из этой страны — 5 млн.',
    '30 млн долларов | 2024 | imports_from_russia',
    '5 млн | 2024 | exports_to_russia',
  ],
  [
    'भारत ने रूस को निर्यात बढ़ाया। 2024 में रूस से कोयला साढ़े तीन अरब डॉलर का आया।',
    'साढ़े तीन अरब डॉलर | 2024 | imports_from_russia',
  ],
  // more than the pair's
  [
    'Imports of tea from India to Russia fell to $1 billion in 2024, less than the 23% recorded for all origins together.',
    '$1 billion | 2024 | exports_to_russia',
  ],
  [
    'Trade of India and Russia grew. Compare that with China, which sells Russia goods worth $110 billion a year.',
  ],
];

/** What is aimed at, expected, or stands now. */
const statuses: Case[] = [
  [
    'India and Russia. One number was on every poster: $30 billion of two-way trade by 2030.',
    '$30 billion | 2030 | target total',
  ],
  // a sum that describes a goal, and the value told beside it
  [
    'India-Russia trade has passed the $30 billion bilateral trade goal and stands at $68 billion.',
    '$30 billion | ? | target total',
    '$68 billion | ? | total',
  ],
  [
    "India and Russia want to bring two-way trade to $30 billion, and today's $11 billion shows how far that is.",
    '$30 billion | ? | target total',
    '$11 billion | ? | total',
  ],
  [
    'India and Russia trade. Without an answer on payments, the $100 billion goal for 2030 is far.',
    '$100 billion | 2030 | target total',
  ],
  [
    'При отмене пошлин российский экспорт в Индию мог бы вырасти на $3 млрд, импорт из Индии — на $2 млрд.',
    '$3 млрд | ? | projected imports_from_russia',
    '$2 млрд | ? | projected exports_to_russia',
  ],
];

/** Times told in words of their own. */
const times: Case[] = [
  [
    'In five months (April-August) of this financial year (2022-23) trade of India with Russia shot up to $18 billion.',
    '$18 billion | 2022-04/2022-08 | total',
  ],
  [
    'За пять месяцев (апрель–август) 2022-23 финансового года импорт Индии из России составил $7 млрд.',
    '$7 млрд | 2022-04/2022-08 | imports_from_russia',
  ],
  [
    '31 मार्च 2022 को खत्म वित्त वर्ष में भारत का रूस से आयात 9 अरब डॉलर रहा।',
    '9 अरब डॉलर | FY2021-22 | imports_from_russia',
  ],
  [
    'В позапрошлом году товарооборот России с Индией достиг 64 млрд долларов.',
    '64 млрд долларов | 2023 | total',
  ],
  ['Trade of India and Russia was $64 billion the year before last.', '$64 billion | 2023 | total'],
  ['भारत-रूस व्यापार पिछले से पिछले साल 60 अरब डॉलर था।', '60 अरब डॉलर | 2023 | total'],
  // a season is no year
  ['Trade of India and Russia reached $5 billion in the summer of 2023.', '$5 billion | ? | total'],
  [
    'Летом 2023 года товарооборот России и Индии достиг 5 млрд долларов.',
    '5 млрд долларов | ? | total',
  ],
  [
    'В октябре–декабре 2024 года шахты росли. Отгрузки угля из России в Индию за три месяца составили 6 млн т.',
    '6 млн т | 2024-10/2024-12 | imports_from_russia',
  ],
  // a month that was only higher is not what the text goes on about
  [
    'В июне Индия увеличила импорт нефти из России до 2 млн б/с. Больше было только в мае прошлого года. На эту нефть в отчетном месяце пришлось 41% импорта.',
    '2 млн б/с | 2025-06 | oil_volume',
    '41% | 2025-06 | oil_share',
  ],
];

/** Who stands behind a figure. */
const sources: Case[] = [
  // but not of a person, of whoever spoke before, or of anybody whom the clause behind names
  [
    'Ravi Menon said sales boomed. According to its data, India bought coal of Russia for $2 billion in 2021.',
    '$2 billion | 2021 | imports_from_russia',
  ],
  [
    'Consultancy Coalmeter said imports fell. Citing its own data, Harbourline put imports of India from Russia at $2 billion.',
    '$2 billion | ? | imports_from_russia',
  ],
  // what somebody published is of whoever was named last
  [
    'Consultancy Coalmeter said coal imports of India from Russia rose 40%. According to its data, India bought 11 million tonnes of coal from Russia in 2021.',
    '40% | ? | imports_from_russia | up | Consultancy Coalmeter',
    '11 million tonnes | 2021 | imports_from_russia | Consultancy Coalmeter',
  ],
  [
    'कंसल्टेंसी कोलमिंट ने जानकारी दी कि भारत का रूस से कोयले का आयात बढ़ा। उसके आंकड़ों के अनुसार, 2021 में भारत ने रूस से 8 लाख टन कोयला खरीदा था।',
    '8 लाख टन | 2021 | imports_from_russia | कंसल्टेंसी कोलमिंट',
  ],
  // a person is told by the name that the text gives
  [
    'Ajay Rane, director general of FIEO, said imports of India from Russia rose. According to the FIEO director general, exports to Russia stood at $3 billion in 2023.',
    '$3 billion | 2023 | exports_to_russia | Ajay Rane',
  ],
  [
    'По предварительным данным Росстата, экспорт России в Индию в 2024 году вырос до $5 млрд.',
    '$5 млрд | 2024 | imports_from_russia | Росстат',
  ],
  [
    'Imports of India from Russia rose to $5 billion in 2024, according to provisional data put out by the commerce ministry on Monday.',
    '$5 billion | 2024 | imports_from_russia | commerce ministry',
  ],
];

describe.each([
  ['clauses', clauses],
  ['rises', rises],
  ['ways', ways],
  ['statuses', statuses],
  ['times', times],
  ['sources', sources],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});
