import { describe, expect, it } from 'vitest';
import { quotesOf } from './told';

const speakers = (text: string): readonly (string | undefined)[] =>
  quotesOf(text).map(({ speaker }) => speaker);

/** Of two people in a sentence one acts; the other is only met, received, answered or heard. */
const ACTING: readonly [text: string, speaker: string][] = [
  ['Лаптев принял Нарендру Моди и заявил, что чай дорог.', 'Лаптев'],
  [
    'С министром торговли Анандом Вермой встретился Иван Лаптев и заявил, что чай дорог.',
    'Иван Лаптев',
  ],
  ['Министру Ананду Верме ответил Иван Лаптев, который заявил, что чай дорог.', 'Иван Лаптев'],
  ['Ананд Верма слушал, а Иван Лаптев встал и заявил, что чай дорог.', 'Иван Лаптев'],
  ['Ананд Верма слушал, но встал и заявил, что чай дорог.', 'Ананд Верма'],
  [
    'Иван Лаптев приехал в Пуну, где встретился с Анандом Вермой, и заявил, что чай дорог.',
    'Иван Лаптев',
  ],
  ['Anand Verma listened, but Ivan Laptev stood up and said tea was dear.', 'Ivan Laptev'],
  ['Anand Verma listened, while Ivan Laptev stood up and said tea was dear.', 'Ivan Laptev'],
  ['Anand Verma listened, but stood up and said tea was dear.', 'Anand Verma'],
  // «Который» is whoever stands right before it.
  ['Вчера выступил Иван Лаптев, который заявил, что чай дорог.', 'Иван Лаптев'],
  ['Вчера выступил Минфин, который сообщил, что чай дорог.', 'Минфин'],
];

/** «Которые» are not the second of two alone, and no paper says what it shows. */
const SILENT: readonly string[] = [
  'Выступили Лаптев и Белов, которые заявили, что чай дорог.',
  'Вышел отчет, который показал, что чай дорог.',
];

describe('who acts in a sentence with several people', () => {
  it.each(ACTING)('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
  it.each(SILENT)('%s', (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
