import { describe, expect, test } from 'vitest';
import { figuresOf } from './told';

type Case = readonly [text: string, ...figures: string[]];

/** A time in the last part of a sentence that tells nothing else is that of its figure. */
const times: Case[] = [
  [
    'Экспорт России в Индию в 2024 году превысил уровень 2023 года на 12%.',
    '12% | 2024 | imports_from_russia | up',
  ],
  [
    'In 2022 trade of India and Russia was $9 billion. Imports from Russia came to $5 billion, mostly coal, between April 2024 and March 2025.',
    '$9 billion | 2022 | total',
    '$5 billion | FY2024-25 | imports_from_russia',
  ],
  [
    "India's imports from Russia, at $5 billion, dwarfed its exports in 2024.",
    '$5 billion | 2024 | imports_from_russia',
  ],
  [
    'Trade of Russia and India fell by 8%, customs data showed, between January and July 2025.',
    '8% | 2025-01/2025-07 | total | down | customs data',
  ],
  [
    'В 2022 году товарооборот России и Индии составил $9 млрд. Он достиг $11 млрд, по данным таможни за 2024 год.',
    '$9 млрд | 2022 | total',
    '$11 млрд | 2024 | total | таможня',
  ],
  [
    'Russia exported 2 million tonnes of seed oil to India last year, ten times the 2021 level.',
    '2 million tonnes | 2024 | imports_from_russia',
    'ten times | 2024 | imports_from_russia | up',
  ],
  [
    'Поставки угля из России в Индию по итогам 2024 года составили 4 млн тонн, что на 12% ниже рекорда предыдущего года.',
    '4 млн тонн | 2024 | imports_from_russia',
    '12% | 2024 | imports_from_russia | down',
  ],
  [
    'In 2023 roubles made 78% of payments of India and Russia. Supplies of Russian coal to India gained 20% over the four months.',
    '78% | 2023 | other',
    '20% | ? | imports_from_russia | up',
  ],
  [
    'Exports of India to Russia came to $3 billion in the first eight months of this fiscal. Exports should cross $5 billion this fiscal. Tea exports to Russia made $9 million during the period.',
    '$3 billion | 2025-04/2025-11 | exports_to_russia',
    '$5 billion | FY2025-26 | projected exports_to_russia',
    '$9 million | 2025-04/2025-11 | exports_to_russia',
  ],
  [
    'Доля рубля в расчетах Индии и России достигла 90% против 6% в 2021 году.\nЗа первое полугодие Индия ввезла российских товаров на $33 млрд.',
    '90% | ? | other',
    '6% | 2021 | other',
    '$33 млрд | 2025-01/2025-06 | imports_from_russia',
  ],
  [
    'В апреле–июне Россия поставила Индии 2 млн тонн угля. За первые три месяца года экспорт в Индию составил 1 млн тонн.',
    '2 млн тонн | 2025-04/2025-06 | imports_from_russia',
    '1 млн тонн | 2025-01/2025-03 | imports_from_russia',
  ],
  [
    'Министр Раджив Менон еще в августе заметил, что дефицит торговли Индии с Россией вырос в девять раз.',
    'девять раз | ? | balance | up | Раджив Менон',
  ],
  [
    'India buys Russian oil. Trade with Russia was not what it was in 2023. Imports from Russia came to $4 billion.',
    '$4 billion | ? | imports_from_russia',
  ],
  [
    'Экспорт гороха из России в Индию растет. Во втором полугодии сезона поставки в Индию упадут до 500 тыс. т.',
    '500 тыс. т | ? | projected imports_from_russia',
  ],
  [
    'India will lift 250,000 tonnes of coal from Russia a year, starting in April. Trade grows.',
    '250,000 tonnes | ? | projected imports_from_russia',
  ],
];

