import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** The figures of a text with their values, in reading order. */
const figuresOf = (text: string): string =>
  analyse(text, { today: TODAY, published: '2025-07-15' })
    .figures.map(({ span, quantity: { value, unit } }) => {
      return `${text.slice(span.start, span.end)}=${value} ${unit}`;
    })
    .join('; ');

type Case = readonly [text: string, figures: string];

/** Numbers printed out go on in the unit of the same sentence where nothing else can be counted. */
const parallel: Case[] = [
  [
    'Of the Russian crude imports of India one refiner took 412,000 bpd, Bharat 360,000 and Coastal Energy, part-owned by Russians, 275,000.',
    '412,000 bpd=412000 bbl/d; 360,000=360000 bbl/d; 275,000=275000 bbl/d',
  ],
  [
    "India's exports of tea to Russia rose: that is 7,450 tonnes against 3,020.",
    '7,450 tonnes=7450 t; 3,020=3020 t',
  ],
  [
    "India's exports to Russia: tea 7,450 tonnes, coffee 3,020 in May, of which 1,200 in Moscow.",
    '7,450 tonnes=7450 t; 3,020=3020 t; 1,200=1200 t',
  ],
  [
    'Russian crude imports of India were 2 mbpd in May, of which roughly 140,000 would be Sokol.',
    '2 mbpd=2000000 bbl/d; 140,000=140000 bbl/d',
  ],
  [
    'Поставки российской нефти в Индию: первый завод — 412 000 баррелей в сутки, второй — 360 000, из них 40 000 в Вадинар.',
    '412 000 баррелей в сутки=412000 bbl/d; 360 000=360000 bbl/d; 40 000=40000 bbl/d',
  ],
  [
    'Russian oil supplies to India were 30,000 barrels per day in January and soared to 960,000 barrels in July.',
    '30,000 barrels per day=30000 bbl/d; 960,000 barrels=960000 bbl/d',
  ],
  [
    'Russian oil supplies to India were 30,000 barrels per day in January. One tanker took 960,000 barrels of Russian oil to India.',
    '30,000 barrels per day=30000 bbl/d; 960,000 barrels=960000 bbl',
  ],
  [
    'रूस से भारत का आयात: कोयला 7,450 टन, चाय 3,020 और उर्वरक 2,100।',
    '7,450 टन=7450 t; 3,020=3020 t; 2,100=2100 t',
  ],
  // what is counted, paid or priced is no goods
  ['India exported 7,450 tonnes of tea to Russia, to 3,020 buyers.', '7,450 tonnes=7450 t'],
  [
    'India exported 7,450 tonnes of tea to Russia in 3,020 shipments, by 1,200 sellers.',
    '7,450 tonnes=7450 t',
  ],
  ['India exported 7,450 tonnes of tea to Russia at a price of 3,020.', '7,450 tonnes=7450 t'],
  [
    'India exported 7,450 tonnes of tea to Russia, of which 3,020 cartons were lost.',
    '7,450 tonnes=7450 t',
  ],
  ['India exported 7,450 tonnes of tea to Russia against 3,020,000 before.', '7,450 tonnes=7450 t'],
  ['India exported $745,000 of tea to Russia, Bharat 360,000.', '$745,000=745000 USD'],
  ['Экспорт из Индии в Россию: 7 450 тонн чая, 3 020 ящиков.', '7 450 тонн=7450 t'],
  ['Экспорт чая из Индии в Россию — 7 450 тонн, из них 3 020 ящиков.', '7 450 тонн=7450 t'],
  ['रूस को भारत का निर्यात: चाय 7,450 टन, 3,020 पेटियां।', '7,450 टन=7450 t'],
];

