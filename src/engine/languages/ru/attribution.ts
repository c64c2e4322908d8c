import type { AttributionWords } from '../../quotes/lexicon/attribution-words';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** Every ending of the first list with every ending of the second behind it. */
const endings = (stems: string, ends: string): readonly string[] =>
  list(stems).flatMap((stem) => list(ends).map((end) => `*${stem}${end}`));

const PARTICIPLES = endings('вш | ащ | ящ | ущ | ющ', 'ий | ая | ие | ее | их | его | ей | ую');
const CONVERBS = [
  ...endings('ая | яя | уя | юя', ' | сь'),
  ...endings('ив | ав | ев | ув | ыв | яв', ' | шись'),
];

/** How Russian shows who is meant; see {@link AttributionWords}. */
export const attribution: AttributionWords = {
  definite: ['the'],
  indefinite: [],
  newcomers: list('один | одна | еще | другой | другая | другие | два | три | несколько'),
  counterparts: list('коллега | коллеги | заместитель | предшественник | преемник | визави'),
  talking: list('говорил | говорила | возражал | возражала | спорил'),
  outlooks: [],
  stances: [],
  towards: [],
  mediumNouns: [],
  one: ['один', 'одна'],
  oneOf: ['одной', 'одного'],
  oneOfThem: ['один из них', 'одна из них'],
  byOneOfThem: ['одного из них', 'одной из них'],
  several: list('два | две | оба | обе | три | трое | четыре | пять | шесть | несколько'),
  plural: ['*ы', '*и'],
  feminine: ['*ца', '*ка'],
  approximate: ['до', 'около'],
  counts: [],
  aged: [],
  quotes: [],
  credits: list('фото | /'),
  interposes: [],
  informants: [],
  epithets: list(`
    эксперт | специалист | бизнесмен | предприниматель | собеседник | менеджер | топ-менеджер | банкир | финансист | трейдер |
    брокер | логист | фермер | экспортер | импортер | поставщик | производитель | промышленник | эксперта | специалиста |
    бизнесмена | собеседника | менеджера | топ-менеджера | банкира | финансиста | трейдера | брокера | логиста | фермера |
    экспортера | импортера | поставщика | промышленника
  `),
  anybody: [],
  partners: ['собеседник'],
  sameBody: ['ведомств*'],
  middleNames: list('сингх | кумар | чандра | прасад | нараян'),
  demonyms: [],
  knownDemonyms: [],

  spans: [],
  lately: [],
  before: [],
  exactly: [],
  ago: [],
  clock: list('в | мск | am | pm | ist | gmt | utc'),

  within: ['в', 'во'],
  from: ['из'],
  placing: ['в', 'на', 'из'],
  servesIn: ['в'],
  ofOffice: list('в | во | по | на | при | из'),
  beside: [],
  employedBy: [],
  genitive: [],
  locative: [],

  hearers: list('*у | *ю | *е | *о | *ам | *ям | *ом | *ым | *им | *ой'),
  dative: list('*у | *ю | *ам | *ям'),
  vowelDative: [
    ...endings('б|в|г|д|з|л|м|н|п|р|с|т|ф|х|ц|ч|ш|щ|ж', 'у'),
    ...endings('а|е|и|о|у|ы|ю|я', 'ку'),
  ],
  governedNames: list('*ом | *ем | *ым | *им | *у | *ю | *ой | *ей | *е'),
  governedAdjectives: list('*ой | *ей | *ом | *ем | *ым | *им'),
  dependent: list('*я | *ы | *и | *а | *ов | *ей'),
  bodyVerbs: [
    ...endings('а | е | и | у | ю | я', 'т'),
    ...endings('а | е | и | у | ы | я', 'л | ла | ли | ло'),
    ...['*ся', '*сь'],
  ],
  officeVerbs: [
    ...endings('и | ы | е | а | я | о | у', 'л'),
    ...list('*лся | *лась | *лись | *ется | *ится'),
  ],
  pastVerbs: endings('а | е | и | о | у | ы | я | ш', 'л | ла | ли | ло'),
  pluralVerbs: list('*ли | *ат | *ят | *ут | *ют | *ены'),
  participles: [
    ...PARTICIPLES,
    ...PARTICIPLES.map((ending) => `${ending}ся`),
    ...list('близк* | знаком* | осведомл*'),
  ],
  describing: CONVERBS,
  relatives: ['котор*'],

  question: list('q | question | вопрос | корреспондент | корр | ведущий | ведущая | интервьюер'),
  answer: list('a | answer | ответ'),
  explains: list('как | почему | зачем | кто | где | когда | сколько | чем'),
  headlineVerbs: [],
  asking: list('поговор* | побесед* | пообщал* | расспрос* | распрос* | встрет*'),
  reporters: list('корреспондент* | журналист* | обозревател* | спецкор* | репортер* | редактор*'),
  heard: [],
  mediumFirst: [],
  mediumLast: list(`
    wire | express | mail | standard | mirror | ledger | review | bulletin | press | dispatch | monitor | examiner |
    courier | sentinel | globe | digest | mercury
  `),
  referring: [],
  onAir: ['эфире'],
  naming: [],
  topics: ['о том ,'],

  and: [],
  official: [],
  nobody: [],
  shares: [],
  by: [],
  with: [],
  to: [],
  not: [],
  adverbs: [],
  notAdverbs: [],
  agreeing: [],
  owning: ['s'],
  denying: ['t'],
  gerunds: [],
  pasts: [],
  shortened: [],
  passiveWith: [],
  interjected: [],
  ordered: [],
  compounds: [],
  telling: [],
  modals: [],
  readers: [],
  asks: [],
  anonymity: [],
  anonymous: [],
  about: [],
  this: [],
  asked: list(
    'почему | зачем | как | кто | кому | кого | где | куда | когда | сколько | какой | какая | какое | какие',
  ),
  told: [],
  goesOn: [],
  leads: [],
  narrates: [],
  turns: [],
  dates: [],
  ascribes: [],
  ours: [],
  occasions: [],
  studies: [],
  reports: [],
  results: [],
  labels: [],
  shortAnswers: [],
  listing: [],
  unmarkedHe: [],
  unmarkedShe: [],
  masculine: [],
  hisGenitive: [],
  herGenitive: [],
};
