import type { Language } from '../../../model/language';
import { traits as en } from '../../languages/en/measures';
import { traits as hi } from '../../languages/hi/measures';
import { traits as ru } from '../../languages/ru/measures';
import type { Trait } from '../words';
import type { Passage } from './passage';

const TRAITS: Readonly<Record<Language, ReadonlySet<Trait>>> = {
  en: new Set(en),
  hi: new Set(hi),
  ru: new Set(ru),
};

/** Whether a language is of a kind. */
export const isOfTrait = (language: Language | undefined, trait: Trait): boolean =>
  language !== undefined && TRAITS[language].has(trait);

/** Whether the language of a sentence is of a kind. */
export const hasTrait = ({ sentence }: Passage, trait: Trait): boolean =>
  isOfTrait(sentence.language, trait);
