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
  ['Tea rose, according to official data.', 'official data: Tea rose'],
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

/** Sentences like those above in which somebody else speaks, or says less. */
const OTHERS: readonly Row[] = [
  [
    'Чиновник, отвечающий за порт, уволен, рассказал Лаптев: «Порт закрыт».',
    'Лаптев: Чиновник, отвечающий за порт, уволен',
    'Лаптев: «Порт закрыт»',
  ],
  [
    'Министр, курирующий торговлю, ушел в отставку, сообщил Иван Лаптев.',
    'Иван Лаптев: Министр, курирующий торговлю, ушел в отставку',
  ],
  [
    'Tea sells for $5, Menon said in Delhi, but coffee sells for $6, the ministry said.',
    'Menon: Tea sells for $5',
    'the ministry: coffee sells for $6',
  ],
  ['Tea sells, Menon told reporters in Delhi, and left for Moscow.', 'Menon: Tea sells'],
  [
    'Ravi Menon said tea was dear. His successor will be named in May. “Coffee is dear too,” he said.',
    'Ravi Menon: tea was dear',
    'Ravi Menon: “Coffee is dear too,”',
  ],
  [
    'The ship arrived in Kochi and at the port the captain said it was empty.',
    'the captain: it was empty',
  ],
  ['Prices rose in Delhi and in Mumbai traders said demand was weak.'],
  [
    'According to the ministry, exporters of tea, coffee and spices sold more to Russia.',
    'the ministry: exporters of tea, coffee and spices sold more to Russia',
  ],
  ['Tea rose, according to the New York Times.', 'The New York Times: Tea rose'],
  ['Tea rose, according to a Reuters report.', 'Reuters: Tea rose'],
  ['Tea rose, according to Reuters, and China bought more.', 'Reuters: Tea rose'],
  ['Tea rose, according to media reports.'],
  ['Tea rose, said TASS’s English service.', 'TASS: Tea rose'],
  [
    'Officials not authorised to speak to the press said tea rose.',
    'Officials not authorised to speak to the press: tea rose',
  ],
  ['Shares fell, as the company reported a loss.'],
  ['This financial year, Menon said, trade will double.', 'Menon: trade will double'],
  ['Tea is one point; according to Menon, coffee is another.', 'Menon: coffee is another'],
];

describe.each([
  ['somebody without a name', UNNAMED],
  ['nobody', NOBODY],
  ['somebody else', OTHERS],
  ['papers and media as sources', SOURCES],
  ['pieces of one statement', PIECES],
] as const)('%s', (_, rows) => {
  it.each(rows.map((row) => ({ row })))('$row.0', ({ row: [text, ...statements] }) => {
    expect(said(text)).toEqual(statements);
  });
});
