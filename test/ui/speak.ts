import { readFileSync } from 'node:fs';
import type { Language } from '../../src/model/language';

export type Messages = Record<string, { readonly message: string }>;

export const messagesOf = (language: Language): Messages =>
  JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8'));

/** Lets `t` speak a language, with placeholders filled in as browsers do. */
export function speak(language: Language): void {
  const messages = messagesOf(language);
  const getMessage = (key: string, substitutions: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}
