import type { Cue } from '../cues/cues';
import type { Subject } from '../subject/subject';

/** A cue with its speaker; what remains is to find what was said. */
export interface Attributed {
  readonly cue: Cue;
  readonly subject?: Subject;
  /** True where the subject is a medium that passes on what somebody else said. */
  readonly isMedium: boolean;
}
