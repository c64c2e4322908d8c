import { isAnchor, isMeasure, kindOf, LONGEST_REACH, mayJoin } from './phrase';
import type { Unit } from './unit';
import { type Core, looksLikeAdjective } from './vocabulary';

const LONGEST_FILLING = 8;

const fills = (unit: Unit): boolean =>
  (unit.roles.size === 0 && unit.party === undefined && looksLikeAdjective(unit.word)) ||
  unit.kind === 'number' ||
  unit.roles.has('modifier') ||
  unit.roles.has('article') ||
  unit.roles.has('possessive') ||
  isMeasure(unit) ||
  unit.roles.has('economic');

interface NounPhraseOptions {
  /** "between X and Y": countries are joined. */
  readonly joins: boolean;
  /** After "between" a second country has to come. */
  readonly between: boolean;
  /** Without a preposition: a name in the nominative is a subject. */
  readonly bare: boolean;
  /** Other cores may stand inside: "settlements for *trade* with". */
  readonly cores: boolean;
}

const VERBS: ReadonlySet<Core | undefined> = new Set<Core>(['buy', 'sell', 'take', 'portion']);

const isNounOfTrade = ({ core }: Unit): boolean => core !== undefined && !VERBS.has(core);

/** The index after the last anchor of a noun phrase that begins at `from`; `from` where there is none. */
export function nounPhraseEnd(units: readonly Unit[], from: number, o: NounPhraseOptions): number {
  let end = from;
  const limit = Math.min(units.length, from + LONGEST_REACH);
  for (let i = from, filling = 0; i < limit; i++) {
    const unit = units[i] as Unit;
    const last = units[end - 1];
    if (isAnchor(unit) || (o.cores && isNounOfTrade(unit))) {
      if (o.bare && unit.roles.has('nominative')) break;
      if (end > from && i === end && isSecondCountry(last, unit)) break;
      end = i + 1;
      filling = 0;
    } else if (leadsCountry(units, i)) break;
    else if ((fills(unit) || isDecimalSign(units, i)) && filling < LONGEST_FILLING) filling++;
    else if (unit.roles.has('and') && end === i && i > from && last) {
      const next = joined(units, last, i, o);
      if (next < 0) break;
      i = next - 1;
    } else break;
  }
  return end;
}

/** "на индийский рынок": what counts elsewhere ("на 5%") leads a country here. */
const leadsCountry = (units: readonly Unit[], at: number): boolean =>
  units[at]?.roles.has('to') === true && units[at + 1]?.form === 'name';

/** "1,7", "2.2": the sign belongs to the number. */
export const isDecimalSign = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'mark' &&
  units[at - 1]?.kind === 'number' &&
  units[at + 1]?.kind === 'number';

/** "exports from Russia India": another country begins something else, unless the first is an adjective. */
const isSecondCountry = (last: Unit | undefined, unit: Unit): boolean =>
  last !== undefined &&
  kindOf(last) === 'country' &&
  kindOf(unit) === 'country' &&
  last.form === 'name' &&
  !last.possessive;

/** Index of what "and" at `at` joins to `last`, or -1. "between India and the hard-hit Russia" reaches over other words. */
function joined(units: readonly Unit[], last: Unit, at: number, o: NounPhraseOptions): number {
  if (last.party === 'BOTH') return -1;
  const isCountry = kindOf(last) === 'country';
  const reaches = isCountry && o.between && (units[at] as Unit).kind === 'word';
  const far = reaches ? 6 : 3;
  let i = at + 1;
  while (i < at + far && mayPass(units[i], reaches)) i++;
  const next = units[i];
  if (!next || next.possessive || !mayJoin(last, next, (units[at] as Unit).word)) return -1;
  return !isCountry || o.joins ? i : -1;
}

const mayPass = (unit: Unit | undefined, anyWord: boolean): boolean =>
  unit !== undefined &&
  (fills(unit) ||
    (anyWord && unit.party === undefined && (unit.kind === 'word' || unit.word === '-')));
