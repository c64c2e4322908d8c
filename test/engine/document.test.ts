import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { documentOf } from '../../src/engine/document';
import { TODAY } from './told';

const scopesOf = (text: string, article?: { start: number; end: number }[]) =>
  documentOf(text, { today: TODAY, article }).scopes;

describe('scopes', () => {
  test.each([
    ['Tea.\n\nRice.\n', undefined, ['Tea.\n\nRice.']],
    ['Menu\nTea.\nRice.\nFooter', [{ start: 5, end: 15 }], ['Menu', 'Tea.\nRice.', 'Footer']],
    ['Menu\nFooter', [], ['Menu', 'Footer']],
    [' \n\u200b\n', undefined, []],
  ])('%j', (text, article, expected) => {
    expect(scopesOf(text, article).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });

  it('reads its sentences anew when they were let go', () => {
    const [scope] = scopesOf('Tea sells. Rice does not.');
    const before = scope?.sentences;
    scope?.forget();
    expect(scope?.sentences).toEqual(before);
    expect(scope?.sentences).not.toBe(before);
  });
});

describe('a text longer than a book', () => {
  const STORY =
    'India and Russia met. India-Russia trade reached $68.7 billion in 2024, Ravi Menon said.\n';
  const text = STORY.repeat(Math.ceil(1_100_000 / STORY.length));

  it('is read in parts that leave nothing out', () => {
    const scopes = scopesOf(text);
    expect(scopes.length).toBe(3);
    for (const [i, { start }] of scopes.entries())
      if (i > 0) expect(start).toBe((scopes[i - 1]?.end ?? 0) + 1);
  });

  it('gives what each of its stories gives', () => {
    const { figures, quotes } = analyse(text, { today: TODAY });
    const stories = text.length / STORY.length;
    expect([figures.length, quotes.length]).toEqual([stories, stories]);
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Ravi Menon']));
  });
});
