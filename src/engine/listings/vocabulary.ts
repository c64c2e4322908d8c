import { hasForm } from '../forms';
import { TRADE_TABLES } from '../languages/table';
import { Lexicon } from '../lexicon';
import type { ListingWords } from './words';

export type ListingRole = 'cooperation' | 'sectors' | 'goods' | 'and' | 'besides' | 'other' | 'end';

export interface ListingTag {
  readonly role: ListingRole;
  readonly order: ListingWords['order'];
}

const ROLES: readonly ListingRole[] = [
  'sectors',
  'goods',
  'besides',
  'and',
  'other',
  'cooperation',
  'end',
];

function* rows(table: ListingWords): Generator<readonly [string, ListingTag]> {
  for (const role of ROLES)
    for (const row of table[role].split('|')) yield [row.trim(), { role, order: table.order }];
}

/** The words around enumerations in all languages: their scripts keep them apart. */
export const LISTING_VOCABULARY = new Lexicon<ListingTag>(
  Object.values(TRADE_TABLES).flatMap(({ listing }) => [...rows(listing)]),
);

const hasFinite = hasForm(...Object.values(TRADE_TABLES).map(({ listing }) => listing.finite));
const SHORTEST_VERB = 6;

/** Whether a word looks like a finite verb: «рассчитывает». */
export const isFiniteVerb = (word: string): boolean =>
  word.length >= SHORTEST_VERB && hasFinite(word);
