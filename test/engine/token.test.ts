import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/engine/lexicon';
import { tokens } from '../../src/engine/token';

const words = (text: string): string[] => tokens(text, 0, text.length).map(({ word }) => word);

describe('tokens', () => {
  it.each([
    ['USD 6.4 bn', ['usd', '6', '.', '4', 'bn']],
    ['Rs.500cr', ['rs', '.', '500', 'cr']],
    ["India's S-400", ['india', "'", 's', 's', '-', '400']],
    ['India`s tea, don´t `go´', ['india', "'", 's', 'tea', ',', 'don', "'", 't', '`', 'go', '´']],
    ['Отчёт за 5–6', ['отчет', 'за', '5', '–', '6']],
    ['51.4 करोड़', ['51', '.', '4', 'करोड']],
    ['co\u00adoperate', ['cooperate']],
    ['a\u200b b', ['a', 'b']],
    ['up 🚀 5%', ['up', '🚀', '5', '%']],
    ['𝐀𝐁 c', ['ab', 'c']],
    ['\ud800x', ['\ud800', 'x']],
    ['', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  it('keeps offsets, spacing and capitals', () => {
    expect(tokens('in  New-Delhi', 2, 13)).toMatchObject([
      { start: 4, end: 7, spaced: true, capital: true, kind: 'word' },
      { start: 7, end: 8, spaced: false, capital: false, kind: 'mark' },
      { start: 8, end: 13, spaced: false, capital: true, kind: 'word' },
    ]);
  });
});

describe('a lexicon', () => {
  const lexicon = new Lexicon([
    ['trade', 'word'],
    ['trade turnover', 'phrase'],
    ['trad*', 'stem'],
    ['export* to', 'open'],
    ['rupee-rouble', 'pair'],
  ]);
  const found = (text: string) => lexicon.at(tokens(text, 0, text.length), 0);

  it.each([
    ['trade', 'word', 1],
    ['trade turnover', 'phrase', 2],
    ['trade turns', 'word', 1],
    ['trading', 'stem', 1],
    ['exporting to', 'open', 2],
    ['rupee-rouble', 'pair', 3],
  ])('%s', (text, meaning, length) => expect(found(text)).toEqual({ meaning, length }));

  it.each(['tra', 'exports from', 'rupee rouble', ''])('knows nothing of "%s"', (text) =>
    expect(found(text)).toBeUndefined(),
  );
});
