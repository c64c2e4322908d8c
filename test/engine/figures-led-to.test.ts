import { describe, expect, it } from 'vitest';
import { timesOf } from './told';

/** A text and its figures as "words|period|measure|status", `?` for what is not told; a change is marked by its way. */
type Row = readonly [text: string, ...figures: string[]];

const TRADE_HI = '2024 में भारत-रूस व्यापार 60 अरब डॉलर रहा।';
const TRADE_EN = 'In 2024 India-Russia trade stood at $60 billion.';
const TRADE_RU = 'В 2024 году товарооборот России и Индии составил 60 млрд долларов.';
const OF_2024 = (words: string): string => `${words}|2024|total|reported`;

const CHANGES: readonly Row[] = [
  // behind a look back the change led to the later value
  [
    `${TRADE_HI} 2021 में यह 12 अरब डॉलर था, यानी करीब 5 गुना बढ़ोतरी।`,
    OF_2024('60 अरब डॉलर'),
    '12 अरब डॉलर|2021|total|reported',
    '5 गुना|2024|total|up',
  ],
  [
    `${TRADE_EN} In 2021 it was $12 billion, a five-fold increase.`,
    OF_2024('$60 billion'),
    '$12 billion|2021|total|reported',
    'five-fold|2024|total|up',
  ],
  [
    `${TRADE_RU} В 2021 году он составлял 12 млрд долларов, то есть рост в 5 раз.`,
    OF_2024('60 млрд долларов'),
    '12 млрд долларов|2021|total|reported',
    '5 раз|2024|total|up',
  ],
  // of a value without a time none
  [
    'भारत-रूस व्यापार 60 अरब डॉलर पर पहुंच गया। 2021 में यह 12 अरब डॉलर था, यानी करीब 5 गुना बढ़ोतरी।',
    '60 अरब डॉलर|?|total|reported',
    '12 अरब डॉलर|2021|total|reported',
    '5 गुना|?|total|up',
  ],
  // what the two values do not come to may be that year's own
  [
    `${TRADE_EN} In 2021 it was $12 billion, up 40%.`,
    OF_2024('$60 billion'),
    '$12 billion|2021|total|reported',
    '40%|2021|total|up',
  ],
  [
    `${TRADE_HI} 2021 में यह 12 अरब डॉलर था, यानी 40% की बढ़ोतरी।`,
    OF_2024('60 अरब डॉलर'),
    '12 अरब डॉलर|2021|total|reported',
    '40%|?|total|up',
  ],
  // told in order, the later value has it
  [
    '2021 में भारत-रूस व्यापार 12 अरब डॉलर था। 2024 में यह 60 अरब डॉलर था, यानी 5 गुना बढ़ोतरी।',
    '12 अरब डॉलर|2021|total|reported',
    OF_2024('60 अरब डॉलर'),
    '5 गुना|2024|total|up',
  ],
];

const SHARES: readonly Row[] = [
  // what a share grew from is a share, whatever changed before
  [
    'भारत का रूस से तेल आयात 14% बढ़ा। भारत के तेल आयात में रूस की हिस्सेदारी 31% से बढ़कर 35% हो गई।',
    '14%|?|imports_from_russia|up',
    '31%|?|oil_share|reported',
    '35%|?|oil_share|reported',
  ],
  // the date behind the verb is that of the share that was reached
  [
    'भारत के तेल आयात में रूस की हिस्सेदारी 2 प्रतिशत से बढ़कर 2024 में 36 प्रतिशत हो गई।',
    '2 प्रतिशत|?|oil_share|reported',
    '36 प्रतिशत|2024|oil_share|reported',
  ],
  [
    'भारत के तेल आयात में रूस की हिस्सेदारी 2021 में 2 प्रतिशत से बढ़कर 2024 में 36 प्रतिशत हो गई।',
    '2 प्रतिशत|2021|oil_share|reported',
    '36 प्रतिशत|2024|oil_share|reported',
  ],
];

