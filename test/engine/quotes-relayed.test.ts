import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** A medium passes on what somebody told it, who may have no name. */
const RELAYED: readonly Row[] = [
  [
    'Reuters reported on Monday, citing two traders, that tea had become dear.',
    'two traders @Reuters: tea had become dear',
  ],
  [
    'The Kochi Observer reported that tea had become dear, citing two people familiar with the auction.',
    'two people familiar with the auction @The Kochi Observer: tea had become dear',
  ],
  [
    'The Kochi Observer reported, citing two traders, that tea had become dear. “It rained,” the newspaper quoted one of them as saying.',
    'two traders @The Kochi Observer: tea had become dear',
    'one of them @The Kochi Observer: “It rained,”',
  ],
  [
    'Izvestia quoted trader Ravi Menon as saying that tea had become dear.',
    'Ravi Menon @Izvestia: tea had become dear',
  ],
  [
    'Minister Ravi Menon said tea was dear. PTI quoted him as saying coffee was cheap.',
    'Ravi Menon: tea was dear',
    'Ravi Menon @PTI: coffee was cheap',
  ],
  [
    'The Kochi Observer quoted Ravi Menon, a planter, as saying that tea was dear.',
    'Ravi Menon @The Kochi Observer: tea was dear',
  ],
  // who only works for a medium, whom somebody else cites, what a medium does itself
  [
    'A spokesman for The Hindu said tea was dear, citing lawyers.',
    'A spokesman for The Hindu: tea was dear, citing lawyers',
  ],
  ['Reuters reported that Anita Rao had refused to sign, citing her lawyer.'],
  // a paper, a reason and a scripture are nobody's words
  [
    'The Kochi Observer reported that tea had become dear, citing an internal memo.',
    'Kochi Observer: tea had become dear, citing an internal memo',
  ],
  [
    'Minister Ravi Menon said that tea had become dear, citing two wet months.',
    'Ravi Menon: tea had become dear, citing two wet months',
  ],
  ['The board quoted a price of $4, as saying goes.'],
  // «X» told to by somebody whom the verb's end names
  [
    'Чай подешевел, пишет «Коммерсантъ».\n«Дождь был хорош», — пожаловался газете торговец Иван Лаптев.',
    'Иван Лаптев: «Дождь был хорош»',
  ],
  [
    'Чай подешевел, сообщил «Коммерсанту» торговец Иван Лаптев. «Дождь был хорош», — пожаловался газете брокер Пётр Зуев.',
    'Иван Лаптев @Коммерсантъ: Чай подешевел',
    'Пётр Зуев @Коммерсантъ: «Дождь был хорош»',
  ],
  [
    'Один из торговцев ждёт дождя. «Чай подешевел», — приводит ТАСС его слова.',
    '? @ТАСС: «Чай подешевел»',
  ],
  [
    'Брокер Пётр Зуев сказал, что чай дорог. «Пошёл дождь», — приводит ТАСС его слова.',
    'Пётр Зуев: чай дорог',
    'Пётр Зуев @ТАСС: «Пошёл дождь»',
  ],
  [
    'О том, как растёт чай, «Портовой Неделе» рассказала старший технолог фабрики Анна Белова.\n\n— Чай любит дождь?\n\n— Любит, но не всякий дождь.\n\n— А любит ли он ветер?\n\n— Ветер он терпит, если недолго.\n\n— А любит ли он снег?\n\n— Снега он у нас не видел.',
    'Анна Белова @Портовой Неделе: Любит, но не всякий дождь.',
    'Анна Белова @Портовой Неделе: Ветер он терпит, если недолго.',
    'Анна Белова @Портовой Неделе: Снега он у нас не видел.',
  ],
  ['«Северный лес» рассказал, что чай дорог.', '«Северный лес»: чай дорог'],
];

