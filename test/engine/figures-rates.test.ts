import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { periodCode } from '../../src/model/period';
import { TODAY } from './told';

/** Each figure of a text as "words | period | measure | direction of a change", in reading order. */
const figuresOf = (text: string): string[] =>
  analyse(text, { today: TODAY, published: '2025-09-17' }).figures.map(
    ({ span, period, measure, status, change }) =>
      [
        text.slice(span.start, span.end),
        period ? periodCode(period) : '?',
        status === 'reported' ? (measure ?? '?') : status,
        ...(change ? [change.direction ?? 'some way'] : []),
      ].join(' | '),
  );

type Case = readonly [text: string, ...figures: string[]];

const rates: Case[] = [
  // a rise on an earlier year is of the later one
  [
    'India-Russia trade hit $70.6 billion in 2024, a tenfold growth on 2020.',
    '$70.6 billion | 2024 | total',
    'tenfold | 2024 | total | up',
  ],
  [
    'India-Russia trade hit $70.6 billion in 2024, a 9 per cent rise on 2023.',
    '$70.6 billion | 2024 | total',
    '9 per cent | 2024 | total | up',
  ],
  // the rate that growth had before
  [
    "India's exports to Russia rose to $4.9 billion in 2024, though growth slowed to 4% from 88% in the previous year.",
    '$4.9 billion | 2024 | exports_to_russia',
    '4% | 2024 | exports_to_russia | up',
    '88% | 2023 | exports_to_russia | up',
  ],
  // nothing tells which way
  ['India-Russia trade changed by 6% in 2024.', '6% | 2024 | total | some way'],
  [
    'In the first half of 2025 India-Russia trade saw a correction, by 6%, to $33 billion.',
    '6% | 2025-01/2025-06 | total | down',
    '$33 billion | 2025-01/2025-06 | total',
  ],
  ['Товарооборот России и Индии в 2026 году вырастет на 5%.', '5% | 2026 | projected | up'],
];

const values: Case[] = [
  [
    "India's oil imports from Russia averaged 150,000 bpd in August, against 190,000 in the previous month.",
    '150,000 bpd | 2025-08 | oil_volume',
    '190,000 | 2025-07 | oil_volume',
  ],
  // whom a value is measured by trades with nobody here
  [
    'India and Russia aim high. Two-way trade was $8.1 billion in 2020, less than India does with Belgium.',
    '$8.1 billion | 2020 | total',
  ],
  [
    'India trades with Turkey more than Russia does with Belgium. Trade with Turkey was $8 billion.',
  ],
  // imports from the country that was named last
  [
    "India's exports to Russia rose to $400 million in August, even as imports from the country shrank to $4.8 billion.",
    '$400 million | 2025-08 | exports_to_russia',
    '$4.8 billion | 2025-08 | imports_from_russia',
  ],
  [
    'India buys Russian oil. Turkey is the largest market for diesel; exports to the country stood at $4 billion.',
  ],
  // a rank beside whoever stands higher
  ["India's trade deficit with Russia was second only to that with China.", 'second | ? | other'],
];

const turns: Case[] = [
  // a union's trade with India is not Russia's
  [
    'India and Russia trade in oil. A pact was signed with the Eurasian Economic Union, whose trade with India stood at $69 billion in 2024.',
  ],
  [
    'The envoy spoke of Russia, whose trade with India stood at $69 billion in 2024.',
    '$69 billion | 2024 | total',
  ],
  // what was reached is no base
  [
    "India's imports of Russian coal rose from 2 million tonnes in FY22 to 8 million tonnes in FY25, and the country moved up from seventh to second place among suppliers.",
    '2 million tonnes | FY2021-22 | imports_from_russia',
    '8 million tonnes | FY2024-25 | imports_from_russia',
    'second | FY2024-25 | other',
  ],
  // a part of a year up to a month
  [
    "In FY 2022-23 up to February, India's imports from Russia were $41.6 billion.",
    '$41.6 billion | 2022-04/2023-02 | imports_from_russia',
  ],
  [
    "India's imports from Russia grew from $2 billion in 2020 to $3 billion in May 2024.",
    '$2 billion | 2020 | imports_from_russia',
    '$3 billion | 2024-05 | imports_from_russia',
  ],
  // whose deliveries, and when they will fall
  [
    'Товарооборот России и Индии вырос в 2023 году: на экспорт в Индию пришлось $60,8 млрд, а поставки из республики прибавили 42% и составили $4,2 млрд.',
    '$60,8 млрд | 2023 | imports_from_russia',
    '42% | 2023 | exports_to_russia | up',
    '$4,2 млрд | 2023 | exports_to_russia',
  ],
  [
    'Импорт российской нефти в Индию вырос. В декабре отгрузки в Индию сократятся до 1,3 млн б/с.',
    '1,3 млн б/с | 2025-12 | projected',
  ],
  [
    'Импорт российской нефти в Индию вырос. В декабре отгрузки в Индию сократились до 1,3 млн б/с.',
    '1,3 млн б/с | 2024-12 | oil_volume',
  ],
  [
    'Импорт российской нефти в Индию в октябре составил 1,61 млн б/с. Доля России в закупках опустилась до 33%.',
    '1,61 млн б/с | 2024-10 | oil_volume',
    '33% | 2024-10 | oil_share',
  ],
];

