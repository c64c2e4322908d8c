import { listing as en } from '../languages/en/trade';
import { listing as hi } from '../languages/hi/trade';
import { listing as ru } from '../languages/ru/trade';
import { Lexicon } from '../lexicon';
import type { ListingWords } from './words';

export type ListingRole = 'cooperation' | 'sectors' | 'goods' | 'and' | 'besides' | 'end';

export interface ListingTag {
  readonly role: ListingRole;
  readonly order: ListingWords['order'];
}

const ROLES: readonly ListingRole[] = ['sectors', 'goods', 'besides', 'and', 'cooperation', 'end'];

function* rows(table: ListingWords): Generator<readonly [string, ListingTag]> {
  for (const role of ROLES)
    for (const row of table[role].split('|')) yield [row.trim(), { role, order: table.order }];
}

/** The words around enumerations in all languages: their scripts keep them apart. */
export const LISTING_VOCABULARY = new Lexicon<ListingTag>(
  [en, ru, hi].flatMap((t) => [...rows(t)]),
);
