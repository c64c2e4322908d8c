import { contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Phrase } from '../../mentions/phrase';
import type { Unit } from '../../mentions/unit';
import type { Token } from '../../token';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, type Passage } from '../passage/passage';

/** Whether goods of the tables stand at a place. */
export const areGoods = ({ units }: Passage, token: Token | undefined): boolean =>
  token !== undefined && units.some((unit) => contains(unit, token) && unit.roles.has('product'));

const isBuying = ({ core }: Unit): boolean => core === 'import' || core === 'purchase';

/** "in | the total imports": so many words may stand between. */
const INSIDE = 2;

/** «доля нефти | в импорте | из России»: whether a purchase from a country is the whole of which a part is told. */
function isWhole(passage: Passage, { start, end }: Unit, country: Span): boolean {
  const { sentence } = passage;
  const isBehind = hasTrait(passage, 'postpositional');
  const beside = isBehind
    ? between(passage, end, sentence.end).slice(0, 1)
    : between(passage, sentence.start, start).slice(-INSIDE);
  const link = isBehind
    ? between(passage, country.end, start)
    : between(passage, end, country.start);
  const isNext = isBehind ? country.end <= start : country.start >= end;
  const isOfGoods = link.some((token) => areGoods(passage, token));
  return isNext && !isOfGoods && beside.some((token) => isLink(passage, token, 'inside'));
}

/** "the share of oil | in | imports": what those of nobody in particular are made of. */
function isOfGoodsIn(passage: Passage, topic: Span, { participants }: Phrase): boolean {
  const units = passage.units.filter((unit) => contains(topic, unit));
  const buying = units.findIndex(isBuying);
  const { start } = units[buying] ?? { start: topic.start };
  const lead = between(passage, topic.start, start);
  const isIn = lead.slice(-INSIDE).some((token) => isLink(passage, token, 'inside'));
  return (
    buying > 0 &&
    isIn &&
    lead.some((token) => areGoods(passage, token)) &&
    participants.every(({ party }) => party !== 'RU')
  );
}

/** «रूस से हमारे आयात का 88 फीसद हिस्सा तेल का है», «доля нефти в импорте из России»: what those are made of. */
export const isShareOfImports = (passage: Passage, { span }: FoundQuantity): boolean =>
  passage.topics.some(({ phrase, ...topic }) => {
    const from = phrase?.participants.find((p) => p.party === 'RU' && p.relation === 'from');
    if (phrase?.core !== 'share' || topic.start >= span.end) return false;
    if (!from) return isOfGoodsIn(passage, topic, phrase);
    const own = passage.units.filter((unit) => contains(topic, unit) && isBuying(unit));
    if (contains(topic, span)) return own.length > 0;
    return own.length > 0 && own.every((unit) => isWhole(passage, unit, from.unit));
  });
