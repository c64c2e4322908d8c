import { CREDIT, ELSEWHERE, FURNITURE_ELEMENTS, FURNITURE_NAMES } from './furniture';
import { lettersIn, type Passage } from './passage';

/** An element with more of the text than this is the article, whatever its class says. */
const FURNITURE_SHARE = 0.3;
const SHORT = 160;

const namesOf = (element: Element): string[] =>
  element.hasAttributes()
    ? `${element.getAttribute('class') ?? ''} ${element.id}`
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
    : [];

/** Embedded posts are quotations, though their wrappers are often called "social" or "widget". */
const holdsPost = (element: Element): boolean =>
  element.localName === 'blockquote' || element.querySelector('blockquote') !== null;

const looksLikeFurniture = (element: Element): boolean =>
  (FURNITURE_ELEMENTS.has(element.localName) ||
    (element.localName === 'header' && element.querySelector('h1') !== null) ||
    namesOf(element).some((name) => FURNITURE_NAMES.has(name))) &&
  !holdsPost(element);

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
function insideFurniture(passages: readonly Passage[]): (element: Element) => boolean {
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

/** A short line that is all link, outside a post: a pointer to another page. */
const isPointer = (passage: Passage): boolean =>
  passage.linked > 0.75 &&
  passage.words.length < SHORT &&
  !passage.element.closest('blockquote,table');

const isAside = ({ words }: Passage): boolean =>
  words.length < SHORT * 2 &&
  (ELSEWHERE.test(words) || (words.length < SHORT && CREDIT.test(words)));

/** Tells the article's own passages from those that stand among them. */
export function ownTest(passages: readonly Passage[]): (passage: Passage) => boolean {
  const isFurniture = insideFurniture(passages);
  return (passage) => !isFurniture(passage.element) && !isPointer(passage) && !isAside(passage);
}
