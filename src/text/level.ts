import { isBlockElement, isPreformatted, isSkipped } from './elements';
import { CDATA, DOCUMENT, ELEMENT, FRAGMENT, TEXT } from './node-types';
import type { Piece, Reading } from './reading';

/** Text that a reader sees as one paragraph, cell or line. Offsets count from its own start. */
export type Block = Reading<Text>;

/** What stands in one block element: its own runs of text and the block elements in it, in order; nothing in one that is skipped. */
export type Level = readonly (Block | Element)[];

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
export const isText = (node: Node): node is Text => {
  const { nodeType } = node;
  return nodeType === TEXT || nodeType === CDATA;
};
export const isBlock = (part: Block | Element): part is Block => 'pieces' in part;

/** Signs that the browser draws around an element and that are in no text node. */
const DRAWN: Readonly<Record<string, readonly [before: string, after: string]>> = {
  q: ['“', '”'],
};

const SPACE = /[^\S \ufeff]/g;
/** All white space of preformatted text but the first line break of a blank line. */
const SPACE_IN_LINES = /[^\S \n\ufeff]|\n(?![^\S\n]*\n)/g;

/** Gathers the pieces of one run until a block boundary ends it. */
class Run {
  private text = '';
  private pieces: Piece<Text>[] = [];

  constructor(private readonly space: RegExp) {}

  add(node: Text): void {
    const start = this.text.length;
    this.text += node.data;
    if (this.text.length > start)
      this.pieces.push({ start, end: this.text.length, origin: node, offset: 0 });
  }

  draw(signs: string): void {
    this.text += signs;
  }

  endInto(parts: (Block | Element)[]): void {
    if (this.text === '') return;
    const text = this.text.replace(this.space, ' ');
    if (text.trim() !== '') parts.push({ text, pieces: this.pieces });
    this.text = '';
    this.pieces = [];
  }
}

/** What a slot was given in place of its own children. */
function assignedTo(node: Node): readonly Node[] {
  if ((node as Element).localName !== 'slot') return [];
  return (node as HTMLSlotElement).assignedNodes?.() ?? [];
}

type Task = Node | string;

/** The children as they are rendered: those of an open shadow root, and what a slot was given. Last comes first. */
function pushRendered(node: Node, shadow: ShadowRoot | null, tasks: Task[]): void {
  const assigned = shadow ? [] : assignedTo(node);
  for (let i = assigned.length - 1; i >= 0; i--) tasks.push(assigned[i] as Node);
  if (assigned.length > 0) return;
  // From one to the next: to count through the list of thousands of children costs several times as much.
  for (let child = (shadow ?? node).lastChild; child; child = child.previousSibling)
    tasks.push(child);
}

function pushChildren(node: Node, tasks: Task[], met: (root: ShadowRoot) => void): void {
  const shadow = (node as Partial<Element>).shadowRoot ?? null;
  if (shadow) met(shadow);
  const drawn = DRAWN[(node as Element).localName];
  if (drawn) tasks.push(drawn[1]);
  pushRendered(node, shadow, tasks);
  if (drawn) tasks.push(drawn[0]);
}

export const isBlockNode = (node: Node): node is Element => isElement(node) && isBlockElement(node);

/** The text of a block element that holds nothing else, as most do: less has to be asked of those. */
function onlyText(container: Node): Text | undefined {
  const { firstChild } = container;
  if (!firstChild || firstChild.nextSibling || !isText(firstChild)) return undefined;
  return isBlockNode(container) && !container.shadowRoot ? firstChild : undefined;
}

/**
 * Reads one block element, not the block elements in it. Goes through inline elements, slots and
 * open shadow roots with a stack of its own: documents may be nested deeper than calls may.
 * Calls `met` with every shadow root on the way. `isLine` tells block elements, for
 * callers that know some already.
 */
export function levelOf(
  container: Node,
  met: (root: ShadowRoot) => void = () => {},
  isLine: (node: Node) => node is Element = isBlockNode,
): Level {
  const parts: (Block | Element)[] = [];
  if (isElement(container) && isSkipped(container)) return parts;
  const lines = isElement(container) && isPreformatted(container);
  const run = new Run(lines ? SPACE_IN_LINES : SPACE);
  const tasks: Task[] = [];
  const only = onlyText(container);
  if (only) run.add(only);
  else pushChildren(container, tasks, met);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'string') run.draw(task);
    else if (isLine(task)) {
      run.endInto(parts);
      parts.push(task);
    } else if (isText(task)) run.add(task);
    else if (!isElement(task)) continue;
    else if (task.localName === 'br') run.endInto(parts);
    else if (!isSkipped(task)) pushChildren(task, tasks, met);
  }
  run.endInto(parts);
  return parts;
}

/** The parent as rendered: a slot for what is slotted, the host for a shadow root. */
export const renderedParent = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

const isContainer = (node: Node): boolean =>
  node.nodeType === DOCUMENT ||
  (node.nodeType === FRAGMENT && !(node as ShadowRoot).host) ||
  isBlockNode(node);

/** The block element in whose {@link levelOf level} a node is read; undefined when it is detached. */
export function containerOf(node: Node): Node | undefined {
  let at: Node | null = node;
  while (at && !isContainer(at)) at = renderedParent(at);
  return at ?? undefined;
}
