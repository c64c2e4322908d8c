import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Whom an office calls again, and whom it does not. */
const AGAIN: readonly Row[] = [
  // one of the other field, of no country of the table, or who only stands in
  [
    'Indian Foreign Minister Ravi Menon flew in. The finance minister said tea was dear.',
    'The finance minister: tea was dear',
  ],
  [
    'Commerce and Industry Minister Ravi Menon flew in. The trade minister said tea was dear.',
    'Ravi Menon: tea was dear',
  ],
  [
    'Minister of Petroleum and Natural Gas Ravi Menon flew in. The oil minister said tea was dear.',
    'Ravi Menon: tea was dear',
  ],
  [
    'Minister Ravi Menon flew in. The finance minister said tea was dear.',
    'Ravi Menon: tea was dear',
  ],
  [
    'Foreign Secretary Ravi Menon flew in. The foreign minister said tea was dear.',
    'The foreign minister: tea was dear',
  ],
  [
    'Deputy Foreign Minister Ivan Belov flew in. The foreign minister said tea was dear.',
    'The foreign minister: tea was dear',
  ],
  [
    'Deputy Foreign Minister Ivan Belov flew in. The deputy minister said tea was dear.',
    'Ivan Belov: tea was dear',
  ],
  [
    'Foreign Secretary Ravi Menon flew in. US Secretary of State Mark Ruby flew in. The foreign secretary said tea was dear.',
    'Ravi Menon: tea was dear',
  ],
  // an owner tells whose office it is
  [
    "India's Foreign Minister Ravi Menon flew in. India's foreign minister said tea was dear.",
    'Ravi Menon: tea was dear',
  ],
  [
    "Indian Trade Minister Ravi Menon flew in. Chile's trade minister said tea was dear.",
    "Chile's trade minister: tea was dear",
  ],
  [
    "Indian Trade Minister Ravi Menon flew in. Russia's trade minister said tea was dear.",
    "Russia's trade minister: tea was dear",
  ],
  [
    "Indian Trade Minister Ravi Menon flew in. The bank's president said tea was dear.",
    "The bank's president: tea was dear",
  ],
  [
    "Russian President Ivan Belov flew in. The chamber's president said tea was dear.",
    "The chamber's president: tea was dear",
  ],
  // whom an office met, or who stands beside it, does not hold it
  [
    "Chile's trade minister met Ravi Menon. Chile's trade minister said tea was dear.",
    "Chile's trade minister: tea was dear",
  ],
  [
    'US Secretary of State Mark Ruby met Ravi Menon. The secretary said tea was dear.',
    'The secretary: tea was dear',
  ],
  [
    "Chile's trade minister and Ravi Menon met. Chile's trade minister said tea was dear.",
    "Chile's trade minister: tea was dear",
  ],
  [
    'Deputy Prime Minister Ivan Belov and Energy Minister Oleg Orlov flew in. The energy minister said tea was dear. Coffee is dear too, the deputy prime minister said.',
    'Oleg Orlov: tea was dear',
    'Ivan Belov: Coffee is dear too',
  ],
  [
    'Deputy Energy Minister Oleg Orlov and Deputy Foreign Minister Ivan Belov flew in. The deputy foreign minister said tea was dear.',
    'Ivan Belov: tea was dear',
  ],
  [
    'Energy Minister Oleg Orlov flew in. The deputy energy minister said tea was dear.',
    'The deputy energy minister: tea was dear',
  ],
  [
    'Minister of State for External Affairs Ravi Menon flew in. The foreign minister said tea was dear.',
    'The foreign minister: tea was dear',
  ],
  // a ministry of one country, called by what it is; not where two may be meant
  [
    'В зале глава Минторга РФ Олег Орлов и министр финансов РФ Пётр Нилов. «Чай подешевеет», — сказал глава российского ведомства.',
    'глава российского ведомства: «Чай подешевеет»',
  ],
  [
    'Чай дорог, отметил глава МИД РФ Иван Лаптев. «Он подешевеет», — сказал глава российского ведомства.',
    'Иван Лаптев: Чай дорог',
    'Иван Лаптев: «Он подешевеет»',
  ],
];

/** Who speaks behind other words of the sentence. */
const BEHIND: readonly Row[] = [
  // what a verb governs in front of its subject
  [
    'Чай дорог, отметил министр Иван Лаптев. Таким ценам министр удивился и подчеркнул, что чай подешевеет.',
    'Иван Лаптев: Чай дорог',
    'Иван Лаптев: чай подешевеет',
  ],
  [
    'Чай дорог, отметил министр Иван Лаптев. Журналистам министр заявил, что чай подешевеет.',
    'Иван Лаптев: Чай дорог',
    'Иван Лаптев: чай подешевеет',
  ],
  [
    'Чай дорог, отметил министр Иван Лаптев. Ценам он удивился и подчеркнул, что чай подешевеет.',
    'Иван Лаптев: Чай дорог',
    'Иван Лаптев: чай подешевеет',
  ],
  [
    'Чай дорог, отметил чиновник Иван Лаптев. Знакомый с ценами чиновник заявил, что чай подешевеет.',
    'Иван Лаптев: Чай дорог',
    'Знакомый с ценами чиновник: чай подешевеет',
  ],
  // the kind of a firm belongs to its name
  ['Чай дорог, сообщил глава филиала ПАО Ромашка в Индии Иван Лаптев.', 'Иван Лаптев: Чай дорог'],
  ['Чай дорог, сообщил глава ООО «Ромашка» в Индии Иван Лаптев.', 'Иван Лаптев: Чай дорог'],
  ['Чай дорог, сообщили в ФГБУ «Центр чая».', 'ФГБУ «Центр чая»: Чай дорог'],
  // nobody speaks whom a verb governs
  ['К выводам пришли купцы, процитировало их РИА Новости.'],
  // a source that passes on what was said is nobody who says it
  [
    '“Tea is dear,” Ravi Menon said, according to a transcript of the talks.',
    'Ravi Menon: “Tea is dear,”',
  ],
  // nouns that are verbs as well
  ['Strong hints from the port did not deter Menon.'],
  ['Menon hints that tea is dear.', 'Menon: tea is dear'],
  ['Menon hints at dearer tea.', 'Menon: dearer tea'],
];

/** Who heard it. */
const HEARD: readonly Row[] = [
  [
    'Об этом ТАСС сказал директор Иван Лаптев. «Чай дорог», — добавил он.',
    'Иван Лаптев @ТАСС: «Чай дорог»',
  ],
  [
    'Чай дорог. Об этом «Известиям» рассказал директор Иван Лаптев.',
    'Иван Лаптев @Известия: Чай дорог',
  ],
  [
    'Порт открыл директор Иван Лаптев. «Чай дорог», — пояснил он «Известиям».',
    'Иван Лаптев @Известия: «Чай дорог»',
  ],
  [
    '«Чай дорог», — сказал Иван Лаптев (цитата по «Интерфаксу»).',
    'Иван Лаптев @Интерфакс: «Чай дорог»',
  ],
  ['ТАСС сообщил, что чай дорог.', 'ТАСС: чай дорог'],
];

describe('offices', () => {
  it.each(AGAIN)('called again: %j', (text, ...statements) =>
    expect(said(text)).toEqual(statements),
  );
  it.each(BEHIND)('behind others: %j', (text, ...statements) =>
    expect(said(text)).toEqual(statements),
  );
  it.each(HEARD)('heard by: %j', (text, ...statements) => expect(said(text)).toEqual(statements));
});
