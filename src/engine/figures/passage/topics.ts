import { contains, overlaps, type Span } from '../../../model/span';
import { scriptOf } from '../../language';
import { CIRCLES, isThird, trades } from '../../mentions/countries';
import { isOfOther } from '../../mentions/pair';
import type { Phrase } from '../../mentions/phrase';
import { phrasesOf } from '../../mentions/scan';
import type { Unit } from '../../mentions/unit';
import type { CueWord } from '../lexicon/cues';
import { isOfTrait } from '../lexicon/traits';
import type { Cue } from '../lexicon/words';
import type { Topic } from './topic';

const HEADS: readonly Cue[] = ['deficit', 'investment', 'share', 'reverse'];

/** "India's total exports": to all the world. */
const isWhole = (phrase: Phrase, span: Span, cues: readonly CueWord[]): boolean =>
  phrase.participants.length > 0 &&
  cues.some((word) => word.cues.has('whole') && contains(span, word));

function phraseTopics(
  units: readonly Unit[],
  cues: readonly CueWord[],
  mentions: readonly Span[],
): Topic[] {
  return phrasesOf(units).flatMap((phrase): Topic[] => {
    const [first, last] = [units[phrase.from], units[phrase.to - 1]];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    const ours = mentions.some((mention) => overlaps(mention, span));
    const isOthers = phrase.participants.some(({ party }) => isThird(party));
    const other =
      isOthers ||
      isOfOther(phrase, units) ||
      phrase.bourse ||
      phrase.arms ||
      isWhole(phrase, span, cues);
    return [{ ...span, phrase, kind: ours ? 'ours' : other ? 'other' : 'open' }];
  });
}

/** "US sanctions", "the war in Ukraine": named, but nobody who trades; "13 crore dollars, to the US 9%" trades. */
function isAside(units: readonly Unit[], at: number): boolean {
  const isActless = (near: number): boolean => units[near]?.roles.has('actless') === true;
  const isBehind = (near: number): boolean =>
    isActless(near) && !units[near]?.roles.has('measure') && units[at - 1]?.kind !== 'mark';
  return isActless(at + 1) || [at - 1, at - 2].some(isBehind);
}

const RELATIONS = ['to', 'from', 'of', 'with', 'between', 'by', 'place'] as const;

/** Neither "Russia's" nor "to Russia", "России" or "रूस को". */
function isSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.form !== 'name' || unit.possessive) return false;
  const script = scriptOf(unit.word);
  if (isOfTrait(script, 'declining')) return unit.roles.has('nominative');
  const joined = units[isOfTrait(script, 'postpositional') ? at + 1 : at - 1];
  return !RELATIONS.some((relation) => joined?.roles.has(relation));
}

function countryTopics(units: readonly Unit[]): Topic[] {
  return units.flatMap((unit, at): Topic[] => {
    const { party, form, start, end } = unit;
    if (!party || party === 'BOTH' || form === 'currency' || form === 'body' || form === 'place')
      return [];
    if (party === 'IN' || party === 'RU')
      return [
        { start, end, kind: party === 'IN' ? 'india' : 'russia', subject: isSubject(units, at) },
      ];
    return isThird(party) && (!CIRCLES.has(party) || trades(units, at)) && !isAside(units, at)
      ? [{ start, end, kind: 'other' }]
      : [];
  });
}

function cueTopics(cues: readonly CueWord[]): Topic[] {
  return cues.flatMap(({ start, end, cues: of }): Topic[] => {
    if (of.has('terms')) return [{ start, end, kind: 'noise', cue: 'terms' }];
    if (of.has('noise')) return [{ start, end, kind: 'noise' }];
    if (of.has('whole')) return [{ start, end, kind: 'noise', cue: 'whole' }];
    const cue = HEADS.find((head) => of.has(head));
    return cue ? [{ start, end, kind: 'open', cue }] : [];
  });
}

/** What a sentence turns to, in order; phrases of trade hide the countries in them. */
export function topicsOf(
  units: readonly Unit[],
  cues: readonly CueWord[],
  mentions: readonly Span[],
) {
  const phrases = phraseTopics(units, cues, mentions);
  const bare = mentions
    .filter((mention) => !phrases.some((phrase) => overlaps(phrase, mention)))
    .map((mention): Topic => ({ start: mention.start, end: mention.end, kind: 'ours' }));
  const named = [...phrases, ...bare];
  const rest = [...countryTopics(units), ...cueTopics(cues)].filter(
    (topic) => !named.some((phrase) => contains(phrase, topic)),
  );
  return [...named, ...rest].sort((a, b) => a.start - b.start);
}
