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
