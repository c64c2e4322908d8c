import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/article';
import { textPage } from './text-page';

const PARAGRAPHS = [
  'Cranes in the port have lifted more tea this spring than in any spring before, said the harbour master, and more is to come.',
  'As reported by PTI, the ships were late.',
  'Tea is on its way — Harbour of Kochi (@harbour) May 31, 2021',
  'A crosshead',
  'Image: Harbour of Kochi',
];

const read = (paragraphs: readonly string[]) => {
  const { document } = parseHTML(textPage(paragraphs.join('\n\n')));
  const { title, outlet, agency, published } = findArticle(document as unknown as Document);
  const count = (selector: string) => document.querySelectorAll(selector).length;
  return { facts: { title, outlet, agency, published }, count };
};

describe('a page around a text', () => {
  it('is a newspaper’s, of the day after its post, where it credits an agency', () => {
    const { facts, count } = read(PARAGRAPHS);
    expect(facts).toMatchObject({ agency: 'PTI', published: '2021-06-01' });
    expect(facts.title).toBe(
      'Cranes in the port have lifted more tea this spring than in any spring…',
    );
    for (const part of ['h1', '.byline', 'blockquote', 'figcaption', 'h2', 'aside', 'footer'])
      expect(count(part), part).toBeGreaterThan(0);
  });

  it.each([
    ['agency', PARAGRAPHS.filter((one) => !one.includes('PTI'))],
    ['day', PARAGRAPHS.filter((one) => !one.includes('2021'))],
  ])('claims nothing where the text tells no %s', (_, paragraphs) => {
    const { facts, count } = read(paragraphs);
    expect(facts).toMatchObject({ outlet: undefined, agency: undefined, published: undefined });
    expect(count('.byline, time, aside, footer')).toBe(0);
  });

  it('has the first line as its heading if it is one', () => {
    const { facts, count } = read(['बंदरगाह की क्रेनें', 'इस वसंत में चाय बढ़ी।']);
    expect(facts.title).toBe('बंदरगाह की क्रेनें');
    expect([count('h1'), count('h2'), count('p')]).toEqual([1, 0, 1]);
  });
});
