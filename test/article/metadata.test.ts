import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/article';
import { readByline } from '../../src/article/byline';
import { dayOf } from '../../src/article/metadata';
import { documentOf, newsPage, paragraph } from './page';

describe('a byline', () => {
  it.each([
    ['PTI | Updated: Feb 13, 2024 10:12 IST', [], 'PTI'],
    ['By Meera Nair and Oleg Petrov', ['Meera Nair', 'Oleg Petrov'], undefined],
    ['Written by Meera Nair | ANI', ['Meera Nair'], 'ANI'],
    ['By Our Staff Reporter', [], undefined],
    ['Web Desk', [], undefined],
    ['Reuters', [], 'Reuters'],
    ['Автор: Ольга Петрова', ['Ольга Петрова'], undefined],
    ['ТАСС', [], 'ТАСС'],
    ['एएनआई | अपडेट: 6 जुलाई 2022', [], 'ANI'],
    ['मीरा नायर, नई दिल्ली', ['मीरा नायर', 'नई दिल्ली'].slice(0, 1), undefined],
    ['@harbourpost', [], undefined],
    ['', [], undefined],
  ])('%s', (byline, authors, agency) => {
    const found = readByline(byline);
    expect(found.authors.slice(0, authors.length || undefined)).toEqual(authors);
    expect(found.agency).toBe(agency);
  });
});

describe('a day as printed', () => {
  it.each([
    ['2022-07-06T23:40:00+05:30', '2022-07-06'],
    ['20220706', '2022-07-06'],
    ['July 6, 2022', '2022-07-06'],
    ['0001-01-01T00:00:00', undefined],
    ['2022-02-30T10:00:00Z', undefined],
    ['2022-99-99', undefined],
    ['20221341', undefined],
    ['yesterday', undefined],
    ['12', undefined],
  ])('%s', (printed, day) => {
    expect(dayOf(printed)).toBe(day);
  });
});

const factsOf = (html: string) => {
  const { nodes, headline, ...facts } = findArticle(documentOf(html));
  return facts;
};

const structured = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', ...fields }] })}</script>`;

describe('what a page says of its article', () => {
  it('comes from JSON-LD, also inside a graph', () => {
    const head = structured({
      headline: 'New cranes',
      author: [{ '@type': 'Person', name: 'Meera Nair' }, { name: 'PTI' }],
      publisher: { name: 'The Harbour Post' },
      datePublished: '2021-05-03T08:00:00Z',
    });
    expect(factsOf(newsPage('', head))).toEqual({
      title: 'New cranes',
      outlet: 'The Harbour Post',
      author: 'Meera Nair',
      agency: 'PTI',
      published: '2021-05-03',
    });
  });

  it('comes from meta elements where JSON-LD is malformed', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>
      <meta property="og:site_name" content="The Harbour Post">
      <meta name="author" content="Meera Nair">
      <meta property="og:title" content="New cranes | The Harbour Post">
      <meta property="article:published_time" content="2021-05-03">`;
    expect(factsOf(newsPage('', head))).toMatchObject({
      title: 'New cranes',
      outlet: 'The Harbour Post',
      author: 'Meera Nair',
      published: '2021-05-03',
    });
  });

  it('comes from what is shown where there is no metadata', () => {
    const byline =
      '<p class="byline">Meera Nair | <time datetime="2021-05-03">May 3, 2021</time></p>';
    expect(factsOf(newsPage('', '', byline))).toMatchObject({
      title: 'New cranes at the harbour',
      author: 'Meera Nair',
      published: '2021-05-03',
    });
  });

  it('never takes its day from another story', () => {
    const box = `<div class="related"><p>${paragraph(7)} <time datetime="2019-01-01">1 January</time></p></div>`;
    expect(factsOf(newsPage(box)).published).toBeUndefined();
  });

  it('never takes the paper for a person', () => {
    const head = structured({
      author: { name: 'Harbour Post' },
      publisher: { name: 'The Harbour Post' },
    });
    expect(factsOf(newsPage('', head)).author).toBeUndefined();
  });

  it('takes the agency from the dateline', () => {
    const html = newsPage().replace('Paragraph 1.', 'PORTO, May 3 (Reuters) - Paragraph 1.');
    expect(factsOf(html).agency).toBe('Reuters');
  });
});
