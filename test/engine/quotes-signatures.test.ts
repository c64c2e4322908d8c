import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Whose words they are where no comma closes what stands behind a name, and what is no name. */
const SIGNED: readonly Row[] = [
  ['“Tea is dear,” Ravi Menon, CEO, Leaf Group said.', 'Ravi Menon: “Tea is dear,”'],
  [
    '“Tea is dear,” R. Uday Menon, Director – General, Leafexcil told Pune Ledger.',
    'R. Uday Menon @Pune Ledger: “Tea is dear,”',
  ],
  ['Tea is dear, Ravi Menon, CEO, Leaf Group said.', 'Ravi Menon: Tea is dear'],
  ['Ravi Menon, chairman, Tea Board said tea was dear.', 'Ravi Menon: tea was dear'],
  ['Ravi Menon, partner at Leaf & Co said tea was dear.', 'Ravi Menon: tea was dear'],
  ['In June, the Pune senator said tea was dear.', 'the Pune senator: tea was dear'],
  ['In Mexico City, the chairman said tea was dear.', 'the chairman: tea was dear'],
  // Two tasks of one body.
  [
    'Tea is dear, the ministry of trade and industry said.',
    'the ministry of trade and industry: Tea is dear',
  ],
  [
    'The ministry of trade and industry said tea was dear.',
    'The ministry of trade and industry: tea was dear',
  ],
];

/** What stands behind a verb or a source and is no part of what was said. */
const BEHIND: readonly Row[] = [
  ['Tea is dear, traders said and data showed.', 'traders: Tea is dear'],
  ['Tea is dear, as per the Tea Council, an arm of the ministry.', 'Tea Council: Tea is dear'],
  [
    'In May, according to Menon, a ship came round in ten days, and the crew slept.',
    'Menon: a ship came round in ten days, and the crew slept',
  ],
  ['Tea fell, adding to a downturn in trade that has held since May.'],
  [
    '“Tea is dear,” Menon said, adding to reporters that coffee was cheap.',
    'Menon: “Tea is dear,”',
    'Menon: coffee was cheap',
  ],
];

/** What a sentence points back to, and questions that somebody answered. */
const POINTING: readonly Row[] = [
  [
    'पुणे। चाय का निर्यात इस साल बढ़ गया है, यह जानकारी चाय परिषद ने दी है।',
    'चाय परिषद: चाय का निर्यात इस साल बढ़ गया है',
  ],
  ['चाय का निर्यात बढ़ गया है। यह जानकारी चाय परिषद ने दी है।', 'चाय परिषद: चाय का निर्यात बढ़ गया है'],
  ['Почему чай так важен, объясняет Иван Лаптев.'],
  ['Зачем торговать чаем, рассказал посол Иван Лаптев.'],
  [
    'Как и ожидалось, чай подорожал, сообщил Иван Лаптев.',
    'Иван Лаптев: Как и ожидалось, чай подорожал',
  ],
  ['Как сообщил Иван Лаптев, чай подорожал.', 'Иван Лаптев: чай подорожал'],
];

describe.each([
  ['names without a closing comma', SIGNED],
  ['what is said behind a source', BEHIND],
  ['what is pointed to, and questions', POINTING],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
