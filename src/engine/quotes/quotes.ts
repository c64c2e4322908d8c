import type { Quote } from '../../model/finding';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';

/** Every attributed statement of a scope, on any subject, in reading order; chains are added by provenance/. */
export function quotesIn(_document: EngineDocument, _scope: Scope): Draft<Quote>[] {
  return [];
}
