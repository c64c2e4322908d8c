import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n');

/** Who speaks where more than a name and a verb tell it. */
const WHO: readonly Row[] = [
  [
    'Tea is dear, the Tea Research Initiative (TRI) said. Kpler published its outlook. The report said exports grew.',
    'Tea Research Initiative (TRI): Tea is dear',
    'The report: exports grew',
  ],
  // the members of a list in front of the verb are nobody
  [
    'Minister Menon, here to head the Commission for Trade, Science, and Culture (CTSC), said that tea sells.',
    'Menon: tea sells',
  ],
  [
    'Tea is dear, the Tea Research Initiative (TRI) said. Exports grew, the report said.',
    'Tea Research Initiative (TRI): Tea is dear',
    'Tea Research Initiative (TRI): Exports grew',
  ],
  [
    'A report came out. Tea is dear, the Tea Research Initiative (TRI) said. Exports grew, the report said.',
    'Tea Research Initiative (TRI): Tea is dear',
    'the report: Exports grew',
  ],
  ['Ambassador to India Belov said tea sold well.', 'Belov: tea sold well'],
  ['Returning from Delhi Belov said tea sold well.', 'Belov: tea sold well'],
  [
    'Modi met traders from Delhi, who said that tea sold well.',
    'traders from Delhi: tea sold well',
  ],
  ['The crisis hit firms trading with India, who said that tea sold well.', '?: tea sold well'],
  ['According to Moscow Herald, tea sold well.', 'Moscow Herald: tea sold well'],
  ['The Indian Express print this page'],
  [
    "Tea sold well, deputy chairman of the bank's executive board Anton Petrov said.",
    'Anton Petrov: Tea sold well',
  ],
  [
    'The ban worried exporters to Russia, who said that orders fell.',
    'exporters to Russia: orders fell',
  ],
  ['According to its estimates, tea sold well.'],
  // two adjectives of one noun; a verb is none
  [
    'The ferry is late, current and former officials said.',
    'current and former officials: The ferry is late',
  ],
  ['Prices rose and former captains said so.', 'former captains: so'],
  // an adverb between a pronoun and its verb
  [
    'Ravi Menon runs the port. The ferry is late, he nevertheless told reporters.',
    'Ravi Menon: The ferry is late',
  ],
  // where somebody without a name is to be found, but not when, nor whose paper it is
  ['“It is late,” said a broker on Hill Road.', 'a broker on Hill Road: “It is late,”'],
  ['“It is late,” said a broker on Monday.', 'a broker: “It is late,”'],
  ['Tea sells, said a broker in Saudi Arabia.', 'a broker: Tea sells'],
  ['Tea sells, said a minister on Air India One.', 'a minister: Tea sells'],
  // an article behind a full name begins what is said
  [
    'The ferry is late, but according to harbour chief Anna Belova the delay is over.',
    'Anna Belova: the delay is over',
  ],
  [
    'The ferry is late, and, according to Anna Belova, empty.',
    'Anna Belova: The ferry is late, and',
  ],
  // a noun alone in front of the verb of a clause
  ['Tea, which according to the board sold well, is dear.', 'the board: Tea, which'],
  [
    'Tea, which according to the tea board chairman Ravi Menon sold well, is dear.',
    'Ravi Menon: Tea, which',
  ],
  ['Speaking about tea, Ravi Menon said that it would sell.', 'Ravi Menon: it would sell'],
  // "that" behind a preposition opens no clause about a noun
  ['After that Ravi Menon said tea would sell.', 'Ravi Menon: tea would sell'],
  // an office at the end of a sentence, behind a name that "by" governs
  [
    "The hall was opened by Ms. Anna Belova, Chargé d'affaires. The Chargé d'affaires said that tea sells.",
    'Anna Belova: tea sells',
  ],
  [
    'The hall was opened by Ms. Anna Belova, Consul General. The Consul General said that tea sells.',
    'Anna Belova: tea sells',
  ],
  [
    'Tea sells, Deputy Prime Minister Anna Belova wrote.\n\n“It does,” the official said.',
    'Anna Belova: Tea sells',
    'Anna Belova: “It does,”',
  ],
  // goods that add up say nothing
  ['Trade with Chile added up to $8 billion in 2011 but was short of the aim.'],
];

