import { describe, expect, test } from 'vitest';
import { periodsOf } from './told';

type Case = [published: string, text: string, periods: string];

const english: Case[] = [
  [
    '2024-11-20',
    'Russian crude shipments to India fell to 1.2 million barrels a day in the first half of November from 1.8 million in the first half of October.',
    '2024-11-01/2024-11-15 2024-10-01/2024-10-15',
  ],
  [
    '2024-11-20',
    "India's imports of Russian oil averaged 1.7 million barrels a day in the third quarter, 5% more than in the second quarter.",
    '2024-07/2024-09 2024-07/2024-09',
  ],
  [
    '2025-02-10',
    "India's exports to Russia grew 4% in the first nine months of the fiscal year. For the nine months they came to $3.7 billion.",
    '2024-04/2024-12 2024-04/2024-12',
  ],
  [
    '2025-02-10',
    "In the year to March 2023 India's imports from Russia were $46 billion.",
    'FY2022-23',
  ],
  ['2025-02-10', 'India-Russia trade stood at $65 billion as of March 2024.', '?'],
  [
    '2025-02-10',
    'In December the minister said that trade between India and Russia had crossed $60 billion.',
    '?',
  ],
  [
    '2025-02-10',
    "Speaking to exporters in Pune in January, he said India's exports to Russia had grown 20%.",
    '?',
  ],
  [
    '2025-02-10',
    'The envoy told reporters last month that trade between India and Russia had crossed $60 billion.',
    '?',
  ],
  [
    '2025-02-10',
    'India-Russia trade rose to $65 billion in 2023-24 from $49 billion the previous year and $13 billion the year before that.',
    'FY2023-24 FY2022-23 FY2021-22',
  ],
  [
    '2025-02-10',
    'India imported 1.6 million barrels a day of Russian oil in January, up from 1.4 million in December but below the 1.8 million of a year earlier.',
    '2025-01 2024-12 2024-01',
  ],
  [
    '2025-02-10',
    "India's imports from Russia in FY24 were $61 billion, up 33% from FY23, when they were $46 billion.",
    'FY2023-24 FY2023-24 FY2022-23',
  ],
  [
    '2025-02-10',
    'Russian coal exports to India in 2024 totalled 24 million tonnes, 7% below the level of 2023.',
    '2024 2024',
  ],
  [
    '2025-02-10',
    'From 2021 to 2024 trade between India and Russia grew five-fold, from $13 billion to $68 billion.',
    '2024 2021 2024',
  ],
  ['2025-02-10', 'In 2019-2021 trade between India and Russia totalled $31 billion.', '2019/2021'],
  [
    '2025-02-10',
    'Last year trade between India and Russia rose by 9%, and 95% of payments are already made in roubles and rupees.',
    '2024 ?',
  ],
  [
    '2025-02-10',
    "India's imports from Russia were $61 billion in 2023-24, five times the pre-war level.",
    'FY2023-24 FY2023-24',
  ],
  [
    '2025-02-10',
    'India-Russia trade, 2024\n• Imports from Russia: $64 billion (2023: $61 billion)\n• Exports to Russia: $4.9 billion (2023: $4 billion)\n• Bilateral trade: $69 billion',
    '2024 2023 2024 2023 2024',
  ],
  [
    '2025-11-10',
    "India's imports of Russian coal were 6 million tonnes in the first half of the year, and deliveries in July and August added 2 million tonnes.",
    '? 2025-07/2025-08',
  ],
  [
    '2025-11-10',
    'Russia shipped 5 million tonnes of coal to India in the July-September quarter, down from 6 million tonnes in the previous quarter and 5.5 million tonnes in the year-ago quarter.',
    '2025-07/2025-09 2025-04/2025-06 2024-07/2024-09',
  ],
  [
    '2025-11-10',
    'Russia shipped 5 million tonnes of coal to India in the July-September quarter, against 6 million tonnes in the preceding three months.',
    '2025-07/2025-09 2025-04/2025-06',
  ],
  [
    '2025-11-10',
    'In the two years to March 2025 India bought $100 billion worth of Russian oil.',
    '?',
  ],
  ['2025-11-10', "By October India's imports from Russia had fallen to $4.5 billion.", '?'],
  [
    '2025-11-10',
    "At the end of 2022 Russian crude made up 19% of India's imports; by the end of the year before that it was 1%.",
    '2022 2021',
  ],
];

