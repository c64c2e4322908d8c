import type { Figure } from '../../model/finding';
import type { Measure, Side } from '../../model/measure';
import type { Phrase, Relation } from '../mentions/phrase';
import { between, cuesBetween, hasQuantity, isParted, type Passage, type Topic } from './passage';
import type { Selected } from './select';

type Flow = 'exports_to_russia' | 'imports_from_russia';

const SOURCES: ReadonlySet<string> = new Set(['export', 'sell', 'supply', 'product']);

/** Which way goods go by one participant: from Russia or to India is India's import. */
function flowBy(party: string, relation: Relation, sends: boolean): Flow | undefined {
  const russia = party === 'RU';
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

/** Which way the goods of a phrase go, by the relations of the countries in it. */
function flowOf({ core, participants }: Phrase): Flow | undefined {
  for (const relations of BY_CERTAINTY)
    for (const { party, relation } of participants) {
      const flow = relations.includes(relation) && flowBy(party, relation, SOURCES.has(core));
      if (flow) return flow;
    }
  return undefined;
}

/** The nearest country before a verb is who acts. */
function flowOfSubject({ core }: Phrase, head: Topic, { topics }: Passage): Flow | undefined {
  const subject = topics.findLast(
    (topic) => topic.end <= head.start && (topic.kind === 'india' || topic.kind === 'russia'),
  );
  return subject && flowBy(subject.kind === 'russia' ? 'RU' : 'IN', 'owner', SOURCES.has(core));
}

/** From whose side a text speaks of bare "exports" and "imports". */
export class Perspective {
  constructor(private side: Side) {}

  /** Remembers the side from which a flow with its countries named was seen. */
  learn(core: string, flow: Flow): void {
    if (core !== 'export' && core !== 'import') return;
    this.side = (core === 'export') === (flow === 'exports_to_russia') ? 'india' : 'russia';
  }

  flow(core: string): Flow | undefined {
    if (core !== 'export' && core !== 'import') return undefined;
    return (core === 'export') === (this.side === 'india')
      ? 'exports_to_russia'
      : 'imports_from_russia';
  }
}

const says = (passage: Passage, cue: 'oil' | 'share' | 'investment' | 'settled'): boolean =>
  passage.cues.some((word) => word.cues.has(cue));

const shareMeasure = (passage: Passage): Measure => (says(passage, 'oil') ? 'oil_share' : 'other');

/** What the head of a figure speaks of. */
function measureOfHead(
  head: Topic,
  passage: Passage,
  perspective: Perspective,
): Measure | undefined {
  if (head.cue === 'deficit') return 'balance';
  if (head.cue === 'investment') return 'investment';
  if (head.cue === 'share') return shareMeasure(passage);
  const { phrase } = head;
  if (!phrase) return undefined;
  switch (phrase.core) {
    case 'trade':
    case 'turnover':
      return 'total';
    case 'balance':
      return 'balance';
    case 'payment':
      return 'other';
    case 'share':
      return shareMeasure(passage);
    default:
      return flowMeasure(phrase, head, passage, perspective);
  }
}

function flowMeasure(phrase: Phrase, head: Topic, passage: Passage, perspective: Perspective) {
  const flow = flowOf(phrase);
  if (flow) perspective.learn(phrase.core, flow);
  return flow ?? perspective.flow(phrase.core) ?? flowOfSubject(phrase, head, passage);
}

/** What a figure about the pair's trade measures. */
export function measureOf(selected: Selected, passage: Passage, perspective: Perspective) {
  const { head, found } = selected;
  const { kind, unit } = found.quantity;
  if (kind === 'rank') return 'other';
  const measure = head && measureOfHead(head, passage, perspective);
  if (unit === 'bbl' || unit === 'bbl/d') return 'oil_volume';
  return measure;
}

const NEAR = 5;

/** The nearest of several cues before a figure, in its clause. */
export function cueBefore(
  passage: Passage,
  at: number,
  cues: readonly ('up' | 'down' | 'share')[],
) {
  return passage.cues.findLast(
    (word) =>
      word.end <= at &&
      cues.some((cue) => word.cues.has(cue)) &&
      !hasQuantity(passage, word.end, at),
  );
}

function cueAfter(passage: Passage, at: number) {
  const word = passage.cues.find(
    (w) => w.start >= at && (w.cues.has('up') || w.cues.has('down') || w.cues.has('compared')),
  );
  if (!word || hasQuantity(passage, at, word.start) || isParted(passage, at, word.start))
    return undefined;
  return between(passage, at, word.start).length <= NEAR ? word : undefined;
}

const BY = /^(by|на)$/;
const TO = /^(to|at|до|of)$/;

/** Whether a percentage or multiple says how much something changed, and which way. */
export function changeOf({ found, of }: Selected, passage: Passage): Figure['change'] | undefined {
  const { quantity, span } = found;
  if (quantity.kind !== 'percent' && quantity.kind !== 'multiple') return undefined;
  const word =
    cueAfter(passage, span.end) ?? cueBefore(passage, span.start, ['up', 'down', 'share']);
  const direction = word?.cues.has('down') && !word.cues.has('up') ? 'down' : 'up';
  if (quantity.kind === 'multiple') return { direction };
  const lead = between(passage, span.start - 12, span.start).at(-1)?.word ?? '';
  if (of || !word || (TO.test(lead) && !BY.test(lead))) return undefined;
  const isShare =
    word.cues.has('share') ||
    cuesBetween(passage, 'share', passage.sentence.start, span.start).length > 0;
  return isShare && !BY.test(lead) ? undefined : { direction };
}

/** A percentage that is no change is a part of something: of the oil that India buys, or of something else. */
export const shareOf = (passage: Passage, measure: Measure | undefined): Measure =>
  says(passage, 'settled')
    ? 'other'
    : says(passage, 'oil') || measure === 'oil_share'
      ? 'oil_share'
      : 'other';
