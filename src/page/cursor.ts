import type { Geometry } from './geometry';
import type { Mark, Marks } from './marks';
import { elementOf } from './visible';

/** The mark that the keyboard is at; it survives a new reading of the page by the mark's id. */
export class Cursor {
  private id: string | undefined;

  constructor(private readonly geometry: Geometry) {}

  at(marks: Marks): Mark | undefined {
    return this.id === undefined ? undefined : marks.byId(this.id);
  }

  set(mark: Mark | undefined): void {
    this.id = mark?.finding.id;
  }

  /** The next or previous mark, round the end; from nowhere the first one in view. */
  step(marks: Marks, direction: 'next' | 'previous'): Mark | undefined {
    const { all } = marks;
    const now = this.at(marks);
    const by = direction === 'next' ? 1 : -1;
    const mark = now
      ? all[(all.indexOf(now) + by + all.length) % all.length]
      : this.firstInView(all, direction);
    this.set(mark);
    return mark;
  }

  private firstInView(all: readonly Mark[], direction: 'next' | 'previous'): Mark | undefined {
    const below = all.findIndex(({ parts }) =>
      this.geometry.rectsOf(parts).some((rect) => rect.top >= 0),
    );
    if (direction === 'previous') return all[(below <= 0 ? all.length : below) - 1];
    return all[Math.max(0, below)];
  }
}

const calm = (view: Window): boolean => view.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings words into the middle of the view; nothing moves where they are in view already. */
export function bringIntoView(mark: Pick<Mark, 'parts'>, geometry: Geometry): void {
  const element = elementOf(mark.parts);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const isInView = (): boolean =>
    geometry
      .rectsOf(mark.parts)
      .some(({ top, bottom }) => top >= 0 && bottom <= view.innerHeight * 0.9);
  if (isInView()) return;
  const isTall = element.getBoundingClientRect().height > view.innerHeight / 2;
  const behavior = calm(view) || isTall ? 'instant' : 'smooth';
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  const [rect] = isTall ? geometry.rectsOf(mark.parts) : [];
  if (rect) view.scrollBy({ top: rect.top - view.innerHeight / 3, behavior: 'instant' });
}
