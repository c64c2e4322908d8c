import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load';
import type { Quote } from '../../src/model/finding';
import { calendarYear, fiscalYear } from '../../src/model/period';
import type { ReportedFinding } from '../../src/model/report';
import { contextOf } from '../../src/relate/context';
import { relate } from '../../src/relate/relate';
import { reported, reportWith, usd } from './page';

const dossier = loadDossier();
const TODAY = '2026-11-22';
const BLOCK =
  'Trade turnover with Moscow came to $65.7 billion. A year later it was $68.7 billion, the rupee lagging behind in bilateral trade.';

const at = (words: string, excerpt = BLOCK) => {
  const start = excerpt.indexOf(words);
  return { words, excerpt, span: { start, end: start + words.length } };
};

const mention = (words: string, excerpt = BLOCK): ReportedFinding => ({
  kind: 'mention',
  id: `mention:${words}`,
  because: [],
  inArticle: true,
  ...at(words, excerpt),
});

const first = {
  ...reported({ quantity: usd('65.7'), measure: 'total', period: fiscalYear(2023) }),
  ...at('$65.7 billion'),
};
const second = {
  ...reported({ quantity: usd('68.7'), measure: 'total', period: fiscalYear(2024) }),
  ...at('$68.7 billion'),
};

function contextIn(
  findings: readonly ReportedFinding[],
  finding: ReportedFinding,
  published = '2025-12-31',
) {
  const report = reportWith(findings, { published });
  return contextOf(report, finding.id, relate(report, dossier, TODAY), dossier, TODAY);
}

describe('the figure of a mention', () => {
  const turnover = mention('Trade turnover');
  const bilateral = mention('bilateral trade');
  const all = [turnover, first, second, bilateral];

  test('is the one of its sentence', () => {
    expect(contextIn(all, turnover)?.figure).toBe(first.id);
    expect(contextIn(all, bilateral)?.figure).toBe(second.id);
    expect(contextIn(all, bilateral)?.beside?.value?.id).toBe('in-fy2024-25-total');
  });

  test('is none where the sentence has none', () => {
    expect(contextIn([turnover, second], turnover)?.figure).toBeUndefined();
  });

  const FLOWS = 'Exports were $4.9 billion and imports altogether came to $63.8 billion.';
  test.each([
    ['Turnover', 'Trade was $13.6 billion. Turnover may well reach $70 billion.', '$70 billion'],
    ['Trade', 'Trade may grow. $70 billion is the aim.', undefined],
    ['imports', FLOWS, '$63.8 billion'],
    ['Exports', FLOWS, '$4.9 billion'],
  ])('of “%s” in “%s” is %s', (words, block, figure) => {
    const named = mention(words, block);
    const figures = [...block.matchAll(/(?:(imports) altogether came to )?(\$\S+ billion)/g)].map(
      ([, head, amount = '']) => ({
        ...reported({ quantity: usd('1') }),
        ...at(amount, block),
        id: amount,
        because: head ? [{ rule: 'measure:imports_from_russia', span: at(head, block).span }] : [],
      }),
    );
    expect(contextIn([named, ...figures], named)?.figure).toBe(figure);
  });

  test('the latest official total is always there, with source and date', () => {
    const latest = contextIn([turnover], turnover)?.latest;
    expect(latest?.id).toBe('in-fy2025-26-total');
    expect(latest?.source.url).toMatch(/^https:/);
    expect(latest?.source.date).toBe('2026-07-18');
  });

  test('an unknown finding has no context', () => {
    expect(contextIn([turnover], mention('Moscow'))).toBeUndefined();
  });
});