const STUCK: readonly Row[] = [
  // trade that does not grow is trade
  ['भारत का रूस को निर्यात 5 अरब डॉलर के आसपास अटका हुआ है।', '5 अरब डॉलर|?|exports_to_russia|reported'],
  ['रूस को भारत का निर्यात 5 अरब डॉलर पर ही अटका है।', '5 अरब डॉलर|?|exports_to_russia|reported'],
  [
    "India's exports to Russia are stuck at about $5 billion.",
    '$5 billion|?|exports_to_russia|reported',
  ],
  [
    'Экспорт Индии в Россию застрял на уровне 5 млрд долларов.',
    '5 млрд долларов|?|exports_to_russia|reported',
  ],
  // sums that lie idle are none
  ['रूस को भारत के निर्यात के 3 अरब डॉलर रूसी बैंकों में फंसे हैं।', '3 अरब डॉलर|?|other|reported'],
  ['रूस के साथ व्यापार में निर्यातकों के 20 करोड़ डॉलर अटके हुए हैं।', '20 करोड़ डॉलर|?|other|reported'],
  [
    'Russian oil firms have $5 billion from trade with India stuck at Indian banks.',
    '$5 billion|?|other|reported',
  ],
];

const SAME: readonly Row[] = [
  // the same months of an earlier year were only looked back to
  [
    'अप्रैल-अगस्त 2025 में रूस से भारत का आयात 26 अरब डॉलर रहा। अप्रैल-अगस्त 2024 में यह 29 अरब डॉलर था। इसी दौरान रूस को निर्यात 2 अरब डॉलर रहा।',
    '26 अरब डॉलर|2025-04/2025-08|imports_from_russia|reported',
    '29 अरब डॉलर|2024-04/2024-08|imports_from_russia|reported',
    '2 अरब डॉलर|2025-04/2025-08|exports_to_russia|reported',
  ],
  [
    "In January-June 2025 India's imports from Russia stood at $26 billion. In January-June 2024 they were $29 billion. In the same period exports to Russia rose to $2 billion.",
    '$26 billion|2025-01/2025-06|imports_from_russia|reported',
    '$29 billion|2024-01/2024-06|imports_from_russia|reported',
    '$2 billion|2025-01/2025-06|exports_to_russia|reported',
  ],
  // other months, and years, are what the text goes on to speak of
  [
    'जनवरी-मार्च 2025 में रूस से भारत का आयात 16 अरब डॉलर रहा। अक्टूबर-दिसंबर 2024 में यह 15 अरब डॉलर था। इसी दौरान रूस को निर्यात 1 अरब डॉलर रहा।',
    '16 अरब डॉलर|2025-01/2025-03|imports_from_russia|reported',
    '15 अरब डॉलर|2024-10/2024-12|imports_from_russia|reported',
    '1 अरब डॉलर|2024-10/2024-12|exports_to_russia|reported',
  ],
  [
    '2024 में भारत-रूस व्यापार 70 अरब डॉलर रहा। 2020 में यह 9 अरब डॉलर था। इसी साल रूस को निर्यात 3 अरब डॉलर था।',
    '70 अरब डॉलर|2024|total|reported',
    '9 अरब डॉलर|2020|total|reported',
    '3 अरब डॉलर|2020|exports_to_russia|reported',
  ],
];

const BEFORE_THAT: readonly Row[] = [
  [
    'भारत और रूस ने 2030 तक व्यापार को 100 अरब डॉलर और इससे पहले आपसी निवेश को 50 अरब डॉलर तक ले जाने का लक्ष्य रखा है।',
    '100 अरब डॉलर|2030|total|target',
    '50 अरब डॉलर|?|investment|target',
  ],
  [
    'India and Russia aim to lift trade to $100 billion by 2030 and, before that, mutual investment to $50 billion.',
    '$100 billion|2030|total|target',
    '$50 billion|?|investment|target',
  ],
  [
    '2024 में भारत-रूस व्यापार 71 अरब डॉलर रहा और उससे पहले 65 अरब डॉलर था।',
    '71 अरब डॉलर|2024|total|reported',
    '65 अरब डॉलर|?|total|reported',
  ],
  // joined without another time it is of the same one, and as much a goal
  [
    'भारत और रूस का लक्ष्य 2030 तक 100 अरब डॉलर का व्यापार और 50 अरब डॉलर का आपसी निवेश है।',
    '100 अरब डॉलर|2030|total|target',
    '50 अरब डॉलर|2030|investment|target',
  ],
];

