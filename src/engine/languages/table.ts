import type { Language } from '../../model/language';

/**
 * One language as data. Each part is read by one room of the engine, which says what its rows
 * mean; the three languages hold the same files in the same order.
 *
 * - `gate` — words by which the sentinel tells in one look that a page may concern us
 * - `numerals` — number words, scales, units, approximators (read by quantities/)
 * - `calendar` — months, years, relative periods (read by periods/)
 * - `trade` — countries, flows, products, near misses (read by mentions/ and figures/)
 * - `speech` — speech verbs and nouns, roles, outlets, agencies (read by quotes/ and provenance/)
 */
export interface LanguageTable {
  readonly language: Language;
}
