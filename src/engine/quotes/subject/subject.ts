import type { Traits } from '../lexicon/words';
import type { Range } from '../passage/items';

/** Who a cue says is speaking: a noun phrase, with the apposition that describes it. */
export interface Subject extends Range {
  readonly side: 'before' | 'after' | 'shared';
  /** "Ajay Sahai, who heads the body, said": what stands between the commas. */
  readonly apposition?: Range;
  /** True where the phrase stands in another case than a subject's («в посольстве сообщили»). */
  readonly isOblique?: boolean;
  /** Of a source that is only a pronoun ("in his words"). */
  readonly traits?: Traits;
  /** Of whom the verb agrees with («कहती हैं»). */
  readonly gender?: Traits['gender'];
}

/** How far a subject may stand from its verb, in words. */
export const REACH = 45;
