import { parseHTML } from 'linkedom';
import { findArticle, spansOf } from '../../src/article/article';
import { readDom } from '../../src/text/dom';

export const documentOf = (html: string): Document =>
  parseHTML(html).document as unknown as Document;

/** The article's own text of a page, a line per block. */
export function articleOf(html: string): string[] {
  const document = documentOf(html);
  const reading = readDom(document);
  const spans = spansOf(reading, findArticle(document).nodes) ?? [];
  return spans
    .flatMap(({ start, end }) => reading.text.slice(start, end).split('\n'))
    .map((line) => line.trim());
}

const SENTENCE =
  'The harbour authority said on Monday that the new cranes had been tested for a week, that crews from two yards had been trained on them, and that the first ships would be unloaded before the rains.';

/** A paragraph long enough for the extraction library to take it for prose, and unlike every other. */
export const paragraph = (n: number): string => `Paragraph ${n}. ${SENTENCE}`;

export const BODY = [1, 2, 3, 4].map(paragraph);

/** A news page with `inside` placed after the second paragraph of the article, `head` in its head. */
export const newsPage = (inside = '', head = '', byline = ''): string => `<!doctype html>
<html lang="en"><head><title>New cranes at the harbour</title>${head}</head><body>
<header><nav><a href="#">World</a> <a href="#">Ports</a></nav></header>
<main><article><h1>New cranes at the harbour</h1>${byline}
<div class="content"><p>${BODY[0]}</p><p>${BODY[1]}</p>${inside}<p>${BODY[2]}</p><p>${BODY[3]}</p></div>
</article></main>
<footer><p>All rights reserved. The Harbour Post, an invented paper for invented news.</p></footer>
</body></html>`;
