import { existsSync, readFileSync } from 'node:fs';
import type { PageServer } from './server';
import { textPage } from './text-page';

/** An article about the interview, and what must be found in it. */
export interface Article {
  readonly title: string;
  /** Gives the address at which the server serves it. */
  readonly publish: (server: PageServer) => string;
  /** Phrases that must be marked, each on its own. */
  readonly marks: readonly RegExp[];
  /** How both direct quotations begin. */
  readonly quotations: readonly [string, string];
  /** The name of the statistics behind the first figure. */
  readonly statistics: RegExp;
  readonly speaker: string;
  readonly chain: readonly string[];
  /** How the page itself prints the name of a hop, where it differs. */
  readonly inWords?: Readonly<Record<string, string>>;
  readonly sectors: number;
}

const sample =
  (language: string) =>
  (server: PageServer): string =>
    `http://${server.host}/${language}.html`;

const seed = process.env.TRADE_CONTEXT_SEED;

/** Why the seed article is left out, if it is. */
export const seedIsMissing =
  seed === undefined
    ? 'TRADE_CONTEXT_SEED is not set'
    : existsSync(seed)
      ? undefined
      : `${seed} is not there`;

export const SAMPLES: readonly Article[] = [
  {
    title: 'the English sample',
    publish: sample('en'),
    marks: [
      /^India–Russia trade$/,
      /^trade between the two countries$/,
      /supplying Russian goods to India and vice versa/,
      /^Indian exports to Russia/,
      /mutual turnover of services/,
    ],
    quotations: ['“Unfortunately, in the first months', '“According to India’s statistics'],
    statistics: /India[’']s statistics/,
    speaker: 'Denis Alipov',
    chain: ['Denis Alipov', 'Sputnik News India', 'ANI', 'this page'],
    sectors: 11,
  },
  {
    title: 'the Hindi sample',
    publish: sample('hi'),
    marks: [
      /^भारत-रूस व्यापार$/,
      /^दोनों देशों के बीच व्यापार/,
      /भारत को रूसी सामान की आपूर्ति/,
      /^रूस को भारतीय निर्यात/,
      /सेवाओं के आपसी कारोबार/,
    ],
    quotations: ['“दुर्भाग्य से', '“भारत के आँकड़ों के अनुसार'],
    statistics: /भारत के आँकड़/,
    speaker: 'डेनिस अलीपोव',
    chain: ['डेनिस अलीपोव', 'स्पुतनिक न्यूज़ इंडिया', 'ANI', 'this page'],
    inWords: { ANI: 'एएनआई' },
    sectors: 11,
  },
  {
    title: 'the Russian sample',
    publish: sample('ru'),
    marks: [
      /^Торговля России и Индии$/,
      /торговли между двумя странами$/,
      /поставками российских товаров в Индию/,
      /^индийский экспорт в Россию/,
      /взаимного оборота услуг/,
    ],
    quotations: ['«К сожалению, в первые месяцы', '«По индийской статистике'],
    statistics: /индийск\S+ статистик/,
    speaker: 'Денис Алипов',
    chain: ['Денис Алипов', 'Sputnik News India', 'ANI', 'this page'],
    sectors: 11,
  },
];

/** The page around the seed text; only where its file is given. */
export const SEED: readonly Article[] = seedIsMissing
  ? []
  : [
      {
        title: 'the seed article',
        publish: (server) => server.put('/seed.html', textPage(readFileSync(seed ?? '', 'utf8'))),
        marks: [
          /^trade between both countries$/,
          /supplying Russian goods to India and vice versa/,
          /^Indian exports to Russia/,
          /mutual turnover of services/,
        ],
        quotations: ['"Unfortunately, in the first months', '"According to India'],
        statistics: /India[’']s statistics/,
        speaker: 'Denis Alipov',
        chain: ['Denis Alipov', 'Sputnik News India', 'ANI', 'this page'],
        sectors: 11,
      },
    ];
