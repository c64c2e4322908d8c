import type { Quote } from '../../model/finding';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';

/** The same quotes with the chain on which their words came to this page. */
export function withChains(
  _document: EngineDocument,
  _scope: Scope,
  quotes: readonly Draft<Quote>[],
): Draft<Quote>[] {
  return [...quotes];
}
