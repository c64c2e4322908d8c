import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Unit } from '../../mentions/unit';
import type { CueWord } from '../lexicon/cues';
import { isLink } from '../lexicon/links';
import { between, cuesBetween, type Passage } from '../passage/passage';

/** "sunflower oil", "crude palm oil", «алмазного сырья», "कच्चे हीरे", "the oil year": what stands beside tells that it is no crude. */
function isOther(passage: Passage, oil: CueWord): boolean {
  const { units } = passage;
  const at = units.findIndex((unit) => contains(unit, oil));
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (!unit || unit.party !== undefined) return false;
  const isBefore = next !== undefined && unit.end === oil.end;
  return (
    unit.start < oil.start ||
    (isLink(passage, unit, 'stuff') && before?.roles.has('product') === true) ||
    (isBefore && isLink(passage, next, 'season')) ||
    (isBefore && isLink(passage, unit, 'raw') && isOtherGoods(passage, next))
  );
}

const isOtherGoods = (passage: Passage, unit: Unit): boolean =>
  isLink(passage, unit, 'stuff') ||
  (unit.roles.has('product') && !isLink(passage, unit, 'mineral'));

const LEAD = 5;
const APOSTROPHE = /^['’]$/;

/** "crude oil made up", «на нефть пришлось», «нефть и уголь — 88%», "तेल का हिस्सा": nothing tells whose oil. */
function isSharer(passage: Passage, oil: CueWord, end: number): boolean {
  const lead = between(passage, passage.sentence.start, oil.start).filter(
    (token) => !isLink(passage, token, 'raw'),
  );
  const rest = between(passage, oil.end, end);
  const next = rest.find(
    (token) => !APOSTROPHE.test(token.word) && !isLink(passage, token, 'genitive', 'itself'),
  );
  const isShare = cuesBetween(passage, 'share', oil.end, end).some(
    ({ start }) => start === next?.start,
  );
  const isEquated = rest.length <= LEAD && /^[—–-]$/.test(rest.at(-1)?.word ?? '');
  return isEquated || (isShare && !isLink(passage, lead.at(-1), 'of'));
}

/** Whether Russia is named before a figure, but for "of the imports from Russia oil made up", "oil's share in imports from Russia". */
const tellsWhose = ({ units, topics }: Passage, oil: CueWord, at: number): boolean =>
  units.some(
    (unit) =>
      unit.party === 'RU' &&
      unit.end <= at &&
      !topics.some(
        (topic) =>
          contains(topic, unit) &&
          (topic.end <= oil.start || unit.start > oil.end) &&
          topic.phrase?.participants.some((p) => p.party === 'RU' && p.relation === 'from'),
      ),
  );

/** Whether a sentence tells what part of all the trade is oil, not whose oil it is. */
export function isPartOil(passage: Passage, at: number): boolean {
  const oil = passage.cues.filter(({ cues, end }) => end <= at && cues.has('oil'));
  const first = oil[0]?.end ?? at;
  const next = passage.quantities.find(({ span }) => span.start >= first);
  if (next?.quantity.kind !== 'percent') return false;
  const { start } = next.span;
  return oil.some(
    (word) =>
      word.end <= start && !tellsWhose(passage, word, start) && isSharer(passage, word, start),
  );
}

/** Whether a sentence names mineral oil. */
export const tellsOil = (passage: Passage): boolean =>
  passage.cues.some((word) => word.cues.has('oil') && !isOther(passage, word));

/** Whether oil is counted in barrels, or in barrels a day. */
export const isBarrels = ({ quantity }: FoundQuantity): boolean => quantity.unit.startsWith('bbl');
