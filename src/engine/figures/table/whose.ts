import { isThird } from '../../mentions/countries';
import type { Phrase } from '../../mentions/phrase';
import { phrasesOf } from '../../mentions/scan';
import { cuesOf } from '../lexicon/cues';
import { isOpenAmount } from './amount';
import { unitsOf } from './caption';
import { type Label, labelOf } from './label';
import type { Line } from './line';
import type { Under } from './meaning';
import { isColumnWord } from './vocabulary';

/** A label with whose trade it speaks of. */
interface Named {
  readonly cell: Line;
  readonly label: Label | undefined;
  readonly core?: Phrase['core'];
  /** Somebody is named, and only as the one who trades: "India's imports". */
  readonly owner?: string;
  /** Somebody is named as a partner: "exports to Russia". */
  readonly isPartnered: boolean;
  /** A country that stands apart from any flow, or a third one: "from Russia", "Iraq". */
  readonly isForeign: boolean;
  /** "total", "all". */
  readonly isAll: boolean;
}

const isAll = (cell: Line): boolean =>
  cuesOf(cell).some(({ cues }) => cues.has('sum') || cues.has('whole')) ||
  cell.tokens.some(({ word }) => isColumnWord(cell.language, word, 'all'));

/** What a label says and whom it names. */
function namedBy(cell: Line, under: Under): Named {
  const units = unitsOf(under.text, cell);
  const [phrase] = phrasesOf(units);
  const parties = units.flatMap(({ party, form }) => (party && form !== 'currency' ? [party] : []));
  const owners = phrase?.participants.filter(({ relation }) => relation === 'owner') ?? [];
  const isOwned = parties.length > 0 && owners.length === parties.length;
  return {
    cell,
    label: labelOf(cell, under),
    core: phrase?.core,
    owner: isOwned ? owners[0]?.party : undefined,
    isPartnered: parties.length > 0 && phrase !== undefined && !isOwned,
    isForeign: parties.some(isThird) || (parties.length > 0 && !phrase),
    isAll: isAll(cell),
  };
}

/** "India's coal imports" beside "From Russia" are those from all the world. */
const isOfWorld = ({ owner, isAll: all, ...one }: Named, table: readonly Named[]): boolean =>
  owner !== undefined &&
  (all ||
    table.some(
      (other) =>
        other.cell !== one.cell &&
        (other.isForeign || other.isPartnered || (other.owner ?? owner) !== owner),
    ));

/** Whether a label can be of the pair's trade alone, by the other labels of its table. */
function isOfPair(one: Named, beside: readonly Named[], table: readonly Named[]): boolean {
  if (isOfWorld(one, table) || (one.isAll && one.label?.is === 'part')) return false;
  if (
    isOpenAmount(
      one.cell,
      beside.map(({ cell }) => cell),
    )
  )
    return false;
  return one.isPartnered || !beside.some(({ isForeign }) => isForeign);
}

const isGoods = ({ label, core }: Named): boolean =>
  label?.is === 'part' && !label.tells && core === undefined;

/** Whether a sum stands beside what it is of: exports and imports, or goods. */
const hasParts = (beside: readonly Named[]): boolean =>
  beside.some(isGoods) ||
  ['export', 'import'].every((core) =>
    beside.some((one) => one.label?.is === 'part' && one.core === core),
  );

/** "Total" of what else stands there; alone it may be of all the world. */
const isSummed = (one: Named, beside: readonly Named[]): boolean =>
  one.label?.is !== 'whole' || !one.isAll || one.isPartnered || hasParts(beside);

function keptOf(axis: readonly Named[], table: readonly Named[]): (Label | undefined)[] {
  const own = axis.map((one): Named => {
    const isTime = one.label?.is === 'time';
    return isTime || isOfPair(one, axis, table) ? one : { ...one, label: undefined };
  });
  return own.map((one) => (isSummed(one, own) ? one.label : undefined));
}

/** What the heads and margins of a table say; nothing where one may count more than the pair's trade. */
export function labelsOf(heads: readonly Line[], margins: readonly Line[], under: Under) {
  const [columns, rows] = [heads, margins].map((cells) =>
    cells.map((cell) => namedBy(cell, under)),
  ) as [Named[], Named[]];
  const table = [...columns, ...rows];
  return { columns: keptOf(columns, table), rows: keptOf(rows, table) };
}
