import { type Strings, t, takeStrings } from './i18n';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const LOCALES: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  en: () => import('../../assets/_locales/en/messages.json'),
  hi: () => import('../../assets/_locales/hi/messages.json'),
  ru: () => import('../../assets/_locales/ru/messages.json'),
};

/** What the browser does with a messages file: `$NAME$` stands for `$1`, that for the first substitution. */
export const stringsOf = (messages: Messages): Strings => ({
  getMessage(key, substitutions = []) {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message
      .replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
      .replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
  },
});

/**
 * Chromium sometimes gives a process of the extension no strings at all, for as long as it lives.
 * Our own pages then take them from the package.
 */
export async function ensureStrings(language = navigator.language): Promise<void> {
  if (t('locale') !== '') return;
  const load = LOCALES[language.slice(0, 2)] ?? LOCALES.en;
  if (load) takeStrings(stringsOf((await load()).default));
}
