import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/engine/document';
import { indefiniteSumsIn } from '../../src/engine/quantities/indefinite';
import { quantitiesIn } from '../../src/engine/quantities/quantities';
import type { Quantity } from '../../src/model/quantity';

const sentencesOf = (text: string) =>
  documentOf(text, { today: '2026-01-01' }).scopes.flatMap((scope) => scope.sentences);

const read = (text: string) => sentencesOf(text).flatMap((sentence) => quantitiesIn(sentence));

const shown = ({ value, high, unit, approximate }: Quantity): string =>
  `${approximate ? `${approximate} ` : ''}${value}${high === undefined ? '' : `..${high}`}${unit ? ` ${unit}` : ''}`;

/** `[words] = quantity; …` of a text, the form in which the tables below are written. */
const summary = (text: string): string =>
  read(text)
    .map(({ span, quantity }) => `[${text.slice(span.start, span.end)}] ${shown(quantity)}`)
    .join('; ');

const table = (rows: readonly (readonly [text: string, expected: string])[]): void => {
  it.each(rows)('%s', (text, expected) => expect(summary(text)).toBe(expected));
};

describe('money with a sign, code or word, before or behind', () => {
  table([
    ['It earned $6.4bn last spring.', '[$6.4bn] 6400000000 USD'],
    ['It earned USD 6.4 billion.', '[USD 6.4 billion] 6400000000 USD'],
    ['Exports of US$ 65 mn were booked.', '[US$ 65 mn] 65000000 USD'],
    ['The firm gave us $5 million.', '[$5 million] 5000000 USD'],
    ['A fund of A$40 million', '[A$40 million] 40000000 AUD'],
    ['It is a $40 million fund', '[$40 million] 40000000 USD'],
    ['A loan of Rs 1,250 crore', '[Rs 1,250 crore] 12500000000 INR'],
    ['A loan of Rs. 500-600 crore', '[Rs. 500-600 crore] 5000000000..6000000000 INR'],
    ['₹2.5 lakh crore went on fuel', '[₹2.5 lakh crore] 2500000000000 INR'],
    ['They paid INR 3,40,000 each', '[INR 3,40,000] 340000 INR'],
    ['some 6.4 billion dollars', '[6.4 billion dollars] ≈ 6400000000 USD'],
    ['worth $seven billion now', '[$seven billion] 7000000000 USD'],
    ['A tonne costs 1.5 thousand dollars', '[1.5 thousand dollars] 1500 USD'],
    ['a €350-million plant', '[€350-million] 350000000 EUR'],
    ['a 5-billion-rouble loan', '[5-billion-rouble] 5000000000 RUB'],
    ['two billion-dollar deals', '[two billion] 2000000000'],
    ['3 million Turkish lira', '[3 million Turkish lira] 3000000 TRY'],
    ['40 million dirhams', '[40 million dirhams] 40000000 AED'],
    ['80,000 Swiss francs', '[80,000 Swiss francs] 80000 CHF'],
    ['12 cents a litre', '[12 cents] 0.12 USD'],
    ['It costs 3 dollars and 40 cents', '[3 dollars and 40 cents] 3.4 USD'],
    ['In 2024 $50 billion was lost', '[$50 billion] 50000000000 USD'],
    ['The company won 12 contracts', ''],
    ['The company paid 12 million won', '[12 million won] 12000000 KRW'],
    [
      '$1.5MM, $2 bil and 3 mill euros',
      '[$1.5MM] 1500000 USD; [$2 bil] 2000000000 USD; [3 mill euros] 3000000 EUR',
    ],
    [
      '$2 tr, EUR 3 bio and Rs 4 crs',
      '[$2 tr] 2000000000000 USD; [EUR 3 bio] 3000000000 EUR; [Rs 4 crs] 40000000 INR',
    ],
    ['a $3+ billion deal', '[$3+ billion] 3000000000 USD'],
    ['Rs 300 odd crore', '[Rs 300 odd crore] 3000000000 INR'],
    ['$3 с лишним млрд было', '[$3 с лишним млрд] 3000000000 USD'],
    ['₹3 से अधिक करोड़ की ठगी', '[₹3 से अधिक करोड़] 30000000 INR'],
    ['a 3 mm gap', '[3 mm] 3 mm'],
    ['a 25 mm dollar coin', '[25 mm] 25 mm'],
    ['7us$ and 7 hk dollars', '[7us$] 7 USD; [7 hk dollars] 7 HKD'],
    ['$1.2 trillion of debt', '[$1.2 trillion] 1200000000000 USD'],
    [
      '$3b in cash, £5m in stock and $10k for tea',
      '[$3b] 3000000000 USD; [£5m] 5000000 GBP; [$10k] 10000 USD',
    ],
  ]);
});