/** What stands now, was delivered or was counted is no goal. */
const statuses: Case[] = [
  [
    'Officials are hopeful of Indian exports to Russia doubling to $9 billion in 2026.',
    'doubling | 2026 | projected exports_to_russia | up',
    '$9 billion | 2026 | projected exports_to_russia',
  ],
  [
    'India–Russia trade is lopsided. Russia promised to sell India 3 million tonnes of coal in 2026.',
    '3 million tonnes | 2026 | target imports_from_russia | Russia',
  ],
  [
    'India and Russia want to take the current $9 billion trade to $11 billion by 2030.',
    '$9 billion | ? | total',
    '$11 billion | 2030 | target total',
  ],
  [
    'The current $9 billion of India-Russia trade could reach $11 billion by 2030.',
    '$9 billion | ? | total',
    '$11 billion | 2030 | projected total',
  ],
  [
    'Trade of India and Russia reached a new record: $9 billion by March 2025.',
    '$9 billion | ? | total',
  ],
  [
    'Russia delivered the promised 5 million tonnes of coal to India in 2024.',
    '5 million tonnes | 2024 | imports_from_russia',
  ],
  [
    'Confident of Indian demand, Russia raised oil exports to India to 2 million barrels a day in May.',
    '2 million barrels a day | 2025-05 | oil_volume',
  ],
];

/** Which way goods and values go. */
const ways: Case[] = [
  [
    'India–Russia trade is lopsided. Tea worth $2 million went from India to Russia in October.',
    '$2 million | 2025-10 | exports_to_russia',
  ],
  [
    'India–Russia trade is lopsided. Goods worth $2 billion landed at Mundra port from Russia in October.',
    '$2 billion | 2025-10 | imports_from_russia',
  ],
  [
    'Indian exports to Russia were $5 billion in 2024. Goods worth $63 billion went the other way.',
    '$5 billion | 2024 | exports_to_russia',
    '$63 billion | 2024 | imports_from_russia',
  ],
  [
    'Экспорт России в Индию в 2024 году — 63 млрд долларов, обратный — 4,9 млрд.',
    '63 млрд долларов | 2024 | imports_from_russia',
    '4,9 млрд | 2024 | exports_to_russia',
  ],
  [
    'भारत और रूस का व्यापार बढ़ा। रूस को हुई आपूर्ति 8 करोड़ डॉलर रही।',
    '8 करोड़ डॉलर | ? | exports_to_russia',
  ],
  [
    'Импорт Индии из России растет. Экспорт удобрений из РФ в Индию, по расчетам компании «Агро», составил $2 млрд.',
    '$2 млрд | ? | imports_from_russia | «Агро»',
  ],
  [
    'Экспорт России в Индию растет. За 2024 год индийских товаров завезли на $49 млн.',
    '$49 млн | 2024 | exports_to_russia',
  ],
  [
    'India–Russia trade is lopsided. Shipments to Russia went the other way: 21,840 tonnes.',
    '21,840 tonnes | ? | exports_to_russia',
  ],
  [
    "Tatarstan's exports to India reached $3 million; the republic's imports reached $1 million.",
    '$3 million | ? | imports_from_russia',
    '$1 million | ? | exports_to_russia',
  ],
  [
    'Экспорт нефти из России в Индию составил $5 млрд, а обратный отсчёт санкций сократил его на 8%.',
    '$5 млрд | ? | imports_from_russia',
    '8% | ? | imports_from_russia | down',
  ],
  [
    "India's imports of Russian oil grew by minus five per cent in 2024.",
    'five per cent | 2024 | imports_from_russia | down',
  ],
  [
    "At 36%, the rising share of Russian oil in India's imports worries some.",
    '36% | ? | oil_share',
  ],
  ['Торговля Индии и России: $9 млрд плюс-минус 2%.', '$9 млрд | ? | total'],
  ['India–Russia trade is lopsided. Goods worth $2 billion went to India from the Gulf.'],
  [
    'India–Russia trade is lopsided. Russian goods worth $2 billion went to India.',
    '$2 billion | ? | imports_from_russia',
  ],
];

