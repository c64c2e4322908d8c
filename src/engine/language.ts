import type { Language } from '../model/language';
import type { Token } from './token';

/** The language whose script a word is written in. */
export function scriptOf(word: string): Language | undefined {
  const code = word.charCodeAt(0);
  if (code >= 0x0900 && code <= 0x097f) return 'hi';
  if (code >= 0x0400 && code <= 0x052f) return 'ru';
  if (code < 0x0250) return 'en';
  return undefined;
}

/**
 * The language of a run of tokens, by the script of most of its words; where they are even it is
 * not English, for Latin words stand in every language's texts.
 * @example languageOf(tokens('товарооборот с Индией', 0, 21)) // 'ru'
 */
export function languageOf(tokens: readonly Token[]): Language {
  const count = { en: 0, hi: 0, ru: 0 };
  for (const token of tokens) {
    const language = token.kind === 'word' ? scriptOf(token.word) : undefined;
    if (language) count[language]++;
  }
  if (count.hi > 0 && count.hi >= count.en && count.hi >= count.ru) return 'hi';
  return count.ru > 0 && count.ru >= count.en ? 'ru' : 'en';
}
