import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** Somebody without a name, behind the verb or far in front of it. */
const UNNAMED: readonly Row[] = [
  [
    'A calmer market may not be a bad thing either, say some traders, who recall the past.',
    'some traders: A calmer market may not be a bad thing either',
  ],
  [
    'The talks stalled there, said one official in the room. One left.',
    'one official: The talks stalled there',
  ],
  [
    'Ports lack cranes, said one trader who asked not to be named.',
    'one trader: Ports lack cranes',
  ],
  ['Tea is dear, said he.'],
  [
    'Half of the traders said the port should raise the matter next month.',
    'Half of the traders: the port should raise the matter next month',
  ],
  [
    'Observers in Pune and around the country say the port deserves more money.',
    'Observers in Pune and around the country: the port deserves more money',
  ],
  [
    'Analysts in Pune and in Mumbai say the port deserves more money.',
    'Analysts in Pune and in Mumbai: the port deserves more money',
  ],
  ['The price will hold, noted Harbourline’s Ravi Menon.', 'Ravi Menon: The price will hold'],
  ['The price will hold, noted Reuters’s Ravi Menon.', 'Ravi Menon: The price will hold'],
];

/** What is left of a clause speaks for nobody. */
const NOBODY: readonly Row[] = [
  ['In a report two auditors could not resist pointing out that every ship did not sink.'],
  ['The two largest ports, which together vowed to stave off the worst, did little.'],
  [
    'Moved by the crowd, Menon revised his plan, promising to build more ports.',
    'Menon: to build more ports',
  ],
];

/** Papers and media that are told apart from any other, and those that only pass words on. */
const SOURCES: readonly Row[] = [
  [
    'Some nine million households drink tea, according to ministry statistics.',
    'ministry statistics: Some nine million households drink tea',
  ],
  [
    'Tea rose by 0.8% last year, according to data from the Tea Board.',
    'data from the Tea Board: Tea rose by 0.8% last year',
  ],
  ['According to the data, tea rose by 0.8% last year.'],
  ['According to Reuters, tea rose by 0.8% last year.', 'Reuters: tea rose by 0.8% last year'],
  ['The minister said tea rose, according to Reuters.', 'The minister: tea rose'],
  [
    'When it rains, tea grows well, according to Ravi Menon, head of the Tea Board.',
    'Ravi Menon: When it rains, tea grows well',
  ],
];

/** Where what somebody said begins, goes on and ends. */
const PIECES: readonly Row[] = [
  [
    'It does not tell whether the port is open, as Ravi Menon has said.',
    'Ravi Menon: It does not tell whether the port is open',
  ],
  [
    'The middle paid 9 percent, the agency said in a June report, and those at the bottom paid 1 percent.',
    'the agency: The middle paid 9 percent',
  ],
  ['This campaign, he says, is different.', '?: This campaign', '?: is different'],
  ['Ravi Menon was glad. Last year, he said, was different.', 'Ravi Menon: was different'],
  [
    'Ravi Menon bought tea. Tea was cheap, he said, until the port closed.',
    'Ravi Menon: Tea was cheap',
    'Ravi Menon: until the port closed',
  ],
  [
    '“Tea sells,” Ravi Menon said, tapping on a crate, “and coffee does not.”',
    'Ravi Menon: “Tea sells,”',
    'Ravi Menon: “and coffee does not.”',
  ],
  [
    '“I love tea,” Ravi Menon said, but “coffee pays the rent of this house.”',
    'Ravi Menon: “I love tea,”',
    'Ravi Menon: but “coffee pays the rent of this house.”',
  ],
  [
    'Ravi Menon urged the dealers to wait and repeatedly said, “Do not sell.”',
    'Ravi Menon: the dealers to wait',
    'Ravi Menon: “Do not sell.”',
  ],
  [
    'Ravi Menon said tea was cheap, and when pressed on coffee, the dealer of three ports replied, “It is dear.”',
    'Ravi Menon: tea was cheap',
    'the dealer of three ports: “It is dear.”',
  ],
  [
    '” … tea sells well in winter,” Ravi Menon wrote.',
    'Ravi Menon: ” … tea sells well in winter,”',
  ],
  ['Farmers chanted “Fair prices now!” at the gate.', 'Farmers: “Fair prices now!”'],
];

describe.each([
  ['somebody without a name', UNNAMED],
  ['nobody', NOBODY],
  ['papers and media as sources', SOURCES],
  ['pieces of one statement', PIECES],
] as const)('%s', (_, rows) => {
  it.each(rows.map((row) => ({ row })))('$row.0', ({ row: [text, ...statements] }) => {
    expect(said(text)).toEqual(statements);
  });
});
