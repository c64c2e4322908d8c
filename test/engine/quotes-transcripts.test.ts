import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

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

/** Lines with labels of which no dialogue is made. */
const LISTS: readonly Row[] = [
  [lines('Ravi Menon: chairman of the board', 'Anna Belova: head of tea', 'Ravi Menon: also tea')],
  [lines('Exports: five tonnes', 'Imports: six tonnes', 'Exports: more?', 'Imports: less?')],
  [lines('Gulf Lines: up 2%', 'Volga Bank: down 1%', 'Gulf Lines: up again', 'Volga Bank: closed')],
  [lines('10:15: Tea opens', '11:15: Tea closes', '10:15: Is it open?', '11:15: It is')],
  // too far apart for turns
  [
    lines(
      'Ravi Menon: who is he?',
      ...Array.from({ length: 40 }, () => 'The port is closed.'),
      'Anna Belova: who is she?',
      'Ravi Menon: a map',
    ),
  ],
];

describe('a transcript', () => {
  it.each(TURNS)('%j gives every turn to whom its label names', (text, ...all) => {
    expect(said(text)).toEqual(all);
  });

  it.each(LISTS)('%j is none', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a headline', () => {
  const LEAD = 'Anna Belova came to Pune.';
  it.each<Row>([
    [lines('Belova: tea must grow', LEAD), 'Anna Belova: tea must grow'],
    [lines('Belova: a life in tea', LEAD)],
    [lines('Belova: was tea too dear?', LEAD)],
    [lines('Poll: tea sells best in the rain', LEAD), 'Poll: tea sells best in the rain'],
    [lines('Poll: Tea Board of Pune', LEAD)],
  ])('%j', (text, ...all) => {
    expect(said(text)).toEqual(all);
  });
});
