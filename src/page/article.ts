import { type Article, findingArticle, NONE } from '../article/article';
import type { Block } from '../text/dom';

/** The article is looked for again when its text shrank or grew by this share, */
const CHANGE = 0.2;
/** or after all other changes once the page rests; after all, this many milliseconds later at the soonest. */
const SOONEST = 2000;
/** On a page that never rests it is looked for where all of the text shrank or grew by this share, */
const OVERTURN = 0.5;
/** this many milliseconds after the last time: a list that grows and grows is no other article. */
const RESTLESS = 10_000;
/** All but another article may have it looked for during one part in this many of the page's time. */
const SHARE = 20;
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

const differs = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) > share * Math.max(a, b, 1);

/** Whether they are the same blocks: one whose text changed is another. */
const same = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, i) => block === b[i]);

function isIn({ pieces }: Block, { nodes, headline }: Article): boolean {
  for (const { origin } of pieces) if (nodes.has(origin) || headline.has(origin)) return true;
  return false;
}

/** Where no article was found all of a page is it, unless that is too much. */
function divide(blocks: readonly Block[], facts: Article): Divided {
  if (facts.nodes.size === 0)
    return lengthOf(blocks) > LARGEST
      ? { facts, article: [], others: blocks }
      : { facts, article: blocks, others: [] };
  const article: Block[] = [];
  const others: Block[] = [];
  for (const block of blocks) (isIn(block, facts) ? article : others).push(block);
  return { facts, article, others };
}

/** The main article of a page, found once for each version of the page. */
export class PageArticle {
  private found: Article | undefined;
  private address = '';
  private size = { all: 0, article: 0 };
  /** When it was found, among which blocks, and what looking for it cost, in milliseconds. */
  private at = 0;
  private among: readonly Block[] = [];
  private cost = 0;
  /** The page's blocks as they were last seen, and since when they are these. */
  private last: readonly Block[] = [];
  private since = 0;
  /** The page changed since the article was found, and it is too soon to look again. */
  isOutdated = false;

  constructor(private readonly document: Document) {}

  /** Divides the page by the article as it is known, or looks for it anew, with pauses. `now` in milliseconds. */
  *split(blocks: readonly Block[], now: number): Generator<void, Divided> {
    if (!same(blocks, this.last)) this.since = now;
    this.last = blocks;
    if (!this.found || this.address !== this.document.location.href)
      return yield* this.find(blocks, now);
    const divided = divide(blocks, this.found);
    this.isOutdated = !same(blocks, this.among);
    if (!this.isOutdated || !this.isTime(blocks, divided, now)) return divided;
    return yield* this.find(blocks, now);
  }

  private isTime(blocks: readonly Block[], { article }: Divided, now: number): boolean {
    if (differs(this.size.article, lengthOf(article), CHANGE)) return now - this.at > SOONEST;
    const paid = this.at + this.cost * SHARE;
    if (now - Math.max(this.since, paid) > SOONEST) return true;
    const isGrown = differs(this.size.all, lengthOf(blocks), OVERTURN);
    return isGrown && now > Math.max(this.at + RESTLESS, paid);
  }

  private *find(blocks: readonly Block[], now: number): Generator<void, Divided> {
    const all = lengthOf(blocks);
    const { href } = this.document.location;
    this.cost = 0;
    this.found = all > LARGEST ? NONE : yield* this.timed(blocks);
    this.address = href;
    const divided = divide(blocks, this.found);
    this.size = { all, article: lengthOf(divided.article) };
    this.among = blocks;
    this.at = now;
    this.isOutdated = false;
    return divided;
  }

  /** Looks for the article and sums up what its steps cost. */
  private *timed(blocks: readonly Block[]): Generator<void, Article> {
    const finding = findingArticle(this.document, blocks);
    for (;;) {
      const start = performance.now();
      const step = finding.next();
      this.cost += performance.now() - start;
      if (step.done) return step.value;
      yield;
    }
  }
}