const passing: Case[] = [
  // times what it was before
  [
    "In 2022-23 India's crude imports from Russia were worth $31.2 billion, thirteen times the previous year's bill.",
    '$31.2 billion | FY2022-23 | imports_from_russia',
    'thirteen times | FY2022-23 | imports_from_russia | up',
  ],
  // the same six months are no year
  [
    'В 2021 году торговля России и Индии составила 13,6 млрд долларов. Ввоз индийских лекарств в Россию за те же шесть месяцев прибавил 14 процентов.',
    '13,6 млрд долларов | 2021 | total',
    '14 процентов | ? | exports_to_russia | up',
  ],
  // "to us"
  [
    'В 2024 году Индия ввезла из России товаров на $49,1 млрд, а вывезла к нам на $3,7 млрд.',
    '$49,1 млрд | 2024 | imports_from_russia',
    '$3,7 млрд | 2024 | exports_to_russia',
  ],
  // what middlemen take
  ['Торговля России и Индии растет. Комиссии посредников снизились с 4 до 1,5% от суммы сделки.'],
  [
    'India-Russia trade fell. Mineral fuels formed 84 per cent of imports from Russia in FY25.',
    '84 per cent | FY2024-25 | other',
  ],
  // what a price is of
  [
    "India's exports to Russia were worth $2 billion in 2024.\n\nAn Indian exporter said freight on the Mumbai-Novorossiysk lane has come down by a fifth.",
    '$2 billion | 2024 | exports_to_russia',
  ],
  // what a pronoun takes up, not the share that the next clause tells
  [
    "India's imports from Russia rose to $60 billion in 2024. That was 7% more than in 2023, and Russia's share of the country's imports of crude rose to 41%.",
    '$60 billion | 2024 | imports_from_russia',
    '7% | 2024 | imports_from_russia | up',
    '41% | 2024 | oil_share',
  ],
  // a year that only the order of years tells
  [
    "India's imports from Russia rose to $60 billion in FY2024-25. The jump came in the second year, when inbound shipments from Russia grew by 47%.",
    '$60 billion | FY2024-25 | imports_from_russia',
    '47% | ? | imports_from_russia | up',
  ],
  // before Russia had its name
  [
    'Russia and India trade in oil. In 1990 Indo-Soviet trade was worth $5.5 billion.',
    '$5.5 billion | 1990 | total',
  ],
  [
    'В 1990 году советско-индийский товарооборот равнялся 5,5 млрд долларов.',
    '5,5 млрд долларов | 1990 | total',
  ],
  ['1990 में भारत-सोवियत व्यापार 5.5 अरब डॉलर था।', '5.5 अरब डॉलर | 1990 | total'],
];

const shares: Case[] = [
  [
    "India's oil imports from Russia averaged 1.75 million bpd in August, or 36% of the total.",
    '1.75 million bpd | 2025-08 | oil_volume',
    '36% | 2025-08 | oil_share',
  ],
  [
    "India's imports of Russian oil fell. Private refiners take 54% of the flow.",
    '54% | ? | other',
  ],
  [
    "In 2024 engineering goods formed 31% of India's exports to Russia and drugs 10%.",
    '31% | 2024 | other',
    '10% | 2024 | other',
  ],
  [
    'In 2024 tea made up 31% of exports to Russia from India. Rents in Delhi rose 10%.',
    '31% | 2024 | other',
  ],
  // only "to take … to" sets a goal
  ['Both want to take India-Russia trade to $100 billion by 2030.', '$100 billion | 2030 | target'],
];