/** Answers under initials, if only one person of the text has them. */
const INITIALS: readonly Row[] = [
  [
    lines(
      'The envoy of Chile, Raul Vega, spoke to the Kochi Wire.',
      'Is tea late this year?',
      'R.V.: It is late.',
      'And what of the coffee?',
      'R.V.: It sells.',
    ),
    'Raul Vega @Kochi Wire: It is late.',
    'Raul Vega @Kochi Wire: It sells.',
  ],
  [
    lines(
      'The envoy of Peru, Rosa Vidal, came late. The envoy of Chile, Raul Vega, spoke to the Kochi Wire.',
      'Is tea late this year?',
      'R.V.: It is late.',
      'And what of the coffee?',
      'R.V.: It sells.',
    ),
    'R.V. @Kochi Wire: It is late.',
    'R.V. @Kochi Wire: It sells.',
  ],
  ['Uma Sen spoke of tea. U.S. said it would buy.', 'U.S.: it would buy'],
];

/** What was said, where clauses stand around it. */
const WHAT: readonly Row[] = [
  ['Menon said after consulting the port that tea sells.', 'Menon: tea sells'],
  ['By clicking “Accept all tea”, you agree to the storing of tea.'],
  ['Plans to boost the port welcome: FIEO'],
  // left open in one paragraph, closed in the next, which has no mark in front
  [
    '"Tea sells well.\nPrices rose by a fifth,” said Ravi Menon.\nThe "dear" tea is gone.',
    'Ravi Menon: Prices rose by a fifth,”',
  ],
  ['"Tea sells well.\nThe “dear” tea, said Ravi Menon, is gone.', 'Ravi Menon: The “dear” tea'],
  // what only describes a thing was not said
  ['Mr. Menon recalled with warmth the great help that the port gave to traders.'],
  ['Menon said on the following day that tea sells.', 'Menon: tea sells'],
  ['Trade grew by a fifth, RT cited statistics as showing.', 'RT: Trade grew by a fifth'],
  [
    'Never had the port sold so much tea, the Ledger has calculated using its own count.',
    'Ledger: Never had the port sold so much tea',
  ],
  // a clause about the place or the hearer in front of "that"
  ['Ravi Menon said in Pune, where he runs the port, that tea sells.', 'Ravi Menon: tea sells'],
  [
    'Ravi Menon told ANI, which first reported the talks, that tea sells.',
    'Ravi Menon @ANI: tea sells',
  ],
  // a clause about the subject ends where the sentence goes on
  ['Tea, which the board says sold well, will be dear.', 'the board: sold well'],
  // a clause about a noun inside of what is said
  [
    'Growers that sell abroad are rich, Ravi Menon said.',
    'Ravi Menon: Growers that sell abroad are rich',
  ],
  [
    'According to Mr Menon, buyers could take tea that Chile bought before 2022.',
    'Menon: buyers could take tea that Chile bought before 2022',
  ],
  // the noun that a clause is about is what was promised
  ['The port that the owners have promised us for May will be small.'],
  [
    'The port that the owners said would open in May is small.',
    'the owners: would open in May is small',
  ],
  // what opens a list is none of it
  ['The board therefore urges the government to:\n1. lower the duty;'],
];

