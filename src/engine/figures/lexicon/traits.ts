import type { Language } from '../../../model/language';
import { traits as en } from '../../languages/en/measures';
import { traits as hi } from '../../languages/hi/measures';
import { traits as ru } from '../../languages/ru/measures';
import type { Sentence } from '../../sentence';
import type { Trait } from './words';

const TRAITS: Readonly<Record<Language, ReadonlySet<Trait>>> = {
  en: new Set(en),
  hi: new Set(hi),
  ru: new Set(ru),
};

/** Whether a language is of a kind. */
export const isOfTrait = (language: Language | undefined, trait: Trait): boolean =>
  language !== undefined && TRAITS[language].has(trait);

/** What stands in a sentence, whose language tells how it is read. */
export interface InSentence {
  readonly sentence: Pick<Sentence, 'language'>;
}

/** Whether the language of a sentence is of a kind. */
export const hasTrait = ({ sentence }: InSentence, trait: Trait): boolean =>
  isOfTrait(sentence.language, trait);
