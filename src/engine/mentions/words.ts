import type { Forms } from '../forms';

/**
 * Rows of a table are phrases parted by ` | `; a word that ends in `*` stands for every word
 * with that beginning; a row with a capital letter counts only where the text has the same
 * capitals ("US" is a country, "us" is not).
 */
export type Rows = string;

/** The words by which a text speaks of one of the two countries. */
export interface CountryWords {
  /** Names, capitals, seats of government. */
  readonly name: Rows;
  /** Adjectives and demonyms. */
  readonly adjective: Rows;
  /** Regions and cities by which a story is set in the country without naming it; they are no partners. */
  readonly place: Rows;
  /** Regions that trade by themselves; by them a text speaks of the country without naming it. */
  readonly region: Rows;
  /** Companies and bodies that act for the country's trade. They count only beside the country itself. */
  readonly body: Rows;
  readonly currency: Rows;
}

/** What a word does in a phrase about trade. */
export const ROLES = [
  'trade', // trade, commerce: needs a pair
  'turnover', // trade turnover, trade volume, trade target: stands for trade between two by itself
  'export',
  'import',
  'supply', // goods on their way, in either direction
  'movement', // goods on their way, in words that the gate does not know: never alone in a text
  'purchase',
  'buy', // verbs whose object comes from the partner
  'sell', // verbs whose object goes to the partner
  'take', // verbs of goods on their way that the gate does not know: never alone in a text
  'holder', // in front of whoever has goods, or sells them: «карбамид у дистрибьюторов»
  'befallen', // participles between where goods go and the noun of their flow: «रूस को हुई आपूर्ति»
  'outlay', // what is paid for goods: of trade only where they are a country's
  'motion', // verbs of goods behind their value: "worth $4 billion went to"
  'send', // of `take`, verbs that name the receiver like an object: sent
  'dealing', // of trade and balance, business, deficit: such only where a partner is named
  'portion', // verbs that tell a share: accounted for
  'deal', // verbs that say by themselves that somebody trades: to buy, not to take
  'leader', // who stands for a country by himself, unlike its companies
  'auxiliary', // has, itself, still: stands between who acts and the verb
  'whose', // "a union whose trade": of whoever stands before
  'pronoun', // it, they: whoever was named last acts
  'relative', // that, which: between goods and who trades in them
  'keeps', // has, runs: a verb of trade or a balance "that India has with Russia"
  'upon', // "spent on": what money goes to
  'toward', // verbs of motion: a bare name right before one is where goods go
  'share',
  'balance',
  'payment',
  'container', // "volume of", "growth in": part of a phrase only before another core
  'product',
  'dual', // products that are arms where the sentence speaks of arms
  'arms', // products that are no trade in the sense of this tool
  'general', // international, foreign: trade with everybody
  'comparison', // unlike, than, over: before a country that does not act
  'modifier', // total, annual, crude: may stand inside a phrase
  'article',
  'possessive', // our, their: the only determiners that a phrase begins with
  'joint', // bilateral, mutual: of two countries that the context names
  'economic', // "trade and economic ties": such a coordination is about ties
  'stop', // right after "trade" these make it something else: war, union, deal
  'office', // before "trade" these make it a name: ministry of
  'bourse', // stock exchanges, a company: turnover beside these is theirs
  'agent', // before goods these make them somebody's business: supplier of
  'decoy', // the Indian Ocean, Russia Today: no country at all
  'verbal', // before "trade" these make it a verb: to, will
  'actless', // after a third country these make it no party to trade: sanctions, tariffs
  'measure', // barrels, tonnes, million: stands between a verb and its goods
  'bulk', // barrels, tonnes: a quantity of goods even where nothing names them
  'tender', // "national currencies", in which a trade is settled
  'nominative', // names that stand as a subject and never inside a phrase after its core
  'with',
  'to',
  'from',
  'between',
  'of',
  'by',
  'place', // "in China" is a place, not a party
  'dated', // a capital that is no name: "in August"
  'again', // "the country": the partner of the phrase before, where no other is named since
  'there', // a place that the sentence before named
  'and',
  'tail', // "and vice versa": ends a phrase
  'home', // ₹, crore: a text that counts so is written in India
] as const;

export type Role = (typeof ROLES)[number];

/** The words of one language about trade between countries. */
export interface TradeWords {
  readonly india: CountryWords;
  readonly russia: CountryWords;
  /** Words that name both at once: Indo-Russian. */
  readonly pair: Rows;
  /** Words for two countries that the context names: both countries, the two sides. */
  readonly both: Rows;
  /** Words for one country that the context names: the republic. */
  readonly one: Rows;
  /** Third countries and blocs by ISO code or abbreviation. */
  readonly others: Readonly<Record<string, Rows>>;
  /** Adjectives that may stand inside a phrase though no row names them. */
  readonly adjectives: Forms;
  /** Names in the case of those who get something: «индийским НПЗ». */
  readonly datives: Forms;
  /** Names of places in the case of what is there: «вакцины в России». */
  readonly locatives: Forms;
  /** A country behind a preposition of place as where something goes, not where it is: «в Китай». */
  readonly destinations: Forms;
  /** What an apostrophe joins to an owner: India"'s". */
  readonly possessives: Forms;
  /** Owners that end with a bare apostrophe: the "countries'". */
  readonly possessivePlurals: Forms;
  readonly roles: Readonly<Record<Role, Rows>>;
}
