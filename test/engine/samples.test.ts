import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/cli/document';
import { read } from './golden';

type Row = Record<string, unknown>;

/** The four figures of the interview: the same in every language, but for the words. */
const figures = (words: string[], by: string, statistics: string): Row[] => [
  {
    words: words[0],
    value: 6.4e9,
    unit: 'USD',
    period: '2022-01/2022-04',
    measure: 'total',
    status: 'reported',
    by,
    statistics,
  },
  {
    words: words[1],
    value: 2,
    unit: 'x',
    approximate: 'almost',
    period: '2022-01/2022-04',
    measure: 'total',
    status: 'reported',
    against: '2021-01/2021-04',
    by,
    statistics,
  },
  {
    words: words[2],
    value: 19e9,
    unit: 'USD',
    approximate: '>',
    period: '2022',
    measure: 'total',
    status: 'projected',
    by,
  },
  {
    words: words[3],
    value: 13.6e9,
    unit: 'USD',
    period: '2021',
    measure: 'total',
    status: 'reported',
    record: true,
    by,
  },
];

interface Golden {
  language: string;
  mentions: string[];
  figures: Row[];
  /** Type and beginning of every statement. */
  quotes: [type: string, begins: string][];
  speaker: string;
  role: RegExp;
  chain: string;
  statistics: string;
  sectors: string[];
  goods: string[];
}

const GOLDEN: Golden[] = [
  {
    language: 'en',
    mentions: [
      'India–Russia trade',
      'trade between the two countries',
      'supplying Russian goods to India and vice versa',
      'Indian exports to Russia',
      'mutual turnover of services',
      'volume of trade',
      'turnover',
    ],
    figures: figures(
      ['USD 6.4 billion', 'twice', 'USD 19 billion', 'USD 13.6 billion'],
      'Denis Alipov',
      "India's statistics",
    ),
    quotes: [
      ['indirect', 'India–Russia trade will keep growing'],
      ['indirect', 'Russia is drawing closer to India'],
      ['indirect', 'deliveries had run into difficulties'],
      ['indirect', 'cooperation rests on shared interests'],
      ['direct', '“Unfortunately, in the first months'],
      ['indirect', 'the goals set at the annual summit'],
      ['post', '#Russia & #India'],
      ['indirect', 'the partnership works at every level'],
      ['indirect', 'Moscow sees good prospects'],
      ['direct', '“According to India’s statistics'],
    ],
    speaker: 'Denis Alipov',
    role: /^Russian Ambassador/,
    chain: 'Denis Alipov → Sputnik News India → ANI → The Meridian Courier',
    statistics: "India's statistics",
    sectors: [
      'communications',
      'diamond processing',
      'forestry',
      'healthcare and pharmaceuticals',
      'tourism',
      'railways',
      'metallurgy',
      'civil aviation',
      'shipbuilding',
      'oil refining',
      'military and military-technical cooperation',
    ],
    goods: [
      'Indian medicines',
      'leather and textiles',
      'farm produce',
      'parts for machinery and equipment',
      'telecommunications equipment',
      'organic chemicals',
    ],
  },
  {
    language: 'hi',
    mentions: [
      'भारत-रूस व्यापार',
      'दोनों देशों के बीच व्यापार',
      'भारत को रूसी सामान की आपूर्ति',
      'भारत से रूस को आपूर्ति',
      'रूस को भारतीय निर्यात',
      'सेवाओं के आपसी कारोबार',
    ],
    figures: figures(
      ['6.4 अरब डॉलर', 'दोगुना', '19 अरब डॉलर', '13.6 अरब डॉलर'],
      'डेनिस अलीपोव',
      'भारत के आँकड़े',
    ).map((row) => (row.value === 2 ? { ...row, approximate: '≈' } : row)),
    quotes: [
      ['indirect', 'प्रतिबंधों के बावजूद बढ़ता रहेगा'],
      ['indirect', 'पश्चिमी देशों के कड़े प्रतिबंधों'],
      ['indirect', 'यूक्रेन में लड़ाई शुरू होने के बाद'],
      ['indirect', 'प्रतिबंधों से नई चुनौतियाँ'],
      ['direct', '“दुर्भाग्य से'],
      ['indirect', 'दिसंबर 2021 में नई दिल्ली'],
      ['post', 'मॉस्को-विरोधी प्रतिबंधों'],
      ['indirect', 'यह साझेदारी हर स्तर पर'],
      ['indirect', 'रूस को भारतीय दवाओं'],
      ['direct', '“भारत के आँकड़ों के अनुसार'],
    ],
    speaker: 'डेनिस अलीपोव',
    role: /रूस के राजदूत$/,
    chain: 'डेनिस अलीपोव → स्पुतनिक न्यूज़ इंडिया → ANI → मेरिडियन संवाद',
    statistics: 'भारत के आँकड़े',
    sectors: [
      'संचार',
      'हीरा प्रसंस्करण',
      'वानिकी',
      'स्वास्थ्य सेवा और दवा उद्योग',
      'पर्यटन',
      'रेलवे',
      'धातुकर्म',
      'नागरिक उड्डयन',
      'जहाज़ निर्माण',
      'तेल शोधन',
      'सैन्य और सैन्य-तकनीकी सहयोग',
    ],
    goods: [
      'भारतीय दवाओं',
      'चमड़े और वस्त्रों',
      'कृषि उत्पादों',
      'मशीनों और उपकरणों के पुर्ज़ों',
      'दूरसंचार उपकरणों',
      'कार्बनिक रसायनों',
    ],
  },
  {
    language: 'ru',
    mentions: [
      'Торговля России и Индии',
      'торговли между двумя странами',
      'торговле',
      'поставками российских товаров в Индию',
      'индийский экспорт в Россию',
      'взаимного оборота услуг',
      'объёме товарооборота',
    ],
    figures: figures(
      ['6,4 млрд долларов', 'вдвое', '19 млрд долларов', '13,6 млрд долларов'],
      'Денис Алипов',
      'индийская статистика',
    ),
    quotes: [
      ['indirect', 'Торговля России и Индии продолжит'],
      ['indirect', 'Несмотря на жёсткие санкции Запада'],
      ['indirect', 'после начала боевых действий'],
      ['indirect', 'сотрудничество опирается'],
      ['direct', '«К сожалению, в первые месяцы'],
      ['indirect', 'цели, поставленные на ежегодном саммите'],
      ['post', '#Россия и #Индия'],
      ['indirect', 'партнёрство работает на всех уровнях'],
      ['indirect', 'Москва видит хорошие перспективы'],
      ['direct', '«По индийской статистике'],
    ],
    speaker: 'Денис Алипов',
    role: /^посол России в Индии$/,
    chain: 'Денис Алипов → Sputnik News India → ANI → Меридиан-Курьер',
    statistics: 'индийская статистика',
    sectors: [
      'связи',
      'обработки алмазов',
      'лесного хозяйства',
      'здравоохранения и фармацевтики',
      'туризма',
      'железных дорог',
      'металлургии',
      'гражданской авиации',
      'судостроения',
      'нефтепереработки',
      'военным и военно-техническим взаимодействием',
    ],
    goods: [
      'индийских лекарств',
      'кожи и текстиля',
      'сельскохозяйственной продукции',
      'комплектующих для машин и оборудования',
      'телекоммуникационного оборудования',
      'продуктов органической химии',
    ],
  },
];

