import type { Side } from '../../../model/measure';
import type { Phrase } from '../../mentions/phrase';
import type { Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';
import {
  contrasted,
  type Flow,
  flowBy,
  flowOfHome,
  flowOfPhrase,
  flowOfSubject,
  flowTo,
  opposite,
  tellsWay,
} from './flow';

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
  /** Whether the last sum was one that lies idle. */
  isIdle = false;
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
    const to = flowTo(phrase, head, passage);
    const own = (!tellsWay(phrase) && to) || flowOfPhrase(phrase);
    if (own) this.learn(phrase.core, own);
    const bySubject = flowOfSubject(phrase, head, passage);
    const owned = isOwned(head, passage) ? bySubject : contrasted(phrase, head, passage);
    const back = isReversed(head, passage) ? this.reverse : undefined;
    const ours = this.ours(phrase.core, head, passage);
    return (
      own ??
      to ??
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
