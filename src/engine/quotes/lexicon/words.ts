/**
 * What a verb of speech says about what follows it: `speech` reports words ("said"), `thought`
 * reports an opinion and needs somebody who can hold one, `act` takes its content as an object
 * ("called for an end to the war"), `voice` reports words only beside a quotation ("went on"), `stance`
 * tells what a person whom the text names wants or thinks of something ("hopes to", "backed").
 */
export type CueClass = 'speech' | 'thought' | 'voice' | 'act' | 'stance';

/** Comma-separated finite forms, and the participles that continue a sentence ("adding"). */
export type VerbRow = readonly [finite: string, participles: string];

/** What a pronoun or noun shows of the person it stands for. */
export interface Traits {
  readonly gender?: 'f' | 'm';
  readonly plural?: boolean;
  /** Stands for a body, not a person ("it"). */
  readonly thing?: boolean;
  /** Stands for a body as well: of people whom a text quotes it would be the polite one («उसने», not «उन्होंने»). */
  readonly plain?: boolean;
  /** Stands for whoever was named just before ("who"). */
  readonly relative?: boolean;
}

/** The verbs and phrases that report speech. Every list holds normalised words or phrases. */
export interface CueWords {
  readonly verbs: Readonly<Record<CueClass, readonly VerbRow[]>>;
  /**
   * "according to": in front of the source (`opening`: only where a clause begins), or behind it;
   * `citing`: in front of a source that somebody else passes on; `%` stands for any medium.
   */
  readonly sources: Readonly<Record<'before' | 'citing' | 'opening' | 'after', readonly string[]>>;
  /** "In his words": a source that is only a pronoun. */
  readonly possessive: readonly (readonly [phrase: string, traits: Traits])[];
  /** Words that point back: the sentence before is what was said («Об этом сообщил …»). */
  readonly backward: readonly string[];
  /** Finite phrases whose speaker ends the sentence, in the genitive («…,” यह कहना है | रवि मेनन | का»). */
  readonly postposed: readonly string[];
}

/** The grammar around what somebody said: small words, and where phrases begin and end. */
export interface SpeechWords {
  /** True where the subject may follow its verb without a comma before it. */
  readonly inverts: boolean;
  /** False where the script has no capitals, so that names show only by their roles and markers. */
  readonly capitals: boolean;
  /** Postpositions that mark who acts; where there are any, the subject stands before one. */
  readonly markers: readonly string[];
  /** First words of cues that the subject directly precedes ("… का कहना है"). */
  readonly adjoining: readonly string[];
  /** Words that introduce reported content ("that"). */
  readonly that: readonly string[];
  /** Words that may stand between a subject and its verb. */
  readonly between: readonly string[];
  /** Verbs that take a mere object as well ("added sugar"): without "that" a clause must follow. */
  readonly objective: readonly string[];
  /** Verbs of what grows, in front of “to”. */
  readonly increases: readonly string[];
  /** Words that open a question which somebody answers: «Почему чай дорог, объясняет …». */
  readonly questions: readonly string[];
  /** Behind "but": whoever spoke keeps something back; the narrator tells it, not they. */
  readonly withholds: readonly string[];
  readonly negations: readonly string[];
  /** Forms of "to be" that make a participle passive. */
  readonly passive: readonly string[];
  /** Other auxiliaries: a clause has one or another. */
  readonly auxiliaries: readonly string[];
  readonly pronouns: Readonly<Record<string, Traits>>;
  /** Pronouns for whom somebody spoke to ("spoke to him"). */
  readonly addressed: Readonly<Record<string, Traits>>;
  readonly determiners: readonly string[];
  /** Determiners that point back to a person ("his"). */
  readonly possessives: readonly string[];
  readonly prepositions: readonly string[];
  /** Words at which a noun phrase or clause ends. */
  readonly stops: readonly string[];
  /** Words that join one clause to the next. */
  readonly conjunctions: readonly string[];
  /** Words that open a clause which another follows ("While …, …"). */
  readonly subordinators: readonly string[];
  /** Words that open a clause which only names the source ("As he said, …"). */
  readonly as: readonly string[];
  /** "became": behind these no label stands for who speaks. */
  readonly copulas: readonly string[];
  /** What tells how somebody knows, or ends what tells it ("cited data as showing"). */
  readonly using: readonly string[];
  /** Words at which the noun phrase after an inverted verb ends ("said X in …"). */
  readonly breaks: readonly string[];
  /** Words that open a sentence and belong to no noun phrase. */
  readonly openings: readonly string[];
  readonly times: readonly string[];
  /** Verb forms that are nouns as well ("reports", "claim"): their surroundings must show the verb. */
  readonly nouns: readonly string[];
  /** Verbs that name the hearer before the content ("told reporters that"). */
  readonly objects: readonly string[];
  /** Forms of those that without a hearer tell who heard ("Parliament told"). */
  readonly informed: readonly string[];
  /** Participles that name what is answered ("replying to a question"). */
  readonly answering: readonly string[];
}

