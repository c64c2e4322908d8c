import type { Side } from '../../../model/measure';
import { scriptOf } from '../../language';
import type { Phrase } from '../../mentions/phrase';
import { isLink } from '../lexicon/links';
import { between, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';
import {
  contrasted,
  type Flow,
  flowBy,
  flowOfHome,
  flowOfPhrase,
  flowOfSubject,
  flowOfUnnamed,
  flowTo,
  namesBefore,
  opposite,
  tellsWay,
  unnamed,
} from './flow';
import type { Voice } from './voice';

/** "The other way went goods", «обратный поток»: a flow of which only that is told. */
const isReversed = ({ start }: Topic, { cues }: Passage): boolean =>
  cues.some((word) => word.cues.has('reverse') && word.start <= start);

/** "India … its exports": of the country that the sentence is about. */
const isOwned = ({ start }: Topic, { cues }: Passage): boolean =>
  cues.some((word) => word.cues.has('own') && (word.start === start || word.end === start - 1));

const DEALS: ReadonlySet<string> = new Set(['buy', 'sell', 'take']);

/** "We sold you": who speaks is who acts, unless a country stands nearer to the verb. */
function isByUs(core: string, head: Topic, passage: Passage): boolean {
  const lead = between(passage, passage.sentence.start, head.start);
  const us = lead.findLast((token) => isLink(passage, token, 'us'));
  const isNearer = ({ kind, start, end }: Topic): boolean =>
    (kind === 'india' || kind === 'russia') && start >= (us?.end ?? 0) && end <= head.start;
  return us !== undefined && DEALS.has(core) && !passage.topics.some(isNearer);
}

/** "Our sales". */
const isOfUs = ({ start }: Topic, { cues }: Passage): boolean =>
  cues.some((word) => word.cues.has('we') && word.start <= start && word.end >= start - 1);

/**
 * "Russian imports", "रूसी आयात": what comes from Russia or what Russia buys, where neither India nor
 * exports are named beside them; the text tells by the side from which it sees.
 */
const isEitherWay = (
  { core, goods, participants }: Phrase,
  { topics, units }: Passage,
): boolean => {
  const [only, ...others] = participants;
  return (
    core === 'import' &&
    !goods &&
    only?.party === 'RU' &&
    only.relation === 'owner' &&
    only.unit.form === 'adjective' &&
    scriptOf(only.unit.word) !== 'ru' &&
    others.length === 0 &&
    !topics.some(({ phrase }) => phrase?.core === 'export') &&
    !units.some(({ party }) => party === 'IN')
  );
};

const isForeignTrade = (core: string): boolean => core === 'export' || core === 'import';

/** What a text was speaking of: from whose side it sees bare "exports", the last flow, and the last share. */
export class Perspective {
  /** Whether the last share was one of oil. */
  ofOil = false;
  /** Whether the last sum was one that lies idle. */
  isIdle = false;
  /** The last flow that was named. */
  latest?: Flow;
  /** Who is quoted where the figure stands that is read. */
  voice?: () => Voice | undefined;
  /** The same, of words in quotation marks. */
  quoted?: () => Voice | undefined;

  /** Whether the text has told from which side it sees. */
  private isLearned = false;

  constructor(private side: Side) {}

  private learn(core: string, flow: Flow): void {
    this.latest = flow;
    if (!isForeignTrade(core)) return;
    this.isLearned = true;
    this.side = (core === 'export') === (flow === 'exports_to_russia') ? 'india' : 'russia';
  }

  /** Bare "exports": as the text called them before, else of the side of whose very words they are, else of the text. */
  private bare(core: string): Flow | undefined {
    if (!isForeignTrade(core)) return undefined;
    const voice = this.isLearned ? undefined : this.quoted?.();
    const side = voice === undefined || voice === 'unknown' ? this.side : voice;
    const isExport = (core === 'export') === (side === 'india');
    return isExport ? 'exports_to_russia' : 'imports_from_russia';
  }

  /** A sentence without figures may tell that the text is about oil. */
  hear({ topics, cues, units }: Passage): void {
    const isOfOil = cues.some((word) => word.cues.has('oil'));
    const isOfOther =
      !isOfOil && units.some(({ roles }) => roles.has('product') || roles.has('arms'));
    if (isOfOther || topics.some(({ kind }) => kind === 'ours')) this.ofOil = isOfOil;
  }

  /** "In the opposite direction": the other way than the last flow. */
  get reverse(): Flow | undefined {
    return this.latest && opposite(this.latest);
  }

  /** "Our sales", "we sold": of the side of who is quoted, else of that from which the text sees. */
  private ours(core: string, voice: Voice): Flow | undefined {
    if (voice === 'unknown') return undefined;
    return flowBy(voice === 'india' ? 'IN' : 'RU', 'owner', core);
  }

  /** Which way the goods of a head go: by its own countries, by the side of the text, by who acts. */
  flowOf(phrase: Phrase, head: Topic, passage: Passage): Flow | undefined {
    const to = flowTo(phrase, head, passage);
    const own =
      (!tellsWay(phrase) && to) ||
      (isEitherWay(phrase, passage) ? undefined : flowOfPhrase(phrase));
    if (own) this.learn(phrase.core, own);
    const bySubject = flowOfSubject(phrase, head, passage);
    const owned = isOwned(head, passage) ? bySubject : contrasted(phrase, head, passage);
    const back = isReversed(head, passage) ? this.reverse : undefined;
    const told = own ?? to ?? flowOfHome(head, passage) ?? flowOfUnnamed(phrase, head, passage);
    if (unnamed(phrase) && (isForeignTrade(phrase.core) || namesBefore(head, passage)))
      return told ?? (this.isLearned ? this.bare(phrase.core) : undefined);
    if (!told && (isOfUs(head, passage) || isByUs(phrase.core, head, passage)))
      return this.ours(phrase.core, this.voice?.() ?? this.side);
    return (
      told ??
      back ??
      owned ??
      this.bare(phrase.core) ??
      bySubject ??
      (isOwned(head, passage) ? undefined : this.latest)
    );
  }
}