const russian: Case[] = [
  [
    '2024-11-20',
    'Поставки российской нефти в Индию в первой половине ноября упали до 1,2 млн баррелей в сутки с 1,8 млн в первой половине октября.',
    '2024-11-01/2024-11-15 2024-10-01/2024-10-15',
  ],
  [
    '2024-11-20',
    'Товарооборот России и Индии в январе - сентябре вырос на 8% к тому же периоду прошлого года и составил 50 млрд долларов.',
    '2024-01/2024-09 2024-01/2024-09',
  ],
  [
    '2025-02-10',
    'В прошлом году экспорт Индии в Россию вырос на 12% по сравнению с предыдущим годом и достиг 4,9 млрд долларов.',
    '2024 2024',
  ],
  [
    '2025-02-10',
    'По состоянию на март 2024 года экспорт Индии в Россию составил 4,3 млрд долларов.',
    '?',
  ],
  [
    '2025-02-10',
    'В декабре посол заявил, что товарооборот России и Индии превысил 60 млрд долларов.',
    '?',
  ],
  [
    '2025-02-10',
    'Посол говорил газете в декабре, что товарооборот России и Индии превысил 60 млрд долларов.',
    '?',
  ],
  [
    '2025-02-10',
    'Товарооборот России и Индии в 2023 году составил 65 млрд долларов, что в пять раз больше, чем в 2021 году, когда он был 13 млрд долларов.',
    '2023 2023 2021',
  ],
  [
    '2025-02-10',
    'Товарооборот России и Индии с 2021 по 2024 год вырос в пять раз, с 13 до 68 млрд долларов.',
    '2024 2021 2024',
  ],
  [
    '2025-02-10',
    'В 2022/23 сельхозгоду Россия поставила в Индию 0,9 млн тонн подсолнечного масла, а сезоном ранее - 0,2 млн тонн.',
    '2022-07/2023-06 2021-07/2022-06',
  ],
  [
    '2024-11-20',
    'В 2023 году товарооборот России и Индии был 65 млрд долларов. В четвертом квартале спрос вырастет, и год мы закроем с товарооборотом в 70 млрд долларов.',
    '2023 2024',
  ],
  [
    '2025-11-10',
    'За 8 мес. 2025 г. экспорт российских удобрений в Индию вырос на 20%, а во II кв. 2025 г. составил 2 млн т.',
    '2025-01/2025-08 2025-04/2025-06',
  ],
  [
    '2025-11-10',
    'В минувшем финансовом году товарооборот России и Индии составил 68,7 млрд долларов, в предыдущем — 65,7 млрд долларов.',
    'FY2024-25 FY2023-24',
  ],
  [
    '2025-11-10',
    'В прошлом году экспорт Индии в Россию достиг 4,9 млрд долларов, а за первое полугодие текущего — 2,5 млрд долларов.',
    '2024 2025-01/2025-06',
  ],
  [
    '2025-11-10',
    'Во II квартале 2024 года экспорт российского угля в Индию составил 6 млн тонн против 7 млн тонн в I квартале.',
    '2024-04/2024-06 2024-01/2024-03',
  ],
];

