import type { Listing, Quote } from '../../model/finding';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';

/** Sectors of cooperation and goods that a scope enumerates. */
export function listingsIn(
  _document: EngineDocument,
  _scope: Scope,
  _quotes: readonly Draft<Quote>[],
): Draft<Listing>[] {
  return [];
}
