import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Whether the text tells the name behind an office, a headline or a pronoun. */
const ROWS: readonly Row[] = [
  // an interview: the headline knows the office, the lead the name
  [
    "'Paper eats our days': Chile's tea envoy in Pune\n\nRaul Vega has run the tea mission since 2018. Pune Review spoke to him about boxes. This interview was cut.\n\nHow bad was the year?\n\nLess bad than feared.\n\nAnd what of coffee, does it sell?\n\nIt does, and well.",
    "Chile's tea envoy in Pune: 'Paper eats our days'",
    'Raul Vega @Pune Review: Less bad than feared.',
    'Raul Vega @Pune Review: It does, and well.',
  ],
  [
    'How the port came back\n\nAnna Belova runs the port. Ravi Menon runs the mill next door. An interview.\n\nHow bad was the year?\n\nLess bad than feared.\n\nAnd what of coffee, does it sell?\n\nIt does, and well.',
    '?: Less bad than feared.',
    '?: It does, and well.',
  ],
  [
    'Порт после шторма\n\nИлья Воронов возглавляет порт с 2018 года. Интервью о ящиках.\n\nНасколько плохим был год?\n\nЛучше, чем боялись.\n\nА что с чаем, продается?\n\nПродается, и хорошо.',
    'Илья Воронов: Лучше, чем боялись.',
    'Илья Воронов: Продается, и хорошо.',
  ],
  // an office in another case than a subject's gives it to the name
  [
    'Состоялась встреча министра угля области Ивана Лаптева с гостями.\n\n«Уголь есть», — отметил Иван Лаптев. Министр также сообщил, что порт откроют.',
    'Иван Лаптев: «Уголь есть»',
    'Иван Лаптев: порт откроют',
  ],
  [
    'Опубликован ответ министра торговли и транспорта Ивана Лаптева на запрос.\n\nПорт откроют весной, пишет министр.',
    'Иван Лаптев: Порт откроют весной',
  ],
  [
    'Состоялась встреча заместителя министра угля Ивана Лаптева с гостями. «Да», — отметил Иван Лаптев. Министр сообщил, что порт откроют.',
    'Иван Лаптев: «Да»',
    'Министр: порт откроют',
  ],
  [
    'Рассказал помощник президента Рави Менона. Президент заявил, что порт откроют.',
    'Президент: порт откроют',
  ],
];

describe('the name behind an office', () => {
  it.each(ROWS)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
