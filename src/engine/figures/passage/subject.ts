import { contains } from '../../../model/span';
import type { Unit } from '../../mentions/unit';
import type { Token } from '../../token';
import { between, type Passage } from './passage';

const isOne = ({ party, form }: Unit): boolean =>
  (party === 'IN' || party === 'RU') && form !== 'currency';

/** Whether a word is a number, a date, a short one or in the tables of what figures are told by. */
const isToldBy = ({ cues, periods }: Passage, token: Token): boolean =>
  token.kind !== 'word' ||
  token.end - token.start <= 3 ||
  cues.some((word) => contains(word, token) && !word.cues.has('body')) ||
  periods.some(({ span }) => contains(span, token));

/** Whether nothing but dates, the two countries, verbs of measure and the like stand before a quantity. */
export const isBare = (passage: Passage, at: number): boolean =>
  between(passage, passage.sentence.start, at).every(
    (token) =>
      isToldBy(passage, token) ||
      passage.units.some((unit) => isOne(unit) && contains(unit, token)),
  );

/** "Growth slowed to", "meanwhile coal was up": one word that no table knows is no subject yet. */
const MOST_UNKNOWN = 1;

/** Whether words that no table knows begin a sentence up to an offset: "the festival drew a crowd". */
export const hasOwnSubject = (passage: Passage, at: number): boolean =>
  between(passage, passage.sentence.start, at).filter(
    (token) =>
      !isToldBy(passage, token) &&
      !passage.units.some(
        (unit) => (unit.party !== undefined || unit.roles.size > 0) && contains(unit, token),
      ),
  ).length > MOST_UNKNOWN;
