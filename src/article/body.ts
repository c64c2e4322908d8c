import {
  CREDIT,
  DATE_LINE,
  ELSEWHERE,
  END_OF_ARTICLE,
  FURNITURE_ELEMENTS,
  FURNITURE_NAMES,
} from './furniture';
import type { Passage } from './passage';

/** An element with more of the text than this is the article, whatever its class says. */
const FURNITURE_SHARE = 0.3;
const SHORT = 160;
/** More lines than this at an edge are a table or a list of the article's own. */
const EDGE_LIMIT = 4;
/** With less than this share left, the rules have misread the page: the library's text stands. */
const LEAST_SHARE = 0.5;
const SENTENCE_END = /[.!?…।॥:;"”’»)\]。！？」』]$/u;

const namesOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Embedded posts are quotations, though their wrappers are often called "social" or "widget". */
const holdsPost = (element: Element): boolean =>
  element.localName === 'blockquote' || element.querySelector('blockquote') !== null;

const looksLikeFurniture = (element: Element): boolean =>
  !holdsPost(element) &&
  (FURNITURE_ELEMENTS.has(element.localName) ||
    (element.localName === 'header' && element.querySelector('h1') !== null) ||
    namesOf(element).some((name) => FURNITURE_NAMES.has(name)));

/** How much of the kept text stands in each element. */
function sharesOf(passages: readonly Passage[]): Map<Element, number> {
  const shares = new Map<Element, number>();
  const total = lettersIn(passages) || 1;
  for (const { element, words } of passages)
    for (let at: Element | null = element; at; at = at.parentElement)
      shares.set(at, (shares.get(at) ?? 0) + words.length / total);
  return shares;
}

/** Tells for any element whether it stands inside furniture; each element is looked at once. */
function furnitureTest(passages: readonly Passage[]): (element: Element) => boolean {
  const shares = sharesOf(passages);
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && (shares.get(at) ?? 0) < FURNITURE_SHARE) {
      path.push(at);
      at = at.parentElement;
    }
    let inside = at !== null && known.get(at) === true;
    for (const step of path.reverse()) {
      inside ||= looksLikeFurniture(step);
      known.set(step, inside);
    }
    return inside;
  };
}

const headingOf = (passage: Passage): Element | null =>
  passage.element.closest('h1,h2,h3,h4,h5,h6');

/** A short line that is all link, outside a post: a pointer to another page. */
const isPointer = (passage: Passage): boolean =>
  passage.linked > 0.75 &&
  passage.words.length < SHORT &&
  !passage.element.closest('blockquote,table');

const isAside = ({ words }: Passage): boolean =>
  words.length < SHORT * 2 &&
  (ELSEWHERE.test(words) || (words.length < SHORT && CREDIT.test(words)));

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
    if (!isEdge(passage)) break;
    lines++;
  }
  return lines > EDGE_LIMIT ? 0 : lines;
}

const trimEdges = (passages: readonly Passage[]): Passage[] =>
  passages.slice(edgeLength(passages), passages.length - edgeLength([...passages].reverse()));

/** What precedes the comments, the tags or the list of other stories, when they come late. */
function beforeEnd(passages: readonly Passage[]): readonly Passage[] {
  const total = lettersIn(passages);
  let read = 0;
  const end = passages.findIndex(({ words }) => {
    read += words.length;
    return read > total / 2 && words.length < 40 && END_OF_ARTICLE.test(words);
  });
  return end < 0 ? passages : passages.slice(0, end);
}

/** A page may hold its text twice, for narrow and for wide screens. */
function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ words }) => {
    if (words.length < 80) return true;
    return !seen.has(words) && seen.add(words);
  });
}

/** A heading over nothing but what was dropped goes with it. */
const withoutEmptyHeadings = (all: readonly Passage[], kept: ReadonlySet<Passage>): Passage[] =>
  all.filter((passage, i) => {
    if (!kept.has(passage)) return false;
    const next = all[i + 1];
    return !headingOf(passage) || !next || kept.has(next);
  });

const lettersIn = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { words }) => sum + words.length, 0);

/** The passages that are the article's own text, in order. */
export function bodyOf(passages: readonly Passage[]): readonly Passage[] {
  const readable = beforeEnd(passages.filter(({ kept }) => kept > 0.4));
  const isFurniture = furnitureTest(readable);
  const own = readable.filter(
    (passage) => !isFurniture(passage.element) && !isPointer(passage) && !isAside(passage),
  );
  const headed = withoutEmptyHeadings(readable, new Set(own));
  const body = trimEdges(withoutRepeats(headed));
  return lettersIn(body) < LEAST_SHARE * lettersIn(readable) ? readable : body;
}
