import type { ArticleFacts } from '../model/report';
import type { Span } from '../model/span';
import { type Block, blocksIn } from '../text/dom';
import type { Reading } from '../text/reading';
import { agencyOfDateline } from './agencies';
import { bodyOf } from './body';
import { factsOf } from './metadata';
import { passagesOf } from './passage';
import { readableNodes } from './readable';

/** The main article of a document and what the document says of it. */
export interface Article extends ArticleFacts {
  /** The text nodes that are the article's own text; none where no article was found. */
  readonly nodes: ReadonlySet<Text>;
}

/** The extraction library copies its document: above this many elements the whole text is the article. */
export const LARGEST_DOCUMENT = 60_000;

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
  if (isTooLarge(document)) return { ...facts, nodes: new Set() };
  const readable = yield* readableNodes(document);
  yield;
  const passages = passagesOf(blocks, readable);
  yield;
  const body = bodyOf(passages);
  const nodes = new Set(body.flatMap(({ block }) => block.pieces.map(({ origin }) => origin)));
  const dateline = body.slice(0, 2).map(({ words }) => agencyOfDateline(words));
  return { ...facts, agency: facts.agency ?? dateline.find(Boolean), nodes };
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
 * The parts of a reading that are the article, in order; undefined where no article was found,
 * which means: all of it.
 */
export function articleSpans(reading: Reading<Text>, { nodes }: Article): Span[] | undefined {
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
