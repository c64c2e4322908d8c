import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** Which quantities of a text are figures of the pair's trade, in reading order. */
const figuresOf = (text: string): string =>
  analyse(text, { today: TODAY })
    .figures.map(({ span }) => text.slice(span.start, span.end))
    .join(' | ');

type Case = readonly [text: string, figures: string];

const carried: Case[] = [
  ['Two-way trade of India and Russia grew by 31% in 2022 and another 12% in 2023.', '31% | 12%'],
  ['Торговля Индии и России выросла на 31% в 2022 году и еще 12% в 2023-м.', '31% | 12%'],
  [
    'Imports of Russian coal to India fell to 9 million tonnes in 2024. Coking grades held up best: 4 million tonnes against 5 million tonnes a year ago.',
    '9 million tonnes | 4 million tonnes | 5 million tonnes',
  ],
  [
    'Вывоз российского масла в Индию упал до 900 тыс. тонн. Лучше других держалось соевое — 300 тыс. тонн против 310 тыс. тонн годом ранее.',
    '900 тыс. тонн | 300 тыс. тонн | 310 тыс. тонн',
  ],
  [
    'Экспорт российского угля в Индию снизился на 4%. Коксующийся, напротив, подрос на 6%, а китайские покупки упали.',
    '4% | 6%',
  ],
  [
    'India bought more sunflower oil from Russia. It took 300,000 tonnes, though China took more.',
    '300,000 tonnes',
  ],
  [
    '— Товарооборот Индии и России растет?\n— За первое полугодие мы вышли на 35 млрд долларов.',
    '35 млрд долларов',
  ],
  [
    'Is the trade between India and Russia growing?\nIn the first half it came to $35 billion.',
    '$35 billion',
  ],
  ['Is the trade between India and Russia growing?\nThe bank charges 3% for transfers.', ''],
];

const others: Case[] = [
  ['India-Russia trade grew by 5%. With most partners turnover fell by a third.', '5%'],
  ['Торговля Индии и России выросла на 5%. С большинством партнеров обороты упали на 9%.', '5%'],
  ['भारत-रूस व्यापार 5 प्रतिशत बढ़ा। ज्यादातर साझेदारों के साथ कारोबार 9 प्रतिशत घटा।', '5 प्रतिशत'],
  ['भारत रूस से तेल आयात रोके तो तेल 120 डॉलर के पार जाएगा।', ''],
  [
    'Торговля Индии и России выросла на 5%. Помогут соглашение с ЕАЭС и путь через Иран. Нужен рост еще на 7%.',
    '5% | 7%',
  ],
];

const rows: Case[] = [
  [
    'India and Russia want to expand trade. They met in Delhi. The talks went well. Officials smiled. The press waited. Imports of gold rose to $45 billion.',
    '',
  ],
  [
    '(a) the details of India’s trade with Russia in the last two years;\n(b) the steps taken\nANSWER\nTHE MINISTER OF STATE\n(a) The details are as under:\n2023: exports $40 million, imports $5 million\n2024: exports $45 million, imports $6 million',
    '$40 million | $5 million | $45 million | $6 million',
  ],
  [
    'Two-way trade of India and Russia hit $68 billion in 2024. Oil made up $50 billion. Fertilisers came next at $2 billion. Tea Board will spend $2 million.',
    '$68 billion | $50 billion | $2 billion',
  ],
  [
    'Торговля Индии и России дошла до 68 млрд долларов. Удобрения — 2 млрд долларов. Нефть подешевела на 3%.',
    '68 млрд долларов | 2 млрд долларов',
  ],
  [
    'भारत-रूस व्यापार 68 अरब डॉलर पर पहुंचा। उर्वरक 2 अरब डॉलर पर रहे। कोयला कंपनी ने 5 अरब डॉलर कमाए।',
    '68 अरब डॉलर | 2 अरब डॉलर',
  ],
  ['क्या भारत-रूस व्यापार बढ़ेगा? 2024 में कंपनी ने 3 अरब डॉलर कमाए।', ''],
  ['India-Russia trade\n* 2020-21: $8 bn\n* 2021-22: $13 bn', '$8 bn | $13 bn'],
  ['Товарооборот Индии и России\n2021 год: 13 млрд долларов', '13 млрд долларов'],
  ['भारत-रूस व्यापार\n2020-21: 8 अरब डॉलर\n2021-22: 13 अरब डॉलर', '8 अरब डॉलर | 13 अरब डॉलर'],
  ['India-Russia trade at a high\nIn 2021 the carmaker earned $8 bn.', ''],
];