/** A sign, a capital or another noun names nobody who had as much. */
const signs: Case[] = [
  [
    'Russia delivered 35,000 tonnes of coal to India, according to the portal (views: 12,000).',
    '35,000 tonnes=35000 t',
  ],
  ['Russia delivered 35,000 tonnes of coal to India, in Delhi: 12,000.', '35,000 tonnes=35000 t'],
  ['Russia delivered 35,000 tonnes of coal to India: 12,000.', '35,000 tonnes=35000 t'],
  ['Russia delivered 35,000 tonnes of coal to India (pictured: 14,000).', '35,000 tonnes=35000 t'],
  [
    'India exported 3,500 tonnes of coffee to Russia, says the EU regulation No 1,234.',
    '3,500 tonnes=3500 t',
  ],
  [
    'India exported 3,500 tonnes of coffee to Russia, fetching per tonne in rupees: 4,500.',
    '3,500 tonnes=3500 t',
  ],
  [
    'India exported 35,000 tonnes of tea to Russia, and the crowd at the fair in Delhi: 12,000.',
    '35,000 tonnes=35000 t',
  ],
  [
    'India exported 35,000 tonnes of tea to Russia, as the Sensex closed at 81,000 and the Nifty, 24,800.',
    '35,000 tonnes=35000 t',
  ],
  [
    'Россия поставила в Индию 35 000 тонн угля, подписчиков в Telegram — 12 000.',
    '35 000 тонн=35000 t',
  ],
  ['Россия поставила в Индию 35 000 тонн угля (просмотров: 12 000).', '35 000 тонн=35000 t'],
  ['रूस से भारत का कोयला आयात 35,000 टन रहा (व्यूज: 12,000)।', '35,000 टन=35000 t'],
  ['रूस से भारत का आयात: कोयला 35,000 टन, दिल्ली मेले में भीड़: 12,000।', '35,000 टन=35000 t'],
];

/** By how much something differs is no level. */
const differences: Case[] = [
  [
    "India's imports of Russian oil hit 1.8 million bpd in May, 412,000 more than in April.",
    '1.8 million bpd=1800000 bbl/d',
  ],
  [
    "India's imports of Russian oil fell to 1.8 million bpd in May, 412,000 fewer than in April.",
    '1.8 million bpd=1800000 bbl/d',
  ],
  [
    'India exported 35,000 tonnes of tea to Russia in May, 12,000 higher than a year ago.',
    '35,000 tonnes=35000 t',
  ],
  [
    'Экспорт чая из Индии в Россию в мае — 35 000 тонн, 12 000 по сравнению с апрелем.',
    '35 000 тонн=35000 t',
  ],
  ['रूस को भारत का चाय निर्यात मई में 35,000 टन रहा, 12,000 अप्रैल की तुलना में अधिक।', '35,000 टन=35000 t'],
];

/** At another time nothing but the time stands before the value. */
const again: Case[] = [
  [
    'Индия ввезла из России 620 тыс. тонн угля. Месяцем ранее было 455 тыс., в июле 2023 года - 390 тыс.',
    '620 тыс. тонн=620000 t; 455 тыс.=455000 t; 390 тыс=390000 t',
  ],
  [
    'India imported 620 thousand tonnes of coal from Russia. In May 2024 it was 455 thousand.',
    '620 thousand tonnes=620000 t; 455 thousand=455000 t',
  ],
  [
    'Индия ввезла из России 620 тыс. тонн угля. Митинг шахтеров в июле 2023 года собрал 455 тыс.',
    '620 тыс. тонн=620000 t',
  ],
  [
    'India imported 620 thousand tonnes of coal from Russia. The festival in May 2024 drew 455 thousand.',
    '620 thousand tonnes=620000 t',
  ],
  [
    'India imported 620 thousand tonnes of coal from Russia. It was hot. In May 2024 it was 455 thousand.',
    '620 thousand tonnes=620000 t',
  ],
];

/** A level in percent, and what it was. */
const levels: Case[] = [
  [
    "Russia's share of India's oil imports is 36 per cent, three years ago it was two.",
    '36 per cent=36 %; two=2 %',
  ],
  [
    'Доля России в импорте нефти Индией — 36%, а три года назад она составляла 2,5.',
    '36%=36 %; 2,5=2.5 %',
  ],
  ['भारत के तेल आयात में रूस की हिस्सेदारी 27 प्रतिशत है, तीन साल पहले छह था।', '27 प्रतिशत=27 %; छह=6 %'],
  [
    "Russia's share of India's oil imports is 36 per cent, three years ago it was six ships.",
    '36 per cent=36 %',
  ],
  [
    "Russia's share of India's oil imports is 36 per cent, three years ago there were six.",
    '36 per cent=36 %',
  ],
  ["India's exports to Russia rose 12 per cent, a year ago it was 6.", '12 per cent=12 %'],
  ['Экспорт из Индии в Россию вырос на 12%, год назад было 6.', '12%=12 %'],
  ['Доля России в импорте нефти Индией — 36%, три года назад было 2 танкера.', '36%=36 %'],
  ['भारत के तेल आयात में रूस की हिस्सेदारी 27 प्रतिशत है, तीन साल पहले छह जहाज था।', '27 प्रतिशत=27 %'],
];

