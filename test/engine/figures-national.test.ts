import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** Which quantities of a text are figures of the pair's trade, in reading order. */
const figuresOf = (text: string): string =>
  analyse(text, { today: TODAY })
    .figures.map(({ span }) => text.slice(span.start, span.end))
    .join(' | ');

type Case = readonly [text: string, figures: string];

const domestic: Case[] = [
  [
    "India's oil imports from Russia were 1.8 million barrels per day in May. Oil output in the country stood at 600,000 barrels per day in May.",
    '1.8 million barrels per day',
  ],
  [
    "India's imports of Russian urea were 3 million tonnes. Domestic demand grew 4%, so imports rose by a further 6%.",
    '3 million tonnes | 6%',
  ],
  [
    "India's tea exports to Russia fell to 30 million kg. The country made some 800 million kg in all; 600 million kg were drunk at home and 200 million kg went abroad.",
    '30 million kg',
  ],
  [
    "India's tea exports to Russia fell to 30 million kg. Production rose to 900 million kg, while exports shrank to 150 million kg.",
    '30 million kg',
  ],
  [
    "India's tea exports to Russia fell. Production rose to 900 million kg, while exports were 150 million kg, of which Russia took 40 million kg.",
    '40 million kg',
  ],
  [
    'India and Russia trade. The purchases India made from Russia were worth $63 billion.',
    '$63 billion',
  ],
  [
    "India's fertiliser imports from Russia rose to 3 million tonnes.\n\nPort stocks as on Monday: 2 million tonnes; on the way: 4 million tonnes",
    '3 million tonnes',
  ],
  [
    'Поставки российских удобрений в Индию составили 3 млн тонн. Внутреннее производство выросло до 30 млн тонн.\n\nЗапасы в портах: 2 млн тонн; в пути: 1,5 млн тонн.',
    '3 млн тонн',
  ],
  [
    'Экспорт гороха из России в Индию, несмотря на пошлины, вырос: вывезено 4 млн тонн.',
    '4 млн тонн',
  ],
  ['रूस से भारत का तेल आयात 20 लाख टन रहा। घरेलू उत्पादन 6 लाख टन बढ़ा।', '20 लाख टन'],
];

const fromAll: Case[] = [
  [
    "India's diamond imports from Russia fell to $200 million. Total rough imports of the country rose 34% to $9.1 bn.",
    '$200 million',
  ],
  [
    "India's purchases of Russian coal rose to 3 million tonnes. India imported a total of 20 million tonnes of coal in May.",
    '3 million tonnes',
  ],
  [
    'Импорт Индией российского угля вырос до 3 млн тонн. Всего Индия ввезла 20 млн тонн угля.',
    '3 млн тонн',
  ],
  ['रूस से भारत का कोयला आयात 30 लाख टन रहा। भारत ने मई में कुल 2 करोड़ टन कोयला मंगाया।', '30 लाख टन'],
  [
    'India-Russia trade hit $68 billion. Of the total oil made up $50 billion.',
    '$68 billion | $50 billion',
  ],
  [
    'भारत-रूस व्यापार 68 अरब डॉलर रहा। यह भारत के कुल चाय निर्यात का 2 प्रतिशत भी नहीं।',
    '68 अरब डॉलर | 2 प्रतिशत',
  ],
];

const small: Case[] = [
  ['Экспорт пшеницы из России в Индию вырос на 5%. Масло подросло до 1450 руб. за 10 кг.', '5%'],
  ['भारत रूस से सूरजमुखी तेल का आयात करता है, जो 16 लाख टन रहा। तेल 1,465 रु. प्रति 10 किलो।', '16 लाख टन'],
  [
    "India's trade with Russia was $65 billion. A box takes 40 days, half of them at sea.",
    '$65 billion',
  ],
  [
    'Товарооборот России и Индии достиг 60 млрд долларов. Половина из них вернулась пустой.',
    '60 млрд долларов',
  ],
  [
    'Russian arrivals in India grew 12% in May, says the tourism board. Trade with Russia grew 4%.',
    '4%',
  ],
  [
    'India buys oil from Russia. Russian arrivals at Indian ports grew to 3 million tonnes in May.',
    '3 million tonnes',
  ],
];

