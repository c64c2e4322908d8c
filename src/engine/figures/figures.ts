import type { Figure, Mention, Quote } from '../../model/finding';
import type { Draft, FoundPeriod, FoundQuantity } from '../analysis';
import type { EngineDocument, Scope } from '../document';

/** What was read in a scope before its figures are put together. */
export interface Ingredients {
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly FoundPeriod[];
  readonly mentions: readonly Draft<Mention>[];
  readonly quotes: readonly Draft<Quote>[];
}

/** Quantities that speak of India–Russia trade, with period, measure, status and attribution. */
export function figuresIn(
  _document: EngineDocument,
  _scope: Scope,
  _read: Ingredients,
): Draft<Figure>[] {
  return [];
}