/** What is counted between, or told with a verb of its own, was no percentage. */
const counts: Case[] = [
  [
    "Russia's share of India's oil imports is 36%; the number of sellers is twelve, three years ago it was six.",
    '36%=36 %',
  ],
  [
    "Russia's share of India's oil imports is 36% and the number of ships 50, a year ago it was 20.",
    '36%=36 %',
  ],
  [
    "Russia's share of India's oil imports reached 36%; India has 23 refineries, ten years ago it was 20.",
    '36%=36 %',
  ],
  [
    "Russia's share of India's oil imports is 36%, the ships are new, three years ago it was six.",
    '36%=36 %',
  ],
  [
    'Доля России в импорте нефти Индией — 36%; продавцов двенадцать, три года назад было шесть.',
    '36%=36 %',
  ],
  [
    'Доля России в импорте нефти Индией — 36%, а число танкеров — 50, год назад было 20.',
    '36%=36 %',
  ],
  ['भारत के तेल आयात में रूस की हिस्सेदारी 27 प्रतिशत है और जहाज 50 हैं, तीन साल पहले 20 थे।', '27 प्रतिशत=27 %'],
  [
    'भारत के तेल आयात में रूस की हिस्सेदारी 27 प्रतिशत है; विक्रेता बारह हैं, तीन साल पहले छह थे।',
    '27 प्रतिशत=27 %',
  ],
];

/** Goods with their values in brackets go on about what was counted; a price in passing ends nothing. */
const goods: Case[] = [
  [
    "India's imports of coal from Russia were $3 billion. Next came vegetable oils ($2.4 billion), fertilisers (1.8 billion) and precious stones (433 million).",
    '$3 billion=3000000000 USD; $2.4 billion=2400000000 USD; 1.8 billion=1800000000 USD; 433 million=433000000 USD',
  ],
  [
    'रूस से भारत का कोयला आयात 3.5 अरब डॉलर रहा। इसमें उर्वरक 2.1 अरब, हीरे और कीमती पत्थर 1.2 अरब तथा तेल 1.3 अरब का था।',
    '3.5 अरब डॉलर=3500000000 USD; 2.1 अरब=2100000000 USD; 1.2 अरब=1200000000 USD; 1.3 अरब=1300000000 USD',
  ],
  [
    'Экспорт российской нефти в Индию снизился. Физические объемы упали слабее: с 1,78 млн баррелей в сутки до 1,61 млн, остальное доделала цена.',
    '1,78 млн баррелей в сутки=1780000 bbl/d; 1,61 млн=1610000 bbl/d',
  ],
  [
    "India's imports of coal from Russia were $3 billion. From China came vegetable oils ($2.4 billion).",
    '$3 billion=3000000000 USD',
  ],
  [
    "India's imports of coal from Russia were $3 billion. Next came the film studios ($2.4 billion).",
    '$3 billion=3000000000 USD',
  ],
  [
    'Экспорт российского угля в Индию — $3 млрд. Дальше шли киностудии ($2,4 млрд).',
    '$3 млрд=3000000000 USD',
  ],
  [
    'रूस से भारत का कोयला आयात 3.5 अरब डॉलर रहा। चीन से उर्वरक (2.1 अरब डॉलर) आया।',
    '3.5 अरब डॉलर=3500000000 USD',
  ],
  [
    "India's exports to Russia were $4.9 billion in 2024. A plant for pharmaceuticals ($2 billion) opens in Goa.",
    '$4.9 billion=4900000000 USD',
  ],
  [
    "India's exports to Russia were $4.9 billion. At the fair pharma firms showed tea and coffee (1.2 billion).",
    '$4.9 billion=4900000000 USD',
  ],
  [
    "India's exports to Russia were $4.9 billion. Pharmaceuticals ($2 billion) will follow.",
    '$4.9 billion=4900000000 USD',
  ],
  [
    'Экспорт Индии в Россию — 4,9 млрд долларов. В Гоа построят завод удобрений (2 млрд долларов).',
    '4,9 млрд долларов=4900000000 USD',
  ],
  [
    'रूस को भारत का निर्यात 4.9 अरब डॉलर रहा। गोवा में उर्वरक (2 अरब डॉलर) का संयंत्र बनेगा।',
    '4.9 अरब डॉलर=4900000000 USD',
  ],
];

describe('numbers that go on without their unit', () => {
  test.each(parallel)('in parallel: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(signs)('signs: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(differences)('differences: %s', (text, figures) =>
    expect(figuresOf(text)).toBe(figures),
  );
  test.each(again)('at another time: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(levels)('levels: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(counts)('counts: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(goods)('goods: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
});
