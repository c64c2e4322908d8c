import type { ReportedFinding } from '../model/report';
import { renderedParent } from '../text/level';
import type { Located } from '../text/reading';

/** A finding where it stands in the page. */
export interface Mark {
  readonly finding: ReportedFinding;
  readonly parts: readonly Located<Text>[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** The marks of a page in the order in which a person meets them, found again by their text nodes. */
export class Marks {
  readonly all: readonly Mark[];
  /** Every part of every mark: what is painted. */
  readonly parts: readonly Located<Text>[];
  private readonly places = new Map<Text, Place[]>();
  /** Everything with a mark in it, however deep. */
  private readonly around = new Set<Node>();

  constructor(marks: readonly Mark[]) {
    this.all = marks;
    this.parts = marks.flatMap(({ parts }) => parts);
    for (const mark of marks)
      for (const { origin, start, end } of mark.parts) {
        const places = this.places.get(origin);
        if (places) places.push({ start, end, mark });
        else this.places.set(origin, [{ start, end, mark }]);
        this.surround(origin);
      }
  }

  private surround(origin: Text): void {
    let at = renderedParent(origin);
    for (; at && !this.around.has(at); at = renderedParent(at)) this.around.add(at);
  }

  /** Whether a mark stands in an element, however deep. */
  isAround(element: Node): boolean {
    return this.around.has(element);
  }

  /** The mark at a caret position, both its edges included. */
  at(node: Node, offset: number): Mark | undefined {
    return this.places.get(node as Text)?.find((p) => p.start <= offset && offset <= p.end)?.mark;
  }

  byId(id: string): Mark | undefined {
    return this.all.find(({ finding }) => finding.id === id);
  }
}

/** Whether both hold the same words at the same places, so that nothing needs painting. */
export const sameParts = (a: readonly Located<Text>[], b: readonly Located<Text>[]): boolean =>
  a.length === b.length &&
  a.every((part, i) => {
    const other = b[i] as Located<Text>;
    return part.origin === other.origin && part.start === other.start && part.end === other.end;
  });