describe('currencies of other countries', () => {
  table([
    ['7 Barbadian dollars', '[7 Barbadian dollars] 7 BBD'],
    ['40,000 Malawian kwacha', '[40,000 Malawian kwacha] 40000 MWK'],
    ['3 million Central African CFA francs', '[3 million Central African CFA francs] 3000000 XAF'],
    ['a bill of 900 Algerian dinars', '[900 Algerian dinars] 900 DZD'],
    ['12 Costa Rican colones', '[12 Costa Rican colones] 12 CRC'],
    ['2 billion lire', '[2 billion lire] 2000000000 ITL'],
    ['60 million marks', '[60 million marks] 60000000 DEM'],
    ['the index crossed the 60,000 mark', '[60,000] 60000'],
    ['Philippine pesos 42', '[Philippine pesos 42] 42 PHP'],
    ['the Swiss franc 2024', ''],
    ['KSh 4,000 and SFr 20', '[KSh 4,000] 4000 KES; [SFr 20] 20 CHF'],
    ['Rp 500,000 or R10bn', '[Rp 500,000] 500000 IDR; [R10bn] 10000000000 ZAR'],
    ['JP¥ 300 and FJ$ 5', '[JP¥ 300] 300 JPY; [FJ$ 5] 5 FJD'],
    ['TRY 5.2 billion', '[TRY 5.2 billion] 5200000000 TRY'],
    ['AWG 5 and 5 xcd', '[AWG 5] 5 AWG; [5 xcd] 5 XCD'],
    ['COP 28, COP30, SDG 13 and PHP 8.2', ''],
    ['a CAD 2.5 per cent of output', '[2.5 per cent] 2.5 %'],
    ['Mr Sen 10 years on', ''],
    ['500 kgs of rice', '[500 kgs] 500 kg'],
  ]);
});

describe('an amount and its parts', () => {
  table([
    ['three pounds fifty pence', '[three pounds fifty pence] 3.5 GBP'],
    ['a parcel of three pounds', ''],
    ['$20 and 43c', '[$20 and 43c] 20.43 USD'],
    ['$20 and 43 C', '[$20] 20 USD'],
    ['1080p', ''],
    ['two hundred dollars and fifty cents', '[two hundred dollars and fifty cents] 200.5 USD'],
    ['тысяча рублей 50 копеек', '[тысяча рублей 50 копеек] 1000.5 RUB'],
    ['दो सौ रुपये पचास पैसे', '[दो सौ रुपये पचास पैसे] 200.5 INR'],
    ['$3 million and 50 cents', '[$3 million] 3000000 USD; [50 cents] 0.5 USD'],
    ['two hundred dollars fifty times', '[two hundred dollars] 200 USD'],
    ['two kuai and three mao four', '[two kuai and three mao four] 2.34 CNY'],
    ['two kuai and three mao four times', '[two kuai and three mao] 2.3 CNY'],
  ]);
});

describe('currencies of other countries in Russian', () => {
  table([
    ['отдал 40 намибийских долларов', '[40 намибийских долларов] 40 NAD'],
    ['отдал 40 долларов Намибии', '[40 долларов Намибии] 40 NAD'],
    ['отдал 6 млн аргентинских песо', '[6 млн аргентинских песо] 6000000 ARS'],
    ['отдал 900 исландских крон', '[900 исландских крон] 900 ISK'],
    ['отдал 900 руандийских франков', '[900 руандийских франков] 900 RWF'],
    ['за 5 млн немецких марок', '[5 млн немецких марок] 5000000 DEM'],
    ['пять немецких марок и 20 албанских лекарств', ''],
    ['всего 20 т.р. за стол и 700 р за стул', '[20 т.р.] 20000 RUB; [700 р] 700 RUB'],
    ['отдал пол миллиона рублей', '[пол миллиона рублей] 500000 RUB'],
    ['около полумиллиона рублей', '[полумиллиона рублей] ≈ 500000 RUB'],
  ]);
});

