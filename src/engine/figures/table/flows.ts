import type { Measure } from '../../../model/measure';
import type { Participant, Phrase } from '../../mentions/phrase';
import { type Flow, flowOfPhrase } from '../measure/flow';

/** What the phrases of a caption tell. */
interface Counted {
  readonly phrases: readonly Phrase[];
  /** Whose exports are meant, if one of the two is named as trading with the other. */
  readonly owner?: 'IN' | 'RU';
}

/** "India's | coal | imports": who buys, not where the coal is from. */
const owns = ({ unit, relation }: Participant, { core }: Phrase): boolean =>
  relation === 'origin' && unit.possessive && (core === 'import' || core === 'export');

/** "trade with Russia" is India's, "Russia's trade with India" Russia's; "India–Russia trade" is of both. */
export function ownerOf(phrases: readonly Phrase[]): 'IN' | 'RU' | undefined {
  const owners = phrases.flatMap((phrase) =>
    phrase.participants.flatMap((participant): ('IN' | 'RU')[] => {
      const { party, relation } = participant;
      if (party !== 'IN' && party !== 'RU') return [];
      if (relation === 'owner' || owns(participant, phrase)) return [party];
      return relation === 'with' ? [party === 'IN' ? 'RU' : 'IN'] : [];
    }),
  );
  const [owner] = owners;
  return owners.every((one) => one === owner) ? owner : undefined;
}

const GOODS: ReadonlySet<string> = new Set([
  'export',
  'import',
  'supply',
  'purchase',
  'buy',
  'sell',
]);

/** Whether a phrase is of goods that go one way. */
export const isFlow = ({ core }: Phrase): boolean =>
  GOODS.has(core) || core === 'movement' || core === 'product';

const BALANCE = 'balance';

/** What a phrase of a caption counts. */
function measureOf(phrase: Phrase): Measure | undefined {
  if (phrase.core === 'trade' || phrase.core === 'turnover') return 'total';
  return phrase.core === BALANCE ? BALANCE : flowOfPhrase(phrase);
}

/** Whether a phrase is of what tables of trade count. */
export const isCounted = (phrase: Phrase): boolean =>
  isFlow(phrase) || phrase.core === BALANCE || measureOf(phrase) === 'total';

/** Only what all phrases of a caption say. */
export const measureOfAll = (phrases: readonly Phrase[]): Measure | undefined => {
  const measures = new Set(phrases.map(measureOf));
  return measures.size === 1 ? [...measures][0] : undefined;
};

/** Which way the goods of a phrase in a table go: by itself, by the caption's words for it, by whose trade it is. */
export function flowUnder({ phrases, owner }: Counted, phrase: Phrase): Flow | undefined {
  const own = flowOfPhrase(phrase);
  if (own) return own;
  const same = phrases.find(({ core }) => core === phrase.core);
  return (same && flowOfPhrase(same)) ?? (owner && flowOfOwner(owner, phrase));
}

const flowOfOwner = (owner: 'IN' | 'RU', { core }: Phrase): Flow | undefined => {
  if (core !== 'export' && core !== 'import') return undefined;
  return (owner === 'IN') === (core === 'export') ? 'exports_to_russia' : 'imports_from_russia';
};
