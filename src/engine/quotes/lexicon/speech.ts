import type { Language } from '../../../model/language';
import { FormSet } from '../../forms';
import { Lexicon } from '../../lexicon';
import { normalise, tokens } from '../../token';
import type { AttributionWords } from './attribution-words';
import { WORDS, type Words } from './tables';
import type { CueClass, Traits } from './words';

export type CueForm = 'finite' | 'participle' | 'sourceBefore' | 'sourceAfter' | 'sourceOwn';

/** What a word of the table says as a cue. */
export interface CueMeaning {
  readonly class: CueClass;
  readonly form: CueForm;
  /** True of a source that stands at the beginning of a clause. */
  readonly opens?: boolean;
  /** True of a source that somebody else passes on ("citing"). */
  readonly cites?: boolean;
  /** What a source that is only a pronoun shows ("in his words"). */
  readonly traits?: Traits;
}

/** A table of speech made ready for look-ups. */
export interface Speech {
  readonly language: Language;
  readonly inverts: boolean;
  readonly capitals: boolean;
  readonly cues: Lexicon<CueMeaning>;
  readonly roles: Lexicon<true>;
  readonly bodies: Lexicon<true>;
  readonly titles: Lexicon<true>;
  readonly places: Lexicon<true>;
  readonly outlets: Lexicon<string>;
  readonly media: Lexicon<true>;
  readonly hearing: Lexicon<true>;
  readonly carrying: Lexicon<true>;
  readonly backward: Lexicon<true>;
  readonly postposed: Lexicon<true>;
  readonly interview: Lexicon<true>;
  readonly platforms: Lexicon<string>;
  readonly kinds: Lexicon<number>;
  /** The kinds of office whose holder a noun may call again. */
  readonly calls: Lexicon<ReadonlySet<number>>;
  readonly lands: Lexicon<number>;
  readonly fields: Lexicon<number>;
  readonly deputies: Lexicon<true>;
  readonly known: Lexicon<string>;
  readonly unnamed: Lexicon<true>;
  readonly bylines: Lexicon<true>;
  readonly topics: Lexicon<true>;
  readonly withholds: Lexicon<true>;
  readonly anonymity: Lexicon<true>;
  readonly pronouns: ReadonlyMap<string, Traits>;
  readonly addressed: ReadonlyMap<string, Traits>;
  readonly is: Readonly<Record<WordSet, ReadonlySet<string>> & Record<FormName, FormSet>>;
}

const WORD_SETS = [
  'that',
  'between',
  'negations',
  'passive',
  'objective',
  'increases',
  'questions',
  'auxiliaries',
  'determiners',
  'papers',
  'organs',
  'possessives',
  'prepositions',
  'stops',
  'openings',
  'times',
  'objects',
  'informed',
  'answering',
  'nouns',
  'markers',
  'adjoining',
  'heardBy',
  'writes',
  'conjunctions',
  'subordinators',
  'as',
  'copulas',
  'using',
  'breaks',
  'heads',
  'grades',
  'crowds',
  'issues',
  'receives',
  'tasks',
  'noTasks',
  'honorifics',
  'portfolios',
] as const;
type WordSet = (typeof WORD_SETS)[number];
type FormName = Exclude<keyof AttributionWords, 'topics' | 'anonymity'>;

/** «приводит % слова»: the sign stands for any medium of the table. */
const phrasesOf = ({ outlets }: Words, row: string): readonly string[] =>
  row.includes('%') ? outlets.map(([own]) => row.replace('%', own)) : [row];

