import { describe, expect, test } from 'vitest';
import { periodsOf } from './told';

const cases: [published: string | undefined, text: string, periods: string][] = [
  [
    '2023-05-12',
    'Last year the exports of India to Russia fell by 12% compared with 2019 and made up $3 billion.',
    '2022 2022',
  ],
  [
    '2023-05-12',
    'В прошлом году экспорт Перми в Индию составил 90 миллионов долларов и вырос по сравнению с 2019 годом на 12 %.',
    '2022 2022',
  ],
  [
    undefined,
    'За январь — июнь 2022 г. Индия ввезла из России товаров на 9 млрд долл. (годом ранее — 4 млрд долл.).',
    '2022-01/2022-06 2021-01/2021-06',
  ],
  [
    undefined,
    'В 2022 г. Индия ввезла из России товаров на 40 млрд долл. (в 2021-м — 9 млрд долл.).',
    '2022 2021',
  ],
  [
    undefined,
    'In January-June 2022 India bought goods worth $9 billion from Russia (a year earlier — $4 billion).',
    '2022-01/2022-06 2021-01/2021-06',
  ],
  [
    undefined,
    'वाणिज्य मंत्रालय\n02-जनवरी-2019 18:32 IST\n\nपिछले वर्ष भारत का रूस को निर्यात 2 अरब डॉलर का रहा।',
    '2018',
  ],
  [
    undefined,
    'New Delhi, 03-JUL-2019\n\nIndia and Russia. Last year the exports of India to Russia were $2 billion.',
    '2018',
  ],
  [
    '2023-02-20',
    'चालू वित्त वर्ष के पहले दस महीनों (अप्रैल-जनवरी) में रूस को दवाओं का निर्यात 40 करोड़ डॉलर रहा।',
    '2022-04/2023-01',
  ],
  [
    '2023-02-20',
    'In the first ten months of this fiscal (April-January) exports of India to Russia were $2 billion.',
    '2022-04/2023-01',
  ],
  [
    undefined,
    'In April-January of 2022-23 imports of India from Russia were $37 billion, in December $4 billion and in January alone $5 billion.',
    '2022-04/2023-01 2022-12 2023-01',
  ],
  [
    undefined,
    'В апреле-январе 2022/23 финансового года импорт Индии из России составил 37 млрд долларов, а в январе — 5 млрд долларов.',
    '2022-04/2023-01 2023-01',
  ],
  [
    undefined,
    'В 2022/23 финансовом году, завершившемся в марте, импорт Индии из России составил 46 млрд долларов.',
    'FY2022-23',
  ],
  [
    '2023-05-20',
    'В финансовом году, который завершился в марте, импорт Индии из России составил 46 млрд долларов.',
    'FY2022-23',
  ],
  [
    undefined,
    'In the fiscal year 2022-23 that ended on March 31, India imported goods worth $46 billion from Russia.',
    'FY2022-23',
  ],
  [
    undefined,
    'In FY23, which ended in March, India imported goods worth $46 billion from Russia.',
    'FY2022-23',
  ],
  [
    undefined,
    'वित्त वर्ष 2022-23 (मार्च में समाप्त) में भारत ने रूस से 46 अरब डॉलर का आयात किया।',
    'FY2022-23',
  ],
  [
    undefined,
    "India's exports to Russia, just $2 billion in 2021, rose to $5 billion. Trade was $60 billion in 2023.",
    '2021 ? 2023',
  ],
  [
    undefined,
    "In April-June 2022 India bought 9 million tonnes of Russian coal. Russia's share in coal imports of India, about 6 per cent in 2020-21, climbed to 12 per cent.",
    '2022-04/2022-06 FY2020-21 2022-04/2022-06',
  ],
  [
    undefined,
    'Импорт Индии из России, составлявший в 2020 году 6 млрд долларов, вырос до 60 млрд долларов в 2023 году.',
    '2020 2023',
  ],
  [undefined, 'रूस से भारत का आयात, जो 2021 में 9 अरब डॉलर था, बढ़कर 60 अरब डॉलर हो गया।', '2021 ?'],
  [
    '2023-08-25',
    'वर्ष 2020-21 में भारत और रूस का कारोबार 8 अरब डॉलर का था। अगले ही वित्त वर्ष में यह 13 अरब डॉलर हो गया।',
    'FY2020-21 FY2021-22',
  ],
  [
    '2023-08-25',
    'In 2020-21 trade between India and Russia was $8 billion. The next fiscal year it reached $13 billion.',
    'FY2020-21 FY2021-22',
  ],
  [
    '2023-08-25',
    'В 2020 году товарооборот России и Индии составил 9 млрд долларов. В следующем году он достиг 13 млрд долларов.',
    '2020 2021',
  ],
  [
    '2023-08-25',
    'В 2020 году товарооборот России и Индии составил 9 млрд долларов. В следующем году он достигнет 60 млрд долларов.',
    '2020 2024',
  ],
  [
    undefined,
    'Экспорт чая из Индии в Россию за январь — июнь 2021 г. составил 2 млрд руб. Год закроем с ростом на десять процентов.',
    '2021-01/2021-06 2021',
  ],
  [
    '2024-11-10',
    'В 2020 году Россия продала Индии станков на 30 млн долларов, в прошлом — уже на 180 млн долларов.',
    '2020 2023',
  ],
  ['2024-11-10', 'Товарооборот России и Индии в прошлом — 3 млрд долларов.', '?'],
  [
    undefined,
    'Цель товарооборота России и Индии в сто миллиардов долларов к тридцатому году.',
    '2030',
  ],
  [
    undefined,
    'В двадцать втором году импорт Индии из России составил 40 млрд долларов, в двадцать третьем году — 60 млрд.',
    '2022 2023',
  ],
  [undefined, 'В двадцатых годах импорт Индии из России составил 40 млрд долларов.', '?'],
  [
    undefined,
    'Экспорт в Индию вырос в 2022 г. Индия купила у России 15 млн тонн угля в 2023 г. Россия рада.',
    '2023',
  ],
  [
    undefined,
    'Торгпред о станках\n\nИнтервью, март 2024 года\n\nВ прошлом году Россия продала Индии станков на 30 млн долларов.',
    '2023',
  ],
  [
    undefined,
    'Envoy on trade\n\nInterview, March 2024\n\nLast year India sold Russia goods worth $4 billion.',
    '2023',
  ],
  [
    undefined,
    'राजदूत से बातचीत\n\nसाक्षात्कार, मार्च 2024\n\nपिछले साल भारत ने रूस को 4 अरब डॉलर का निर्यात किया।',
    '2023',
  ],
  [
    '2024-07-09',
    'Trade between India and Russia grew by 40% last year and by 10% in the first quarter of the current one.',
    '2023 2024-01/2024-03',
  ],
  [
    undefined,
    'По контракту, подписанному в октябре 2021 года, Россия поставляет в Индию 40 млн тонн угля.',
    '?',
  ],
  [
    undefined,
    'Since the pact was signed in 2022, Russia has sold India 40 million tonnes of coal in 2023.',
    '2023',
  ],
  [
    undefined,
    'अक्टूबर 2021 में रूस के साथ हुए करार में 2023 में भारत को 4 करोड़ टन कोयला देना तय हुआ: रूस ने भारत को 4 करोड़ टन कोयला बेचा।',
    '2023 2023',
  ],
  [
    '2024-11-20',
    'Торговля России и Индии растет. Девяносто процентов расчетов идет в рублях и рупиях, три года назад об этом не мечтали.',
    '?',
  ],
  [
    '2024-11-20',
    'Ninety per cent of India-Russia trade is settled in roubles and rupees, a share unthinkable two years ago.',
    '?',
  ],
  ['2024-11-20', 'India bought 4 million tonnes of Russian coal two years ago.', '2022'],
  [
    undefined,
    'In 2023 India bought from Russia goods worth $60 billion. Russia will supply India 2 million tonnes of urea a year.',
    '2023 ?',
  ],
  [
    undefined,
    'В 2023 году экспорт Индии в Россию составил 4 млрд долларов. Товарооборот растет на 7 процентов ежегодно.',
    '2023 ?',
  ],
  [
    undefined,
    '2023 में रूस से भारत का आयात 60 अरब डॉलर था। रूस भारत को 20 लाख टन सालाना यूरिया भेजेगा।',
    '2023 ?',
  ],
  [
    '2025-11-03',
    'Imports of Russian crude by India rose in October to 1.7 million barrels a day. In September they were 1.6 million barrels a day, a month-on-month rise of 6%.',
    '2025-10 2025-09 2025-10',
  ],
  [
    '2025-11-03',
    'Импорт российской нефти Индией в октябре вырос до 1,7 млн баррелей в сутки. В сентябре он составил 1,6 млн баррелей в сутки, то есть за месяц рост составил 6%.',
    '2025-10 2025-09 2025-10',
  ],
  [
    '2025-11-03',
    'रूस से भारत का कच्चा तेल आयात अक्टूबर में बढ़कर 17 लाख बैरल प्रतिदिन हो गया। सितंबर में यह 16 लाख बैरल प्रतिदिन था, यानी महीने भर में छह फीसदी की बढ़त हुई।',
    '2025-10 2025-09 2025-10',
  ],
];

describe('figures with more than one date', () => {
  test.each(cases)('%s: %s', (published, text, expected) =>
    expect(periodsOf(text, published)).toBe(expected),
  );
});