const ownSubject: Case[] = [
  [
    'India-Russia trade hit $68 billion. The festival drew happy crowds and raised $2 million.',
    '$68 billion',
  ],
  ["India-Russia trade hit $68 billion. The airline's passenger numbers grew 12%.", '$68 billion'],
  [
    "India-Russia trade hit $68 billion. Steelmaker Vektor's sales rose 12% to $3 billion.",
    '$68 billion',
  ],
  [
    'India-Russia trade hit $68 billion. Growth slowed to 12%. Tea was up 3%.',
    '$68 billion | 12% | 3%',
  ],
  [
    'India-Russia trade hit $68 billion. A year ago the rupee market saw $2 billion of bets.',
    '$68 billion',
  ],
  [
    'Товарооборот России и Индии достиг 60 млрд долларов. Посещаемость выставки выросла на 40%.',
    '60 млрд долларов',
  ],
  [
    'Товарооборот России и Индии достиг 60 млрд долларов. Рост составил 12%.',
    '60 млрд долларов | 12%',
  ],
  ['भारत-रूस व्यापार 68 अरब डॉलर पहुंचा। सरकार ने सड़कों पर 2 अरब डॉलर खर्च का लक्ष्य रखा।', '68 अरब डॉलर'],
  ['भारत-रूस व्यापार 68 अरब डॉलर पहुंचा। इसमें 12 प्रतिशत की वृद्धि हुई।', '68 अरब डॉलर | 12 प्रतिशत'],
];

const rows: Case[] = [
  ['Trade of India with Russia hit $60 billion.\nThe bank lent $3 billion.', '$60 billion'],
  [
    'Trade of India with Russia hit $60 billion.\nOil: $46 billion\nCoal: $3 billion',
    '$60 billion | $46 billion | $3 billion',
  ],
  ['Trade of India with Russia hit $60 billion.\n\nBank deposits: $46 billion', '$60 billion'],
  [
    'Импорт Индией российских удобрений достиг 2 млн тонн.\n\n• Карбамид: 390 тыс. тонн\n• Калий: 240 тыс. тонн',
    '2 млн тонн | 390 тыс. тонн | 240 тыс. тонн',
  ],
  [
    'रूस से भारत का उर्वरक आयात 25 लाख टन हो गया.\n\n• डीएपी: 8 लाख टन\n• एनपीके: 10 लाख टन',
    '25 लाख टन | 8 लाख टन | 10 लाख टन',
  ],
  [
    'India-Russia trade hit $60 billion. Five years ago we were barely at $10 billion.',
    '$60 billion | $10 billion',
  ],
  [
    'Торговля России и Индии достигла 60 млрд долларов. Пять лет назад мы едва доходили до 10 млрд долларов.',
    '60 млрд долларов | 10 млрд долларов',
  ],
  [
    'भारत-रूस व्यापार 60 अरब डॉलर रहा। पांच साल पहले हम बमुश्किल दस अरब डॉलर पर थे।',
    '60 अरब डॉलर | दस अरब डॉलर',
  ],
];

/** What India buys or sells of some goods, where nobody is named. */
const ownGoods: Case[] = [
  ["India-Russia trade is growing. India's coffee exports were worth $1.4 billion.", ''],
  [
    'India-Russia trade is growing. In 2013 India imported 160 million carats of rough diamonds worth $16 billion and exported 36 million carats worth $20 billion.',
    '',
  ],
  ['Торговля Индии и России растет. В 2013 году Индия импортировала алмазы на $16 млрд.', ''],
  ['भारत-रूस व्यापार बढ़ रहा है। 2013 में भारत ने 16 अरब डॉलर के हीरे आयात किए।', ''],
  // of all goods, of this trade, of the other's
  [
    'India-Russia trade reached $68 billion. Exports of India were worth $4 billion.',
    '$68 billion | $4 billion',
  ],
  [
    'भारत-रूस व्यापार 68 अरब डॉलर रहा। इसमें भारत ने 63 अरब डॉलर का सामान खरीदा।',
    '68 अरब डॉलर | 63 अरब डॉलर',
  ],
  [
    'India-Russia trade is growing. India imported Russian diamonds worth $16 billion.',
    '$16 billion',
  ],
];

/** What a third country trades that a pronoun stands for. */
const byOthers: Case[] = [
  [
    'Торговля Индии и России растет. Второе место у Саудовской Аравии: она отправила в Индию продукции на 885 млн долларов.',
    '',
  ],
  [
    'India-Russia trade is growing. Saudi Arabia is second: it sold oil worth $885 million to India.',
    '',
  ],
  ['भारत-रूस व्यापार बढ़ रहा है। दूसरे स्थान पर सऊदी अरब है: उसने भारत को 88 करोड़ डॉलर का तेल बेचा।', ''],
];

describe('what strays from the trade of the pair', () => {
  test.each(domestic)('by itself: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(fromAll)('from all: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(ownSubject)('subject: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(rows)('rows: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(ownGoods)('own goods: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(byOthers)('others: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
  test.each(small)('too small: %s', (text, figures) => expect(figuresOf(text)).toBe(figures));
});
