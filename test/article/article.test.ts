import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findArticle, findingArticle, spansOf } from '../../src/article/article';
import { blocksIn, readDom } from '../../src/text/dom';
import { articleOf, BODY, documentOf, newsPage, paragraph } from './page';

const link = (words: string): string => `<a href="/other">${words}</a>`;

describe('the article', () => {
  it('is its paragraphs, without headline, menu and footer', () => {
    expect(articleOf(newsPage())).toEqual(BODY);
  });

  it.each([
    ['a caption', `<figure><div></div><figcaption>${paragraph(9)}</figcaption></figure>`],
    ['a caption by its class', `<div class="photo-caption">${paragraph(9)}</div>`],
    ['a box of other stories', `<div class="related-links"><p>${paragraph(9)}</p></div>`],
    ['an invitation to a newsletter', `<div class="newsletterSignup"><p>${paragraph(9)}</p></div>`],
    ['a pointer', `<p>${link('Ferry fares to rise in spring')}</p>`],
    [
      'a pointer that says so',
      `<p>Also read: ${link('Ferry fares to rise')} before the summer.</p>`,
    ],
    ['the same in Russian', `<p>Читайте также: ${link('Паромы подорожают весной')} до лета.</p>`],
    ['the same in Hindi', `<p>यह भी पढ़ें: ${link('नौका का किराया बढ़ेगा')} गर्मी से पहले।</p>`],
    ['a credit', '<p>Image: Harbour Post archive</p>'],
    ['a paragraph printed twice', `<p>${BODY[0]}</p>`],
  ])('leaves out %s', (_, inside) => {
    expect(articleOf(newsPage(inside))).toEqual(BODY);
  });

  it.each([
    ['a short answer', 'By 2030 it will be full.'],
    ['a line that leads to a quotation', 'The harbour master said:'],
    ['a sentence with links', `The port has ${link('nine berths')} and two docks.`],
    ['a heading over text', 'What the cranes can lift'],
  ])('keeps %s', (_, words) => {
    const inside = words.startsWith('What') ? `<h2>${words}</h2>` : `<p>${words}</p>`;
    const bare = words.replace(/<[^>]+>/g, '');
    expect(articleOf(newsPage(inside))).toEqual([BODY[0], BODY[1], bare, BODY[2], BODY[3]]);
  });

  it('keeps an embedded post, whatever its wrapper is called', () => {
    const post =
      '<blockquote><p>The cranes have come ashore at last.</p>— Harbour (@harbour) May 3, 2021</blockquote>';
    const lines = articleOf(newsPage(`<div class="social-embed">${post}</div>`));
    expect(lines).toContain('The cranes have come ashore at last.');
    expect(lines).toContain('— Harbour (@harbour) May 3, 2021');
  });

  it('ends where the comments begin', () => {
    const html = newsPage().replace(
      '</article>',
      `<h3>Comments</h3><p>${paragraph(8)}</p></article>`,
    );
    expect(articleOf(html)).toEqual(BODY);
  });

  it.each([1, 2, 3, 4])('does not mind what comes into the page during pause %i', (pause) => {
    const document = documentOf(newsPage());
    const finding = findingArticle(document, blocksIn(document));
    for (let step = 0; step < pause; step++) finding.next();
    document.body.prepend(...'News of all the ports of the world'.split(' '));
    let step = finding.next();
    while (!step.done) step = finding.next();
    expect([...step.value.nodes].map(({ data }) => data.trim()).filter(Boolean)).toEqual(BODY);
  });

  it('leaves the document as it was', () => {
    const document = documentOf(newsPage());
    const before = document.toString();
    findArticle(document);
    expect(document.toString()).toBe(before);
  });

  it('is not there on a page without text', () => {
    const document = documentOf('<!doctype html><html><head></head><body></body></html>');
    expect(spansOf(readDom(document), findArticle(document).nodes)).toBeUndefined();
  });
});

describe('the sample articles', () => {
  it.each([
    ['en', 'Russia is drawing closer', 'India has not joined them.'],
    ['hi', 'इस पन्ने पर', 'भारत इनमें शामिल नहीं हुआ है।'],
    ['ru', 'Цитаты посла', 'Индия к ним не присоединилась.'],
  ])('%s: from the first paragraph to the last', (language, first, last) => {
    const lines = articleOf(readFileSync(`assets/samples/${language}.html`, 'utf8'));
    expect(lines[0]?.startsWith(first)).toBe(true);
    expect(lines.at(-1)?.endsWith(last)).toBe(true);
    expect(lines.some((line) => line.includes('@RusEmbIndia)'))).toBe(true);
    expect(lines.some((line) => line.includes('Twitter/') || line.includes('ट्विटर/'))).toBe(false);
  });
});

describe('the headline', () => {
  const headline = (html: string): string =>
    [...findArticle(documentOf(html)).headline].map(({ data }) => data).join('');
  const over = (headings: string): string =>
    newsPage().replace('<h1>New cranes at the harbour</h1>', headings);

  const TITLED = '<head><meta property="og:title" content="New cranes at the harbour">';

  it.each([
    ['in the article', newsPage(), 'New cranes at the harbour'],
    [
      'beside the name of the outlet',
      over('<h1>The Harbour Post</h1><h1>New Cranes at the <i>Harbour</i></h1>'),
      'New Cranes at the Harbour',
    ],
    [
      'that is another than the title',
      over('<h1>Weather: rain</h1>').replace('<head>', TITLED),
      '',
    ],
    [
      'that only begins like a short title',
      over('<h1>Newsletter</h1>')
        .replace('<head>', '<head><meta property="og:title" content="News">')
        .replace('<title>New cranes at the harbour', '<title>News'),
      '',
    ],
    ['of a lower level', over('<h2>New cranes at the harbour</h2>'), ''],
  ])('%s', (_, html, expected) => {
    expect(headline(html)).toBe(expected);
  });
});
