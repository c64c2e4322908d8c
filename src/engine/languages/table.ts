import type { Language } from '../../model/language';
import type { ListingWords } from '../listings/words';
import type { TradeWords } from '../mentions/words';
import * as en from './en/trade';
import * as hi from './hi/trade';
import * as ru from './ru/trade';

/**
 * The words of one language about trade. A language is a folder of such tables, data only; each
 * part is read by one room of the engine, which says what its rows mean, and the languages hold
 * the same files with the same parts.
 *
 * - `gate` — words by which the sentinel tells in one look that a page may concern us
 * - `sentences` — abbreviations whose full stop ends no sentence (read by sentence)
 * - `numerals` — number words, scales, units, approximators (read by quantities/)
 * - `calendar` — months, years, relative periods (read by periods/)
 * - `measures` — what figures count, whose they are (read by figures/)
 * - `trade` — countries, flows, products, near misses, enumerations (read by mentions/, listings/)
 * - `speech` — speech verbs and nouns, roles (read by quotes/)
 * - `attribution` — articles, cases and small words that show who spoke (read by quotes/)
 * - `inflection` — endings of names, nouns and adjectives (read by quotes/)
 * - `provenance` — outlets, agencies, bylines (read by provenance/)
 */
export interface TradeTable {
  readonly trade: TradeWords;
  readonly listing: ListingWords;
}

/** A language that `Language` names and this misses does not compile. */
export const TRADE_TABLES: Readonly<Record<Language, TradeTable>> = { en, hi, ru };
