import type { MediaWords } from './media-words';
import type { TimeWords } from './time-words';

/**
 * The words and endings by which one language shows who is meant beside a verb of speech. Rows are
 * whole words, beginnings (`котор*`) or endings (`*ому`); of phrases the words are parted by a space.
 */
export interface AttributionWords extends MediaWords, TimeWords {
  /** Articles of something known ("the"), a foreign name's too, and of something new ("a"). */
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Words with which a sentence brings in somebody of whom the text did not tell ("another"). */
  readonly newcomers: readonly string[];
  /** Nouns for somebody else who stands to a person as the possessive before them tells ("his counterpart"). */
  readonly counterparts: readonly string[];
  /** Verbs that tell that they talked, behind that noun. */
  readonly talking: readonly string[];
  /** What somebody whom the text turns to has of their own, behind a genitive («… का अनुभव»). */
  readonly outlooks: readonly string[];
  /** What somebody is who agrees or does not ("सहमत"), the words that say with whom ("इससे"), and what a view is that differs («की राय | अलग है»). */
  readonly stances: readonly string[];
  readonly towards: readonly string[];
  readonly differing: readonly string[];
  readonly views: readonly string[];
  /** What somebody feels or trusts, behind the postposition of whom («… को भरोसा नहीं»), and that postposition. */
  readonly feelings: readonly string[];
  readonly experiencer: readonly string[];
  /** Nouns for what somebody says, and those of them that things have as well («चाय की मांग»). */
  readonly claims: readonly string[];
  readonly demands: readonly string[];
  /** Infinitives, which own nothing. */
  readonly infinitives: readonly string[];
  /** Postpositions of whom or what something is said against («पर … का आरोप»), or written on, and of a topic («जहां तक»). */
  readonly against: readonly string[];
  /** Nouns for works that a name in quotation marks follows: these speak to nobody. */
  readonly works: readonly string[];
  /** Nouns that are verbs as well, behind what they belong to («चाय की | बोली»). */
  readonly bids: readonly string[];
  /** Nouns that behind a name say that it is a medium's ("the Pune Wire news agency"). */
  readonly mediumNouns: readonly string[];
  /** Words in front of an unnamed source that is one alone («один»). */
  readonly one: readonly string[];
  /** "One" in the case that a source takes («одного из …»). */
  readonly oneOf: readonly string[];
  /** One of several, nobody in particular ("one of them"); and the same as a source. */
  readonly oneOfThem: readonly string[];
  readonly byOneOfThem: readonly string[];
  /** Numerals of more than one. */
  readonly several: readonly string[];
  /** Nouns for several people, as far as their form shows it. */
  readonly plural: readonly string[];
  /** Pronouns that open a clause behind a preposition («с которым»). */
  readonly whom: readonly string[];
  /** Plurals of what never speaks, whatever explains or shows («санкции объясняют»). */
  readonly things: readonly string[];
  /** Nouns that may stand for a woman, where most cannot. */
  readonly feminine: readonly string[];
  /** Words that only make a number approximate ("about three"). */
  readonly approximate: readonly string[];
  /** Words for numbers and parts that people are counted by. */
  readonly counts: readonly string[];
  /** Ends an age by which somebody is called. */
  readonly aged: readonly string[];
  /** Verbs by which a medium quotes somebody ("quoted him as saying"). */
  readonly quotes: readonly string[];
  /** Words and signs of a picture's credit ("Ravi Menon via …"). */
  readonly credits: readonly string[];
  /** Verbs that go on with what somebody says between two commas (", he went on,"). */
  readonly interposes: readonly string[];
  /** Words that open a clause about the place or the hearer just named. */
  readonly asides: readonly string[];
  /** Nouns for those whom a medium cites and does not name. */
  readonly informants: readonly string[];
  /** Words in front of an office that somebody holds no more. */
  readonly former: readonly string[];
  /** Words that tell whether somebody still holds an office, two of which "and" may join. */
  readonly serving: readonly string[];
  /** Nouns for a company that was named before, and words that end the name of one. */
  readonly companies: readonly string[];
  readonly corporate: readonly string[];
  /** Nouns that alone call again whoever spoke last for no country. */
  readonly epithets: readonly string[];
  /** Nouns that may call anybody without a name again ("the person"). */
  readonly anybody: readonly string[];
  /** Nouns that call again whoever spoke last to a medium («собеседник агентства»). */
  readonly partners: readonly string[];
  /** Nouns that call any body again («в ведомстве»). */
  readonly sameBody: readonly string[];
  /** Names that stand in the middle of three. */
  readonly middleNames: readonly string[];
  /** Adjectives of countries ("Chilean"). */
  readonly demonyms: readonly string[];
  /** Endings of more of them, which other words share: only of countries that the table knows. */
  readonly knownDemonyms: readonly string[];
  /** Prepositions of the place where a body speaks («в министерстве сообщили»). */
  readonly within: readonly string[];
  /** Prepositions of where somebody without a name comes from. */
  readonly from: readonly string[];
  /** Prepositions of where an unnamed source is («источник в банке»). */
  readonly placing: readonly string[];
  /** Last words of the name of a place in a town where somebody without a name is found ("a broker on Hill Road"). */
  readonly sites: readonly string[];
  /** Prepositions in front of the country where somebody serves ("envoy to India"). */
  readonly servesIn: readonly string[];
  /** Prepositions that an office may hold («посол в Чили»). */
  readonly ofOffice: readonly string[];
  /** Prepositions behind which somebody stands of their own, not what belongs to the noun before. */
  readonly beside: readonly string[];
  /** Prepositions between a reporter and their medium. */
  readonly employedBy: readonly string[];
  /** Postpositions between an owner and what is owned («राष्ट्रपति के सहायक»), and of a place. */
  readonly genitive: readonly string[];
  readonly locative: readonly string[];
  /** Endings of those to whom something is told, and of none that is the subject. */
  readonly hearers: readonly string[];
  /** Endings of a name that hears («Деловому миру»), and of one that is the same without its last letter. */
  readonly dative: readonly string[];
  readonly vowelDative: readonly string[];
  /** Endings of names in another case than a subject's. */
  readonly governedNames: readonly string[];
  /** Endings of adjectives behind a preposition. */
  readonly governedAdjectives: readonly string[];
  /** Endings of nouns that depend on an office («министра угля»). */
  readonly dependent: readonly string[];
  /** Endings of verbs, as far as no noun in the name of a body shares them. */
  readonly bodyVerbs: readonly string[];
  /** Verbs in front of somebody's office, or their endings, as far as no noun in an office shares them. */
  readonly officeVerbs: readonly string[];
  /** Endings of verbs in the past, as far as no noun between a preposition and a name shares them. */
  readonly pastVerbs: readonly string[];
  /** Endings of verbs said of several, or of nobody («сказали»). */
  readonly pluralVerbs: readonly string[];
  /** Endings of participles and adjectives that go on with a description behind its comma. */
  readonly participles: readonly string[];
  /** Endings of forms of a verb that describe its subject behind a comma («выступая»). */
  readonly describing: readonly string[];
  /** Words that open a clause about the noun before. */
  readonly relatives: readonly string[];
  /** Words for what a thing is called, which nobody says. */
  readonly naming: readonly string[];
  /** What was spoken of, not what was said («О том, …»). */
  readonly topics: readonly string[];
  /** Words that join a verb to the one before. */
  readonly and: readonly string[];
  /** Adjectives that tell whose a paper is: "official data". */
  readonly official: readonly string[];
  /** Words that are left of a clause and stand for nobody. */
  readonly nobody: readonly string[];
  /** Words for some of many: "half of the traders". */
  readonly shares: readonly string[];
  /** Prepositions in front of whoever made or did something, and of whoever does something beside the subject. */
  readonly by: readonly string[];
  readonly with: readonly string[];
  /** Words in front of an infinitive. */
  readonly to: readonly string[];
  /** Negations of an infinitive. */
  readonly not: readonly string[];
  /** Endings of adverbs, and words that only end so. */
  readonly adverbs: readonly string[];
  readonly notAdverbs: readonly string[];
  /** The ending that a noun has of several and a verb of one. */
  readonly agreeing: readonly string[];
  /** What an apostrophe glues to an owner ("India’s"), a foreign name's too. */
  readonly owning: readonly string[];
  /** What an apostrophe glues to a verb to deny it ("don’t"). */
  readonly denying: readonly string[];
  /** Verb forms with which a clause without a subject begins ("speaking in …"). */
  readonly gerunds: readonly string[];
  /** Verbs in the past, and participles that look the same. */
  readonly pasts: readonly string[];
  /** Auxiliaries that an apostrophe glues to a pronoun ("he’s"). */
  readonly shortened: readonly string[];
  /** Prepositions that show a participle behind a verb ("portrayed by"). */
  readonly passiveWith: readonly string[];
  /** Verbs that between commas are an aside ("than, say, tea"). */
  readonly interjected: readonly string[];
  /** A verb with the preposition of what somebody asks for. */
  readonly requested: readonly string[];
  /** A verb with the word behind that shows that somebody was told to act. */
  readonly ordered: readonly string[];
  /** Two words that only look like a denial: "said more than once". */
  readonly often: readonly string[];
  /** An adjective and the word behind it with which a verb of speech follows its subject ("quick to"). */
  readonly ready: readonly string[];
  /** A verb of speech with the noun behind it, with which it is a noun. */
  readonly compounds: readonly string[];
  /** Verbs of thought that report as much as those of speech where "that" follows. */
  readonly telling: readonly string[];
  /** Verbs by which a headline tells what somebody demands or foretells. */
  readonly modals: readonly string[];
  /** Words for those who read. */
  readonly readers: readonly string[];
  /** Verbs of asking. */
  readonly asks: readonly string[];
  /** What sources ask for themselves ("not to be named"). */
  readonly anonymity: readonly string[];
  /** The same two words later ("to remain anonymous"). */
  readonly anonymous: readonly string[];
  /** Words in front of what is told or asked. */
  readonly about: readonly string[];
  /** Words that may be a subject as well as open a time ("this was", "this week"). */
  readonly this: readonly string[];
  /** Words with which a question begins that somebody told. */
  readonly asked: readonly string[];
  /** The same of what is told. */
  readonly told: readonly string[];
  /** Words that go on with what was said before the verb. */
  readonly goesOn: readonly string[];
  /** Prepositions behind which an opening can hold a verb of speech ("Like others claiming …,"). */
  readonly leads: readonly string[];
  /** Words with which the narrator goes on behind a quotation and a comma. */
  readonly narrates: readonly string[];
  /** Words with which the narrator takes over behind a comma. */
  readonly turns: readonly string[];
  /** Words that tell behind a quotation when it was said. */
  readonly dates: readonly string[];
  /** Words with which an opening names a source. */
  readonly ascribes: readonly string[];
  /** Words by which narrators count somebody among their own. */
  readonly ours: readonly string[];
  /** Where and when words are said. */
  readonly occasions: readonly string[];
  /** What somebody sends or gives out that says something ("a note saying"). */
  readonly messages: readonly string[];
  /** Words with which the narrator sets something against what was said. */
  readonly contrasts: readonly string[];
  /** Words behind a name that begin when and where something was done to somebody. */
  readonly occasional: readonly string[];
  /** Words behind a name that say for what somebody was praised or accused. */
  readonly complements: readonly string[];
  /** Nouns for what says what it finds. */
  readonly studies: readonly string[];
  /** Verbs of a firm about itself, and the results that it reports with them. */
  readonly reports: readonly string[];
  readonly results: readonly string[];
  /** Verbs with which a form is filled in. */
  readonly labels: readonly string[];
  /** What may be said in one word. */
  readonly shortAnswers: readonly string[];
  /** Words in front of a table ("as follows"). */
  readonly listing: readonly string[];
  /** Forms of verbs whose subject stands without the marker of who acts, and is a man's («कहते हैं») or a woman's. */
  readonly unmarkedHe: readonly string[];
  readonly unmarkedShe: readonly string[];
  /** Forms of address and nouns that stand for a man. */
  readonly masculine: readonly string[];
  /** Postpositions in front of an office that agree with a man or a woman who holds it («की अध्यक्ष»). */
  readonly hisGenitive: readonly string[];
  readonly herGenitive: readonly string[];
}
