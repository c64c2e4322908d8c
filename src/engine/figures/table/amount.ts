import type { Line } from './line';
import { type UnitLabel, unitLabelsIn } from './unit-label';
import { isColumnWord } from './vocabulary';
import type { ColumnCue } from './words';

/** Words that tell only that something is counted, some of them in what. */
export const AMOUNTS = ['value', 'money', 'bulk', 'either'] as const satisfies readonly ColumnCue[];

const has = ({ tokens, language }: Line, ...of: readonly ColumnCue[]): boolean =>
  tokens.some(({ word }) => isColumnWord(language, word, ...of));

/** "Value" is of money, "quantity" never: under a unit of another kind the label counts something else. */
export const fits = (label: Line, unit: UnitLabel | undefined): boolean =>
  !(has(label, 'money') && unit?.kind !== 'money') &&
  !(has(label, 'bulk') && unit?.kind === 'money');

/** «Объём» without a unit of its own, beside a column of money or a second of values: of which it is nothing tells. */
export const isOpenAmount = (label: Line, beside: readonly Line[]): boolean =>
  has(label, 'either') &&
  unitLabelsIn(label).length === 0 &&
  beside.some((other) => other !== label && (has(other, ...AMOUNTS) || isOfMoney(other)));

const isOfMoney = (label: Line): boolean =>
  unitLabelsIn(label).some(({ kind }) => kind === 'money');
