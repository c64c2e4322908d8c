import { contains } from '../../model/span';
import type { Unit } from '../mentions/units';
import type { CueWord } from './cues';
import { between, cuesBetween, type Passage } from './passage';

const RAW = /^(crude|raw|сыр(ая|ую|ой|ое|ого|ые|ых)|कच्चा|कच्चे|कच्ची)$/;
const SEASON = /^(year|years|season|marketing|वर्ष|साल|विपणन|सीजन|सीज़न)$/;
const STUFF = /^(material|materials|माल|सामग्री)$/;

/** "sunflower oil", "crude palm oil", «алмазного сырья», "कच्चे हीरे", "the oil year": what stands beside tells that it is no crude. */
function isOther(units: readonly Unit[], oil: CueWord): boolean {
  const at = units.findIndex((unit) => contains(unit, oil));
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (!unit || unit.party !== undefined) return false;
  const isBefore = next !== undefined && unit.end === oil.end;
  return (
    unit.start < oil.start ||
    (/^сырь/.test(unit.word) && before?.roles.has('product') === true) ||
    (isBefore && SEASON.test(next.word)) ||
    (isBefore && RAW.test(unit.word) && isOtherGoods(next))
  );
}

const isOtherGoods = ({ roles, word }: Unit): boolean =>
  STUFF.test(word) || (roles.has('product') && !OIL.test(word));
const OIL = /^(oil|crude|petroleum|нефть|нефти|нефтью|तेल)/;

const LEAD = 5;
const JOINT = /^(['’]s?|s|का|की|के|it|itself|alone|has|have|had)$/;

/** "crude oil made up", «на нефть пришлось», «нефть и уголь — 88%», "तेल का हिस्सा": nothing tells whose oil. */
function isSharer(passage: Passage, oil: CueWord, end: number): boolean {
  const lead = between(passage, passage.sentence.start, oil.start).filter(
    ({ word }) => !RAW.test(word),
  );
  const rest = between(passage, oil.end, end);
  const next = rest.find(({ word }) => !JOINT.test(word));
  const isShare = cuesBetween(passage, 'share', oil.end, end).some(
    ({ start }) => start === next?.start,
  );
  const isTakenUp = lead.at(-1)?.word === 'на' && isShare;
  const isEquated = rest.length <= LEAD && /^[—–-]$/.test(rest.at(-1)?.word ?? '');
  return isTakenUp || isEquated || (isShare && lead.at(-1)?.word !== 'of');
}

/** Whether Russia is named before a figure, but for "of the imports from Russia oil made up". */
const tellsWhose = ({ units, topics }: Passage, oil: CueWord, at: number): boolean =>
  units.some(
    (unit) =>
      unit.party === 'RU' &&
      unit.end <= at &&
      !topics.some(
        (topic) =>
          contains(topic, unit) &&
          topic.end <= oil.start &&
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
export const tellsOil = ({ cues, units }: Passage): boolean =>
  cues.some((word) => word.cues.has('oil') && !isOther(units, word));
