import { type Forms, hasForm } from '../forms';
import { TRADE_TABLES } from '../languages/table';
import { Lexicon } from '../lexicon';
import { type CountryWords, ROLES, type Role, type Rows, type TradeWords } from './words';

/** `IN`, `RU`, the code of a third country, `PAIR` (both in one word), `BOTH` and `ONE` (that the context names). */
export type Party = string;

const FORMS = [
  'name',
  'adjective',
  'place',
  'region',
  'body',
  'currency',
] as const satisfies readonly (keyof CountryWords)[];

/** How a word names a country. */
export type Form = (typeof FORMS)[number];

/** Roles that make the core of a phrase, and say what it speaks of; of several the first counts. */
const CORES = [
  'balance',
  'payment',
  'turnover',
  'share',
  'portion',
  'trade',
  'export',
  'import',
  'supply',
  'movement',
  'purchase',
  'buy',
  'sell',
  'take',
] as const satisfies readonly Role[];

export type Core = (typeof CORES)[number] | 'product' | 'container';

/** What somebody does with goods. */
export const VERBS: ReadonlySet<Core> = new Set(['buy', 'sell', 'take']);

/** Everything that a row of the tables can be; one phrase may play several roles. */
export interface Tag {
  readonly roles: ReadonlySet<Role>;
  readonly core?: Core;
  readonly party?: Party;
  readonly form?: Form;
  /** Only in capitals. */
  readonly capitals: boolean;
}

/** A tag with all its fields, absent ones too: what the engine reads most has one shape. */
export const tagOf = ({ roles, core, party, form, capitals }: Tag): Tag => ({
  roles,
  core,
  party,
  form,
  capitals,
});

type Draft = { roles: Set<Role>; core?: Core; party?: Party; form?: Form; capitals: boolean };

const CAPITAL = /\p{Lu}/u;

class Collector {
  readonly tags = new Map<string, Draft>();

  private tag(phrase: string): Draft {
    const known = this.tags.get(phrase);
    if (known) return known;
    const made: Draft = { roles: new Set(), capitals: CAPITAL.test(phrase) };
    this.tags.set(phrase, made);
    return made;
  }

  private each(rows: Rows, mark: (tag: Draft) => void): void {
    for (const row of rows.split('|')) if (row.trim()) mark(this.tag(row.trim()));
  }

  party(rows: Rows, party: Party, form: Form): void {
    this.each(rows, (tag) => Object.assign(tag, { party, form }));
  }

  role(rows: Rows, role: Role): void {
    this.each(rows, (tag) => tag.roles.add(role));
  }

  add(table: TradeWords): void {
    for (const [party, words] of [['IN', table.india] as const, ['RU', table.russia] as const])
      for (const form of FORMS) this.party(words[form], party, form);
    for (const [code, rows] of Object.entries(table.others)) this.party(rows, code, 'name');
    this.party(table.pair, 'PAIR', 'adjective');
    this.party(table.both, 'BOTH', 'name');
    this.party(table.one, 'ONE', 'name');
    for (const role of ROLES) this.role(table.roles[role], role);
  }
}

function vocabulary(): Lexicon<Tag> {
  const collector = new Collector();
  for (const { trade } of Object.values(TRADE_TABLES)) collector.add(trade);
  for (const tag of collector.tags.values()) tag.core = CORES.find((core) => tag.roles.has(core));
  return new Lexicon<Tag>([...collector.tags].map(([phrase, tag]) => [phrase, tagOf(tag)]));
}

/** The words of all languages in one look-up: their scripts keep them apart. */
export const VOCABULARY = vocabulary();

const has = (part: (table: TradeWords) => Forms): ((word: string) => boolean) =>
  hasForm(...Object.values(TRADE_TABLES).map(({ trade }) => part(trade)));

const isAdjective = has(({ adjectives }) => adjectives);

/** Whether a word that no row names looks like an adjective: "необработанного". */
export const looksLikeAdjective = (word: string): boolean => word.length > 5 && isAdjective(word);

export const isDative = has(({ datives }) => datives);
export const isLocative = has(({ locatives }) => locatives);
export const isDestination = has(({ destinations }) => destinations);
export const isPossessive = has(({ possessives }) => possessives);
export const isPossessivePlural = has(({ possessivePlurals }) => possessivePlurals);
