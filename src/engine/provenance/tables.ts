import type { Language } from '../../model/language';
import { provenance as en } from '../languages/en/provenance';
import { provenance as hi } from '../languages/hi/provenance';
import { provenance as ru } from '../languages/ru/provenance';
import type { ProvenanceWords } from './words';

const languages: Readonly<Record<Language, ProvenanceWords>> = { en, hi, ru };

/** The tables of all languages: names of agencies and keepers stand in every language's texts. */
export const TABLES: readonly ProvenanceWords[] = Object.values(languages);
