import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/engine/analysis';
import { documentOf } from '../../src/engine/document';
import { withChains } from '../../src/engine/provenance/provenance';
import type { Quote } from '../../src/model/finding';
import type { World } from '../../src/model/report';

const chainsIn = (text: string, quotes: Partial<Quote>[], world: Partial<World> = {}) => {
  const document = documentOf(text, { today: '2026-01-01', ...world });
  const [scope] = document.scopes;
  if (!scope) throw new Error('the text has no sentence');
  const drafts = quotes.map(
    (quote): Draft<Quote> => ({
      kind: 'quote',
      type: 'direct',
      span: { start: 0, end: text.length },
      because: [],
      chain: [],
      ...quote,
    }),
  );
  return withChains(document, scope, drafts).map(({ chain }) =>
    chain.map(({ name, kind, evidence }) => ({
      hop: `${kind}:${name}`,
      shown: evidence ? text.slice(evidence.start, evidence.end) : null,
    })),
  );
};

const hops = (text: string, quote: Partial<Quote>, world: Partial<World> = {}) =>
  chainsIn(text, [quote], { outlet: 'Daily', ...world })[0]?.map(({ hop }) => hop);

describe('the chain of a statement', () => {
  const cases: [name: string, text: string, quote: Partial<Quote>, chain: string[]][] = [
    ['nothing known', 'It went well.', {}, ['page:Daily']],
    ['speaker alone', 'It went well, Rao said.', { speaker: 'Rao' }, ['speaker:Rao', 'page:Daily']],
    [
      'outlet and agency',
      'As reported by ANI, Rao told Radio Delhi that it went well.',
      { speaker: 'Rao', outlet: 'Radio Delhi' },
      ['speaker:Rao', 'outlet:Radio Delhi', 'agency:ANI', 'page:Daily'],
    ],
    [
      'dateline in brackets',
      'NEW DELHI, Aug 30 (PTI) It went well, Rao said.',
      { speaker: 'Rao' },
      ['speaker:Rao', 'agency:PTI', 'page:Daily'],
    ],
    [
      'dateline in slashes',
      'МОСКВА, 22 декабря. /ТАСС/. Все прошло хорошо, сказал Орлов.',
      { speaker: 'Орлов' },
      ['speaker:Орлов', 'agency:ТАСС', 'page:Daily'],
    ],
    [
      'Hindi credit',
      'समाचार एजेंसी एएनआई के अनुसार राव ने कहा कि सब ठीक है।',
      { speaker: 'राव' },
      ['speaker:राव', 'agency:ANI', 'page:Daily'],
    ],
    [
      'an agency that was spoken to is one station, not two',
      'Все хорошо, сообщил Орлов, передает ТАСС.',
      { speaker: 'Орлов', outlet: 'ТАСС' },
      ['speaker:Орлов', 'outlet:ТАСС', 'page:Daily'],
    ],
    [
      'an agency that is only talked about carries nothing',
      'Rao, who once worked for Reuters in Moscow, said it went well.',
      { speaker: 'Rao' },
      ['speaker:Rao', 'page:Daily'],
    ],
    [
      'statistics inside the words',
      '"According to India\'s statistics, it grew," Rao said.',
      { speaker: 'Rao' },
      ["statistics:India's statistics", 'speaker:Rao', 'page:Daily'],
    ],
  ];
  test.each(cases)('%s', (_name, text, quote, chain) => {
    expect(hops(text, quote)).toEqual(chain);
  });

  test('of two agencies a statement has only the one in its own sentences', () => {
    const text = 'Rao said it went well, reported by ANI.\nBose said it did not, reported by PTI.';
    const second = text.indexOf('Bose');
    const chains = chainsIn(text, [
      { speaker: 'Rao', span: { start: 0, end: 22 } },
      { speaker: 'Bose', span: { start: second, end: second + 20 } },
    ]);
    expect(chains.map((chain) => chain[1]?.hop)).toEqual(['agency:ANI', 'agency:PTI']);
  });

  test('a medium named once serves every statement of its speaker', () => {
    const text = 'Rao told Radio Delhi it went well. It will go on, he said.';
    const chains = chainsIn(text, [
      { speaker: 'Rao', outlet: 'Radio Delhi', span: { start: 21, end: 33 } },
      { speaker: 'Rao', span: { start: 35, end: 48 } },
    ]);
    expect(chains[1]?.map(({ hop }) => hop)).toContain('outlet:Radio Delhi');
    expect(chains[1]?.find(({ hop }) => hop.startsWith('outlet'))?.shown).toBe('Radio Delhi');
  });

  test("the byline's agency counts where the text credits none; the page is named by its host", () => {
    const world = { agency: 'ANI', outlet: undefined, url: 'https://www.example.org/a' };
    expect(hops('It went well.', {}, world)).toEqual(['agency:ANI', 'page:example.org']);
  });
});
