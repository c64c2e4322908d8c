import type { FoundPeriod } from '../analysis';
import type { EngineDocument, Scope } from '../document';

/** Every expression of a period in a scope, in reading order, resolved from the text and the day of publication. */
export function periodsIn(_document: EngineDocument, _scope: Scope): FoundPeriod[] {
  return [];
}
