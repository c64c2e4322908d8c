import type { Side } from '../../../model/measure';
import { scriptOf } from '../../language';
import type { Participant, Phrase, Relation } from '../../mentions/phrase';
import { linkAt, links } from '../passage/links';
import { between, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topics';
import { isOfTrait } from '../passage/traits';
import type { Link } from '../words';

/** Seen from New Delhi: goods that go to Russia, or come from there. */
export type Flow = 'exports_to_russia' | 'imports_from_russia';

const SENDING: ReadonlySet<string> = new Set(['export', 'sell', 'supply', 'product']);

/** Which way goods go by one participant: from Russia or to India is India's import. */
function flowBy(party: string, relation: Relation, core: string): Flow | undefined {
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

const BUYING: ReadonlySet<string> = new Set(['buy', 'purchase']);

/** «в России», not «в Россию». */
function isWhere(country: string): boolean {
  const language = scriptOf(country);
  return isOfTrait(language, 'declining') && !links(language, country, 'whither');
}

/** «закупила в России», "bought Indian rails": what is bought in a country comes from it; only «в Россию» it goes there. */
function relationIn({ core, at, from }: Phrase, { relation, unit }: Participant): Relation {
  if (relation === 'owner' && core === 'buy' && at === from) return 'origin';
  return relation === 'to' && BUYING.has(core) && isWhere(unit.word) ? 'from' : relation;
}

/** Which way the goods of a phrase go, by the relations of the countries in it: "India's Russian oil" is of the last. */
function flowOfPhrase(phrase: Phrase): Flow | undefined {
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

/** The nearest country before a verb is who acts. */
function flowOfSubject({ core }: Phrase, head: Topic, passage: Passage): Flow | undefined {
  const { topics } = passage;
  const party = partyBefore(head, passage);
  if (party) return flowBy(party, 'owner', core);
  const subject = topics.findLast(
    (topic) => topic.end <= head.start && (topic.kind === 'india' || topic.kind === 'russia'),
  );
  return subject && flowBy(subject.kind === 'russia' ? 'RU' : 'IN', 'owner', core);
}

const opposite = (flow: Flow): Flow =>
  flow === 'exports_to_russia' ? 'imports_from_russia' : 'exports_to_russia';

const DEALS: ReadonlySet<string> = new Set(['buy', 'sell']);

/** "Indian supplies to Russia grew, while imports fell": what is set against a flow goes the other way. */
function contrasted({ core }: Phrase, head: Topic, passage: Passage): Flow | undefined {
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
function flowOfHome(head: Topic, passage: Passage): Flow | undefined {
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

/** "The other way went goods": a flow of which only that is told. */
const isReversed = ({ start }: Topic, { cues }: Passage): boolean =>
  cues.some((word) => word.cues.has('reverse') && word.end <= start);

/** "India … its exports": of the country that the sentence is about. */
const isOwned = ({ start }: Topic, { cues }: Passage): boolean =>
  cues.some((word) => word.cues.has('own') && (word.start === start || word.end === start - 1));

const isForeignTrade = (core: string): boolean => core === 'export' || core === 'import';

/** What a text was speaking of: from whose side it sees bare "exports", the last flow, and the last share. */
export class Perspective {
  /** Whether the last share was one of oil. */
  ofOil = false;
  /** The last flow that was named. */
  latest?: Flow;

  constructor(private side: Side) {}

  private learn(core: string, flow: Flow): void {
    this.latest = flow;
    if (!isForeignTrade(core)) return;
    this.side = (core === 'export') === (flow === 'exports_to_russia') ? 'india' : 'russia';
  }

  private bare(core: string): Flow | undefined {
    if (!isForeignTrade(core)) return undefined;
    const isExport = (core === 'export') === (this.side === 'india');
    return isExport ? 'exports_to_russia' : 'imports_from_russia';
  }

  /** A sentence without figures may tell that the text is about oil. */
  hear({ topics, cues }: Passage): void {
    if (topics.some(({ kind }) => kind === 'ours'))
      this.ofOil = cues.some((word) => word.cues.has('oil'));
  }

  /** "In the opposite direction": the other way than the last flow. */
  get reverse(): Flow | undefined {
    return this.latest && opposite(this.latest);
  }

  /** "Our sales": of the side from which the text sees. */
  private ours(core: string, head: Topic, { cues }: Passage): Flow | undefined {
    const isOurs = cues.some(
      (word) => word.cues.has('we') && word.start <= head.start && word.end >= head.start - 1,
    );
    return isOurs ? flowBy(this.side === 'india' ? 'IN' : 'RU', 'owner', core) : undefined;
  }

  /** Which way the goods of a head go: by its own countries, by the side of the text, by who acts. */
  flowOf(phrase: Phrase, head: Topic, passage: Passage): Flow | undefined {
    const own = flowOfPhrase(phrase);
    if (own) this.learn(phrase.core, own);
    const bySubject = flowOfSubject(phrase, head, passage);
    const owned = isOwned(head, passage) ? bySubject : contrasted(phrase, head, passage);
    const back = isReversed(head, passage) ? this.reverse : undefined;
    const ours = this.ours(phrase.core, head, passage);
    return (
      own ??
      flowOfHome(head, passage) ??
      ours ??
      back ??
      owned ??
      this.bare(phrase.core) ??
      bySubject ??
      (isOwned(head, passage) ? undefined : this.latest)
    );
  }
}
