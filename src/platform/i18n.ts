import type messages from '../../assets/_locales/en/messages.json';

/** The name of a string in `assets/_locales`; a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

export interface Strings {
  getMessage(key: string, substitutions?: string[]): string;
}

let spare: Strings | undefined;

/** Takes strings from elsewhere where the browser gives none; see `spare-strings`. */
export function takeStrings(strings: Strings): void {
  spare = strings;
}

/**
 * Read at each call and without the polyfill: this module also runs in pages, where the polyfill
 * would cost more than everything else that needs it.
 */
const strings = (): Strings => {
  if (spare) return spare;
  const { browser, chrome } = globalThis as {
    browser?: { i18n: Strings };
    chrome?: { i18n: Strings };
  };
  return (browser ?? chrome)?.i18n ?? { getMessage: (key) => key };
};

/** The string in the reader's language. @example t('popup_tab_page') // 'This page' */
export const t = (key: MessageKey, ...substitutions: (string | number)[]): string =>
  strings().getMessage(key, substitutions.map(String));

/** A string whose key is computed from data that the types do not bound; undefined where there is none. */
export const maybe = (key: string, ...substitutions: string[]): string | undefined =>
  strings().getMessage(key.replace(/\W/g, '_'), substitutions) || undefined;

/** The locale of the strings in use (not of the browser), so that numbers and words agree. */
export const locale = (): string => t('locale');

type Plural<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/**
 * The form for a number by the language's plural rules: `marks_one`, `marks_few`, `marks_other` …
 * @param number the number as it is to be shown
 * @example plural('marks', 21) // ru: '21 отметка'
 */
export function plural(
  stem: Plural<MessageKey>,
  count: number,
  number = new Intl.NumberFormat(locale()).format(count),
): string {
  const form = new Intl.PluralRules(locale()).select(count);
  return maybe(`${stem}_${form}`, number) ?? t(`${stem}_other` as MessageKey, number);
}
