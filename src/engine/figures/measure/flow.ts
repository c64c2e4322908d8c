import { contains } from '../../../model/span';
import { scriptOf } from '../../language';
import type { Participant, Phrase, Relation } from '../../mentions/phrase';
import type { Unit } from '../../mentions/unit';
import { linkAt, links } from '../lexicon/links';
import { hasTrait, isOfTrait } from '../lexicon/traits';
import type { Link } from '../lexicon/words';
import { between, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';

/** Seen from New Delhi: goods that go to Russia, or come from there. */
export type Flow = 'exports_to_russia' | 'imports_from_russia';

const SENDING: ReadonlySet<string> = new Set(['export', 'sell', 'supply', 'product']);

/** Which way goods go by one participant: from Russia or to India is India's import. */
export function flowBy(party: string, relation: Relation, core: string): Flow | undefined {
  const russia = party === 'RU';
  const sends = SENDING.has(core) || (russia && core === 'movement');
  if (!russia && party !== 'IN') return undefined;
  if (relation === 'to') return russia ? 'exports_to_russia' : 'imports_from_russia';
  if (relation === 'from' || relation === 'origin')
    return russia ? 'imports_from_russia' : 'exports_to_russia';
  if (relation === 'owner' || relation === 'by')
    return russia === sends ? 'imports_from_russia' : 'exports_to_russia';
  return undefined;
}

const BY_CERTAINTY: readonly (readonly Relation[])[] = [
  ['to', 'from'],
  ['origin'],
  ['owner', 'by'],
];

const BUYING: ReadonlySet<string> = new Set(['buy', 'purchase', 'take']);

/** «в России», not «в Россию». */
function isWhere(country: string): boolean {
  const language = scriptOf(country);
  return isOfTrait(language, 'declining') && !links(language, country, 'whither');
}

/** "India's coal | imports": who stands in front of goods that are bought buys them; "imports of Indian coal" are sold by it. */
const isBuyer = ({ core, at, from, participants }: Phrase, unit: Unit): boolean =>
  core === 'import' &&
  at > from &&
  participants.length === 1 &&
  (unit.possessive || scriptOf(unit.word) === 'en');

/** «закупила в России», "bought Indian rails": what is bought in a country comes from it; only «в Россию» it goes there. */
function relationIn(phrase: Phrase, { relation, unit, party }: Participant): Relation {
  const { core, at, from } = phrase;
  if (relation === 'origin' && party === 'IN' && isBuyer(phrase, unit)) return 'owner';
  if (relation === 'owner' && core === 'buy' && at === from) return 'origin';
  return relation === 'to' && BUYING.has(core) && isWhere(unit.word) ? 'from' : relation;
}

/** Which way the goods of a phrase go, by the relations of the countries in it: "India's Russian oil" is of the last. */
export function flowOfPhrase(phrase: Phrase): Flow | undefined {
  const { core, participants } = phrase;
  const last = participants.toReversed();
  for (const relations of BY_CERTAINTY)
    for (const participant of relations.includes('origin') ? last : participants) {
      const { party } = participant;
      const relation = relationIn(phrase, participant);
      const flow = relations.includes(relation) && flowBy(party, relation, core);
      if (flow) return flow;
    }
  return undefined;
}

/** "a third of the potash India imported": who stands right before a verb though another phrase ends with it. */
function partyBefore({ start }: Topic, { topics }: Passage): string | undefined {
  const before = topics.findLast(({ end }) => end < start);
  const last = before?.phrase?.participants.at(-1);
  return last && last.unit.end === before?.end && start - last.unit.end === 1
    ? last.party
    : undefined;
}

/** "रूस की कंपनी रोजनेफ्ट | से | … खरीदना": whether a firm of a country in front of a verb is whom goods come from. */
const isFromFirm = ({ units }: Passage, country: Topic, before: number): boolean =>
  units.some(
    (unit, at) =>
      unit.start > country.start &&
      unit.end <= before &&
      unit.form === 'body' &&
      unit.party === (country.kind === 'russia' ? 'RU' : 'IN') &&
      units[at + 1]?.roles.has('from') === true,
  );

/** «в Индию», «из России»: where goods go or come from, which no more acts. */
function relationOf(
  subject: Topic,
  { start: head }: Topic,
  country: string,
  passage: Passage,
): Relation {
  if (hasTrait(passage, 'postpositional'))
    return isFromFirm(passage, subject, head) ? 'from' : 'owner';
  const before = passage.units.find((unit) => unit.end === subject.start - 1);
  if (!before) return 'owner';
  if (before.roles.has('from')) return 'from';
  return before.roles.has('to') && !isWhere(country) ? 'to' : 'owner';
}

/** The nearest country before a verb is who acts, unless goods go there or come from it. */
export function flowOfSubject({ core }: Phrase, head: Topic, passage: Passage): Flow | undefined {
  const { topics } = passage;
  const party = partyBefore(head, passage);
  if (party) return flowBy(party, 'owner', core);
  const subject = topics.findLast(
    (topic) => topic.end <= head.start && (topic.kind === 'india' || topic.kind === 'russia'),
  );
  const name = passage.units.find(({ start }) => start === subject?.start);
  if (!subject || !name) return undefined;
  const relation = relationOf(subject, head, name.word, passage);
  return flowBy(subject.kind === 'russia' ? 'RU' : 'IN', relation, core);
}

/** "deliveries from that country": the participant that only the context names. */
export const unnamed = ({ participants }: Phrase): Participant | undefined =>
  participants.find(({ party }) => party === 'ONE');

/** Whether a sentence names a country in front of a flow. */
export const namesBefore = ({ start }: Topic, { units }: Passage): boolean =>
  units.some(({ end, party, form }) => end <= start && party !== undefined && form !== 'currency');

/**
 * "… to India, while imports from that country": of the partner that the sentence named last; supplies of a
 * republic are those of the Russian region before it.
 */
export function flowOfUnnamed(phrase: Phrase, head: Topic, passage: Passage): Flow | undefined {
  const one = unnamed(phrase);
  const before = passage.units.filter(
    ({ end, party, form }) => end <= head.start && party !== undefined && form !== 'currency',
  );
  const region = before.find(({ form }) => form === 'region');
  const partners = passage.topics.flatMap(({ phrase }) => phrase?.participants.filter(isWay) ?? []);
  const partner = partners.some(({ unit }) => unit === before.at(-1)) ? before.at(-1) : undefined;
  const isForeign = phrase.core === 'export' || phrase.core === 'import';
  const isTheirs = isForeign && one !== undefined && isWay(one);
  const party = (isTheirs ? (partner ?? region) : (region ?? partner))?.party;
  return one && party ? flowBy(party, one.relation, phrase.core) : undefined;
}

const isWay = ({ relation }: Participant): boolean => ['to', 'from', 'with'].includes(relation);

/** The flow the other way. */
export const opposite = (flow: Flow): Flow =>
  flow === 'exports_to_russia' ? 'imports_from_russia' : 'exports_to_russia';

const DEALS: ReadonlySet<string> = new Set(['buy', 'sell']);

/** "Indian supplies to Russia grew, while imports fell": what is set against a flow goes the other way. */
export function contrasted({ core }: Phrase, head: Topic, passage: Passage): Flow | undefined {
  if (partyBefore(head, passage)) return undefined;
  const { topics, cues } = passage;
  const other = topics.findLast(
    ({ end, phrase }) => end <= head.start && phrase && flowOfPhrase(phrase),
  );
  const isTurned = cues.some(
    (word) =>
      word.cues.has('turn') && word.start >= (other?.end ?? head.start) && word.end <= head.start,
  );
  const isDeal = DEALS.has(core) && DEALS.has(other?.phrase?.core ?? '');
  if (
    !other?.phrase ||
    !(isTurned || isDeal) ||
    SENDING.has(other.phrase.core) === SENDING.has(core)
  )
    return undefined;
  const flow = flowOfPhrase(other.phrase);
  return flow && opposite(flow);
}

const REACH = 3;

/** «экспорт в нашу страну»: of the side whose language the text is in, unless somebody is quoted. */
export function flowOfHome(head: Topic, passage: Passage): Flow | undefined {
  const { sentence } = passage;
  if (sentence.tokens.some(({ word }) => /^[«"“]$/.test(word))) return undefined;
  const words = [
    ...between(passage, head.start, head.end),
    ...between(passage, head.end, sentence.end).slice(0, REACH),
  ];
  const leads = (link: Link): boolean =>
    words.some((_, at) => linkAt(passage, words, at, link) > 0);
  if (leads('homeward')) return 'exports_to_russia';
  return leads('fromHome') ? 'imports_from_russia' : undefined;
}

/** «ввезла на $9 млрд, а вывезла | к нам | на $3 млрд»: where what is told behind a flow goes. */
export function flowHome(passage: Passage, from: number, to: number): Flow | undefined {
  const words = between(passage, from, to);
  const isHome = words.some((_, at) => linkAt(passage, words, at, 'home') > 0);
  const isSaid = words.some(({ word }) => /^[«"“]$/.test(word));
  return isHome && !isSaid ? 'exports_to_russia' : undefined;
}

/** So many words may stand between a flow and where it goes. */
const DESTINATION = 4;

const MOVED = ['up', 'down', 'actual'] as const;

/** "exports of tea from the mill | to India": where goods go, behind words that belong to no phrase and tell no change. */
export function flowTo({ core }: Phrase, head: Topic, passage: Passage): Flow | undefined {
  const { units, cues } = passage;
  const first = units.findIndex(({ start }) => start >= head.end);
  for (let i = first; i >= 0 && i < first + DESTINATION; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word') return undefined;
    if (cues.some((cue) => contains(cue, unit) && MOVED.some((move) => cue.cues.has(move))))
      return undefined;
    const party = unit.roles.has('to') ? units[i + 1]?.party : undefined;
    if (party) return flowBy(party, 'to', core);
  }
  return undefined;
}

/** "imports of Russian rough | into India": only the phrase's own way tells more than where goods go. */
export const tellsWay = ({ participants }: Phrase): boolean =>
  participants.some(({ relation }) => relation === 'to' || relation === 'from');