describe('currencies of other countries in Hindi', () => {
  table([
    ['40 नामीबियाई डॉलर', '[40 नामीबियाई डॉलर] 40 NAD'],
    ['6 मिलियन ऑस्ट्रेलियन डॉलर', '[6 मिलियन ऑस्ट्रेलियन डॉलर] 6000000 AUD'],
    ['6 अरब फिलीपीन पेसो', '[6 अरब फिलीपीन पेसो] 6000000000 PHP'],
    ['700 इराकी दिनार', '[700 इराकी दिनार] 700 IQD'],
    ['9 सेंट हेलेना पाउंड', '[9 सेंट हेलेना पाउंड] 9 SHP'],
    ['40 यू. एस. डॉलर', '[40 यू. एस. डॉलर] 40 USD'],
    ['इनाम यू. एस. $ 700 है', '[यू. एस. $ 700] 700 USD'],
    ['एक चौथाई अरब डॉलर', '[एक चौथाई अरब डॉलर] 250000000 USD'],
    ['तीन चौथाई लाख रुपये', '[तीन चौथाई लाख रुपये] 75000 INR'],
  ]);
});

describe('points, commas and spaces that part thousands', () => {
  table([
    ['a loan of 1.234,56 euros', '[1.234,56 euros] 1234.56 EUR'],
    ['a loan of €300.000', '[€300.000] 300000 EUR'],
    ['a loan at 3.000 per cent', '[3.000 per cent] 3 %'],
    ['a loan of 3.000 billion dollars', '[3.000 billion dollars] 3000000000 USD'],
    ['a loan of $300 000', '[$300 000] 300000 USD'],
    ['a loan of $3 500', ''],
    ["a loan of CHF 1'250'000.50", "[CHF 1'250'000.50] 1250000.5 CHF"],
    ["a man of 5'11", ''],
    ['Стоит 300.000 долларов', '[300.000 долларов] 300000 USD'],
    ['Стоит 3.611 рублей', ''],
    ['Стоит 3.611 млрд рублей', '[3.611 млрд рублей] 3611000000 RUB'],
  ]);
});

describe('numbers: grouping, words, parts', () => {
  table([
    ['1,25,000 rupees', '[1,25,000 rupees] 125000 INR'],
    ['12,34,567.5 rupees', '[12,34,567.5 rupees] 1234567.5 INR'],
    ['$12,345,678', '[$12,345,678] 12345678 USD'],
    ['half a billion dollars', '[half a billion dollars] 500000000 USD'],
    ['half-a-billion dollars', '[half-a-billion dollars] 500000000 USD'],
    ['a million rupees', '[a million rupees] 1000000 INR'],
    ['a quarter of a million euros', '[a quarter of a million euros] 250000 EUR'],
    ['one and a half billion dollars', '[one and a half billion dollars] 1500000000 USD'],
    ['two hundred and fifty million yuan', '[two hundred and fifty million yuan] 250000000 CNY'],
    [
      'twenty-five thousand three hundred roubles',
      '[twenty-five thousand three hundred roubles] 25300 RUB',
    ],
    ['six point four billion dollars', '[six point four billion dollars] 6400000000 USD'],
    ['a couple of billion dollars', '[a couple of billion dollars] 2000000000 USD'],
    ['$100-plus billion', '[$100-plus billion] 100000000000 USD'],
    ['two-and-a-half billion dollars', '[two-and-a-half billion dollars] 2500000000 USD'],
    ['over a $100 billion', '[$100 billion] > 100000000000 USD'],
    ['€1.2bn/$1.3bn', '[€1.2bn] 1200000000 EUR; [$1.3bn] 1300000000 USD'],
    ['a rise of .5%', ''],
    ['a 5 500 km road', ''],
    ['$8.7bn five years ago', '[$8.7bn] 8700000000 USD'],
    ['eight billion dollars and five firms', '[eight billion dollars] 8000000000 USD'],
    [
      'two million five hundred thousand euros',
      '[two million five hundred thousand euros] 2500000 EUR',
    ],
    ['$30 billion in 2015 dollars', '[$30 billion] 30000000000 USD'],
    ['several million dollars', ''],
    ['hundreds of millions of dollars', ''],
    ['a hundred thousand dollars', '[a hundred thousand dollars] 100000 USD'],
  ]);
});