function* cueRows(words: Words): Generator<[string, CueMeaning]> {
  for (const name of ['speech', 'thought', 'voice', 'act', 'stance'] as const)
    for (const [finite, participles] of words.verbs[name]) {
      for (const form of finite.split(', ')) yield [form, { class: name, form: 'finite' }];
      for (const form of participles.split(', ').filter(Boolean))
        yield [form, { class: name, form: 'participle' }];
    }
  for (const row of words.postposed) yield [row, { class: 'speech', form: 'finite' }];
  for (const row of words.sources.opening)
    yield [row, { class: 'speech', form: 'sourceBefore', opens: true }];
  for (const row of words.sources.before)
    for (const phrase of phrasesOf(words, row))
      yield [phrase, { class: 'speech', form: 'sourceBefore' }];
  for (const row of words.sources.citing)
    yield [row, { class: 'speech', form: 'sourceBefore', cites: true }];
  for (const row of words.sources.after) yield [row, { class: 'speech', form: 'sourceAfter' }];
  for (const [row, traits] of words.possessive)
    for (const phrase of phrasesOf(words, row))
      yield [phrase, { class: 'speech', form: 'sourceOwn', traits }];
}

const all = (rows: readonly string[]): Lexicon<true> =>
  new Lexicon(rows.map((row) => [row, true] as const));

/** Every word of a row means the row's number. */
const rows = (table: readonly (readonly string[])[]): Lexicon<number> =>
  new Lexicon(table.flatMap((row, i) => row.map((word) => [word, i] as const)));

function callsOf({ kinds, general }: Words): Lexicon<ReadonlySet<number>> {
  const known = rows(kinds);
  const broad = new Map(
    general.map(([noun, offices]) => {
      const held = offices.split(', ').map((office) => tokens(office, 0, office.length));
      return [noun, new Set(held.flatMap((words) => known.at(words, 0)?.meaning ?? []))] as const;
    }),
  );
  const own = kinds.flatMap((row, i) => row.map((word) => [word, new Set([i])] as const));
  return new Lexicon([...own.filter(([word]) => !broad.has(word)), ...broad]);
}

/** What ministers answer for: the words of the fields, and those that only go with them. */
const portfoliosOf = ({ portfolios, fields }: Words): readonly string[] => [
  ...portfolios,
  ...fields.flat().flatMap((field) => field.split(' ')),
];

const traitsOf = (table: Readonly<Record<string, Traits>>): ReadonlyMap<string, Traits> =>
  new Map(Object.entries(table).map(([word, traits]) => [normalise(word), traits]));

function compile(language: Language): Speech {
  const table = WORDS[language];
  const words = { ...table, portfolios: portfoliosOf(table) };
  const { topics, anonymity, ...attribution } = words.attribution;
  const sets = WORD_SETS.map((name) => [name, new Set(words[name].map(normalise))]);
  const forms = Object.entries(attribution).map(([name, rows]) => [
    name,
    new FormSet(rows.map(normalise)),
  ]);
  return {
    language,
    inverts: words.inverts,
    capitals: words.capitals,
    cues: new Lexicon(cueRows(words)),
    roles: all(words.roles),
    bodies: all(words.bodies),
    titles: all(words.titles),
    places: all(words.places),
    outlets: new Lexicon(words.outlets),
    media: all(words.media),
    hearing: all(words.hearing),
    carrying: all(words.carrying),
    backward: all(words.backward),
    postposed: all(words.postposed),
    interview: all(words.interview),
    platforms: new Lexicon(words.platforms),
    kinds: rows(words.kinds),
    calls: callsOf(words),
    lands: rows(words.lands),
    fields: rows(words.fields),
    deputies: all(words.deputies),
    known: new Lexicon(words.known),
    unnamed: all(words.unnamed),
    bylines: all(words.bylines),
    topics: all(topics),
    withholds: all(words.withholds),
    anonymity: all(anonymity),
    pronouns: traitsOf(words.pronouns),
    addressed: traitsOf(words.addressed),
    is: Object.fromEntries([...sets, ...forms]),
  };
}

const TABLES: Readonly<Record<Language, Speech>> = {
  en: compile('en'),
  hi: compile('hi'),
  ru: compile('ru'),
};

export const speechOf = (language: Language): Speech => TABLES[language];
