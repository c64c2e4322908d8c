import type { Draft } from '../engine/analysis';
import { mayConcern } from '../engine/gate';
import { identify } from '../engine/identify';
import type { Mention } from '../model/finding';
import type { Findings, World } from '../model/report';
import type { Span } from '../model/span';
import type { PageFindings, PageText } from '../platform/messages';
import type { Block } from '../text/dom';
import type { Work } from './idle';
import { Layout } from './layout';

/** What was found in a page's text, and where its words are. */
export interface Examined {
  readonly layout: Layout;
  readonly world: World;
  readonly findings: Findings;
}

/** Reads texts elsewhere; rejects where nobody answers. */
export type Analyser = (text: PageText) => Promise<PageFindings>;

const NOTHING: Findings = { language: 'en', mentions: [], figures: [], quotes: [], listings: [] };

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

const movedMention = ({ kind, span, because }: Mention, by: number): Draft<Mention> => ({
  kind,
  span: moved(span, by),
  because: because.map((reason) =>
    reason.span ? { ...reason, span: moved(reason.span, by) } : reason,
  ),
});

/** Questions are of this many characters, so that one page does not keep the others waiting. */
const BATCH = 50_000;
/** One look at this many characters is short, and few of them are about the topic. */
const GLANCE = 5000;

function batches(blocks: readonly Block[], size: number): Block[][] {
  const all: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (room < block.text.length) {
      all.push([]);
      room = size;
    }
    room -= block.text.length;
    all.at(-1)?.push(block);
  }
  return all;
}

/**
 * Has a page analysed part by part. The engine reads the article as one and every other block by
 * itself, so a block that did not change is not analysed again, nor the article when something
 * else did. The article's blocks come first, so that its offsets do not move with the rest.
 */
export class Examiner {
  private readonly known = new WeakMap<Block, readonly Mention[]>();
  private article: { readonly key: string; readonly findings: Findings } | undefined;

  constructor(private readonly analyse: Analyser) {}

  async examine(
    article: readonly Block[],
    others: readonly Block[],
    facts: World,
    work: Work,
  ): Promise<Examined> {
    const layout = work.at(() => new Layout([...article, ...others]));
    const length = Math.max(0, layout.startOf(article.length) - 1);
    const world = { ...facts, article: length > 0 ? [{ start: 0, end: length }] : [] };
    const unknown = await work.sliced(this.unknown(others));
    const findings = await this.ask(layout.text.slice(0, length), unknown, world);
    const mentions = work.at(() => this.mentions(layout, article.length, findings));
    return { layout, world, findings: { ...findings, mentions } };
  }

  /** Blocks that were not analysed yet and may hold something; of the others nothing is asked. */
  private *unknown(blocks: readonly Block[]): Generator<void, Block[]> {
    const unknown: Block[] = [];
    for (const some of batches(
      blocks.filter((block) => !this.known.has(block)),
      GLANCE,
    )) {
      unknown.push(...this.concerned(some));
      yield;
    }
    return unknown;
  }

  /** Most have nothing to do with the topic, which one look at many together tells. */
  private concerned(blocks: readonly Block[]): Block[] {
    const may = mayConcern(blocks.map(({ text }) => text).join('\n'));
    const isConcerned = ({ text }: Block): boolean => may && mayConcern(text);
    const concerned = new Set(blocks.filter(isConcerned));
    for (const block of blocks) if (!concerned.has(block)) this.known.set(block, []);
    return [...concerned];
  }

  private async ask(text: string, blocks: readonly Block[], world: World): Promise<Findings> {
    const key = `${JSON.stringify({ ...world, article: [] })}\n${text}`;
    if (text !== '' && this.article?.key !== key) {
      const found = await this.analyse({ world, article: text, others: [] });
      if (found.article) this.article = { key, findings: found.article };
    }
    for (const batch of batches(blocks, BATCH)) {
      const others = batch.map((block) => block.text);
      const found = await this.analyse({ world, others });
      for (const [i, block] of batch.entries()) this.known.set(block, found.others[i] ?? []);
    }
    return text === '' ? NOTHING : (this.article?.findings ?? NOTHING);
  }

  private mentions(layout: Layout, from: number, { mentions }: Findings): Mention[] {
    const all: Draft<Mention>[] = [...mentions];
    for (let i = from; i < layout.blocks.length; i++)
      for (const mention of this.known.get(layout.blocks[i] as Block) ?? [])
        all.push(movedMention(mention, layout.startOf(i)));
    return identify<Mention>(layout.text, all);
  }
}
