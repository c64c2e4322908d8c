import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** The figures of a text as they stand, in reading order. */
const figuresOf = (text: string): string =>
  analyse(text, { today: TODAY })
    .figures.map(({ span }) => text.slice(span.start, span.end))
    .join(', ');

/** "There" is the third country that the sentence before named last. */
const cases: readonly (readonly [text: string, figures: string])[] = [
  [
    'Товарооборот России и Индии превысил 70 млрд долларов.\n\nДругие кивают на Вьетнам. Там торговля с нами начиналась с чая, а сегодня это 245 млн долларов.',
    '70 млрд долларов',
  ],
  [
    'Поставки российской нефти в Индию выросли до 80 млн тонн.\n\nДругой покупатель — Турция. Туда за год ушло 15 млн тонн. Оттуда привезли товаров на 5 млрд долларов.',
    '80 млн тонн',
  ],
  [
    'India-Russia trade passed $70 billion.\n\nOthers look at Vietnam. There, trade with us began with tea, and today it is $245 million.',
    '$70 billion',
  ],
  [
    'भारत-रूस व्यापार 70 अरब डॉलर रहा।\n\nलोग वियतनाम की मिसाल देते हैं। वहाँ भी व्यापार चाय से शुरू हुआ था और आज द्विपक्षीय व्यापार 24 करोड़ डॉलर है।',
    '70 अरब डॉलर',
  ],
  // one of the two, a verb without a place, a country of its own
  [
    'Поставки российской нефти в Индию выросли до 80 млн тонн. Там российские товары купили на 60 млрд долларов.',
    '80 млн тонн, 60 млрд долларов',
  ],
  [
    'India and Russia look at Vietnam. There is more: trade between India and Russia is $70 billion.',
    '$70 billion',
  ],
  [
    'Другие кивают на Вьетнам. Россия и Индия там не соперники: их товарооборот — 70 млрд долларов.',
    '70 млрд долларов',
  ],
];

test.each(cases)('%s', (text, figures) => expect(figuresOf(text)).toBe(figures));
