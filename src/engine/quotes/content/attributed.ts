import type { Cue } from '../cues/cues';
import type { Range } from '../passage/items';
import type { Subject } from '../subject/subject';

/** Whom a medium cites, and the item at which it says so. */
export interface Citing {
  readonly at: number;
  readonly source: Subject;
}

/** A cue with its speaker; what remains is to find what was said. */
export interface Attributed {
  readonly cue: Cue;
  readonly subject?: Subject;
  /** True where the subject is a medium that passes on what somebody else said. */
  readonly isMedium: boolean;
  /** Whose words the subject, a medium, passes on. */
  readonly cited?: Citing;
  /** The medium that quotes the subject. */
  readonly quoting?: Range;
}
