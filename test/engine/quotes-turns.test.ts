import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Who a sentence says speaks, where its words look like somebody else's. */
const WHO: readonly Row[] = [
  // the time in front of a line
  ['date 2025-09-17 Dealers in Kochi said that tea is dear.', 'Dealers in Kochi: tea is dear'],
  [
    '17:40 IST A delegate from Perm complains that visas take a month.',
    'A delegate from Perm: visas take a month',
  ],
  [
    'date 2025-09-17 Дилеры сообщили, что чай подорожал на рынке.',
    'Дилеры: чай подорожал на рынке',
  ],
  // somebody without a name behind an inverted verb
  [
    'Tea is dear, according to the Tea Board. "We drink it all the same," jokes a harbour pilot.',
    'Tea Board: Tea is dear',
    'a harbour pilot: "We drink it all the same,"',
  ],
  [
    '"Tea was landed at a loss," said one of the sources, a manager at a cooperative in Pune. He said that stocks were low.',
    'a manager at a cooperative in Pune: "Tea was landed at a loss,"',
    'a manager at a cooperative in Pune: stocks were low',
  ],
  [
    'A spokesperson for the tea department declined to name anybody but said that stocks were "comfortable in every district".',
    'A spokesperson for the tea department: stocks were "comfortable in every district"',
  ],
  [
    'Former envoy Anita Rao hit back. "We import little of that tea," she posted.',
    'Anita Rao: "We import little of that tea,"',
  ],
  // a heading is nobody, nor whoever is somewhere
  [
    'Quote of the week: "We are no longer selling tea," Anita Rao, envoy.',
    '?: "We are no longer selling tea,"',
  ],
  [
    'Menon in Pune: tea forum gets under way\n\nRavi Menon, the envoy, said that tea was dear.',
    'Ravi Menon: tea was dear',
  ],
  ['Чай, сахар и кофе: к визиту министра в Пуну'],
  ['Из Пуны за рынком наблюдали дипломаты: чай снова подорожал'],
  [
    'Председатель банка Анна Белова не раз говорила, что чай подорожает.',
    'Анна Белова: чай подорожает',
  ],
  ['Председатель банка Анна Белова не говорила, что чай подорожает.'],
  // whom a Hindi sentence is about that nobody acts in
  [
    'संघ के अध्यक्ष अजय राव ने बताया कि चाय महंगी है।\n\nकोच्चि के किसान पी. मेनन को ज्यादा भरोसा नहीं है। "चाय कौन खरीदेगा?" वह पूछते हैं।',
    'अजय राव: चाय महंगी है',
    'पी. मेनन: "चाय कौन खरीदेगा?"',
  ],
];

/** Who a sentence tells of for the first time, and whose words an interview without the asker's label holds. */
const NEW: readonly Row[] = [
  [
    'Ravi Menon, head of a mill, told analysts that tea sells.\n\nTea is dear, said the finance head of a rival firm. He added that stocks were low.',
    'Ravi Menon: tea sells',
    'the finance head of a rival firm: Tea is dear',
    'the finance head of a rival firm: stocks were low',
  ],
  [
    'Trains on the North–South Transport Corridor, which runs to Pune, carried tea, as much as a year earlier, said Ravi Menon, head of a yard.',
    'Ravi Menon: Trains on the North–South Transport Corridor, which runs to Pune, carried tea, as much as a year earlier',
  ],
  [
    'प्रोफ़ेसर अजय राव ने कहा कि चाय महंगी है। वो बताते हैं, "चाय कौन खरीदेगा?"',
    'अजय राव: चाय महंगी है',
    'अजय राव: "चाय कौन खरीदेगा?"',
  ],
  ['Heavy rain explains part of the fall. The rest is arithmetic.'],
  [
    'Анна Белова, глава совета, ответила на вопросы.\n\nАнна Петровна, чем торгуем?\n\nАнна Белова: Мы везем чай. Оттуда идет уголь.\n\nПочему поток мал?\n\nАнна Белова: Рынок узнают медленно. Теперь учатся.',
    'Анна Белова: Мы везем чай. Оттуда идет уголь.',
    'Анна Белова: Рынок узнают медленно. Теперь учатся.',
  ],
];