/** Somebody is called again by an age, an office or a pronoun. */
const AGAIN: readonly Row[] = [
  [
    'Anita Rao had to look for buyers. “My son found them,” says the 61-year-old, who owns the garden.',
    'Anita Rao: “My son found them,”',
  ],
  ['Tea grew. “My son found them,” says the 61-year-old.', 'the 61-year-old: “My son found them,”'],
  [
    'Anita Rao had to look for buyers.\n\nIvan Laptev via Kochi Images.\n\n“My son found them,” she says.',
    'Anita Rao: “My son found them,”',
  ],
  [
    'Ravi Menon, a former planter who now advises dealers, is less sure. He said that tea was dear.',
    'Ravi Menon: tea was dear',
  ],
  [
    'The talks were led by Smt. Anita Rao, Joint Secretary, Department of Tea, and by Mr. Ivan Laptev, Deputy Director, Department of Ports. The Joint Secretary said that tea was dear.',
    'Anita Rao: tea was dear',
  ],
  [
    'Former envoy Ravi Menon went first. “Wait for May,” he tweeted.\n\nEconomist Anita Rao was having none of it. “Tea is dear. Do the sums,” she posted on X, along with a chart that was shared 40 times.',
    'Ravi Menon @Twitter: “Wait for May,”',
    'Anita Rao @X: “Tea is dear. Do the sums,”',
  ],
  [
    'Spokesman Ravi Menon asked on the floor whether the port had “quietly” closed.',
    'Ravi Menon: whether the port had “quietly” closed',
  ],
  [
    'Как рассказала заместитель министра Анна Белова, чай дорог. Чиновница напомнила, что весной шёл дождь.',
    'Анна Белова: чай дорог',
    'Анна Белова: весной шёл дождь',
  ],
  // nobody tells whose minister
  [
    'Minister Ravi Menon said tea was dear. “It rained,” the Russian minister added.',
    'Ravi Menon: tea was dear',
    'the Russian minister: “It rained,”',
  ],
  [
    'Shri Ravi Menon asked whether tea was dear. Shri Sam Rao said it was. The Minister replied that coffee was dearer.',
    'Ravi Menon: tea was dear',
    'Sam Rao: it was',
    'The Minister: coffee was dearer',
  ],
  // ages: of nobody else, and nobody new in between
  [
    'Ravi Menon was robbed on Monday. A 19-year-old was held. The 19-year-old said tea was dear.',
    'The 19-year-old: tea was dear',
  ],
  [
    'Ravi Menon, 45, and his father sell tea. “It is dear,” the 70-year-old said.',
    'the 70-year-old: “It is dear,”',
  ],
  [
    'Ravi Menon and Anita Rao run a stall. “Tea is dear,” says the 61-year-old.',
    'the 61-year-old: “Tea is dear,”',
  ],
  // pictures and headings
  [
    'Anita Rao said tea was dear.\n\nRavi Menon, Trader, Kochi\n\n“Coffee is not,” he said.',
    'Anita Rao: tea was dear',
    'Ravi Menon: “Coffee is not,”',
  ],
  // adverbials, asides and objects
  ['In New Delhi, a trader who said tea was dear was held.', 'a trader: tea was dear was held'],
  ['Through Kochi, he went on, past the docks, to Goa.'],
  ['Ravi Menon pleaded guilty to “tea theft”.'],
  // sources without a name, and those who are described
  [
    'An auctioneer who asked not to be named said that tea was dear.',
    'An auctioneer: tea was dear',
  ],
  ['“Tea is dear,” Anita Rao of broker Lotus wrote to clients.', 'Anita Rao: “Tea is dear,”'],
  ['Tea is dear, the Tea Board said on Monday; the mills bought more.', 'Tea Board: Tea is dear'],
  // Russian: a woman's noun and a man's pronoun, a comma within a number
  [
    'Министр Иван Петров заявил, что чай дорог. Чиновница добавила, что кофе тоже.',
    'Иван Петров: чай дорог',
    'Чиновница: кофе тоже',
  ],
  [
    'Министр Анна Белова заявила, что чай дорог. «Кофе тоже», — приводит ТАСС его слова.',
    'Анна Белова: чай дорог',
    '? @ТАСС: «Кофе тоже»',
  ],
  [
    'Сбор чая составил 25,7 тыс. тонн на сумму 6,4 млрд рупий, сообщил министр Иван Лаптев.',
    'Иван Лаптев: Сбор чая составил 25,7 тыс. тонн на сумму 6,4 млрд рупий',
  ],
  ['Minister Ravi Menon conceded the point.'],
  ['An earlier version of this article said that tea was dear.'],
  [
    'Minister Ravi Menon said tea was dear. Moscow, he went on, would buy more of it.',
    'Ravi Menon: tea was dear',
    'Ravi Menon: Moscow',
    'Ravi Menon: would buy more of it',
  ],
  ['The talks, he went on foot to, were short.'],
];

describe('words that a medium passes on', () => {
  it.each(RELAYED)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('somebody called again', () => {
  it.each(AGAIN)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
