import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Who a pronoun may mean: no heading, no fort, no trade. */
const PRONOUNS: readonly Row[] = [
  ['Opening Asia for Tea\n\n“Tea is dear,” he said.', '?: “Tea is dear,”'],
  ['Boosting Trade With Pune\n\n“Tea is dear,” he said.', '?: “Tea is dear,”'],
  ['Green Leaf of Siberia\n\n“Tea is dear,” she said.', '?: “Tea is dear,”'],
  ['Air India flew on. “Tea is dear,” he said.', '?: “Tea is dear,”'],
  ['Ravi Menon, Trader, Kochi\n\n“Tea is dear,” he said.', 'Ravi Menon: “Tea is dear,”'],
  ['Ravi Menon laughed. “Tea is dear,” he said.', 'Ravi Menon: “Tea is dear,”'],
  [
    'The trader Ravi Menon sells in Green Bazar. The Green Bazar is green. “Tea is dear,” he said.',
    'Ravi Menon: “Tea is dear,”',
  ],
  ['Азиатский вектор Пуны\n\n«Чай дорог», — сказал он.', '?: «Чай дорог»'],
];

/** Whom an office means: in a headline the only one whom the text names, and never the head of another body. */
const OFFICES: readonly Row[] = [
  [
    'Tea will be dear, says Russian minister\n\nRussia’s trade minister Ivan Laptev said coffee was dear.',
    'Ivan Laptev: Tea will be dear',
    'Ivan Laptev: coffee was dear',
  ],
  [
    'Tea will be dear: Indian envoy\n\nIndian ambassador to Russia Ravi Menon said coffee was dear.',
    'Ravi Menon: Tea will be dear',
    'Ravi Menon: coffee was dear',
  ],
  [
    'Tea will be dear, says Russian minister\n\nRussian trade minister Ivan Laptev met Russian finance minister Oleg Belov.',
    'Russian minister: Tea will be dear',
  ],
  [
    'The director of Leaf Group said tea was dear. The CEO of Volga Lines, Ravi Menon, said it was not.',
    'The director of Leaf Group: tea was dear',
    'Ravi Menon: it was not',
  ],
  [
    'Министр торговли Индии Рави Менон сказал, что чай дорог. Глава российского Минпромторга ответил, что дорог кофе.',
    'Рави Менон: чай дорог',
    'Глава российского Минпромторга: дорог кофе',
  ],
  [
    'Министр торговли Индии Рави Менон сказал, что чай дорог. Глава индийского Минпромторга добавил, что дорог кофе.',
    'Рави Менон: чай дорог',
    'Рави Менон: дорог кофе',
  ],
  [
    'विश्लेषक मीना राव ने कहा कि चाय महंगी है। जानकार मानते हैं कि कॉफी सस्ती है।',
    'मीना राव: चाय महंगी है',
    'जानकार: कॉफी सस्ती है',
  ],
  [
    'विश्लेषक मीना राव ने कहा कि चाय महंगी है। विश्लेषक ने कहा कि कॉफी सस्ती है।',
    'मीना राव: चाय महंगी है',
    'मीना राव: कॉफी सस्ती है',
  ],
  [
    'The head of Pune-based Leaf Group said tea was dear.',
    'The head of Pune-based Leaf Group: tea was dear',
  ],
  ['Pune-based trader Ravi Menon said tea was dear.', 'Ravi Menon: tea was dear'],
  [
    'According to the director of Leaf Group, tea is dear.',
    'the director of Leaf Group: tea is dear',
  ],
];

/** Names that stand in one case with two endings. */
const CASES: readonly Row[] = [['По словам Ананда Шармы, чай дорог.', 'Ананд Шарма: чай дорог']];

/** What opens what is said, and what ends it. */
const BOUNDS: readonly Row[] = [
  ['According to traders, in May tea was dear.', 'traders: in May tea was dear'],
  ['According to traders, coking coal was dear.', 'traders: coking coal was dear'],
  ['Menon said tea was dear, but did not say why.', 'Menon: tea was dear'],
  ['Menon said tea was dear but declined to name buyers.', 'Menon: tea was dear'],
  ['Лаптев сообщил, что чай дорог, но не уточнил, где.', 'Лаптев: чай дорог'],
  ['रवि मेनन ने कहा कि चाय महंगी है, लेकिन यह नहीं बताया कि कहां।', 'रवि मेनन: चाय महंगी है'],
  ['Tea is dear, officials said, quoting data from the board.', 'officials: Tea is dear'],
  ['The agency reported, quoting Menon as saying that tea is dear.', 'Menon: tea is dear'],
  ['Traders got an email saying ports were closed.'],
  ['The board issued a statement saying ports were closed.', 'The board: ports were closed'],
  ['Tea is dear. This was said by planter Ravi Menon.', 'Ravi Menon: Tea is dear'],
  [
    'Чай подорожал на 5 %. Такие цифры назвал глава совета Иван Лаптев.',
    'Иван Лаптев: Чай подорожал на 5 %',
  ],
  ['Ravi Menon (54) on Friday (May 5) said tea was dear.', 'Ravi Menon: tea was dear'],
];

/** Quotations over several paragraphs, dashes without spaces, and those whom a medium passes on. */
const MARKS: readonly Row[] = [
  [
    'Foreign Secretary Ravi Menon spoke about tea.\n\n“Tea is dear this year.\n\nCoffee is dear as well.\n\nRice is not dear at all.”\n\nHe left.',
    'Ravi Menon: “Tea is dear this year.',
    'Ravi Menon: Coffee is dear as well.',
    'Ravi Menon: Rice is not dear at all.”',
  ],
  [
    '«Чай дорог,— говорит трейдер Иван Лаптев.— Кофе у нас пока дешев».',
    'Иван Лаптев: «Чай дорог,',
    'Иван Лаптев: Кофе у нас пока дешев»',
  ],
  ['“चाय महंगी है,” TASS ने लाप्तेव के हवाले से बताया।', 'लाप्तेव @TASS: “चाय महंगी है,”'],
  ['मंत्री रवि मेनन ने कहा — “चाय महंगी है और कॉफी भी।”', 'रवि मेनन: “चाय महंगी है और कॉफी भी।”'],
  ['Рост отмечает эксперт Иван Лаптев.'],
];

describe.each([
  ['a pronoun means somebody', PRONOUNS],
  ['an office means its holder', OFFICES],
  ['a name has one nominative', CASES],
  ['what is said begins and ends', BOUNDS],
  ['marks and who passes words on', MARKS],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
