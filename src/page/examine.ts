import { analyse } from '../engine/analyse';
import type { Analysis, Draft } from '../engine/analysis';
import { mayConcern } from '../engine/gate';
import { identify } from '../engine/identify';
import type { Mention } from '../model/finding';
import type { World } from '../model/report';
import type { Span } from '../model/span';
import type { Block } from '../text/dom';
import { Layout } from './layout';

/** What was found in a page's text, and where its words are. */
export interface Examined {
  readonly layout: Layout;
  readonly world: World;
  readonly analysis: Analysis;
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

const movedMention = ({ kind, span, because }: Mention, by: number): Draft<Mention> => ({
  kind,
  span: moved(span, by),
  because: because.map((reason) =>
    reason.span ? { ...reason, span: moved(reason.span, by) } : reason,
  ),
});

/**
 * Analyses a page piece by piece. The engine reads the article as one and every other block by
 * itself, so a block that did not change is not analysed again, nor the article when something
 * else did. The article's blocks come first, so that its offsets do not move with the rest.
 */
export class Examiner {
  private outside = new WeakMap<Block, readonly Mention[]>();
  private article: { key: string; analysis: Analysis } | undefined;

  *examine(
    article: readonly Block[],
    others: readonly Block[],
    facts: World,
  ): Generator<void, Examined> {
    const layout = new Layout([...article, ...others]);
    yield;
    const length = layout.startOf(article.length) - 1;
    const world = { ...facts, article: article.length > 0 ? [{ start: 0, end: length }] : [] };
    const analysis = this.ofArticle(layout.text.slice(0, Math.max(0, length)), world);
    yield;
    const mentions: Draft<Mention>[] = [...analysis.mentions];
    for (let i = article.length; i < layout.blocks.length; i++) {
      const start = layout.startOf(i);
      for (const mention of this.ofBlock(layout.blocks[i] as Block, facts))
        mentions.push(movedMention(mention, start));
      yield;
    }
    return {
      layout,
      world,
      analysis: { ...analysis, mentions: identify<Mention>(layout.text, mentions) },
    };
  }

  /** What is known of the page changed: everything is read anew. */
  forget(): void {
    this.outside = new WeakMap();
    this.article = undefined;
  }

  private ofArticle(text: string, world: World): Analysis {
    const key = `${JSON.stringify(world)}\n${text}`;
    if (this.article?.key !== key) this.article = { key, analysis: analyse(text, world) };
    return this.article.analysis;
  }

  private ofBlock(block: Block, facts: World): readonly Mention[] {
    const known = this.outside.get(block);
    if (known) return known;
    const found = mayConcern(block.text)
      ? analyse(block.text, { ...facts, article: [] }).mentions
      : [];
    this.outside.set(block, found);
    return found;
  }
}
