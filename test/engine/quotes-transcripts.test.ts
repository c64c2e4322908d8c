import { describe, expect, it } from 'vitest';
import { quotesOf, type Row, said } from './told';

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n');

/** Dialogues in which a name and a colon open every turn. */
const TURNS: readonly Row[] = [
  // a medium asks, whoever answers is told of in full; an answer goes on to the next label
  [
    lines(
      'Tea envoy Raul Vega spoke about boxes.',
      'Kochi Wire: How bad was the year?',
      'Vega: Less bad than feared. We sold tea.',
      'Kochi Wire: And coffee?',
      'Vega: It sells.',
      'Nobody else does.',
      'Kochi Wire: Thank you.',
    ),
    'Raul Vega: Less bad than feared. We sold tea.',
    'Raul Vega: It sells.\n\nNobody else does.',
  ],
  // names in capitals, by the surname once the full name was there; none of them only asks
  [
    lines(
      'ANNA BELOVA: Tea is late again.',
      'RAVI MENON: It is not. Who says so?',
      'BELOVA: The port does.',
      'MENON: Then the port is wrong.',
      'The hall was closed at noon.',
    ),
    'ANNA BELOVA: Tea is late again.',
    'RAVI MENON: It is not. Who says so?',
    'ANNA BELOVA: The port does.',
    'RAVI MENON: Then the port is wrong.',
  ],
  // a word for whoever asks makes the other label an answer, in each language
  [
    lines(
      'Reporter: How was the year?',
      'Vega: Bad.',
      'Reporter: And coffee?',
      'Vega: It sells well.',
    ),
    'Vega: Bad.',
    'Vega: It sells well.',
  ],
  [
    lines(
      'Корреспондент: Как прошёл год?',
      'Лаптев: Чая мало.',
      'Корреспондент: А кофе?',
      'Лаптев: Кофе продаётся.',
    ),
    'Лаптев: Чая мало.',
    'Лаптев: Кофе продаётся.',
  ],
  [
    lines('सवाल: साल कैसा रहा?', 'रवि मेनन: चाय कम थी।', 'सवाल: और कॉफ़ी?', 'रवि मेनन: कॉफ़ी बिकती है।'),
    'रवि मेनन: चाय कम थी।',
    'रवि मेनन: कॉफ़ी बिकती है।',
  ],
];

/** Where the narrator takes over, the words are no longer those of the turn. */
const NARRATED: readonly Row[] = [
  [
    lines(
      'Moderator: Who starts?',
      'Ravi Menon: Thank you.',
      'Anna Belova, who sat beside him, laughed.',
      '“He always starts,” she told the Pune Ledger.',
      'Moderator: Please.',
      'Ravi Menon: Gladly.',
    ),
    'Ravi Menon: Thank you.',
    'Anna Belova @Pune Ledger: “He always starts,”',
    'Ravi Menon: Gladly.',
  ],
  // the last turn has no more than its block
  [
    lines(
      'RAVI MENON: When?',
      'ANNA BELOVA: In May. Tea needs rain.',
      'RAVI MENON: Why?',
      'ANNA BELOVA: It is dry.',
      'Read more: tea in May.',
    ),
    'ANNA BELOVA: In May. Tea needs rain.',
    'ANNA BELOVA: It is dry.',
  ],
  // namesakes
  [
    lines(
      'Ravi Menon: Do you like tea?',
      'Anita Menon: I do.',
      'Ravi Menon: Is it dear?',
      'Anita Menon: It is.',
    ),
    'Anita Menon: I do.',
    'Anita Menon: It is.',
  ],
];

/** Lines with labels of which no dialogue is made. */
const LISTS: readonly Row[] = [
  // rows are no sentences
  [lines('Ravi Menon: 6 3 6', 'Anna Belova: 4 6 4', 'Ravi Menon: 30 aces?', 'Anna Belova: 2 aces')],
  [
    lines(
      'Ravi Menon: tea',
      'Anna Belova: who is she?',
      'Ravi Menon: also tea',
      'Anna Belova: a map',
    ),
  ],
  [
    lines(
      'Режиссёр: Иван Петров',
      'Сценарист: Анна Белова',
      'Ведущий: Пётр Орлов',
      'Режиссёр: Семён Рао',
    ),
  ],
  // nobody is asked
  [
    lines(
      'Moderator: Tea.',
      'Speakers: Anna Belova.',
      'Moderator: Rain.',
      'Speakers: Ivan Petrov.',
    ),
  ],
  [lines('Exports: five tonnes.', 'Imports: more?', 'Exports: six tonnes.', 'Imports: less?')],
  // a label holds more than a name
  [
    lines(
      'What next for Ravi Menon: a seat?',
      'Ravi Menon: the chair.',
      'What next for Ravi Menon: a map?',
      'Ravi Menon: the port.',
    ),
  ],
  // too far apart for turns
  [
    lines(
      'Ravi Menon: Who is he?',
      ...Array.from({ length: 40 }, () => 'The port is closed.'),
      'Anna Belova: Who is she?',
      'Ravi Menon: It is a map.',
      'Anna Belova: It is.',
    ),
  ],
];

describe('a transcript', () => {
  it.each(TURNS)('%j gives every turn to whom its label names', (text, ...all) => {
    expect(said(text)).toEqual(all);
  });

  it.each(NARRATED)('%j ends where the narrator speaks', (text, ...all) => {
    expect(said(text)).toEqual(all);
  });

  it.each(LISTS)('%j is none', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('is told to who asks by name, not to whoever prints it', () => {
    const turns = lines('REPORTER: When?', 'VEGA: Soon.', 'REPORTER: Why?', 'VEGA: Tea is late.');
    const outlets = quotesOf(turns, 'https://www.thehindu.com/tea').map(({ outlet }) => outlet);
    expect(outlets).toEqual([undefined, undefined]);
  });
});

describe('a headline', () => {
  const LEAD = 'Anna Belova came to Pune.';
  it.each<Row>([
    [lines('Belova: tea must grow', LEAD), 'Anna Belova: tea must grow'],
    [lines('Belova: a life in tea', LEAD)],
    [lines('Belova: was tea too dear?', LEAD)],
    [lines('Belova: five teas you should know', LEAD)],
    [lines('Belova: minister has resigned', LEAD)],
    [lines('Anna Belova: tea will flow', LEAD)],
    [lines(LEAD, 'Belova: tea must grow')],
    [lines('Poll: tell us what you think', LEAD)],
    [lines('Poll: tea sells best in the rain', LEAD), 'Poll: tea sells best in the rain'],
    [lines('Poll: Tea Board of Pune', LEAD)],
  ])('%j', (text, ...all) => {
    expect(said(text)).toEqual(all);
  });
});