const ranks: Case[] = [
  [
    "Russia's coal exports to India rose 5%. India is already the second-biggest market for our miners, the minister said.",
    '5% | second-biggest',
  ],
  [
    "India's fertiliser imports from Russia rose 5%. That leaves Russia third among its suppliers, after China and Oman.",
    '5% | third',
  ],
  [
    "India's oil imports from Russia rose 5%. India is the world's third-largest oil importer.",
    '5%',
  ],
  ["India's oil imports from Russia rose 5%. India is the third-biggest consumer of crude.", '5%'],
  ['Экспорт угля из России в Индию вырос на 5%. Индия — второй рынок после Китая.', '5% | второй'],
  ['Ввоз лекарств из Индии в Россию вырос на 5%. На втором месте Китай.', '5%'],
  [
    'Экспорт нефти из России в Индию вырос на 5%. Россия осталась первой среди поставщиков сырья.',
    '5% | первой',
  ],
  [
    "India's coal imports from Russia rose 5%. India is now our second partner in Asia, the envoy said. Russia, the third-ranked seller of coal to India, is content.",
    '5% | second | third-ranked',
  ],
  [
    'Экспорт угля из России в Индию вырос на 5%. Индия — второй торговый партнер России.',
    '5% | второй',
  ],
  // of whoever overtook
  [
    "India's coal imports from Russia rose 5%. Russia overtook Chile to become India's second-largest supplier.",
    '5% | second-largest',
  ],
  [
    "India's coal imports from Russia rose 5%. China overtook India to become the second-largest buyer of Russian coal.",
    '5%',
  ],
  [
    'Экспорт угля из России в Индию вырос на 5%. Китай обогнал Индию и стал вторым по величине покупателем российского угля.',
    '5%',
  ],
  ['भारत का रूस से उर्वरक आयात 5 प्रतिशत बढ़ा। रूस अब भारत का तीसरा आपूर्तिकर्ता है।', '5 प्रतिशत | तीसरा'],
];

const amounts: Case[] = [
  [
    'Imports of Russian coal to India rose to 15 million tonnes in the year to March 31, from 11.3 mt a year earlier.',
    '15 million tonnes | 11.3 mt',
  ],
  ['India bought 1.8m barrels a day of Russian oil.', '1.8m barrels a day'],
  ['India bought 2.5m tonnes of coal from Russia.', '2.5m tonnes'],
  ['Торговля Индии и России в 2009 году выросла на 7,5 проц.', '7,5 проц'],
];

/** How far the shares of a firm moved is no trade; what a firm buys is. */
const firms: Case[] = [
  [
    'India will cut imports from Russia. HPCL tumbled 4.1 per cent, BPCL 3.6 per cent and Indian Oil 2.9 per cent.',
    '',
  ],
  [
    'India will cut imports from Russia. Lotus Teas, which buys from Russia, lost 1.7 per cent. Elsewhere, Tulsi Bank jumped by about 2.3 per cent.',
    '',
  ],
  ['Индия закупает нефть в России. «Роснефть» подорожала на 4%, «Лукойл» — на 3%.', ''],
  ["India's imports from Russia grew. Coal rose 5%, fertilisers 3%.", '5% | 3%'],
  ['India-Russia trade hit $68 billion. Growth slowed to 12%.', '$68 billion | 12%'],
  ['India-Russia Trade Up 30%', '30%'],
  [
    "India's imports of Russian oil rose. Nayara cut imports from Russia by 6 per cent.",
    '6 per cent',
  ],
  ["India's imports of Russian oil rose. Lotus Oil gets 18% of its crude from Russia.", '18%'],
  ['India imports oil from Russia. The two Gulf producers sold India 1.6 million bpd.', ''],
];

describe('which quantities are figures', () => {
  test.each(carried)('carried: %s', (text, expected) => expect(figuresOf(text)).toBe(expected));
  test.each(others)('others: %s', (text, expected) => expect(figuresOf(text)).toBe(expected));
  test.each(rows)('row: %s', (text, expected) => expect(figuresOf(text)).toBe(expected));
  test.each(ranks)('rank: %s', (text, expected) => expect(figuresOf(text)).toBe(expected));
  test.each(amounts)('amount: %s', (text, expected) => expect(figuresOf(text)).toBe(expected));
  test.each(firms)('firm: %s', (text, expected) => expect(figuresOf(text)).toBe(expected));
});
