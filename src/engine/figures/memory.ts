import type { Period } from '../../model/period';
import type { Direction } from './change';
import { Perspective } from './flow';
import type { Passage } from './passage';
import type { Thread } from './select';
import { citesAgain, type Source } from './source';

/** What a sentence leaves behind for the next ones. */
export interface Memory {
  thread: Thread;
  readonly perspective: Perspective;
  block: number;
  /** The place of the sentence among those of the scope. */
  at: number;
  /** The period of the last figure that was counted. */
  period?: Period;
  source?: Source;
  /** The last source named anywhere before. */
  cited?: Source;
  /** The currency of the last sum. */
  currency?: string;
  /** Which way the last figure went, if it told a change. */
  change?: Direction;
}

export const emptyMemory = (language: string): Memory => ({
  thread: { on: false, known: false },
  perspective: new Perspective(language === 'ru' ? 'russia' : 'india'),
  block: -1,
  at: -1,
});

/** A new paragraph speaks of another time and by another source, unless it says that it sums up. */
export function enter(memory: Memory, passage: Passage): void {
  if (passage.at > memory.at + 1) memory.thread = { on: false, known: memory.thread.known };
  memory.at = passage.at;
  if (passage.sentence.block === memory.block) return;
  memory.block = passage.sentence.block;
  memory.source = undefined;
  const goesOn = citesAgain(passage) || passage.cues.some((word) => word.cues.has('thus'));
  if (!goesOn) memory.period = undefined;
}
