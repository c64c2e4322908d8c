import type { Language } from '../../model/language';

/**
 * What a verb of speech says about what follows it: `speech` reports words ("said"), `thought`
 * reports an opinion and needs somebody who can hold one, `act` takes its content as an object
 * ("called for an end to the war").
 */
export type CueClass = 'speech' | 'thought' | 'act';

/** Comma-separated finite forms, and the participle that continues a sentence ("adding"). */
export type VerbRow = readonly [finite: string, participle: string];

/** What a pronoun or noun shows of the person it stands for. */
export interface Traits {
  readonly gender?: 'f' | 'm';
  readonly plural?: boolean;
}

/** How one language reports what somebody said. Every list holds normalised words or phrases. */
export interface SpeechWords {
  readonly verbs: Readonly<Record<CueClass, readonly VerbRow[]>>;
  /** "according to": in front of the source, or behind it. */
  readonly sources: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words that introduce reported content ("that"). */
  readonly that: readonly string[];
  /** Words that may stand between a subject and its verb. */
  readonly between: readonly string[];
  readonly negations: readonly string[];
  /** Forms of "to be" that make a participle passive. */
  readonly passive: readonly string[];
  readonly pronouns: Readonly<Record<string, Traits>>;
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  /** Words at which a noun phrase or clause ends. */
  readonly stops: readonly string[];
  /** Words that open a sentence and belong to no noun phrase. */
  readonly openings: readonly string[];
  readonly times: readonly string[];
  /** Verb forms that are nouns as well ("reports", "claim"): their surroundings must show the verb. */
  readonly nouns: readonly string[];
  /** Verbs that name the hearer before the content ("told reporters that"). */
  readonly objects: readonly string[];
  /** Nouns for people who speak, with what they show of them. */
  readonly roles: readonly string[];
  /** Nouns for bodies and groups that speak. */
  readonly bodies: readonly string[];
  /** Forms of address before a name. */
  readonly titles: readonly string[];
  readonly places: readonly string[];
}

export type SpeechTables = Readonly<Record<Language, SpeechWords>>;
