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

const CLAUSES: readonly Row[] = [
  // what a clause about the speaker holds, or a form was filled in with, nobody said
  [
    'Sellers may buy tea, Anna Belova, who advises dealers at Harbour Finance, told Gulf Ledger.',
    'Anna Belova @Gulf Ledger: Sellers may buy tea',
  ],
  ['A spokeswoman in Pune confirmed the signing but would not comment on prices.'],
  [
    'A spokeswoman in Pune confirmed that the port would close.',
    'A spokeswoman in Pune: the port would close',
  ],
  ['Out of reach, says our model, which yields 72 boxes.'],
  ['Tea is dear, says our reporter.', 'our reporter: Tea is dear'],
  ['Twelve others only specified “tea” as their trade.'],
  ['The coffee cost five roubles, the envoy specified.', 'the envoy: The coffee cost five roubles'],
  // how it was said, one of several, what somebody promises by the words of another
  [
    '«Мы готовы», — с улыбкой отозвался его коллега Иван Лаптев. Он добавил, что чай дорог.',
    'Иван Лаптев: «Мы готовы»',
    'Иван Лаптев: чай дорог',
  ],
  [
    'Цены упали, рассказали два трейдера. По словам одного из них, порт «торгуется», а чай дорог.',
    'два трейдера: Цены упали',
    '?: порт «торгуется», а чай дорог',
  ],
  ['По мнению одного из экспертов, порт закрыт.', 'один из экспертов: порт закрыт'],
  [
    'Министр Иван Лаптев вышел. Порт, по его словам, обещает места к весне.',
    'Иван Лаптев: Порт, по его словам, обещает места к весне',
  ],
  ['Порт обещает места к весне.'],
  // "also", the headline's verb, admitting
  [
    'सचिव रवि मेनन कहते हैं, "चाय महंगी है।" उनका यह भी कहना है कि भाव ऊपर नहीं जा रहा।',
    'रवि मेनन: "चाय महंगी है।"',
    'रवि मेनन: भाव ऊपर नहीं जा रहा',
  ],
  ['राजदूत रवि मेनन ने माना कि चाय महंगी है।', 'रवि मेनन: चाय महंगी है'],
  [
    "'चाय कोई सपना नहीं', दौरे से पहले बोले रूसी राजदूत\n\nरूस के राजदूत इवान लापतेव ने कहा कि चाय अच्छी है।",
    "इवान लापतेव: 'चाय कोई सपना नहीं'",
    'इवान लापतेव: चाय अच्छी है',
  ],
];

describe('what was said, and what was not', () => {
  it.each(CLAUSES)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('the name behind an office', () => {
  it.each(ROWS)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