const hindi: Case[] = [
  [
    '2024-11-20',
    'नवंबर के पहले पखवाड़े में रूस से भारत का कच्चे तेल का आयात घटकर 12 लाख बैरल प्रतिदिन रह गया, जो अक्टूबर के पहले पखवाड़े में 18 लाख बैरल था।',
    '2024-11-01/2024-11-15 2024-10-01/2024-10-15',
  ],
  [
    '2025-08-10',
    'जनवरी-जून में भारत का रूस से कोयला आयात 25 लाख टन रहा, जो पिछले साल की पहली छमाही से 20 फीसदी ज्यादा है।',
    '2025-01/2025-06 2025-01/2025-06',
  ],
  [
    '2024-11-20',
    'चालू वित्त वर्ष की पहली छमाही में भारत का रूस को निर्यात 2.3 अरब डॉलर रहा, जो एक साल पहले की इसी छमाही में 2.2 अरब डॉलर था।',
    '2024-04/2024-09 2023-04/2023-09',
  ],
  [
    '2025-02-10',
    'भारत-रूस व्यापार 2023-24 में 65 अरब डॉलर रहा, जो 2021-22 के 13 अरब डॉलर से पांच गुना है।',
    'FY2023-24 FY2021-22 FY2023-24',
  ],
  ['2025-02-10', 'मंत्री ने दिसंबर में कहा था कि भारत-रूस व्यापार 60 अरब डॉलर पार कर चुका है।', '?'],
  ['2025-02-10', '2024 में रूस से भारत का आयात 60 अरब डॉलर से बढ़कर 64 अरब डॉलर हो गया।', '? 2024'],
  [
    '2025-02-10',
    'भारत-रूस व्यापार 2022 और 2023 में क्रमशः 35 अरब डॉलर और 65 अरब डॉलर रहा।',
    '2022 2023',
  ],
  [
    '2025-02-10',
    '31 मार्च 2023 को समाप्त वित्त वर्ष में रूस से भारत का आयात 46 अरब डॉलर रहा।',
    'FY2022-23',
  ],
  ['2025-02-10', 'दिसंबर में समाप्त तिमाही में रूस से भारत का आयात 15 अरब डॉलर रहा।', '2024-10/2024-12'],
  [
    '2025-02-10',
    'भारत-रूस व्यापार 2030 तक 100 अरब डॉलर करने का लक्ष्य है और व्यापार के भुगतान में डॉलर का हिस्सा 10% से नीचे आ गया है।',
    '2030 ?',
  ],
  [
    '2025-02-10',
    '2022-23 के पहले 11 महीनों में रूस से भारत का आयात 41 अरब डॉलर रहा, एक साल पहले का पांच गुना; उधर रूस को निर्यात 2.8 अरब डॉलर का था।',
    '2022-04/2023-02 2022-04/2023-02 2022-04/2023-02',
  ],
  [
    '2025-11-10',
    'वर्ष 2024 की तीसरी तिमाही में भारत का रूस को निर्यात 1.2 अरब डॉलर था, जो इस वर्ष की इसी तिमाही में 1.4 अरब डॉलर हो गया।',
    '2024-07/2024-09 2025-07/2025-09',
  ],
  [
    '2025-11-10',
    'जुलाई-सितंबर तिमाही में भारत का रूस को निर्यात 1.3 अरब डॉलर रहा, जो अप्रैल-जून तिमाही के 1.1 अरब डॉलर से 18 फीसदी ज्यादा है।',
    '2025-07/2025-09 2025-04/2025-06 2025-07/2025-09',
  ],
  [
    '2025-11-10',
    'सितंबर 2025 में रूस से भारत का आयात 5 अरब डॉलर था जबकि सितंबर 2024 में यह 6 अरब डॉलर था।',
    '2025-09 2024-09',
  ],
  [
    '2025-11-10',
    'वित्त वर्ष 2024-25 की चौथी तिमाही में भारत का रूस को निर्यात 1.3 अरब डॉलर रहा, तीसरी तिमाही में यह 1.2 अरब डॉलर था।',
    '2025-01/2025-03 2024-10/2024-12',
  ],
];

describe('periods of figures', () => {
  test.each([...english, ...russian, ...hindi])('%s: %s', (published, text, expected) =>
    expect(periodsOf(text, published)).toBe(expected),
  );
});
