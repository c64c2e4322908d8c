import type { AttributionWords } from '../../quotes/lexicon/attribution-words';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** How English shows who is meant; see {@link AttributionWords}. */
export const attribution: AttributionWords = {
  definite: ['the'],
  indefinite: ['a', 'an'],
  newcomers: list('a | an | another | one | some | two | three | several'),
  counterparts: list('counterpart* | deputy | predecessor* | successor* | colleague*'),
  talking: list('spoke | speaks | talked | talks | preferred | disagreed | agreed'),
  outlooks: [],
  stances: [],
  towards: [],
  differing: [],
  views: [],
  feelings: [],
  experiencer: [],
  claims: [],
  demands: [],
  infinitives: [],
  against: [],
  works: [],
  bids: [],
  mediumNouns: list('agency | newspaper | magazine | website | portal'),
  one: [],
  oneOf: ['one of'],
  oneOfThem: ['one of them'],
  byOneOfThem: list('another | one | someone | somebody | nobody | everyone | everybody'),
  several: [],
  plural: list('*s | *men | *people | *police'),
  whom: [],
  things: [],
  feminine: [],
  approximate: list('around | about | over | under | more | less | between | up'),
  counts: list(
    'one | two | three | four | five | six | seven | eight | nine | ten | half | third | quarter | dozen',
  ),
  aged: ['old'],
  quotes: list('quote | quotes | quoted | quoting'),
  credits: list(
    'via | images | getty | image | picture | photo | photos | photograph | courtesy | handout | /',
  ),
  interposes: list('goes on | went on | continues | continued'),
  asides: list('where | which | who'),
  informants: list(
    'people | person | persons | sources | source | officials | official | executives | diplomats',
  ),
  former: ['former', 'ex', 'retired', 'late'],
  serving: ['former', 'retired', 'serving', 'current', 'incumbent', 'present', 'past'],
  companies: list(
    'company | firm | group | manufacturer | refiner | producer | lender | bank | conglomerate | corporation',
  ),
  corporate: list(
    'ltd | limited | corp | corporation | inc | plc | llc | llp | pvt | industries | petroleum | petrochemicals | enterprises | holdings | motors | refineries',
  ),
  epithets: [],
  anybody: ['person', 'source'],
  partners: [],
  sameBody: [],
  middleNames: list(
    'van | von | de | der | den | la | del | da | di | dos | du | bin | ibn | al | el | ter',
  ),
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
  sites: list(
    'road | street | avenue | lane | market | bazaar | square | chowk | mandi | nagar | docks',
  ),
  adverbial: [],
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

  question: ['q', 'question', 'interviewer', 'reporter', 'host', 'moderator', 'correspondent'],
  answer: ['a', 'answer'],
  explains: list('what | how | why | who | when | where | which | will | can | is | are'),
  headlineVerbs: [],
  asking: list('spoke | caught | sat | met | talked | interviewed'),
  reporters: [],
  heard: [],
  mediumFirst: [],
  mediumLast: list(`
    wire | express | mail | standard | mirror | ledger | review | bulletin | press | dispatch | monitor | examiner |
    courier | sentinel | globe | digest | mercury | quarterly | tribune | gazette | herald | chronicle | weekly | journal | observer | telegraph | times | today | news
  `),
  referring: [],
  onAir: [],
  naming: [],
  topics: [],

  and: ['and'],
  official: list('official | federal | national | provincial | municipal'),
  nobody: list('together | much | more | less | alone | came'),
  shares: list(
    'half | most | dozens | scores | hundreds | thousands | millions | majority | plenty | two | three | four | five | six | seven | eight | nine | ten',
  ),
  by: ['by'],
  with: ['with'],
  to: ['to'],
  not: ['not'],
  adverbs: ['*ly'],
  notAdverbs: list(`
    supply | oversupply | resupply | family | assembly | reply | rally | anomaly | monopoly | bully | apply | comply | imply |
    multiply | belly | jelly
  `),
  agreeing: ['*s'],
  owning: ['s'],
  denying: ['t'],
  gerunds: ['*ing'],
  pasts: ['*ed', 'met', 'sent'],
  shortened: ['s', 've', 'd', 'll', 're'],
  passiveWith: ['by', 'with', 'to', 'than'],
  interjected: ['say'],
  requested: list('ask for | asks for | asked for | ask about | asks about | asked about'),
  ordered: ['told to'],
  often: [],
  ready: list('quick to | correct to | careful to | eager to | keen to'),
  compounds: list(`
    think tank | think tanks | back up | backs up | backed up | backing up | back down | backs down | backed down |
    backing down | back off | backed off | add up | adds up | added up | adding up | attack on | attacks on | attack that | attacks that | knocked out | knocked down
  `),
  telling: list(
    'suggested | suggests | indicated | indicates | signaled | proposed | implied | revealed | reckoned',
  ),
  modals: list('must | will | would | should | shall | can | could | may | might | cannot'),
  readers: list('you | your | us | yours'),
  asks: ['ask*'],
  anonymity: ['not to be', 'not to have', 'for anonymity'],
  anonymous: ['anonym*'],
  about: ['about'],
  this: ['this'],
  asked: list('whether | why | how | what | if | which | who | when | where'),
  told: ['whether', 'why', 'how', 'what'],
  goesOn: list('and | but | because | so | since | until | unless | if'),
  leads: ['like', 'unlike', 'besides', 'without'],
  narrates: list(`
    although | though | but | while | when | after | before | in | on | at | during | even | a | an | according
  `),
  turns: ['who', 'where', 'even as', 'even though'],
  dates: list('after | before | when | while | as | following | during'),
  ascribes: ['citing', 'according'],
  ours: ['our', 'my'],
  occasions: list(`
    interview | interviews | statement | statements | speech | speechs | letter | letters | email | emails |
    call | calls | message | messages | tweet | tweets | post | posts | note | notes | report | reports |
    conference | conferences | briefing | briefings | hearing | hearings | rally | rallys | meeting |
    meetings | debate | debates | event | events | talk | talks | visit | visits | address | addresss |
    testimony | testimonys | year | years | month | months | week | weeks | day | days | hour | hours |
    minute | minutes | morning | mornings | night | nights
  `),
  messages: list(
    'statement | letter | email | message | tweet | note | post | release | communique',
  ),
  contrasts: list('but | while | although | though | whereas'),
  occasional: list(
    'in | on | at | during | after | before | despite | when | while | because | here | late | early | amid',
  ),
  complements: list('to | of | for | as'),
  studies: list(`
    report | poll | polls | survey | surveys | study | studies | analysis | research | investigation | inquiry | document | documents
  `),
  reports: list('report | reports | reported | announce | announced | announces'),
  results: list(`
    profit | profits | loss | losses | revenue | revenues | sales | income | earnings | turnover | growth | rise | increase |
    fall | decline | drop | jump | results
  `),
  labels: ['specify', 'specifies', 'specified'],
  shortAnswers: list('yes | no | nothing | goodbye | so | otherwise'),
  listing: ['as under', 'as follows', 'as below'],
  unmarkedHe: [],
  unmarkedShe: [],
  masculine: [],
  hisGenitive: [],
  herGenitive: [],
};