describe('the statement', () => {
  const quote = (speaker: string, words = 'They spoke of trade.'): Quote & ReportedFinding => ({
    kind: 'quote',
    id: `quote:${speaker}`,
    type: 'indirect',
    because: [],
    chain: [],
    inArticle: true,
    speaker,
    words,
    excerpt: words,
    span: { start: 0, end: words.length },
  });
  const statement = (speaker: string, published: string, words?: string) => {
    const found = quote(speaker, words);
    return contextIn([found], found, published)?.statement;
  };

  test.each([
    ['Denis Manturov', '2024-12-01', 'Denis Manturov', '2024-07-10'],
    ['Мантуров', '2023-12-01', 'Denis Manturov', '2023-04-18'],
    ['जयशंकर', '2022-05-01', 'S. Jaishankar', '2022-04-11'],
  ])('%s on %s: the last before by the same speaker', (name, published, speaker, date) => {
    const found = statement(name, published);
    expect([found?.speaker, found?.date]).toEqual([speaker, date]);
  });

  test('the first after, where there is none before', () => {
    expect(statement('Denis Manturov', '2020-01-01')).toMatchObject({
      date: '2022-11-08',
      later: true,
    });
    expect(statement('Denis Manturov', '2024-12-01')?.later).toBeUndefined();
  });

  test('never one of the page’s own days by whom it quotes: it may be the same in translation', () => {
    for (const day of ['2023-04-16', '2023-04-18', '2023-04-20', '2023-04-21'])
      expect(statement('Мантуров', day)?.date).not.toBe('2023-04-18');
    expect(statement('Мантуров', '2023-04-22')?.date).toBe('2023-04-18');
  });

  test('in a language of the page before the same speaker in another one', () => {
    const found = quote('Denis Alipov');
    for (const language of ['en', 'hi', 'ru'] as const)
      for (const published of ['2021-01-01', '2023-06-01', '2026-06-01']) {
        const report = reportWith([found], { language, published });
        const said = contextOf(report, found.id, relate(report, dossier, TODAY), dossier, TODAY);
        const hasSome = dossier.statements.some(
          (x) => x.language === language && x.topic === 'level',
        );
        if (hasSome) expect(said?.statement?.language).toBe(language);
        expect(said?.statement).toBeDefined();
        if (language !== 'ru') expect(said?.statement?.language).not.toBe('ru');
      }
  });

  test('never the words that the page prints itself', () => {
    const own =
      'According to last year’s results, the trade turnover between our countries increased by 2.6 times, exceeding $35 billion.';
    expect(statement('Denis Manturov', '2023-04-29')?.date).toBe('2023-04-18');
    expect(statement('Denis Manturov', '2023-04-29', own)?.date).toBe('2022-11-08');
  });

  test('of a mention: by whoever speaks there', () => {
    const turnover = mention('Trade turnover');
    const around = { ...quote('Denis Manturov', BLOCK), span: { start: 0, end: BLOCK.length } };
    expect(contextIn([around, turnover], turnover)?.statement?.speaker).toBe('Denis Manturov');
  });

  test("in the page's language, where nobody is named", () => {
    const turnover = mention('Trade turnover');
    const context = contextIn([turnover], turnover, '2022-07-06');
    expect(context?.statement?.language).toBe('en');
    expect(context?.statement?.date && context.statement.date < '2022-07-06').toBe(true);
  });

  test('in English, where the language of the page has none', () => {
    const turnover = mention('Trade turnover');
    const report = reportWith([turnover], { language: 'hi', published: '2022-07-06' });
    const relations = relate(report, dossier, TODAY);
    const said = contextOf(report, turnover.id, relations, dossier, TODAY)?.statement;
    expect(said?.language).toBe('en');
  });

  test('of an unknown speaker: one on the topic', () => {
    const target = reported({
      quantity: usd('100'),
      measure: 'total',
      period: calendarYear(2030),
      status: 'target',
    });
    const topic = contextIn([target], target)?.statement?.id;
    expect(dossier.statements.find(({ id }) => id === topic)?.topic).toMatch(/target|projection/);
  });
});

describe('the term', () => {
  const termOf = (excerpt: string) => {
    const found: ReportedFinding = { ...mention('Moscow'), excerpt, words: excerpt.slice(0, 5) };
    return contextIn([found], found)?.term?.term;
  };
  test.each([
    ['Trade turnover grew.', 'Trade turnover'],
    ['Товарооборот вырос.', 'Trade turnover'],
    ['वित्त वर्ष में वृद्धि हुई।', 'Indian fiscal year'],
    ['Settled through a vostro account, it grew.', 'Vostro account'],
    [
      'The intergovernmental commission met on trade turnover.',
      'Intergovernmental commission (IRIGC-TEC)',
    ],
    ['Nothing of the kind.', undefined],
  ])('%s → %s', (excerpt, term) => expect(termOf(excerpt)).toBe(term));
});

test('a page of two thousand figures is related in well under a second', () => {
  const figures = Array.from({ length: 2000 }, (_, i) =>
    reported({ quantity: usd(`${i % 90}`), measure: 'total', period: fiscalYear(2010 + (i % 16)) }),
  );
  const report = reportWith(figures);
  const start = performance.now();
  expect(relate(report, dossier, TODAY).relations).toHaveLength(2000);
  expect(performance.now() - start).toBeLessThan(2000);
});
