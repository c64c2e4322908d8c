import { expect, test } from 'vitest';
import { PageArticle } from '../../src/page/article';
import { blocksIn } from '../../src/text/dom';
import { documentOf, newsPage } from '../article/page';

/** A news page whose address can be changed. */
function scene() {
  const document = documentOf(newsPage());
  const location = { href: 'https://a.example/1' };
  Object.defineProperty(document, 'location', { value: location });
  return { location, blocks: blocksIn(document), article: new PageArticle(document) };
}

const end = (work: Generator): void => {
  while (!work.next().done);
};

test('the article of a page that did not change is not looked for again', () => {
  const { blocks, article } = scene();
  end(article.split(blocks, 0));
  expect(article.split(blocks, 9000).next().done).toBe(true);
});

test('is looked for again where the address changed during a pause', () => {
  const { location, blocks, article } = scene();
  const work = article.split(blocks, 0);
  work.next();
  location.href = 'https://a.example/2';
  end(work);
  expect(article.split(blocks, 1).next().done).toBe(false);
});

/** Finds the article of a news page, which from then on grows by a story at a time, below. */
function growing() {
  const { blocks, article } = scene();
  end(article.split(blocks, 0));
  let now = 0;
  const all = [...blocks];
  /** Whether the article is looked for at a time, some stories later. */
  const isSought = (at: number, stories: number): boolean => {
    now = at;
    for (let i = 0; i < stories; i++) all.push({ text: 'Another story. '.repeat(50), pieces: [] });
    return !article.split([...all], now).next().done;
  };
  return { isSought, article };
}

test('is not looked for while a page grows, but once it rests', () => {
  const { isSought, article } = growing();
  for (let at = 100; at <= 6000; at += 500) expect(isSought(at, 20)).toBe(false);
  expect(article.isOutdated).toBe(true);
  expect(isSought(8500, 0)).toBe(true);
});

test('is looked for now and then on a page that never rests', () => {
  const { isSought } = growing();
  const sought = Array.from({ length: 24 }, (_, i) => isSought(i * 500, 20));
  expect(sought.indexOf(true)).toBe(21);
});
