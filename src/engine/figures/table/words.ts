import type { Rows } from '../lexicon/words';

/** What a word means in the caption, the head or the margin of a table. */
export const COLUMN_CUES = [
  'value', // only that there is a value: "figures"
  'money', // that it is one of money: "amount"
  'bulk', // that it is none of money: "quantity"
  'either', // of money or of goods
  'all', // of more than the pair, or of all parts: "total"
  'balance', // what one flow is more than the other
  'growth', // a change from row to row
  'fiscal', // heads years that a plain "2023" tells nothing of
  'paced', // an average or a sum so far: of no year that stands beside it
  'lead', // before the unit in which all is counted: "in" $ billion
  'tail', // after it, in languages that put it there
] as const;

export type ColumnCue = (typeof COLUMN_CUES)[number];

/** The words of one language in the heads of tables. */
export type ColumnWords = Readonly<Record<ColumnCue, Rows>>;