const ELSEWHERE: readonly Row[] = [
  // what goes to a third country behind a sum is not the pair's
  [
    'भारत का रूस को चाय का निर्यात 17 प्रतिशत बढ़कर 13 करोड़ डॉलर, अमेरिका को 9 प्रतिशत घटा।',
    '17 प्रतिशत|?|exports_to_russia|up',
    '13 करोड़ डॉलर|?|exports_to_russia|reported',
  ],
  [
    'भारत का रूस को चाय का निर्यात 13 करोड़ डॉलर, ईरान को 9 प्रतिशत घटा।',
    '13 करोड़ डॉलर|?|exports_to_russia|reported',
  ],
  // the sanctions of one are none of its trade
  [
    'अमेरिकी प्रतिबंधों के बावजूद भारत का रूस को चाय का निर्यात 17 प्रतिशत बढ़ा।',
    '17 प्रतिशत|?|exports_to_russia|up',
  ],
];

/** Read on 5 February 2026. */
const DUE: readonly Row[] = [
  [
    'रिफाइनरी ने मार्च के लिए भारत में रूसी तेल की खरीद शुरू की, मात्रा 2 लाख बैरल प्रतिदिन।',
    '2 लाख बैरल प्रतिदिन|2026-03|oil_volume|reported',
  ],
  ['भारत ने मार्च डिलीवरी के लिए रूस से 20 लाख बैरल तेल खरीदा।', '20 लाख बैरल|2026-03|oil_volume|reported'],
  [
    'Indian refiners bought 2 million barrels of Russian oil for March delivery.',
    '2 million barrels|2026-03|oil_volume|reported',
  ],
  [
    'Indian refiners bought 2 million barrels of Russian crude for loading in March.',
    '2 million barrels|2026-03|oil_volume|reported',
  ],
  [
    'Индийские НПЗ закупили 2 млн баррелей российской нефти на март.',
    '2 млн баррелей|2026-03|oil_volume|reported',
  ],
  [
    'Индия купила 2 млн баррелей российской нефти с поставкой в марте.',
    '2 млн баррелей|2026-03|oil_volume|reported',
  ],
  // too far off to be sure of the year, which is not the last one
  [
    'Indian refiners bought 2 million barrels of Russian oil for November delivery.',
    '2 million barrels|?|oil_volume|reported',
  ],
  // figures for a month, and a month with its year, are what they say
  [
    'दिसंबर के लिए जारी आंकड़ों में रूस से भारत का तेल आयात 12 लाख बैरल प्रतिदिन रहा।',
    '12 लाख बैरल प्रतिदिन|2025-12|oil_volume|reported',
  ],
  [
    "Russia's oil exports to India for December were 1.2 million bpd.",
    '1.2 million bpd|2025-12|oil_volume|reported',
  ],
  [
    'Indian refiners bought 2 million barrels of Russian oil for March 2025 delivery.',
    '2 million barrels|2025-03|oil_volume|reported',
  ],
];

const tables: readonly (readonly [string, readonly Row[]])[] = [
  ['changes behind a look back', CHANGES],
  ['what a share grew from', SHARES],
  ['what is stuck', STUCK],
  ['the same time', SAME],
  ['before that', BEFORE_THAT],
  ['what went elsewhere', ELSEWHERE],
];

describe.each(tables)('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(timesOf(text)).toEqual(figures);
  });
});

describe('months of orders', () => {
  it.each(DUE)('%s', (text, ...figures) => {
    expect(timesOf(text, '2026-02-05')).toEqual(figures);
  });
});
