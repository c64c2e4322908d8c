import { describe, expect, test } from 'vitest';
import { periodsOf } from './told';

const cases: [published: string | undefined, text: string, periods: string][] = [
  // The day on which a text appeared, and days written in words.
  [
    undefined,
    'Moscow–Delhi trade\nBANGALORE, Jan 7, 2026 - In December India imported 1.2 million barrels a day of Russian crude.',
    '2025-12',
  ],
  [
    '2026-01-07',
    "KOCHI, Jan 7 - India's imports of Russian crude rose by 9% in December.",
    '2025-12',
  ],
  [
    '2025-09-10',
    'In January–July 7-year highs were seen as Russian oil exports to India rose to 2 million barrels a day.',
    '2025-01/2025-07',
  ],
  [
    undefined,
    'Торговля с Индией\nВестник порта, 5 декабря 2025 г., 19:20 (обновлено 21:05)\nВ ноябре импорт российской нефти Индией составил 1,2 млн б/с.',
    '2025-11',
  ],
  [
    undefined,
    'भारत-रूस व्यापार\nमुंबई, चार सितंबर 2019 (भाषा) पिछले साल भारत-रूस व्यापार 11 अरब डॉलर रहा।',
    '2018',
  ],
  [
    '2025-03-10',
    'Two December 2024 shipments of coal from Russia to India came to 200,000 tonnes.',
    '2024-12',
  ],
  // Of days that stand one below the other none dates the text.
  [
    undefined,
    'Последние новости\n22 ноября 2024\n21 ноября 2024\n\nТорговля с Индией\n\n12 сентября 2022, 23:41\n\nВ июле экспорт нефти из России в Индию составил 1,2 млн б/с.',
    '2022-07',
  ],
  [
    '2025-06-20',
    "India's imports of Russian oil were 1.9 million barrels per day in May 2025.\n\nRussia's share of Indian oil imports rose to 38% from 35%.",
    '2025-05 2025-05 ?',
  ],
  [
    '2025-12-10',
    "From January to October India's exports to Russia were worth $4.1 billion.",
    '2025-01/2025-10',
  ],
  // What is told of another time has not that of the paragraph before.
  [
    '2025-06-10',
    "In 2024 India's trade with Russia reached $52 billion.\n\nSince then India's exports to Russia came to $3 billion.",
    '2024 ?',
  ],
  [
    '2025-06-10',
    "In 2024 India's trade with Russia reached $52 billion.\n\nCumulatively, India's imports of Russian tea were worth $15 billion.",
    '2024 ?',
  ],
  [
    '2025-06-10',
    "In 2024 India's trade with Russia reached $52 billion.\n\nIndia-Russia trade once stood at $10 billion.",
    '2024 ?',
  ],
  [
    '2025-06-10',
    "In 2024 India's trade with Russia reached $52 billion.\n\nWhen that party came to power, India-Russia trade was $10 billion.",
    '2024 ?',
  ],
  [
    '2025-06-10',
    'В 2024 году товарооборот России и Индии достиг 70 млрд долларов.\n\nЕжегодно Россия поставляет в Индию чая на 20 млн долларов.',
    '2024 ?',
  ],
  [
    '2025-06-10',
    'В 2024 году товарооборот России и Индии достиг 70 млрд долларов.\n\nС тех пор экспорт Индии в Россию составил 3 млрд долларов.',
    '2024 ?',
  ],
  [
    '2025-06-10',
    '2024 में भारत-रूस व्यापार 70 अरब डॉलर रहा।\n\nअब तक भारत का रूस को निर्यात 3 अरब डॉलर रहा।',
    '2024 ?',
  ],
  [
    '2025-06-10',
    "In 2024 India's trade with Russia reached $52 billion.\n\nIndia's exports to Russia came to $3 billion.",
    '2024 2024',
  ],
  // What a share is set against counts back from the time just told.
  [
    '2026-01-07',
    "India's imports of Russian crude fell in December to 1.2 million barrels per day, the lowest since late 2022.\n\nRussia's share of Indian oil imports shrank to 25%, compared with 36.4% a year earlier.",
    '2025-12 2025-12 2024-12',
  ],
  [
    '2026-01-07',
    "India's imports of Russian crude fell in December to 1.2 million barrels per day.\n\nRussia's share of Indian oil imports is 25%.",
    '2025-12 ?',
  ],
  [
    '2023-06-02',
    'Доля России в импорте нефти Индией в мае поднялась до 42% против 36% месяцем ранее и менее 1% до начала военных действий.',
    '2023-05 2023-04 ?',
  ],
  [
    '2023-06-02',
    "Russia's share of India's oil imports rose in May to 42%, from less than 1% before the fighting began.",
    '2023-05 ?',
  ],
  [
    '2023-06-12',
    'मई में भारत के तेल आयात में रूस की हिस्सेदारी 42% रही, जबकि संकट शुरू होने से पहले यह 1% थी।',
    '2023-05 ?',
  ],
  // A time compared with opens a clause by any conjunction.
  [
    '2022-10-14',
    'За второй квартал из России в Индию отгрузили 62 тыс. тонн калия, хотя годом ранее — 171 тыс. тонн.',
    '2022-04/2022-06 2021-04/2021-06',
  ],
  [
    '2022-10-14',
    'In 2021 Russia shipped 62,000 tonnes of potash to India, although a year earlier it was 171,000 tonnes.',
    '2021 2020',
  ],
  [
    '2022-10-14',
    'रूस से भारत का पोटाश आयात 2021 में 62,000 टन रहा, हालांकि एक साल पहले यह 1.7 लाख टन था।',
    '2021 2020',
  ],
  // Parts of a year without bounds, the end of a decade, years from now.
  [
    '2025-06-02',
    'Imports of Russian oil by India were 1 million barrels a day in early 2023.',
    '?',
  ],
  ['2025-06-02', 'В начале 2022 года доля России в импорте нефти Индией не превышала 1%.', '?'],
  ['2025-06-02', 'Trade between India and Russia should reach $100 billion by late 2029.', '2029'],
  [
    '2025-06-02',
    'India and Russia want to take their trade to $100 billion by the end of the decade.',
    '2030',
  ],
  [
    undefined,
    'India and Russia want to take their trade to $100 billion by the end of the decade.',
    '?',
  ],
  [
    '2025-06-02',
    'Товарооборот России и Индии планируют довести до 100 млрд долларов к концу десятилетия.',
    '2030',
  ],
  ['2025-06-02', 'भारत और रूस का व्यापार इस दशक के अंत तक 100 अरब डॉलर तक ले जाने का लक्ष्य है।', '2030'],
  [
    '2018-09-13',
    'Через два года поставки российских алмазов в Индию достигнут 1 млрд долларов.',
    '2020',
  ],
  [
    '2018-09-13',
    'Спустя два года поставки российских алмазов в Индию достигли 1 млрд долларов.',
    '?',
  ],
  // A sentence without figures hands on neither a time to come nor a look back.
  [
    '2011-12-02',
    'Polishers have signed contracts with Russian miners for the year 2012.\n\nPurchases from Russia made up 6 per cent of the rough that India imported.',
    '?',
  ],
  [
    '2026-02-06',
    'В январе импорт подсолнечного масла из России в Индию достиг 176 тыс. т. Пять лет назад первой была Украина. Доля России в импорте составила 61%.',
    '2026-01 2026-01',
  ],
  [
    '2025-11-28',
    'इस साल भारत-रूस व्यापार थोड़ा नीचे आ सकता है।\n\nभारत का रूस को निर्यात पांच अरब डॉलर से आगे नहीं बढ़ पाया है।',
    '?',
  ],
  [
    '2025-11-28',
    'В 2024 году торговля России с Индией выросла. Экспорт российского угля в Индию составил 2 млн тонн.',
    '2024',
  ],
  // A paragraph that ends with a look back was about its first time.
  [
    '2024-02-08',
    'За апрель — декабрь 2023 года индийский импорт из России достиг 45 млрд долларов. За весь 2021 год показатель равнялся 9 млрд.\n\nВывоз индийских товаров в Россию прибавил 42%.',
    '2023-04/2023-12 2021 2023-04/2023-12',
  ],
  [
    '2025-08-08',
    "In April-June 2025 India's imports from Russia reached $17 billion. In 2021 they were $9 billion.\n\nExports to Russia were $1.2 billion.",
    '2025-04/2025-06 2021 2025-04/2025-06',
  ],
  [
    '2025-08-08',
    "In 2023 India's imports from Russia reached $61 billion. In 2024 they were $64 billion.\n\nExports to Russia were $4.8 billion.",
    '2023 2024 2024',
  ],
  // When a goal was set is not what it is set for.
  [
    '2025-11-28',
    'जुलाई 2024 में मॉस्को में हुई शिखर बैठक में दोनों नेताओं ने भारत-रूस व्यापार के लिए 100 अरब डॉलर का यह लक्ष्य 2030 के लिए तय किया था।',
    '2030',
  ],
  [
    '2025-11-28',
    'भारत-रूस व्यापार का 30 अरब डॉलर वाला 2025 का लक्ष्य दो साल पहले ही पूरा हो गया।',
    '2025',
  ],
  [
    '2025-11-28',
    'At their summit in Moscow in July 2024 India and Russia set a trade target of $100 billion for 2030.',
    '2030',
  ],
  [
    '2025-11-28',
    'На встрече в июле 2024 года министр сообщил, что товарооборот России и Индии составил 65 млрд долларов.',
    '?',
  ],
  // Years ago, counted from now or from then, where that makes another year of the crop.
  [
    '2026-01-17',
    'तेल वर्ष 2024-25 में रूस से सूरजमुखी तेल का आयात 16.6 लाख टन रहा। चार साल पहले यह 1.75 लाख टन था।',
    '2024-11/2025-10 ?',
  ],
  [
    '2026-01-17',
    'In 2025 Russia sold India sunflower oil for $2 billion; four years ago it was $1 billion.',
    '2025 2022',
  ],
  // Since the start of a year by name: up to the day of publication, if that is the year.
  ['2025-06-12', 'С начала 2025 года Россия поставила в Индию 4 млн тонн угля.', '2025-01/2025-05'],
  ['2025-06-12', 'С начала 2022 года Россия поставила в Индию 40 млн тонн угля.', '?'],
  [
    '2025-06-12',
    'Since the beginning of 2025 Russia has shipped 4 million tonnes of coal to India.',
    '2025-01/2025-05',
  ],
  ['2025-06-12', '2025 की शुरुआत से रूस ने भारत को 40 लाख टन कोयला भेजा है।', '2025-01/2025-05'],
  [
    '2025-06-12',
    'In early 2023 Russian oil deliveries to India rose to 1 million barrels a day.',
    '?',
  ],
  // The year of a deadline that is over.
  [
    '2017-09-18',
    'Both said in 2009 that trade between India and Russia would touch 20 billion dollars by 2015. It had, in that year, fallen to $7.83 bn.',
    '2015 2015',
  ],
  [
    '2017-09-18',
    'In 2016 trade between India and Russia was $8 billion. The goal is $30 billion by 2025. In the same year imports from Russia were $5 billion.',
    '2016 2025 2016',
  ],
  // One ship is told of a day; what has not been reached yet, of now.
  [
    '2022-03-10',
    '2021 में रूस ने भारत को 20 लाख टन कोयला भेजा। रूस से 3 हजार टन उर्वरक का एक जहाज सोमवार को मुंबई पहुंचा।',
    '2021 ?',
  ],
  [
    '2022-03-10',
    '2021 में रूस ने भारत को 20 लाख टन कोयला भेजा। रूस से 3 हजार टन उर्वरक लेकर एक मालगाड़ी सोमवार को मुंबई पहुंची।',
    '2021 ?',
  ],
  [
    '2022-03-10',
    '2021 में रूस ने भारत को 20 लाख टन कोयला भेजा। रूस से उर्वरक का आयात 3 लाख टन रहा।',
    '2021 2021',
  ],
  [
    '2022-10-14',
    'In 2021 Russia shipped India 2 million tonnes of coal. A tanker with 100,000 tonnes of naphtha from Russia reached Mundra on Monday.',
    '2021 ?',
  ],
  [
    '2022-10-14',
    'In 2021 Russia shipped India 2 million tonnes of coal. Shipments of potash to India were 300,000 tonnes.',
    '2021 2021',
  ],
  [
    '2025-11-28',
    'पिछले वित्त वर्ष में भारत-रूस व्यापार 68.7 अरब डॉलर रहा।\n\nभारत का रूस को निर्यात पांच अरब डॉलर से आगे नहीं बढ़ पाया है।',
    'FY2024-25 ?',
  ],
  [
    '2025-11-28',
    "Last fiscal India-Russia trade was $68.7 billion.\n\nIndia's exports to Russia have yet to cross $5 billion.",
    'FY2024-25 ?',
  ],
  [
    '2025-11-28',
    "Last fiscal India-Russia trade was $68.7 billion.\n\nIndia's exports to Russia came to $5 billion.",
    'FY2024-25 FY2024-25',
  ],
  // "a year ago" is no yearly pace; the same months a year before are only compared with.
  [
    '2025-11-18',
    "India's imports of Russian oil rose in October to 1.7 million barrels a day. Russia's share of India's oil imports was 35% against 38% a year ago.",
    '2025-10 2025-10 2024-10',
  ],
  [
    '2025-11-18',
    "India's imports of Russian oil rose in October to 1.7 million barrels a day. Coal imports from Russia were 2 million tonnes compared with 3 million a year earlier.",
    '2025-10 2025-10 2024-10',
  ],
  [
    '2025-11-18',
    "India's imports of Russian oil rose in October to 1.7 million barrels a day. Coal imports from Russia are 20 million tonnes a year.",
    '2025-10 ?',
  ],
  [
    '2025-11-18',
    'अक्टूबर में भारत ने रूस से 16 लाख बैरल प्रतिदिन तेल खरीदा। पिछले साल अक्टूबर में यह 17.3 लाख बैरल था। कुल आयात में रूस की हिस्सेदारी 34 फीसदी रही।',
    '2025-10 2024-10 2025-10',
  ],
  [
    '2025-11-18',
    'В октябре Индия купила в России 1,6 млн баррелей нефти в сутки. В октябре прошлого года было 1,7 млн. Доля России в импорте составила 34%.',
    '2025-10 2024-10 2025-10',
  ],
  [
    '2025-11-18',
    "In September India bought 1.6 million barrels of Russian oil a day. In October it was 1.7 million. Russia's share of imports was 34%.",
    '2025-09 2025-10 2025-10',
  ],
  [
    '2024-06-18',
    'В мае Индия импортировала из России 2 млн б/с нефти. В апреле показатель составлял 1,94 млн б/с. Поставки угля из России в Индию выросли до 1,6 млн тонн.',
    '2024-05 2024-04 2024-05',
  ],
  // What a figure is set against, a record, a unit's short form, a month year on year.
  [
    undefined,
    'В 2025 году товарооборот России и Индии составил $61 млрд. Нефть обеспечила 72% российского экспорта в Индию, тогда как в 2021-м — лишь 11%. Доля России в импорте нефти Индией составила 33%.',
    '2025 ? 2025',
  ],
  [
    '2024-03-05',
    "India's imports of Russian oil climbed to a four-month high of 1.58 million barrels per day (bpd) in February as cargoes were unloaded.",
    '2024-02',
  ],
  [
    '2025-11-17',
    'In October, imports from Russia to India fell 27 per cent year-on-year to USD 4.1 billion from USD 5.7 billion.',
    '2025-10 2025-10 2024-10',
  ],
  [
    '2025-11-17',
    'In October, imports from Russia to India fell to USD 4.1 billion from USD 5.7 billion.',
    '2025-10 ?',
  ],
  [
    '2025-07-02',
    'जून में भारत का रूस से तेल आयात 20 लाख बैरल प्रतिदिन रहा।\nअधिकारी ने बताया कि छूट घटी है, जबकि पिछले साल यह ज्यादा थी।\nरिलायंस ने 7 लाख बैरल प्रतिदिन रूसी तेल लिया।',
    '2025-06 ?',
  ],
  [
    '2026-01-18',
    "India's exports to Russia rose to Rs 312 crore in April-December. The value of exports to Russia in the full year may be Rs 450 crore.",
    '2025-04/2025-12 ?',
  ],
  [
    '2025-12-16',
    'Imports from Russia to India were $3 billion in November. “Wait for January,” he wrote, adding that trade with Moscow had grown. Exports were $402 million.',
    '2025-11 2025-11',
  ],
  [
    '2025-11-17',
    'In May, exports of India to Russia rose to $310 million from $290 million, though year on year imports fell.',
    '2025-05 ?',
  ],
  [
    undefined,
    'India-Russia trade stood at $68 billion, and the two agreed to lift it by 2030.',
    '?',
  ],
  [undefined, 'Can the trade turnover of India and Russia hit $100 billion by 2030?', '2030'],
  [
    undefined,
    'Поставки из Индии в Россию в 2024 году составили 3,2 млрд долларов.\nПо его словам, объем вложений превысил 21 млрд рублей.',
    '2024 ?',
  ],
];

describe('times that a text tells', () => {
  test.each(cases)('%s: %s', (published, text, expected) =>
    expect(periodsOf(text, published)).toBe(expected),
  );
});
