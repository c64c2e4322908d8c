import { type Article, findArticle } from '../article/article';
import type { Block } from '../text/dom';

/** The article is looked for again when its text shrank or grew, or the page's did, by this share. */
const CHANGE = 0.2;

/** Above this many characters a page is no article: the library would hold it up for seconds. */
const LARGEST = 1_000_000;

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

const differs = (a: number, b: number): boolean => Math.abs(a - b) > CHANGE * Math.max(a, b, 1);

/** The main article of a page, found once for each version of the page. */
export class PageArticle {
  private found: Article | undefined;
  private address = '';
  private size = { all: 0, article: 0 };

  constructor(private readonly document: Document) {}

  /** The article's blocks and the others, each in reading order. No article found: all of it is. */
  split(blocks: readonly Block[]): { facts: Article; article: Block[]; others: Block[] } {
    if (!this.found || this.isOutdated(blocks)) this.find(blocks);
    const facts = this.found as Article;
    return { facts, ...this.divide(blocks, facts) };
  }

  private find(blocks: readonly Block[]): void {
    const isLarge = lengthOf(blocks) > LARGEST;
    this.found = isLarge ? { nodes: new Set() } : findArticle(this.document);
    this.address = this.document.location.href;
    this.size = {
      all: lengthOf(blocks),
      article: lengthOf(this.divide(blocks, this.found).article),
    };
  }

  private isOutdated(blocks: readonly Block[]): boolean {
    if (this.address !== this.document.location.href || !this.found) return true;
    const { article } = this.divide(blocks, this.found);
    return (
      differs(this.size.article, lengthOf(article)) || differs(this.size.all, lengthOf(blocks))
    );
  }

  private divide(blocks: readonly Block[], { nodes }: Article) {
    if (nodes.size === 0)
      return lengthOf(blocks) > LARGEST
        ? { article: [], others: [...blocks] }
        : { article: [...blocks], others: [] };
    const article: Block[] = [];
    const others: Block[] = [];
    for (const block of blocks)
      (block.pieces.some(({ origin }) => nodes.has(origin)) ? article : others).push(block);
    return { article, others };
  }
}
