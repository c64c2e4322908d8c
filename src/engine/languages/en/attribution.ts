import type { AttributionWords } from '../../quotes/attribution-words';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** How English shows who is meant; see {@link AttributionWords}. */
export const attribution: AttributionWords = {
  definite: ['the'],
  indefinite: ['a', 'an'],
  newcomers: list('a | an | another | one | some | two | three | several'),
  one: [],
  oneOf: [],
  oneOfThem: ['one of them'],
  byOneOfThem: [],
  several: [],
  plural: list('*s | *men | *people | *police'),
  feminine: [],
  approximate: list('around | about | over | under | more | less | between | up'),
  counts: list(
    'one | two | three | four | five | six | seven | eight | nine | ten | half | third | quarter | dozen',
  ),
  epithets: [],
  anybody: ['person', 'source'],
  partners: [],
  sameBody: [],
  middleNames: [],
  demonyms: list('*ian | *ean | *ese | *ish'),
  knownDemonyms: list('*ican | *ench | *utch'),

  spans: list('week | month | year | night | morning | afternoon | evening | summer'),
  lately: [],
  before: [],
  exactly: [],
  ago: ['ago'],
  clock: list(
    'jan | feb | mar | apr | may | jun | jul | aug | sep | sept | oct | nov | dec | at | am | pm | ist | gmt | utc',
  ),

  within: [],
  from: ['from'],
  placing: [],
  servesIn: ['to', 'in', 'with'],
  ofOffice: [],
  beside: list('by | with | from | to | against | alongside'),
  employedBy: ['of', 'from', 'at'],
  genitive: [],
  locative: [],

  hearers: [],
  dative: [],
  vowelDative: [],
  governedNames: [],
  governedAdjectives: [],
  dependent: [],
  bodyVerbs: [],
  officeVerbs: [],
  pastVerbs: [],
  pluralVerbs: [],
  participles: [],
  describing: [],
  relatives: [],

  question: ['q', 'question'],
  answer: ['a', 'answer'],
  explains: list('what | how | why | who | when | where | which | will | can | is | are'),
  headlineVerbs: [],
  asking: list('spoke | caught | sat | met | talked | interviewed'),
  reporters: [],
  heard: [],
  mediumFirst: [],
  mediumLast: list(`
    wire | express | mail | standard | mirror | ledger | review | bulletin | press | dispatch | monitor | examiner |
    courier | sentinel | globe | digest | mercury
  `),
  referring: [],
  onAir: [],
  naming: [],
  topics: [],
};