/** What looks like one of the above and is something else. */
const near: Case[] = [
  // quarters and halves of the running fiscal year
  [
    'Торговля России и Индии в первом квартале финансового года составила $17,2 млрд.',
    '$17,2 млрд | 2025-04/2025-06 | total',
  ],
  [
    'India-Russia trade in the first half of the fiscal was $17.2 billion.',
    '$17.2 billion | 2025-04/2025-09 | total',
  ],
  // others' trade beside a place or "the country"
  ['In the US, exports to India rose 12% to $41 billion in 2024. Russia sold India more oil.'],
  ['In China, exports to India rose 12% to $110 billion in 2024. Russia sold India more oil.'],
  [
    'Modi, who visits Moscow today, was in Poland last week. Trade with the country hit $6 billion.',
  ],
  [
    "Russia has become India's top oil supplier. Angola has lost out: imports from the country fell to $3 billion in 2024.",
  ],
  [
    "Russia is hungry for fruit. India's growers raised exports to the country to $90 million in 2024.",
  ],
  [
    'Uzbekistan, a Soviet republic until 1991, exported goods worth $90 million to India in 2021. Russia watched.',
  ],
  ['Торговля Индии со странами бывшего СССР выросла до 75 млрд долларов. Россия не отстаёт.'],
  // how two flows compare is no change
  [
    "India's imports from Russia in 2024 were $64 billion. That was 5% more than exports to the United States.",
    '$64 billion | 2024 | imports_from_russia',
  ],
  // what dominates changes nothing
  ["India's trade with Russia is dominated by 83% oil."],
  ["India's exports to Russia in 2024 were overstated by 5%."],
  [
    'India-Russia trade grew. The plan is to lift exports to Russia by 60 per cent.',
    '60 per cent | ? | projected | some way',
  ],
  // a part of the total that is not all of the oil
  [
    'India imported $52 billion of oil from Russia in 2024, or 83% of the total.',
    '$52 billion | 2024 | imports_from_russia',
    '83% | 2024 | other',
  ],
  [
    'Private refiners in India bought 1 million bpd of Russian oil in May, or 55% of the total.',
    '1 million bpd | 2025-05 | oil_volume',
    '55% | 2025-05 | other',
  ],
  [
    "India's imports from Russia fell 5% from 88% of total oil needs.",
    '5% | ? | imports_from_russia | down',
    '88% | ? | oil_share',
  ],
  // a value of a month behind a year
  [
    "India's exports to Russia fell from $4 billion in 2023 to $300 million in October 2024.",
    '$4 billion | 2023 | exports_to_russia',
    '$300 million | 2024-10 | exports_to_russia',
  ],
  ['2022 से जून तक रूस से भारत का आयात 130 अरब डॉलर रहा।', '130 अरब डॉलर | ? | imports_from_russia'],
  // "by 2030", of multiples, is a deadline
  ['Товарооборот России и Индии вырастет втрое к 2030 году.', 'втрое | 2030 | projected | up'],
  // what brought something to a value set no goal
  [
    "Discounts helped bring India's imports from Russia to $64 billion in 2024.",
    '$64 billion | 2024 | imports_from_russia',
  ],
  // a republic of Russia
  [
    'Якутия поставила в Индию алмазов на 400 млн долларов; поставки из республики в 2024 году выросли на 5%.',
    '400 млн долларов | ? | imports_from_russia',
    '5% | 2024 | imports_from_russia | up',
  ],
  // shares of other things than oil
  [
    'Индия импортирует российскую нефть. Индийская армия закупает вертолёты. Доля России в закупках упала до 36%.',
    '36% | ? | other',
  ],
  ['Индия импортирует российскую нефть. Доля России в экспорте упала до 30%.', '30% | ? | other'],
  // what will move stands at so much now
  [
    'Дефицит торговли Индии с Россией в 59 млрд долларов сократится.',
    '59 млрд долларов | ? | balance',
  ],
  ['Индия увеличит импорт из России до 70 млрд долларов.', '70 млрд долларов | ? | projected'],
  // a time that is over was looked forward to
  [
    'В марте 2025 года аналитики говорили, что в мае поставки нефти из России в Индию сократятся до 1 млн баррелей в сутки.',
    '1 млн баррелей в сутки | 2025-05 | projected',
  ],
  // the second year running is a year like any other
  [
    'Экспорт России в Индию в 2024 году второй год подряд превышает 60 млрд долларов.',
    '60 млрд долларов | 2024 | imports_from_russia',
  ],
  [
    'रूस से भारत का आयात 2024 में लगातार दूसरे साल 60 अरब डॉलर रहा।',
    '60 अरब डॉलर | 2024 | imports_from_russia',
  ],
  // a million is no number of per cent
  [
    'India imported 1.8 million bpd from Russia in May. Reliance took 0.7 million, or 39% of the total.',
    '1.8 million bpd | 2025-05 | oil_volume',
    '0.7 million | 2025-05 | oil_volume',
    '39% | 2025-05 | other',
  ],
];

describe.each([
  ['near misses', near],
  ['rates of change', rates],
  ['values', values],
  ['turns', turns],
  ['in passing', passing],
  ['shares', shares],
])('%s', (_, cases) => {
  test.each(cases)('%s', (text, ...figures) => expect(figuresOf(text)).toEqual(figures));
});
