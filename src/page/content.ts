import { type Block, eachBlock } from '../text/dom';
import { containerOf, isBlock, isElement, type Level, levelOf } from '../text/level';

/**
 * The text of a page, kept block by block: a block element is read once, and again only after
 * something in it changed.
 */
export class PageContent {
  private readonly levels = new WeakMap<Node, Level>();
  private readonly dirty = new WeakSet<Node>();

  constructor(
    private readonly root: Document,
    private readonly met: (root: ShadowRoot) => void,
  ) {}

  /** The text around `node` changed. */
  changed(node: Node): void {
    const container = containerOf(node);
    if (container) this.dirty.add(container);
  }

  /** `node` came (back) into the page: what was read of it may have changed while it was away. */
  added(node: Node): void {
    const rest: Node[] = [node];
    for (let at = rest.pop(); at; at = rest.pop()) {
      const level = this.levels.get(at);
      if (!level || this.dirty.has(at)) continue;
      this.dirty.add(at);
      for (const part of level) if (!isBlock(part)) rest.push(part);
    }
  }

  /** Every block of the page in reading order; pauses after each. */
  *read(): Generator<void, Block[]> {
    const blocks: Block[] = [];
    for (const block of eachBlock(this.root, (container) => this.level(container))) {
      blocks.push(block);
      yield;
    }
    return blocks;
  }

  private level(container: Node): Level {
    const known = this.levels.get(container);
    if (known && !this.dirty.has(container)) return known;
    const level = levelOf(container, this.met);
    this.levels.set(container, level);
    this.dirty.delete(container);
    return level;
  }
}

/** Whether the change of an attribute can have changed what is read of an element. */
export const READ_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'open', 'slot'];

/** Tells the content what a list of mutation records changed. */
export function note(records: readonly MutationRecord[], content: PageContent): void {
  for (const { target, addedNodes } of records) {
    content.changed(target);
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i] as Node;
      if (isElement(node)) content.added(node);
    }
  }
}