describe('a fraction behind a whole number', () => {
  table([
    ['a coupon of 7 1/4 per cent', '[7 1/4 per cent] 7.25 %'],
    ['shares at $ 50 3/8', '[$ 50 3/8] 50.375 USD'],
    ['worth 2 1/2 billion euros', '[2 1/2 billion euros] 2500000000 EUR'],
    ['In 2019 1/2 of the dollars', ''],
    ['Between 10 1/2/2024 dollars', ''],
    ['It cost 42 l.e.', '[42 l.e.] 42 EGP'],
  ]);
});

describe('Russian', () => {
  table([
    ['Оборот достиг 68,7 млрд долл. за год', '[68,7 млрд долл.] 68700000000 USD'],
    ['Это 23 миллиарда долларов США.', '[23 миллиарда долларов США] 23000000000 USD'],
    ['Свыше 5 трлн рублей', '[5 трлн рублей] > 5000000000000 RUB'],
    ['Заплатили 12 500 руб. за билет', '[12 500 руб.] 12500 RUB'],
    ['почти полтора миллиарда евро', '[полтора миллиарда евро] almost 1500000000 EUR'],
    ['полмиллиона рублей', '[полмиллиона рублей] 500000 RUB'],
    ['два с половиной миллиарда рупий', '[два с половиной миллиарда рупий] 2500000000 INR'],
    ['штраф в миллион рублей', '[миллион рублей] 1000000 RUB'],
    ['несколько миллионов рублей', ''],
    ['двадцати пяти тысяч долларов', '[двадцати пяти тысяч долларов] 25000 USD'],
    ['8–10 млрд долларов', '[8–10 млрд долларов] 8000000000..10000000000 USD'],
    ['от 3 до 5 млрд рублей', '[3 до 5 млрд рублей] 3000000000..5000000000 RUB'],
    ['вырос с 3 до 5 млрд рублей', '[3] 3000000000 RUB; [5 млрд рублей] 5000000000 RUB'],
    ['$10 млрд ежегодно', '[$10 млрд] 10000000000 USD'],
    ['вырос в 1,5 раза', '[1,5 раза] 1.5 x'],
    ['вырос почти в 50 раз', '[50 раз] almost 50 x'],
    ['он был там три раза', ''],
    ['увеличился вдвое', '[вдвое] 2 x'],
    ['упал на 14,1% и на десять процентов', '[14,1%] 14.1 %; [десять процентов] 10 %'],
    ['на 0,5 процентного пункта', '[0,5 процентного пункта] 0.5 pp'],
    ['около 1,6 млн баррелей в сутки', '[1,6 млн баррелей в сутки] ≈ 1600000 bbl/d'],
    ['упали до 1,4 млн барр./сут., минимум года', '[1,4 млн барр./сут.] 1400000 bbl/d'],
    ['везут 400 тыс. барр/сут', '[400 тыс. барр/сут] 400000 bbl/d'],
    ['В сутки везут 2 млн тонн зерна', '[2 млн тонн] 2000000 t'],
    ['страна заняла 33-е место', '[33-е] 33 rank'],
    ['страна заняла второе место', '[второе] 2 rank'],
    ['третий по величине поставщик', '[третий] 3 rank'],
    ['Второй день подряд', ''],
    ['В 2023 году и 5 мая 2024 года в 10:30', ''],
    ['ракеты С-400, реакторы ВВЭР-1000 и Су-30', ''],
  ]);
});

describe('Hindi', () => {
  table([
    ['व्यापार 51.4 बिलियन डॉलर रहा', '[51.4 बिलियन डॉलर] 51400000000 USD'],
    ['लगभग 50 अरब डॉलर', '[50 अरब डॉलर] ≈ 50000000000 USD'],
    ['5 लाख करोड़ रुपये', '[5 लाख करोड़ रुपये] 5000000000000 INR'],
    ['५० करोड़ रुपये से अधिक', '[५० करोड़ रुपये] > 500000000 INR'],
    ['डेढ़ लाख रुपये', '[डेढ़ लाख रुपये] 150000 INR'],
    ['ढाई हज़ार करोड़ रुपये', '[ढाई हज़ार करोड़ रुपये] 25000000000 INR'],
    ['साढ़े तीन अरब डॉलर', '[साढ़े तीन अरब डॉलर] 3500000000 USD'],
    ['सवा दो करोड़ रुपये', '[सवा दो करोड़ रुपये] 22500000 INR'],
    ['सवा लाख रुपये', '[सवा लाख रुपये] 125000 INR'],
    ['पौने दो करोड़ रुपये', '[पौने दो करोड़ रुपये] 17500000 INR'],
    ['8 से 10 अरब डॉलर', '[8 से 10 अरब डॉलर] 8000000000..10000000000 USD'],
    ['49 से बढ़कर 65 अरब डॉलर', '[49] 49000000000 USD; [65 अरब डॉलर] 65000000000 USD'],
    ['16 लाख बैरल प्रति दिन', '[16 लाख बैरल प्रति दिन] 1600000 bbl/d'],
    ['प्रतिदिन लगभग 16 लाख बैरल तेल', '[16 लाख बैरल] ≈ 1600000 bbl/d'],
    ['सौ करोड़ रुपये', '[सौ करोड़ रुपये] 1000000000 INR'],
    ['22 अरब देश', ''],
    ['20 लाख टन कोयला', '[20 लाख टन] 2000000 t'],
    ['27 फ़ीसदी की बढ़त', '[27 फ़ीसदी] 27 %'],
    ['आयात 1.4 गुना बढ़ा', '[1.4 गुना] 1.4 x'],
    ['आयात दोगुना हुआ', '[दोगुना] 2 x'],
    ['चौथा सबसे बड़ा साझेदार', '[चौथा] 4 rank'],
    ['दूसरे दिन बैठक हुई', ''],
  ]);
});

