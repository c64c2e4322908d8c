import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** What each figure of a text measures; `?` where nothing is told. */
const measuresOf = (text: string): string =>
  analyse(text, { today: TODAY })
    .figures.map(({ measure }) => measure ?? '?')
    .join(', ');

type Case = readonly [text: string, measures: string];

/** "We" and "our" are of the side of who speaks, whatever the language of the text. */
const speakers: Case[] = [
  [
    'Посол Индии в РФ Сурен Мехта — о чае\n\n— Индия и Россия торгуют больше?\n— Почти $60 млрд — импорт из России. Мы же продали вам чая на $2 млрд.\n— А раньше?\n— Меньше.',
    'imports_from_russia, exports_to_russia',
  ],
  [
    'Индия и Россия торгуют. «Наш экспорт вырос до 5 млрд долларов», — сказал министр торговли Индии Сурен Мехта.',
    'exports_to_russia',
  ],
  [
    'Индия и Россия торгуют. «Наш экспорт вырос до 5 млрд долларов», — сказал торгпред РФ в Индии Олег Зуев.',
    'imports_from_russia',
  ],
  [
    'India and Russia trade. "Our exports rose to $6 billion," said Russian Deputy Prime Minister Oleg Zuev. "We sold you oil for $4 billion," he added.',
    'imports_from_russia, imports_from_russia',
  ],
  [
    'India and Russia trade. "Our exports rose to $6 billion," said India\'s ambassador to Russia, Suren Mehta.',
    'exports_to_russia',
  ],
  [
    'रूस और भारत के बीच व्यापार बढ़ा। रूस में भारत के राजदूत सुरेन मेहता ने कहा, "हमारा निर्यात 5 अरब डॉलर रहा।" भारत में रूस के राजदूत इवान लोमोव ने कहा, "हमने आपको 40 अरब डॉलर का तेल बेचा।"',
    'exports_to_russia, imports_from_russia',
  ],
  [
    'Индия и Россия торгуют. «Экспорт вырос до 5 млрд долларов», — сказал индийский министр Сурен Мехта.',
    'exports_to_russia',
  ],
  // the side of the text, where it speaks for itself
  ['Индия и Россия торгуют. Наш экспорт вырос до 5 млрд долларов.', 'imports_from_russia'],
  ['India and Russia trade. Our exports rose to $6 billion.', 'exports_to_russia'],
  // whose a speaker is nothing tells
  [
    'Индия и Россия торгуют. «Наш экспорт вырос до 5 млрд долларов», — сказал аналитик Пётр Осин.',
    '?',
  ],
  ['India and Russia trade. "Our exports rose to $6 billion," said trader Ana Rojas.', '?'],
  // a country that stands nearer to the verb
  [
    'Индия и Россия торгуют. «Мы знаем: Индия продала чая на 5 млн долларов», — сказал торгпред РФ в Индии Олег Зуев.',
    'exports_to_russia',
  ],
  [
    'India and Russia trade. "We know that India sold tea for $5 million," said Russian minister Oleg Zuev.',
    'exports_to_russia',
  ],
];

/** What a country has by itself is no trade, behind a dash as behind a verb. */
const wealth: Case[] = [
  [
    'Товарооборот России и Индии — 70 млрд долларов.\nНаселение Индии — 1,4 млрд человек, ВВП — 3,9 трлн долларов.\nРезервы ЦБ — около 650 млрд долларов.\nЭкспорт Индии в Россию — 5 млрд долларов.',
    'total, exports_to_russia',
  ],
  [
    'Trade between India and Russia was $70 billion. GDP of India – $3.9 trillion, reserves – $650 billion.',
    'total',
  ],
  ['भारत और रूस का व्यापार 70 अरब डॉलर रहा। भारत की जीडीपी — 3900 अरब डॉलर।', 'total'],
  // what is told of trade before or under it
  [
    'Товарооборот России и Индии — 70 млрд долларов. До новых пошлин — 65 млрд долларов.',
    'total, total',
  ],
  [
    'Товарооборот России и Индии вырос. Экспорт из Индии, несмотря на пошлины, — 5 млрд долларов.',
    'exports_to_russia',
  ],
];

describe('whose exports', () => {
  test.each(speakers)('%s', (text, measures) => expect(measuresOf(text)).toBe(measures));
});

describe('what a country has', () => {
  test.each(wealth)('%s', (text, measures) => expect(measuresOf(text)).toBe(measures));
});
