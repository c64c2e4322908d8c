import { DATE_LINE, END_OF_ARTICLE } from './furniture';
import { ownTest } from './own';
import { lettersIn, type Passage, passing } from './passage';

const SHORT = 160;
/** More lines than this at an edge are a table or a list of the article's own. */
const EDGE_LIMIT = 4;
/** With less than this share left, the rules have misread the page: the library's text stands. */
const LEAST_SHARE = 0.5;
const SENTENCE_END = /[.!?…।॥:;"”’»)\]。！？」』]$/u;

const isKept = ({ kept }: Passage): boolean => kept > 0.4;

const headingOf = (passage: Passage): Element | null =>
  passage.element.closest('h1,h2,h3,h4,h5,h6');

/** Lines at the edge of an article that are no part of its prose. */
function isEdge(passage: Passage): boolean {
  const { words, element } = passage;
  if (words.length > SHORT) return false;
  if (element.closest('blockquote,table')) return false;
  if (headingOf(passage) || DATE_LINE.test(words)) return true;
  return !SENTENCE_END.test(words) && !element.closest('li,dd,pre');
}

/** How many lines at one edge are no prose; none where they are too many to be stray. */
function edgeLength(passages: Iterable<Passage>): number {
  let lines = 0;
  for (const passage of passages) {
    if (!isEdge(passage)) return lines;
    if (++lines > EDGE_LIMIT) return 0;
  }
  return lines;
}

const trimEdges = (passages: readonly Passage[]): Passage[] =>
  passages.slice(edgeLength(passages), passages.length - edgeLength([...passages].reverse()));

/** Where the comments, the tags or the list of other stories begin, when they come late. */
function endOf(passages: readonly Passage[]): number {
  const half = lettersIn(passages.filter(isKept)) / 2;
  let read = 0;
  const end = passages.findIndex((passage) => {
    if (isKept(passage)) read += passage.words.length;
    return read > half && passage.words.length < 40 && END_OF_ARTICLE.test(passage.words);
  });
  return end < 0 ? passages.length : end;
}

/** What the library kept, and the posts embedded between: it takes their wrappers for clutter. */
function readable(passages: readonly Passage[]): Passage[] {
  const rest = passages.slice(0, endOf(passages));
  const first = rest.findIndex(isKept);
  const last = rest.findLastIndex(isKept);
  return rest.filter(
    (passage, i) =>
      isKept(passage) || (i > first && i < last && passage.element.closest('blockquote') !== null),
  );
}

/** A page may hold its text twice, for narrow and for wide screens. */
function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ words }) => {
    if (words.length < 80) return true;
    return !seen.has(words) && seen.add(words);
  });
}

/** A heading over pointers to other pages goes with them. */
const withoutStrayHeadings = (all: readonly Passage[], kept: ReadonlySet<Passage>): Passage[] =>
  all.filter((passage, i) => {
    if (!kept.has(passage)) return false;
    const next = all[i + 1];
    return !next || kept.has(next) || next.linked < 0.5 || !headingOf(passage);
  });

/** The passages that are the article's own text, in order; pauses now and then. */
export function* bodyOf(passages: readonly Passage[]): Generator<void, readonly Passage[]> {
  const found = readable(passages);
  yield;
  const isOwn = ownTest(found);
  const own = new Set(yield* passing(found, isOwn));
  yield;
  const body = trimEdges(withoutRepeats(withoutStrayHeadings(found, own)));
  return lettersIn(body) < LEAST_SHARE * lettersIn(found) ? found : body;
}