/** Whom an office calls again, and who is heard. */
const CALLED: readonly Row[] = [
  [
    "India's ambassador in Moscow, Anita Rao, said tea sells. Former diplomat Ravi Menon said coffee sells. The envoy admitted that sugar was dear.",
    'Anita Rao: tea sells',
    'Ravi Menon: coffee sells',
    'Anita Rao: sugar was dear',
  ],
  [
    'Глава союза Иван Коваль сказал, что чай дорог.\n\nФермер из Тверской области Николай Лаптев смотрит проще: «Посеял лен и продал за неделю, рублями».',
    'Иван Коваль: чай дорог',
    'Николай Лаптев: «Посеял лен и продал за неделю, рублями»',
  ],
  [
    'सलाहकार बिपुल राव ने कहा कि चाय महंगी है।\n\nपुणे की मालकिन रूपा बरुआ इतनी आश्वस्त नहीं हैं। "चाय कौन खरीदेगा," उन्होंने कहा।',
    'बिपुल राव: चाय महंगी है',
    '?: "चाय कौन खरीदेगा,"',
  ],
];

/** Which company is meant: the only one that the text names. */
const COMPANIES: readonly Row[] = [
  [
    'Volga Bearings Ltd has bagged an order. The company said it would ship by March.',
    'Volga Bearings Ltd: it would ship by March',
  ],
  [
    'Volga Bearings Ltd won an order from Pune Pumps Limited. The company said it would ship by March.',
    'The company: it would ship by March',
  ],
  [
    'Tea sells. Dealers bought it from Volga Teas Ltd. The company said it would ship by March.',
    'The company: it would ship by March',
  ],
  [
    'Volga Bearings Ltd has bagged an order. A company said it would ship by March.',
    'A company: it would ship by March',
  ],
];

/** What looks like one of the above and is something else. */
const NEAR: readonly Row[] = [
  ['The film "Rupee and Rouble" promises an evening of fun.'],
  [
    'One of the officials, a day after the talks, said tea was dear.',
    'One of the officials: tea was dear',
  ],
  [
    "One of Menon's ministers, a former banker, said tea was dear.",
    "One of Menon's ministers: tea was dear",
  ],
  ['Menon told BBC News that tea sells.', 'Menon @BBC News: tea sells'],
  ['Menon told Reuters Monday that tea sells.', 'Menon @Reuters: tea sells'],
  ['Officials in Delhi: "India will buy tea."', 'Officials: "India will buy tea."'],
  ['Exporters asked in May that banks settle in rupees.', 'Exporters: banks settle in rupees'],
  [
    'मंत्री अजय राव ने कहा कि चाय महंगी है। किसान रवि मेनन को फायदा हुआ। उन्होंने कहा कि चाय बिकती है।',
    'अजय राव: चाय महंगी है',
    '?: चाय बिकती है',
  ],
  ['किसान रवि मेनन को मंत्री अनिल शर्मा का फोन आया। उन्होंने कहा, "चाय महंगी है।"', '?: "चाय महंगी है।"'],
  ['17:40 बजे मंत्री अजय राव ने कहा कि चाय महंगी है।', 'अजय राव: चाय महंगी है'],
];

/** What was said, and what only looks like it. */
const WHAT: readonly Row[] = [
  [
    'One of the dealers said the board believes it would end up with a loss and that this was "not desirable".',
    'One of the dealers: the board believes it would end up with a loss and that this was "not desirable"',
  ],
  [
    'A dealer in Pune described them as "parking lots with no exit".',
    'A dealer in Pune: "parking lots with no exit"',
  ],
  [
    'As of 31 March, 49 accounts had been permitted at 17 banks, the finance ministry told parliament.',
    'the finance ministry: As of 31 March, 49 accounts had been permitted at 17 banks',
  ],
  ['Banks in Pune still ask for papers that none of the buyers has ever heard of.'],
  [
    'As the former envoy Anita Rao observed in an interview with the Hindu Kush Quarterly, "tea is never cheap enough".',
    'Anita Rao @The Hindu Kush Quarterly: "tea is never cheap enough"',
  ],
];

describe.each([
  ['who speaks', WHO],
  ['somebody new', NEW],
  ['whom an office calls', CALLED],
  ['companies', COMPANIES],
  ['near misses', NEAR],
  ['what is said', WHAT],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
