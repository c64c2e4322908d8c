import { describe, expect, it } from 'vitest';
import { timesOf } from './told';

/** A text and its figures as "words|period|measure|status", `?` for what is not told; a change is marked by its way. */
type Row = readonly [text: string, ...figures: string[]];

const EN = 'India-Russia trade changes.';
const RU = 'Торговля Индии и России меняется.';
const HI = 'भारत-रूस व्यापार बदल रहा है।';

const COMPARED: readonly Row[] = [
  [
    `${EN} In the first half trade between India and Russia fell by 6% compared to January-June 2021, to $4.1 billion.`,
    '6%|2022-01/2022-06|total|down',
    '$4.1 billion|2022-01/2022-06|total|reported',
  ],
  [
    `${RU} В первом квартале экспорт в Россию вырос на 12% по сравнению с тем же периодом 2018 года. В этом году он составит $5 млрд.`,
    '12%|2019-01/2019-03|exports_to_russia|up',
    '$5 млрд|2019|exports_to_russia|projected',
  ],
  // a year that the text names itself, years of which the last is not clear, years long past
  [
    `${EN} In January-March 2025 trade with Russia was $9 billion. In April-June it rose to $10 billion, compared to the same period of 2023.`,
    '$9 billion|2025-01/2025-03|total|reported',
    '$10 billion|2025-04/2025-06|total|reported',
  ],
  [
    `${EN} In the first half of the year trade with Russia was $9 billion, more than in the first half of 2021 and in the first half of 2022.`,
    '$9 billion|?|total|reported',
  ],
  [
    `${EN} In January-June trade with Russia was $9 billion, up from $4 billion in the same period of 2019 before the pandemic.`,
    '$9 billion|?|total|reported',
    '$4 billion|?|total|reported',
  ],
  // other months tell nothing of the year
  [
    `${EN} In May trade between India and Russia rose by 6% compared to June 2021.`,
    '6%|?|total|up',
  ],
  [
    `${HI} चालू वित्त वर्ष की पहली तिमाही (अप्रैल-जून) में रूस से आयात 7 अरब डॉलर रहा। अप्रैल-जून 2021 में रूस से आयात 2 अरब डॉलर रहा था।`,
    '7 अरब डॉलर|?|imports_from_russia|reported',
    '2 अरब डॉलर|2021-04/2021-06|imports_from_russia|reported',
  ],
];

const LOOKED_BACK: readonly Row[] = [
  [
    `${RU} За 2021 год поставки чая в Россию увеличились в 2,5 раза к 2019 г. и достигли 40 тыс. тонн.`,
    '2,5 раза|2021|exports_to_russia|up',
    '40 тыс. тонн|2021|exports_to_russia|reported',
  ],
  // when it was said or meant to be
  [
    `${RU} Как сообщил посол в 2024 году, к 2022 году товарооборот России и Индии достиг $35 млрд.`,
    '$35 млрд|2022|total|reported',
  ],
  [
    `${RU} За 2024 год товарооборот России и Индии составил $68 млрд, хотя к 2023 году планировалось достичь $30 млрд.`,
    '$68 млрд|2024|total|reported',
    '$30 млрд|2023|total|target',
  ],
  [
    `${RU} За 2019 год товарооборот России и Индии превзошел показатель предыдущего, 2018 года и составил $11 млрд.`,
    '$11 млрд|2019|total|reported',
  ],
  [
    `${HI} भारत के चाय निर्यात में रूस का हिस्सा 2019-20 के करीब 12 प्रतिशत से करीब 17 प्रतिशत हो गया है।`,
    '12 प्रतिशत|FY2019-20|other|reported',
    '17 प्रतिशत|?|other|reported',
  ],
  [
    `${EN} The trade deficit with Russia rose from $3 billion before the war in 2020-21 to $40 billion.`,
    '$3 billion|FY2020-21|balance|reported',
    '$40 billion|?|balance|reported',
  ],
  [
    `${EN} At present in 2025 trade with Russia is at $9 billion.`,
    '$9 billion|2025|total|reported',
  ],
  [
    `${EN} Russian exports to India rose at an annualised rate of 7% (from $900 million to $5 billion).`,
    '$900 million|?|imports_from_russia|reported',
    '$5 billion|?|imports_from_russia|reported',
  ],
];

