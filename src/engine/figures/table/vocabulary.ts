import type { Language } from '../../../model/language';
import { FormSet, rowsOf } from '../../forms';
import { columns as en } from '../../languages/en/measures';
import { columns as hi } from '../../languages/hi/measures';
import { columns as ru } from '../../languages/ru/measures';
import { normalise } from '../../token';
import { COLUMN_CUES, type ColumnCue, type ColumnWords } from './words';

type FormsOf = Readonly<Record<ColumnCue, FormSet>>;

const formsOf = (words: ColumnWords): FormsOf =>
  Object.fromEntries(
    COLUMN_CUES.map((cue) => [cue, new FormSet(rowsOf(words[cue]).map(normalise))]),
  ) as FormsOf;

const FORMS: Readonly<Record<Language, FormsOf>> = {
  en: formsOf(en),
  hi: formsOf(hi),
  ru: formsOf(ru),
};

/** Whether a word is one of the heads of tables. @example isColumnWord('en', 'amount', 'value') // true */
export const isColumnWord = (language: Language, word: string, ...cues: ColumnCue[]): boolean =>
  cues.some((cue) => FORMS[language][cue].has(word));
