import type { ArticleFacts } from '../model/report';
import type { Span } from '../model/span';
import { type Block, blocksIn } from '../text/dom';
import type { Reading } from '../text/reading';
import { agencyOfDateline } from './agencies';
import { bodyOf } from './body';
import { headlineOf } from './headline';
import { factsOf } from './metadata';
import { type Passage, passagesOf } from './passage';
import { readableNodes } from './readable';

/** The main article of a document and what the document says of it. */
export interface Article extends ArticleFacts {
  /** The text nodes that are the article's own text; none where no article was found. */
  readonly nodes: ReadonlySet<Text>;
  /** The text nodes of its headline: read with the article, but no part of its text. */
  readonly headline: ReadonlySet<Text>;
}

/** Nothing of a page is an article's own. */
export const NONE: Pick<Article, 'nodes' | 'headline'> = { nodes: new Set(), headline: new Set() };

/** The extraction library copies its document: above this many elements the whole text is the article. */
export const LARGEST_DOCUMENT = 60_000;

function nodesOf(passages: readonly Passage[]): Set<Text> {
  const nodes = new Set<Text>();
  for (const { block } of passages) for (const { origin } of block.pieces) nodes.add(origin);
  return nodes;
}

const isTooLarge = (document: Document): boolean =>
  document.getElementsByTagName('*').length > LARGEST_DOCUMENT;

/**
 * Finds the main article of a document, without its headline, byline, captions, boxes of other
 * stories, invitations and comments. Leaves the document as it is. Pauses between its steps.
 * @param blocks the document's blocks, in reading order
 */
export function* findingArticle(
  document: Document,
  blocks: readonly Block[],
): Generator<void, Article> {
  const facts = factsOf(document);
  if (isTooLarge(document)) return { ...facts, ...NONE };
  yield;
  const readable = yield* readableNodes(document);
  yield;
  const passages = yield* passagesOf(blocks, readable);
  const body = yield* bodyOf(passages);
  const headline = headlineOf(passages, body, [facts.title ?? '', document.title]);
  const dateline = body.slice(0, 2).map(({ words }) => agencyOfDateline(words));
  return {
    ...facts,
    agency: facts.agency ?? dateline.find(Boolean),
    nodes: nodesOf(body),
    headline: nodesOf(headline ? [headline] : []),
  };
}

/**
 * {@link findingArticle} without a pause.
 * @example findArticle(document).agency // 'ANI'
 */
export function findArticle(document: Document): Article {
  const finding = findingArticle(document, blocksIn(document));
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
  }
}

/**
 * The parts of a reading that stand in some text nodes, in order; undefined where none does, as
 * where no article was found, which means: all of it.
 * @example spansOf(reading, article.nodes) // [{ start: 120, end: 4310 }]
 */
export function spansOf(reading: Reading<Text>, nodes: ReadonlySet<Text>): Span[] | undefined {
  const spans: Span[] = [];
  let open = false;
  for (const { start, end, origin } of reading.pieces) {
    const last = spans.at(-1);
    const inside = nodes.has(origin);
    if (inside && open && last) spans[spans.length - 1] = { start: last.start, end };
    else if (inside) spans.push({ start, end });
    open = inside;
  }
  return spans.length > 0 ? spans : undefined;
}
