import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Where what is said ends and the narrator takes over, and what is nobody's words at all. */
const ROWS: readonly Row[] = [
  // amounts and objects that somebody adds, concludes or asks about
  ['In the first five months, tea sales added up to $2 billion, against $1 billion a year ago.'],
  ['In 2024, the ministry added 160 officers.'],
  ['In 2024, the ministry added that tea was dear.', 'the ministry: tea was dear'],
  ['Chamber delegation concludes visit to Kochi, seeks cheaper tea'],
  ['The study concludes that tea is dear.', 'The study: tea is dear'],
  [
    'Anita Rao asks about the tea target. Ravi Menon replies that tea is dear.',
    'Ravi Menon: tea is dear',
  ],
  ['Anita Rao asks whether tea is dear.', 'Anita Rao: tea is dear'],
  [
    'Traders said that tea was cheap but would add $9 billion to the bill.',
    'Traders: tea was cheap but would add $9 billion to the bill',
  ],
  // who was told, in a headline
  ['Tea exports at $40 million, Lok Sabha told'],
  ['Tea will be dear, ministry says', 'ministry: Tea will be dear'],
  // what the narrator makes of a statement
  [
    'Shops may close early, the central bank said on Thursday, a move that may please traders.',
    'the central bank: Shops may close early',
  ],
  [
    'The central bank said on Thursday that shops may close early.',
    'The central bank: shops may close early',
  ],
  // a verb that closes the sentence behind an office
  [
    'Payments in rupees come to nine tenths of all trade, the trade representative continued.',
    'the trade representative: Payments in rupees come to nine tenths of all trade',
  ],
  ['Payments in rupees come to nine tenths of all trade, as the long rally continued.'],
  ['As the rains came to Kochi, the envoy continued.'],
  // a pronoun behind "if" is no conjunction
  [
    'Minister Ravi Menon spoke. If that happens, tea will be dear, he said.',
    'Ravi Menon: If that happens, tea will be dear',
  ],
];

/** Who is meant: the capital of a preposition is no name, a plan's owner may speak next. */
const NAMES: readonly Row[] = [
  [
    "By Menon's estimate, tea is dear. Menon replies that coffee is cheap.",
    'Menon: coffee is cheap',
  ],
  ["In Menon's view tea is dear. Menon adds that coffee is cheap.", 'Menon: coffee is cheap'],
  ['For Menon, tea is dear. Menon said coffee was cheap.', 'Menon: coffee was cheap'],
  [
    "Ravi Menon, a grower, said tea was dear. Anil Kumar, a trader, said coffee was cheap.\n\nMenon's forum wants help. If it comes, prices may fall, he added.",
    'Ravi Menon: tea was dear',
    'Anil Kumar: coffee was cheap',
    'Ravi Menon: If it comes, prices may fall',
  ],
  [
    "Ravi Menon, a grower, said tea was dear. Anil Kumar, a trader, said coffee was cheap.\n\nMenon's rivals want help. If it comes, prices may fall, he added.",
    'Ravi Menon: tea was dear',
    'Anil Kumar: coffee was cheap',
    'Anil Kumar: If it comes, prices may fall',
  ],
];

/** Near misses of the rules above. */
const NEAR: readonly Row[] = [
  // whom a possessive names in passing has not spoken
  [
    "Ravi Menon said tea was dear. Kumar's tariffs hurt growers. Kochi will not bow, he said.",
    'Ravi Menon: tea was dear',
    'Ravi Menon: Kochi will not bow',
  ],
  // on what occasion somebody went on
  ['Long after the guests had left the hall in Kochi, the minister continued.'],
  ['With the new duties in force since August, pressure on the minister continued.'],
  ['Then, after a pause that lasted half a minute, the minister continued.'],
  // headlines of those who inform
  ['Tea sales will not stop, ministry assures', 'ministry: Tea sales will not stop'],
  // a conclusion without "that"
  ['The board concluded growers benefited from rain.', 'The board: growers benefited from rain'],
  // an office of a country
  ['The Ministry of Russia Denis Orlov said tea was dear.', 'Denis Orlov: tea was dear'],
];

/** Bodies keep their names; a pronoun that shows nobody means nobody. */
const BODIES: readonly Row[] = [
  [
    'The Federation of Indian Tea Organisations (FITO) said tea was dear.',
    'Federation of Indian Tea Organisations (FITO): tea was dear',
  ],
  [
    'The Association of Russian Banks said tea was dear.',
    'Association of Russian Banks: tea was dear',
  ],
  ['The ambassador of Russia Denis Orlov said tea was dear.', 'Denis Orlov: tea was dear'],
  ['Minister Ravi Menon spoke. Another said that tea was dear.', '?: tea was dear'],
  [
    'The minister, replying to a question in the house, said tea was dear.',
    'The minister: tea was dear',
  ],
];

describe('words of narrators', () => {
  it.each(ROWS)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });

  it.each(NEAR)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });

  it.each(BODIES)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });

  it.each(NAMES)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
