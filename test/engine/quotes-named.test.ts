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
  // a number that opens a sentence names nobody
  ['Six in 10 firms said tea was late.', 'Six in 10 firms: tea was late'],
  ['Two of the traders said tea was late.', 'Two of the traders: tea was late'],
  // a name behind a bracket, and a noun that looks like a verb of speech
  [
    'Economic think tank Tea Watch (TW) founder Ravi Menon warned that tea was late.',
    'Ravi Menon: tea was late',
  ],
  ['Ravi Menon (45) of Pune said tea was dear.', 'Ravi Menon: tea was dear'],
  ['Gulf Lines (GULF) in a statement said tea was dear.', 'Gulf Lines (GULF): tea was dear'],
  [
    'In Sri Lanka, the president, Ravi Menon, met traders. “Tea is late,” the president said.',
    'Ravi Menon: “Tea is late,”',
  ],
  [
    "Ravi Menon, the former minister's brother, smiled. The minister said tea was late.",
    'The minister: tea was late',
  ],
  [
    'Unlike Ravi Menon, the prime minister, Sunil Rao, speaks Russian. The prime minister said tea was late.',
    'Sunil Rao: tea was late',
  ],
  [
    'Ivan Petrov said tea was late. His critic Anna Belova got a warning: he said she was wrong.',
    'Ivan Petrov: tea was late',
    'Ivan Petrov: she was wrong',
  ],
  [
    'Sunil Rao said farmers were poor and believed that tea had failed them.',
    'Sunil Rao: farmers were poor and believed that tea had failed them',
  ],
  ['Ravi Menon (Pune) said tea was dear.', 'Ravi Menon: tea was dear'],
  // the office behind a name, of whom no words are told there
  [
    "Ravi Menon, India's envoy to Chile, smiled. “Tea is late,” the Indian envoy joked.",
    'Ravi Menon: “Tea is late,”',
  ],
  [
    'Ravi Menon, who was late, smiled. “Tea is late,” the Indian envoy joked.',
    'the Indian envoy: “Tea is late,”',
  ],
  // the medium in the line that says what follows
  [
    'Boxes by the sea\n\nThe Pune Ledger | Interview | 4 May 2024\n\nRavi Menon has run the mill since 2011. He spoke to Anna Rao about tea.\n\nQ: How was the year?\n\nA: Bad.\n\nQ: And tea?\n\nA: It sells.',
    'Ravi Menon @The Pune Ledger: Bad.',
    'Ravi Menon @The Pune Ledger: It sells.',
  ],
  // a second verb behind "and" that announces what it reports; a quantity behind its noun
  [
    'Ravi Menon said tea was late and suggested that boxes were lost.',
    'Ravi Menon: tea was late',
    'Ravi Menon: boxes were lost',
  ],
  [
    'Ravi Menon and Anna Belova all suggested that tea was late.',
    'Ravi Menon and Anna Belova: tea was late',
  ],
  ['It came after all claims that tea was late.'],
  // a pronoun behind a colon means whom the words in front of it are about
  [
    'Ravi Menon said tea was late. Anna Belova is not so sure: she says tea is dear.',
    'Ravi Menon: tea was late',
    'Anna Belova: tea is dear',
  ],
  // the hearer behind "to" is not what was said, but an infinitive is
  [
    'Anna Belova complained to Kochi Wire that tea was late.',
    'Anna Belova @Kochi Wire: tea was late',
  ],
  ['Anna Belova said to the board that tea was late.', 'Anna Belova: tea was late'],
  ['Anna Belova promised to see that tea was sold.', 'Anna Belova: to see that tea was sold'],
  // a firm behind its employee, and an office behind which the person stands
  [
    'Anna Belova of the tea broker Gulf Lines said boxes were late.',
    'Anna Belova: boxes were late',
  ],
  ['Gulf Lines of the billionaire Ravi Menon said boxes were late.', 'Ravi Menon: boxes were late'],
  [
    'Anna Belova reiterated to Menon the need that tea should be sold.',
    'Anna Belova: to Menon the need that tea should be sold',
  ],
  ['The owner of the tea garden Ravi Menon said boxes were late.', 'Ravi Menon: boxes were late'],
  [
    'Anna Belova, Tea Buyer at Gulf Lines, commented: “Boxes are late.”',
    'Anna Belova: “Boxes are late.”',
  ],
  // an answer may end by asking
  [
    'Tea after the rain. An interview\n\nQ: How bad was the year?\n\nA: Less bad than feared.\n\nQ: And what of coffee?\n\nA: It sells. Who would not drink it?\n\nPhotographs by Anna Belova',
    '?: Less bad than feared.',
    '?: It sells. Who would not drink it?',
  ],
  // words that the narrator has told are not told again by the signature below
  [
    'The buyer Anna Belova wrote on X: “The boxes are late again, and nobody in Pune knows why.”\n\n— Anna Belova (@belova_tea) May 5, 2024',
    'Anna Belova @X: “The boxes are late again, and nobody in Pune knows why.”',
  ],
  [
    'The boxes are late again, and they call it “the weather”.\n\n— Anna Belova (@belova_tea) May 5, 2024',
    '@belova_tea @Twitter: The boxes are late again, and they call it “the weather”.',
  ],
  [
    'Tea is late. The minister told me: “The boxes will always be our most important friends.”\n\n— Anna Belova (@belova_tea) May 5, 2024',
    '@belova_tea @Twitter: Tea is late. The minister told me: “The boxes will always be our most important friends.”',
  ],
  // a quoted firm behind an office names nobody; the headline does
  [
    'Илья Воронов: «Чай не ждет»\n\nДиректор фирмы «Волга-Чай» рассказал об урожае.\n\n— Насколько плохим был год?\n\n— Лучше, чем боялись.\n\n— А кофе продается?\n\n— Продается, и хорошо.',
    'Илья Воронов: «Чай не ждет»',
    'Илья Воронов: Лучше, чем боялись.',
    'Илья Воронов: Продается, и хорошо.',
  ],
  ['चाय बोर्ड की अध्यक्ष अन्ना बेलोवा ने अवगत कराया कि चाय महंगी है।', 'अन्ना बेलोवा: चाय महंगी है'],
  // whose view a sentence turns to is meant by the pronoun of the next
  [
    'चाय सचिव रवि मेनन ने कहा कि चाय बिकती है। चाय व्यापारी अन्ना बेलोवा की राय अलग है। वे कहती हैं, ‘डिब्बे देर से आते हैं।’',
    'रवि मेनन: चाय बिकती है',
    'अन्ना बेलोवा: ‘डिब्बे देर से आते हैं।’',
  ],
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
