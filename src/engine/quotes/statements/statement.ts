import type { Range } from '../passage/items';
import type { Subject } from '../subject/subject';

/** Who says what in a passage, and by which rule that was read. */
export interface Statement {
  readonly rule: string;
  /** The pieces of the passage that are the content, in order. */
  readonly pieces: readonly Range[];
  readonly subject?: Subject;
  /** The medium that passes the words on, where the text names it as their bearer. */
  readonly relayer?: Range;
  /** The items of the speech verb, noun or "according to". */
  readonly cue?: Range;
  /** True where the subject stands in the case that a source takes. */
  readonly isSource?: boolean;
  /** True where nobody is named who could have said it, not even whoever spoke before. */
  readonly isNobodys?: boolean;
  /** True of what somebody wants or thinks of something, which is told of a named person only. */
  readonly isStance?: boolean;
  /** True where the passage before is what was said («Об этом сообщил …»). */
  readonly pointsBack?: boolean;
}