/** Russian: names in the narrator's words, offices in every case. */
const RUSSIAN: readonly Row[] = [
  // a label with a verb names nobody
  ['Пермь стала крупным поставщиком: за год экспорт чая вырос'],
  [
    '«Чай подорожал», — заявила директор института Галина Ивановна Станкевич.',
    'Галина Ивановна Станкевич: «Чай подорожал»',
  ],
  ['Президент Лаптев угрожает пошлинами и требует, чтобы чай подешевел.', 'Лаптев: чай подешевел'],
  // a surname that may be in any case: the name stays as it is printed
  ['По словам Игоря Чайки, чай подорожал.', 'Игоря Чайки: чай подорожал'],
  ['По словам Сергея Шойгу, чай подорожал.', 'Сергей Шойгу: чай подорожал'],
  ['По словам Анны Петровой, чай подорожал.', 'Анна Петрова: чай подорожал'],
  [
    '«Чай подорожал», — сообщил пресс-секретарь ведомства (ВПС) Анне Петровой.',
    'пресс-секретарь ведомства: «Чай подорожал»',
  ],
  ['Глава совета Роман Станкевич сказал, что чай подорожал.', 'Роман Станкевич: чай подорожал'],
  [
    'Директор завода Кольцов Вадим Арсеньевич сообщил, что чай подорожал. Чай вкусен, добавил Кольцов.',
    'Вадим Арсеньевич Кольцов: чай подорожал',
    'Вадим Арсеньевич Кольцов: Чай вкусен',
  ],
  // a surname without cases: the first name tells them
  ['По словам министра Оксаны Литвиненко, чай подорожал.', 'Оксана Литвиненко: чай подорожал'],
  ['По словам Дениса Короленко, чай подорожал.', 'Денис Короленко: чай подорожал'],
  ['По словам Ольги Черных, чай подорожал.', 'Ольга Черных: чай подорожал'],
  [
    'Рынок вырос, сказал журналистам глава Российской ассоциации портов (РАП) Андрей Гуров.',
    'Андрей Гуров: Рынок вырос',
  ],
  [
    'По словам Андрея Гурова, баланс сейчас односторонний и требует исправления.',
    'Андрей Гуров: баланс сейчас односторонний и требует исправления',
  ],
  ['Баланс односторонний и требует исправления.'],
  [
    '«Чай подорожал, — объясняет директор склада «Причал» Глеб Осокин. — Но его берут».',
    'Глеб Осокин: «Чай подорожал,',
    'Глеб Осокин: Но его берут»',
  ],
  [
    'Директор склада «Причал» Глеб Осокин сообщил, что чай подорожал. Директор добавил, что его берут.',
    'Глеб Осокин: чай подорожал',
    'Глеб Осокин: его берут',
  ],
  [
    'Министр экономики Глеб Осокин сообщил, что чай подорожал. По словам чиновника, его берут.',
    'Глеб Осокин: чай подорожал',
    'Глеб Осокин: его берут',
  ],
  [
    'Министр экономики Глеб Осокин сообщил, что чай подорожал. По словам чиновницы, его берут.',
    'Глеб Осокин: чай подорожал',
    'чиновница: его берут',
  ],
  // a firm in Latin letters in front of who heads it; two tasks of one ministry; a hearer in quotation marks
  [
    'Глава представительства Surya Tea в Москве Глеб Осокин напоминает, что чай подорожал.',
    'Глеб Осокин: чай подорожал',
  ],
  [
    'Чай подорожал, сообщило министерство торговли и промышленности Чили.',
    'министерство торговли и промышленности Чили: Чай подорожал',
  ],
  [
    'Чай подорожал, сообщило министерство торговли и отметило спрос.',
    'министерство торговли: Чай подорожал',
  ],
  [
    'Директор склада Глеб Осокин устал. «Чай подорожал», — сказал он «АР».',
    'Глеб Осокин: «Чай подорожал»',
  ],
  // a patronymic belongs to the name, an office's body does not
  [
    'По словам Глеба Арсеньевича Осокина, чай подорожал. Осокин добавил, что его берут.',
    'Глеб Арсеньевич Осокин: чай подорожал',
    'Глеб Арсеньевич Осокин: его берут',
  ],
  ['«Чай подорожал», — сказала Анна Ильинична Орлова.', 'Анна Ильинична Орлова: «Чай подорожал»'],
  [
    'Глава Минпромторга Роман Станкевич сказал, что чай подорожал.',
    'Роман Станкевич: чай подорожал',
  ],
  // a clause about whoever speaks opens with a preposition
  [
    'Фабрикант средней руки, с которым я говорил осенью, объяснил это так: «Чай подорожал».',
    'Фабрикант средней руки: «Чай подорожал»',
  ],
  // what never speaks
  [
    'Санкции объясняют не все. «Чай подорожал и будет дорожать».',
    '?: «Чай подорожал и будет дорожать»',
  ],
];