const NAMED: readonly Row[] = [
  [
    `${RU} За апрель, первый месяц 2020/21 финансового года, Индия купила у России угля на $90 млн.`,
    '$90 млн|2020-04|imports_from_russia|reported',
  ],
  [
    `${EN} In April, the first month of FY2020-21, imports from Russia were $400 million.`,
    '$400 million|2020-04|imports_from_russia|reported',
  ],
  [
    `${HI} 2021 की पहली छमाही के अंत तक रूस से आयात 4 अरब डॉलर रहा।`,
    '4 अरब डॉलर|2021-01/2021-06|imports_from_russia|reported',
  ],
  [
    `${EN} In the quarter-ended June 2019 imports from Russia were $2 billion.`,
    '$2 billion|2019-04/2019-06|imports_from_russia|reported',
  ],
  // a part of the year is no three quarters of anything
  [
    `${EN} In the initial three quarters of 2019 trade with Russia was $7 billion.`,
    '$7 billion|2019-01/2019-09|total|reported',
  ],
  [
    `${EN} By the end of March 2021 mills had shipped tea for $30 million to Russia.`,
    '$30 million|?|exports_to_russia|reported',
  ],
];

describe.each([
  ['by what it is compared with', COMPARED],
  ['only looked back to', LOOKED_BACK],
  ['by its words', NAMED],
])('a time that is told %s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(timesOf(text)).toEqual(figures);
  });
});

const GOALS: readonly Row[] = [
  [
    'In 2014 the leaders of India and Russia set a target of $30 billion for trade.',
    '$30 billion|?|total|target',
  ],
  [
    'It was in 2014 that India and Russia decided to bring bilateral trade to $30 billion and mutual investment to $15 billion by 2025.',
    '$30 billion|2025|total|target',
    '$15 billion|2025|investment|target',
  ],
  [
    `${EN} The target of trade with Russia for 2015 was $20 billion.`,
    '$20 billion|2015|total|target',
  ],
  [
    `${RU} В 2014 году страны договорились довести товарооборот до $30 млрд.`,
    '$30 млрд|?|total|target',
  ],
  [
    `${HI} 2014 में दोनों देशों ने द्विपक्षीय व्यापार को 30 अरब डॉलर तक पहुंचाने का लक्ष्य तय किया था।`,
    '30 अरब डॉलर|?|total|target',
  ],
  [`${HI} साल 2025 के लिए अब निवेश का लक्ष्य 50 अरब डॉलर है।`, '50 अरब डॉलर|2025|investment|target'],
  [
    `${EN} Bilateral trade is to grow to $30 billion by 2025, and for that it has to grow by at least 12 percent a year.`,
    '$30 billion|2025|total|projected',
    '12 percent|?|total|up',
  ],
];

describe('a goal is of the time when it is due', () => {
  it.each(GOALS)('%s', (text, ...figures) => {
    expect(timesOf(text)).toEqual(figures);
  });
});

const WHOLE = [
  'compared to $52 billion in all of last year',
  'compared to a total of $52 billion last year',
  'compared to a monthly average of $52 billion last year',
];

it.each(WHOLE)('takes %s as the year', (words) => {
  const text = `${EN} In May India bought oil from Russia for $4 billion, ${words}.`;
  expect(timesOf(text, '2025-06-20').at(-1)).toBe('$52 billion|2024|imports_from_russia|reported');
});

it('takes last year beside a month as that month of it', () => {
  const text = `${EN} In October India bought oil from Russia for $4 billion, compared to $400 million last year.`;
  expect(timesOf(text, '2022-12-20')).toEqual([
    '$4 billion|2022-10|imports_from_russia|reported',
    '$400 million|2021-10|imports_from_russia|reported',
  ]);
});
