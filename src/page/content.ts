import { type Block, eachBlock } from '../text/dom';
import { isBlockElement } from '../text/elements';
import { containerOf, isBlock, isBlockNode, isElement, type Level, levelOf } from '../text/level';

/** A pause after so many parts: to ask the time after each would cost as much as the part. */
const PARTS = 16;

interface Kept {
  readonly level: Level;
  /** Something in it changed since it was read. */
  isDirty: boolean;
}

/**
 * The text of a page, kept block by block: a block element is read once, and again only after
 * something in it changed.
 */
export class PageContent {
  private readonly kept = new WeakMap<Node, Kept>();

  constructor(
    private readonly root: Document,
    private readonly met: (root: ShadowRoot) => void,
  ) {}

  /** The text around `node` changed. */
  changed(node: Node): void {
    const container = containerOf(node);
    const kept = container && this.kept.get(container);
    if (kept) kept.isDirty = true;
  }

  /** `node` left the page: nobody tells what of it changes while it is away. */
  removed(node: Node): void {
    const rest: Node[] = [node];
    for (let at = rest.pop(); at; at = rest.pop()) {
      const kept = this.kept.get(at);
      if (kept) for (const part of kept.level) if (!isBlock(part)) rest.push(part);
      if (kept) this.kept.delete(at);
      else if (isInline(at)) for (const child of at.children) rest.push(child);
    }
  }

  /** Every block of the page in reading order; pauses now and then. */
  *read(): Generator<void, Block[]> {
    const blocks: Block[] = [];
    let parts = 0;
    for (const block of eachBlock(this.root, (container) => this.level(container))) {
      blocks.push(block);
      if (++parts % PARTS === 0) yield;
    }
    return blocks;
  }

  /** What was read is a block element, which need not be asked again. */
  private readonly isLine = (node: Node): node is Element =>
    this.kept.has(node) || isBlockNode(node);

  private level(container: Node): Level {
    const kept = this.kept.get(container);
    if (kept && !kept.isDirty) return kept.level;
    const level = levelOf(container, this.met, this.isLine);
    // What left the page during a pause is read to the end, and not kept.
    if (container.isConnected) this.kept.set(container, { level, isDirty: false });
    return level;
  }
}

/** Whether the change of an attribute can have changed what is read of an element. */
export const READ_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'open', 'slot'];

/** What stands in a block element that was not read was not read either. */
const isInline = (node: Node): node is Element => isElement(node) && !isBlockElement(node);

/** Tells the content what a list of mutation records changed. What is added is met when it is read. */
export function note(records: readonly MutationRecord[], content: PageContent): void {
  for (const { target, removedNodes } of records) {
    content.changed(target);
    for (let i = 0; i < removedNodes.length; i++) content.removed(removedNodes[i] as Node);
  }
}