const OPTIONS = { files: [], jsonl: false, text: false, explain: false, today: '2026-01-01' };

describe.each(GOLDEN)('the sample article in $language', (golden) => {
  const path = `assets/samples/${golden.language}.html`;
  const input = { id: path, html: readFileSync(path, 'utf8') };
  const { text, world } = readInput(input, OPTIONS);
  const found = read(text, world);
  const said = found.quotes.filter(({ type }) => type !== 'post');

  test('mentions', () => expect(found.mentions).toEqual(golden.mentions));
  test('figures', () => expect(found.figures).toEqual(golden.figures));
  test('statements', () => {
    const rows = golden.quotes.map(([type, begins], i) => [
      type,
      String(found.quotes[i]?.begins).startsWith(begins) ? begins : found.quotes[i]?.begins,
    ]);
    expect(found.quotes.map(({ type }, i) => [type, rows[i]?.[1]])).toEqual(golden.quotes);
  });
  test('speakers and roles', () => {
    for (const quote of said) {
      expect(quote.speaker).toBe(golden.speaker);
      expect(quote.role).toMatch(golden.role);
    }
  });
  test('chains', () => {
    const cited = `${golden.statistics} → ${golden.chain}`;
    const expected = said.map((_, i) => (i === said.length - 1 ? cited : golden.chain));
    expect(said.map(({ chain }) => chain)).toEqual(expected);
  });
  test('the post of the embassy', () => {
    const posts = found.quotes.filter(({ type }) => type === 'post');
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ date: '2022-07-05' });
    expect(posts[0]?.speaker).toMatch(/@RusEmbIndia/);
  });
  test('sectors and goods', () =>
    expect(found.listings).toEqual([
      { topic: 'sectors', items: golden.sectors },
      { topic: 'goods', items: golden.goods },
    ]));
});
