import { contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { linkAt } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, cuesBetween, hasQuantity, isTight, type Passage } from '../passage/passage';
import { decides, isHead, type Topic } from '../passage/topic';

/** Neither another quantity nor "after", "because of" stands between a figure and what it is of. */
export const isReached = (passage: Passage, from: number, to: number): boolean =>
  !hasQuantity(passage, from, to) &&
  cuesBetween(passage, 'cause', from, to).length === 0 &&
  cuesBetween(passage, 'turn', from, to).length === 0;

/** Whether anything that a figure may be of stands before it, or after it in its own clause. */
export const isOfHead = (passage: Passage, { start, end }: Span): boolean =>
  passage.topics.some(
    (topic) => isHead(topic) && (topic.start < start || isReached(passage, end, topic.start)),
  );

const DASH = /^[—–-]$/;

/** «41 млн — экспорт»: a dash is the verb. */
function isEquated(passage: Passage, from: number, to: number): boolean {
  const [dash, ...rest] = between(passage, from, to);
  const isPlain = rest.every((word) => passage.units.some((u) => u.party && contains(u, word)));
  return hasTrait(passage, 'verbless') && DASH.test(dash?.word ?? '') && isPlain;
}

/** "of which $5 billion was exports": of a flow of which nothing tells whose it is. */
export const isOfBareFlow = (passage: Passage, { span }: FoundQuantity): boolean =>
  passage.topics.some(
    ({ phrase, start }) =>
      start >= span.end &&
      (phrase?.core === 'import' || phrase?.core === 'export') &&
      phrase.participants.length === 0 &&
      isAmountOf(passage, span.end, start),
  );

/** "of which $5 billion | were Indian | exports": a verb of amounts, and whose flow it is. */
function isAmountOf(passage: Passage, from: number, to: number): boolean {
  const link = between(passage, from, to);
  let at = 0;
  for (let length = 0; at < link.length; at += length) {
    length = linkAt(passage, link, at, 'amounts');
    if (length === 0) break;
  }
  return (
    at > 0 &&
    link.slice(at).every((word) => passage.units.some((u) => u.party && contains(u, word)))
  );
}

/** The topic to which a quantity is tied by the words right after it. */
export const tied = (passage: Passage, { span }: FoundQuantity): Topic | undefined =>
  passage.topics.find(
    (topic) =>
      topic.start >= span.end &&
      (isHead(topic) || decides(topic)) &&
      (isTight(passage, span.end, topic.start) ||
        isEquated(passage, span.end, topic.start) ||
        (isAmountOf(passage, span.end, topic.start) && topic.phrase?.participants.length !== 0)),
  );

/** The last of what a figure may be of before it, else the first of its sentence. */
export const headBefore = (passage: Passage, { span }: FoundQuantity): Topic | undefined =>
  passage.topics.findLast((topic) => topic.end <= span.start && isHead(topic)) ??
  passage.topics.find(isHead);

/** "India added $5 billion with its exports": the one flow that the sentence names of the one figure. */
export function soleFlow(
  { topics, quantities }: Passage,
  { span }: FoundQuantity,
): Topic | undefined {
  const [flow, ...others] = topics.filter(isHead);
  const isSole = quantities.length === 1 && others.length === 0;
  return isSole && flow && flow.start >= span.end ? flow : undefined;
}