/** A part of what more than the two trade, and what is no trade of theirs. */
const parts: Case[] = [
  [
    'India–Russia trade is lopsided. Imports of Russian crude rose. India, third among the world’s importers, gets 52% from the UAE and is the world’s second buyer.',
  ],
  [
    'India–Russia trade is lopsided. India imported twice as many barrels of Russian oil in May 2025 as a year earlier.',
    'twice | 2025-05 | imports_from_russia | up',
  ],
  [
    "India's imports from Russia rose five times while exports to Russia stagnated.",
    'five times | ? | imports_from_russia | up',
  ],
  [
    'The share of crude from Russia in Indian purchases was 36% in May 2025.',
    '36% | 2025-05 | oil_share',
  ],
  [
    'India–Russia trade is lopsided. Russia became the second-largest supplier after Iraq as demand grew worldwide.',
    'second-largest | ? | other',
  ],
  [
    'India–Russia trade is lopsided. Last year twice as many delegations came from Russia to India.',
  ],
  [
    'India–Russia trade is lopsided. India is third in the world among importers and buys 85% of its crude abroad.',
  ],
  ['भारत-रूस व्यापार बढ़ा है। चाय पैदा करने में भारत दुनिया में दूसरे नंबर पर है।'],
  [
    'Импорт Индией алмазов из России в 2025 году составил $406 млн. Весь импорт алмазов Индией за 2025 год оценивается в $16,76 млрд, это на 6% меньше, чем годом раньше ($17,83 млрд).',
    '$406 млн | 2025 | imports_from_russia',
  ],
  ['Доля нефти и угля в импорте Индии из России — 85%.', '85% | ? | other'],
  ['रूस से आयात में कच्चे तेल और कोयले का हिस्सा भारत में 80% रहा।', '80% | ? | other'],
  [
    'Despite tariffs on imports from Russia, India bought $5 billion of oil from Russia in 2024.',
    '$5 billion | 2024 | imports_from_russia',
  ],
  [
    "India–Russia trade is lopsided. The share of imports from Russia in India's oil basket was 36% in October.",
    '36% | 2025-10 | oil_share',
  ],
  ["India–Russia trade is lopsided. India's spending on oil was $9 billion in 2024."],
  ['India buys Russian oil. The saving on crude purchases from Russia was $5 billion in 2023.'],
  [
    'Exports of India to Russia rose.\nThe CIS as a whole bought Indian tea for $9 million last year.',
  ],
  [
    'В 2024 году российско-индийская торговля перевалила за 70 миллиардов долларов. На наш экспорт приходится 65 миллиардов, и три четверти в нем занимает нефть.',
    '70 миллиардов долларов | 2024 | total',
    '65 миллиардов | 2024 | imports_from_russia',
  ],
  [
    'भारत-रूस व्यापार 2023-24 में 65 अरब डॉलर पर पहुंचा। इस रकम में से 61 अरब डॉलर हमने चुकाया।',
    '65 अरब डॉलर | FY2023-24 | total',
    '61 अरब डॉलर | FY2023-24 | ?',
  ],
  ['रूस से हमारे आयात का 88 फीसद हिस्सा तेल और कोयले का है।', '88 फीसद | ? | other'],
  ['Экспорт России в Индию растет. Расчеты в рублях и рупиях превысили 90%.', '>90% | ? | other'],
  ['Russian oil made up 36% in total imports of India in 2024.', '36% | 2024 | oil_share'],
  [
    "India's imports of Russian coal fell 12% while imports from all origins fell 3%.",
    '12% | ? | imports_from_russia | down',
  ],
  [
    'India–Russia trade is lopsided. Russian crude to India rose to 1.9 million barrels a day while flows to China fell.',
    '1.9 million barrels a day | ? | oil_volume',
  ],
  [
    'Purchases of India from Russia fell 27% on the year, and it dropped to fifth place on the list from second in October 2024.',
    '27% | ? | imports_from_russia | down',
    'fifth | ? | other',
    'second | 2024-10 | other',
  ],
];

describe.each([
  ['times', times],
  ['statuses', statuses],
  ['ways', ways],
  ['parts', parts],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});