/** Those who speak: people and bodies by their nouns and offices. */
export interface OfficeWords {
  /** Nouns for people who speak, with what they show of them. */
  readonly roles: readonly string[];
  /** Nouns for bodies and groups that speak. */
  readonly bodies: readonly string[];
  /** Papers and counts: what they "say" is no statement of anybody. */
  readonly papers: readonly string[];
  /** Parts of bodies: behind them stands a person, behind "the brokerage" its name. */
  readonly organs: readonly string[];
  /** Nouns that may stand for each other: "envoy", "ambassador" and "diplomat" mean one person. */
  readonly kinds: readonly (readonly string[])[];
  /** Nouns that may call the holder of any of several offices ("the official"). */
  readonly general: readonly (readonly [noun: string, offices: string])[];
  /** Countries with their adjectives, one row each: an "Indian minister" is not Russia's. */
  readonly lands: readonly (readonly string[])[];
  /** People whose office needs no telling, with that office. */
  readonly known: readonly (readonly [name: string, office: string])[];
  /** Offices behind which a single name is that of the body («глава Росатома»). */
  readonly heads: readonly string[];
  /** Words behind a body that bring in the task after which it is called («совет по чаю»). */
  readonly tasks: readonly string[];
  /** What is no task behind them («по итогам»). */
  readonly noTasks: readonly string[];
  /** Nouns for sources that stay unnamed and say where they are («источник в банке»). */
  readonly unnamed: readonly string[];
  /** Words that say how high or how long somebody holds an office ("acting"), in front of capitals as well. */
  readonly grades: readonly string[];
  /** Nouns that stand for several who stay unnamed, where no marker tells who acts («जानकार | मानते हैं»). */
  readonly crowds: readonly string[];
  /** Verbs by which a body sends out a message ("issued"). */
  readonly issues: readonly string[];
  /** Verbs by which somebody gets one. */
  readonly receives: readonly string[];
  /** Forms of address that say nothing of what somebody is ("Mr"). */
  readonly honorifics: readonly string[];
  /** Words that only go with what a minister answers for ("Corporate Affairs"). */
  readonly portfolios: readonly string[];
  /** What ministers answer for, one row for each field with all the words for it: a "trade minister" is no "finance minister". */
  readonly fields: readonly (readonly string[])[];
  /** Words for those who only stand in for who holds an office. */
  readonly deputies: readonly string[];
  /** Forms of address and offices before a name. */
  readonly titles: readonly string[];
  readonly places: readonly string[];
}

/** The media to which something is said, and that pass it on. */
export interface OutletWords {
  /** Words with which the line opens that signs an interview. */
  readonly bylines: readonly string[];
  /** Media, with the name in the nominative. */
  readonly outlets: readonly (readonly [phrase: string, name: string])[];
  /** Nouns for media ("the newspaper Mint", "told the paper"). */
  readonly media: readonly string[];
  /** Words in front of the medium that words were said to ("told", "interview with"). */
  readonly hearing: readonly string[];
  /** Words in front of a medium that only carried the words («передает»). */
  readonly carrying: readonly string[];
  /** Words behind the medium that words were said to ("… को"). */
  readonly heardBy: readonly string[];
  /** Verbs for what is said in writing, in a medium («… में लिखा»). */
  readonly writes: readonly string[];
  /** Verbs that name the medium by themselves ("tweeted"). */
  readonly platforms: readonly (readonly [verb: string, outlet: string])[];
  /** Words that announce questions and answers. */
  readonly interview: readonly string[];
}
