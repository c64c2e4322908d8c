import { type Article, findArticle } from '../article/article';
import type { Block } from '../text/dom';

/** The article is looked for again when its text, or the page's, shrank or grew by this share. */
const CHANGE = 0.2;
/** On a page that never rests it is looked for again after this many milliseconds at the soonest. */
const SOONEST = 2000;
/** Above this many characters a page is no article: the library would hold it up for seconds. */
const LARGEST = 1_000_000;

/** The article's blocks and the others, each in reading order. */
export interface Divided {
  readonly facts: Article;
  readonly article: readonly Block[];
  readonly others: readonly Block[];
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

const differs = (a: number, b: number): boolean => Math.abs(a - b) > CHANGE * Math.max(a, b, 1);

/** Where no article was found all of a page is it, unless that is too much. */
function divide(blocks: readonly Block[], facts: Article): Divided {
  const { nodes } = facts;
  if (nodes.size === 0)
    return lengthOf(blocks) > LARGEST
      ? { facts, article: [], others: blocks }
      : { facts, article: blocks, others: [] };
  const article: Block[] = [];
  const others: Block[] = [];
  for (const block of blocks)
    (block.pieces.some(({ origin }) => nodes.has(origin)) ? article : others).push(block);
  return { facts, article, others };
}

/** The main article of a page, found once for each version of the page. */
export class PageArticle {
  private found: Article | undefined;
  private address = '';
  private size = { all: 0, article: 0 };
  private at = 0;
  /** The page changed since the article was found, and it is too soon to look again. */
  isOutdated = false;

  constructor(private readonly document: Document) {}

  /** Divides the page by the article as it is known, or looks for it anew. `now` in milliseconds. */
  split(blocks: readonly Block[], now: number): Divided {
    if (!this.found || this.address !== this.document.location.href) return this.find(blocks, now);
    const divided = divide(blocks, this.found);
    this.isOutdated =
      differs(this.size.article, lengthOf(divided.article)) ||
      differs(this.size.all, lengthOf(blocks));
    return this.isOutdated && now - this.at > SOONEST ? this.find(blocks, now) : divided;
  }

  private find(blocks: readonly Block[], now: number): Divided {
    const all = lengthOf(blocks);
    this.found = all > LARGEST ? { nodes: new Set() } : findArticle(this.document);
    this.address = this.document.location.href;
    const divided = divide(blocks, this.found);
    this.size = { all, article: lengthOf(divided.article) };
    this.at = now;
    this.isOutdated = false;
    return divided;
  }
}