describe('ranges, lists and changes', () => {
  table([
    ['$8-10 billion', '[$8-10 billion] 8000000000..10000000000 USD'],
    ['$8 to $10 billion', '[$8 to $10 billion] 8000000000..10000000000 USD'],
    ['between 8 and 10 billion dollars', '[8 and 10 billion dollars] 8000000000..10000000000 USD'],
    ['costs from 8 to 10 billion dollars', '[8 to 10 billion dollars] 8000000000..10000000000 USD'],
    [
      'rose from 8 to 10 billion dollars',
      '[8] 8000000000 USD; [10 billion dollars] 10000000000 USD',
    ],
    [
      'to 65.7 from 49.4 billion dollars',
      '[65.7] 65700000000 USD; [49.4 billion dollars] 49400000000 USD',
    ],
    [
      'to $65.7 billion from $49.4 billion',
      '[$65.7 billion] 65700000000 USD; [$49.4 billion] 49400000000 USD',
    ],
    [
      '$5, $6 and $7 billion',
      '[$5] 5000000000 USD; [$6] 6000000000 USD; [$7 billion] 7000000000 USD',
    ],
    ['a fee of $500–1 billion', '[1 billion] 1000000000'],
    ['35 to 40 per cent', '[35 to 40 per cent] 35..40 %'],
    ['In 2021 and 50 billion dollars', '[50 billion dollars] 50000000000 USD'],
    ['60-80 thousand tons', '[60-80 thousand tons] 60000..80000 t'],
    [
      'USD 2.6 billion and 5.48 billion in turn',
      '[USD 2.6 billion] 2600000000 USD; [5.48 billion] 5480000000 USD',
    ],
    ['£7 million and 3 million people', '[£7 million] 7000000 GBP; [3 million] 3000000'],
  ]);
});

describe('about, nearly, over', () => {
  table([
    ['nearly $5 billion', '[$5 billion] almost 5000000000 USD'],
    ['more than $5 billion', '[$5 billion] > 5000000000 USD'],
    ['at least 20 per cent', '[20 per cent] ≥ 20 %'],
    ['up to 80 thousand tons', '[80 thousand tons] ≤ 80000 t'],
    ['went up to 80 thousand tons', '[80 thousand tons] 80000 t'],
    ['$5 billion or more', '[$5 billion] ≥ 5000000000 USD'],
    ['under 5 per cent', '[5 per cent] < 5 %'],
  ]);
});

