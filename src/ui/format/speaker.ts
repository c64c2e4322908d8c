import type { NamesIn } from '../../model/context';
import type { Language } from '../../model/language';
import { locale } from '../../platform/i18n';

interface Named {
  readonly speaker: string;
  readonly speakerIn?: NamesIn;
}

/** A speaker's name as the reader's language writes it, else as English does. */
export const speakerName = ({ speaker, speakerIn = {} }: Named): string =>
  speakerIn[locale().slice(0, 2) as Language] ?? speaker;
