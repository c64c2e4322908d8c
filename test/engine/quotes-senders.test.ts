import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Who speaks by a message, and whom a body is. */
const SENDERS: readonly Row[] = [
  [
    'The Tea Board issued a statement on Wednesday saying that tea was dear.',
    'Tea Board: tea was dear',
  ],
  [
    'Volga Ports, which runs the docks, sent out a press release saying that tea was dear.',
    'Volga Ports: tea was dear',
  ],
  ['“Tea is dear,” the board’s press release said.', 'the board: “Tea is dear,”'],
  ['“Tea is dear,” a statement by the Tea Board said.', 'Tea Board: “Tea is dear,”'],
  [
    'The tea ministry said in a note that tea was dear. “Coffee is cheap,” the statement said.',
    'The tea ministry: tea was dear',
    'the statement: “Coffee is cheap,”',
  ],
  [
    '“Tea is dear,” a statement from the Ministry of Trade said.',
    'Ministry of Trade: “Tea is dear,”',
  ],
  ["“Tea is dear,” Friday's statement from the Tea Board said.", 'Tea Board: “Tea is dear,”'],
  // not of one alone, and of no sender
  [
    '“Tea is dear,” a fake letter from the Tea Board said.',
    'a fake letter from the Tea Board: “Tea is dear,”',
  ],
  // of somebody, but of whom the text does not tell
  ['“Tea is dear,” the press statement said.', 'the press statement: “Tea is dear,”'],
  [
    'Ravi Menon said tea was dear. “Coffee is cheap,” the letter said.',
    'Ravi Menon: tea was dear',
    'the letter: “Coffee is cheap,”',
  ],
  ['«Чай дорог», — сказано в официальном сообщении Минторга.', 'Минторг: «Чай дорог»'],
];

const BODIES: readonly Row[] = [
  ['Tea was dear, according to a trade agency, Leafdata.', 'Leafdata: Tea was dear'],
  ['Tea was dear, the agency, Leafdata, said.', 'Leafdata: Tea was dear'],
  // behind the known one others may begin the clause
  [
    'According to the agency, Volga, the top grower, sold dear tea.',
    'the agency: the top grower, sold dear tea',
  ],
  ['Tea was dear, according to the agency, Delhi.', 'the agency: Tea was dear'],
];

/** Hyphens in place of a dash. */
const DASHES: readonly Row[] = [
  [
    'The Tea Board --- without whose stamp no tea comes in --- said tea was dear.',
    'Tea Board: tea was dear',
  ],
  ['Ravi Menon -- the envoy to Chile -- said tea was dear.', 'Ravi Menon: tea was dear'],
];

const CREDITS: readonly Row[] = [
  [
    'Посол Рави Менон заявил, что чай дорог.\n\nФото: flickr.com by Petra - Moss Gallery\n\nПо его словам, кофе дешев.',
    'Рави Менон: чай дорог',
    'Рави Менон: кофе дешев',
  ],
  ['Посол рассказал о чае\n- © Иван Петрушкин\n«Чай дорог», — заявил он.', 'Посол: «Чай дорог»'],
  [
    'The envoy Ravi Menon said tea was dear.\nPhoto: Anna Belova, who was there\n\nHe said coffee was cheap.',
    'Ravi Menon: tea was dear',
    'Ravi Menon: coffee was cheap',
  ],
];

/** Whom a pronoun behind a colon means. */
const COLONS: readonly Row[] = [
  [
    'Посол Рави Менон заявил, что чай дорог.\n\nЭто ответ на слова министра Ивана Лаптева: он заявил, что кофе дешев.',
    'Рави Менон: чай дорог',
    'Иван Лаптев: кофе дешев',
  ],
  [
    'The envoy Ravi Menon said tea was dear. It came after a speech of Minister Paul Vega: he said coffee was cheap.',
    'Ravi Menon: tea was dear',
    'Paul Vega: coffee was cheap',
  ],
  [
    'The envoy Ravi Menon said tea was dear. Menon did not agree with Paul Vega: he said coffee was cheap.',
    'Ravi Menon: tea was dear',
    'Ravi Menon: coffee was cheap',
  ],
];

/** Of several people in a sentence the one in the case of a subject speaks. */
const CASES: readonly Row[] = [
  ['Рави Менон встретился с Петром Беловым и заявил, что чай дорог.', 'Рави Менон: чай дорог'],
  [
    'Министр торговли Индии Рави Менон встретился с министром Петром Беловым и заявил, что чай дорог.',
    'Рави Менон: чай дорог',
  ],
  ['Рави Менон поблагодарил Ивана Лаптева и сообщил, что чай дорог.', 'Рави Менон: чай дорог'],
  ['Рави Менон напомнил Ивану Лаптеву и отметил, что чай дорог.', 'Рави Менон: чай дорог'],
  [
    'Министр Анна Белова встретилась с Ольгой Лаптевой и заявила, что чай дорог.',
    'Анна Белова: чай дорог',
  ],
  [
    'Министр торговли и промышленности Чили Рави Менон в среду встретился в Осло, на полях саммита, с главой ведомства Петром Беловым и заявил, что чай дорог.',
    'Рави Менон: чай дорог',
  ],
];

/** A head or chief is a president or chairman. */
const CHIEFS: readonly Row[] = [
  [
    'TBX president R. Menon said tea was dear. Coffee was cheap, the TBX chief said.',
    'R. Menon: tea was dear',
    'R. Menon: Coffee was cheap',
  ],
  [
    'TBX chairman Ravi Menon said tea was dear. Coffee was cheap, the CBX head said.',
    'Ravi Menon: tea was dear',
    'the CBX head: Coffee was cheap',
  ],
];

describe.each([
  ['who sends a message', SENDERS],
  ['who a body is', BODIES],
  ['hyphens in place of a dash', DASHES],
  ["a picture's credit", CREDITS],
  ['a pronoun behind a colon', COLONS],
  ['who acts among several', CASES],
  ['a chief', CHIEFS],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