/** Hindi: when and where somebody spoke stands between them and a verb without a marker. */
const HINDI: readonly Row[] = [
  ['जवाब देते हुये मेनन ने कहा, चाय बिकेगी।', 'मेनन: चाय बिकेगी'],
  ['किसानों के नेता ने कहा कि चाय बिकती है।', 'किसानों के नेता: चाय बिकती है'],
  ['दोनों नेताओं ने कहा कि चाय बिकती है।', 'दोनों नेताओं: चाय बिकती है'],
  ['चाय बिकती रहेगी, रवि मेनन ने कहा – आयातकों को दिया जवाब', 'रवि मेनन: चाय बिकती रहेगी'],
  ['चाय बिकती रहेगी, रवि मेनन ने कहा – चाय मंथन', 'रवि मेनन: चाय बिकती रहेगी'],
  ['रवि मेनन ने क्या कहा – पढ़ें चाय की पूरी खबर।'],
  [
    'उद्योग के सूत्रों ने कहा कि चाय बिकती है। सूत्रों ने कहा कि कॉफी महंगी है।',
    'उद्योग के सूत्र: चाय बिकती है',
    'उद्योग के सूत्र: कॉफी महंगी है',
  ],
  [
    'मंत्री रवि मेनन ने कहा – चार वर्ष में चाय का व्यापार पांच गुना हो गया',
    'रवि मेनन: चार वर्ष में चाय का व्यापार पांच गुना हो गया',
  ],
  ['मंत्री रवि मेनन पिछले महीने कह चुके हैं कि चाय बिकती है।', 'रवि मेनन: चाय बिकती है'],
  ['मंत्री रवि मेनन एक सभा में कह चुके हैं कि चाय बिकती है।', 'रवि मेनन: चाय बिकती है'],
  ['मंत्री रवि मेनन अगस्त में पुणे में कह चुके हैं कि चाय बिकती है।', 'रवि मेनन: चाय बिकती है'],
  ['चाय बिकती है, भारत में चिली के राजदूत रवि मेनन ने बताया।', 'रवि मेनन: चाय बिकती है'],
  ['उधर, चाय का भाव 51 रुपये बोला गया।'],
  // an initial that looks like a postposition, and who asks in front of the hearer
  [
    lines(
      'संघ के अध्यक्ष के. वेंकट ने चाय मंथन की शालिनी दुबे से बातचीत में कहा कि चाय बिकती है। प्रमुख अंश:',
      'सवाल: कितना असर पड़ा?',
      'जवाब: ऑर्डर बंद हैं।',
      'सवाल: क्यों?',
      'जवाब: वहां मांग है।',
    ),
    'के. वेंकट @चाय मंथन: चाय बिकती है',
    'के. वेंकट @चाय मंथन: ऑर्डर बंद हैं।',
    'के. वेंकट @चाय मंथन: वहां मांग है।',
  ],
  ['मुलाकात के दौरान, पुणे में रवि मेनन ने कहा, चाय बिकेगी।', 'रवि मेनन: चाय बिकेगी'],
];

describe.each([
  ['who speaks', WHO],
  ['initials', INITIALS],
  ['what is said', WHAT],
  ['in Russian', RUSSIAN],
  ['in Hindi', HINDI],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
