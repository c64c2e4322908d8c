import type { Traits } from '../lexicon/words';
import type { Range } from '../passage/items';

/** What a noun phrase says of the one it stands for. */
export interface Naming {
  readonly kind: 'pronoun' | 'name' | 'role' | 'descriptor';
  /** Items of the name alone, or of the whole descriptor. */
  readonly name: Range;
  /** Items that say what the person is ("Russian envoy"). */
  readonly role?: Range;
  readonly traits: Traits;
}
