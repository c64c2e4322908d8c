import type { Language } from '../../model/language';
import { speech as en } from '../languages/en/speech';
import { Lexicon } from '../lexicon';
import type { CueClass, SpeechWords, Traits } from './words';

export type CueForm = 'finite' | 'participle' | 'sourceBefore' | 'sourceAfter';

/** What a word of the table says as a cue. */
export interface CueMeaning {
  readonly class: CueClass;
  readonly form: CueForm;
}

/** A table of speech made ready for look-ups. */
export interface Speech {
  readonly language: Language;
  readonly cues: Lexicon<CueMeaning>;
  readonly roles: Lexicon<true>;
  readonly bodies: Lexicon<true>;
  readonly titles: Lexicon<true>;
  readonly places: Lexicon<true>;
  readonly pronouns: ReadonlyMap<string, Traits>;
  readonly is: Readonly<Record<WordSet, ReadonlySet<string>>>;
}

const WORD_SETS = [
  'that',
  'between',
  'negations',
  'passive',
  'determiners',
  'prepositions',
  'stops',
  'openings',
  'times',
  'objects',
  'nouns',
] as const;
type WordSet = (typeof WORD_SETS)[number];

function* cueRows(words: SpeechWords): Generator<[string, CueMeaning]> {
  for (const name of ['speech', 'thought', 'act'] as const)
    for (const [finite, participle] of words.verbs[name]) {
      for (const form of finite.split(', ')) yield [form, { class: name, form: 'finite' }];
      if (participle) yield [participle, { class: name, form: 'participle' }];
    }
  for (const row of words.sources.before) yield [row, { class: 'speech', form: 'sourceBefore' }];
  for (const row of words.sources.after) yield [row, { class: 'speech', form: 'sourceAfter' }];
}

const all = (rows: readonly string[]): Lexicon<true> =>
  new Lexicon(rows.map((row) => [row, true] as const));

function compile(language: Language, words: SpeechWords): Speech {
  const is = Object.fromEntries(WORD_SETS.map((name) => [name, new Set(words[name])]));
  return {
    language,
    cues: new Lexicon(cueRows(words)),
    roles: all(words.roles),
    bodies: all(words.bodies),
    titles: all(words.titles),
    places: all(words.places),
    pronouns: new Map(Object.entries(words.pronouns)),
    is: is as Record<WordSet, Set<string>>,
  };
}

const TABLES: Partial<Record<Language, Speech>> = { en: compile('en', en) };

export const speechOf = (language: Language): Speech | undefined => TABLES[language];