describe('percent, multiples, shares, ranks, measures', () => {
  table([
    ['up half a percentage point', '[half a percentage point] 0.5 pp'],
    ['आधा प्रतिशत की बढ़त', '[आधा प्रतिशत] 0.5 %'],
    ['на четверть процента', '[четверть процента] 0.25 %'],
    ['half a loaf', ''],
    ['up 21% and 1.21 per cent', '[21%] 21 %; [1.21 per cent] 1.21 %'],
    ['by 0.2 percentage points', '[0.2 percentage points] 0.2 pp'],
    ['by 50 basis points', '[50 basis points] 0.5 pp'],
    ['a change of -5%', '[-5%] -5 %'],
    ['almost twice as much', '[twice] almost 2 x'],
    ['We met twice in May', ''],
    ['trade doubled in a year', '[doubled] 2 x'],
    ['grew 2.6 times', '[2.6 times] 2.6 x'],
    ['they lost three times in a row', ''],
    ['three times the volume', '[three times] 3 x'],
    [
      'a sevenfold rise, then five-fold and 50-fold',
      '[sevenfold] 7 x; [five-fold] 5 x; [50-fold] 50 x',
    ],
    ['two-thirds of it', `[two-thirds] ${2 / 3} x`],
    ['by nearly half to 3%', '[half] almost 0.5 x; [3%] 3 %'],
    ['in the first half of the year', ''],
    ['the fourth-largest buyer', '[fourth-largest] 4 rank'],
    ['its 4th-largest buyer', '[4th-largest] 4 rank'],
    ['the second highest gap', '[second highest] 2 rank'],
    ['it ranks fourth', '[fourth] 4 rank'],
    ['the number two supplier', '[number two] 2 rank'],
    ['the second day of talks', ''],
    ['3,42,000 barrels per day', '[3,42,000 barrels per day] 342000 bbl/d'],
    ['66,000 bpd', '[66,000 bpd] 66000 bbl/d'],
    ['1.64 mbpd of crude', '[1.64 mbpd] 1640000 bbl/d'],
    ['1.2 million b/d', '[1.2 million b/d] 1200000 bbl/d'],
    ['It took 1.6 million barrels of crude a day', '[1.6 million barrels] 1600000 bbl/d'],
    ['25 million barrels of crude', '[25 million barrels] 25000000 bbl'],
    ['2.5 lakh MT of wheat', '[2.5 lakh MT] 250000 t'],
    ['35 MT of wheat', ''],
    ['a 1,000 MW reactor', '[1,000 MW] 1000 MW'],
    ['a 300 km pipeline', '[300 km] 300 km'],
  ]);
});

describe('what is no quantity', () => {
  table([
    ['In 2021-22 and FY2022-23, on 28.07.2022 at 10:30', ''],
    ['S-400, Su-30, VVER-1000, COVID-19, G20, 5G and a 737MAX', ''],
    ['Call +91-11-2345-6789 or +7 (495) 123-45-67', ''],
    ['They won 3-2 under Section 144 of Act 12/1998', ''],
    ['See https://example.org/a?b=30%25 and #Top10 by @user20', ''],
    ['Flight SU-232 left gate 14', ''],
    ['0.10.5.2 and 1.2.3', ''],
  ]);
});

describe('what is kept of the print', () => {
  it.each([
    ['$65.7 billion', 1, 1e9],
    ['Rs 1,250 crore', 0, 1e7],
    ['5 लाख करोड़ रुपये', 0, 1e12],
    ['14.25%', 2, 1],
  ])('%s', (text, decimals, scale) => {
    expect(read(text)[0]?.quantity).toMatchObject({ decimals, scale });
  });

  it('says why', () => {
    const rules = read('about ₹1,25,000 crore')[0]?.because.map(({ rule }) => rule);
    expect(rules).toEqual([
      'number:digits',
      'number:indian-grouping',
      'scale:crore',
      'unit:currency-before',
      'number:approximate',
    ]);
  });
});

describe('sums without a number', () => {
  const sums = (text: string): string =>
    sentencesOf(text)
      .flatMap(indefiniteSumsIn)
      .map(({ span, unit }) => `[${text.slice(span.start, span.end)}] ${unit}`)
      .join('; ');

  it.each([
    ['It lost several hundred million euros.', '[several hundred million euros] EUR'],
    [
      'It lost tens of thousands of crores of rupees',
      '[tens of thousands of crores of rupees] INR',
    ],
    ['billions of dollars and millions of people', '[billions of dollars] USD'],
    ['thousands of pounds of meat', ''],
    ['several dollars, many of us, hundreds of cars', ''],
    ['5 thousands of dollars', ''],
    ['ушло несколько тысяч американских долларов', '[несколько тысяч американских долларов] USD'],
    ['сотни миллионов рублей и десятки стран', '[сотни миллионов рублей] RUB'],
    ['потеряли миллиарды гривен', '[миллиарды гривен] UAH'],
    ['करोड़ों रुपये और कई अरब डॉलर', '[करोड़ों रुपये] INR; [कई अरब डॉलर] USD'],
    ['तीन करोड़ रुपये', ''],
  ])('%s', (text, expected) => expect(sums(text)).toBe(expected));
});
