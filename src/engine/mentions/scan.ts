import { type Core, coreOf, kindOf, type Phrase } from './phrase';
import * as postpositional from './postpositional';
import type { Reach } from './prepositional';
import * as prepositional from './prepositional';
import type { Unit } from './units';

type Script = 'latin' | 'cyrillic' | 'devanagari';

function scriptOf(unit: Unit): Script {
  const code = unit.word.charCodeAt(0);
  if (code >= 0x0900 && code <= 0x097f) return 'devanagari';
  return code >= 0x0400 && code <= 0x052f ? 'cyrillic' : 'latin';
}

const VERBS: ReadonlySet<Core> = new Set(['buy', 'sell']);
const NAMING_OTHERS: ReadonlySet<Core> = new Set(['share', 'payment', 'container', 'turnover']);

/** "trade war", "trade and economic ties", "to trade": the word is there, the thing is not. */
function isSomethingElse(units: readonly Unit[], at: number, core: Core): boolean {
  const [before, after, later, last] = [units[at - 1], units[at + 1], units[at + 2], units[at + 3]];
  if (after?.roles.has('stop')) return true;
  if (core !== 'trade') return false;
  if (before?.roles.has('verbal')) return true;
  if (after && coreOf(after) && !VERBS.has(coreOf(after) as Core) && scriptOf(after) === 'latin')
    return true;
  const joined = after?.roles.has('and') || after?.word === '-';
  return Boolean(joined && later?.roles.has('economic') && last?.roles.has('stop'));
}

function reaches(units: readonly Unit[], at: number, core: Core, floor: number): [Reach, Reach] {
  const script = scriptOf(units[at] as Unit);
  if (script === 'devanagari')
    return [
      postpositional.leftReach(units, at, floor, core === 'share'),
      postpositional.rightReach(units, at + 1),
    ];
  const takesObject = VERBS.has(core) || core === 'import' || core === 'export';
  const bare = script === 'cyrillic' ? core !== 'product' : takesObject;
  const right = prepositional.rightReach(units, at + 1, { bare, cores: NAMING_OTHERS.has(core) });
  const hasObject = script === 'latin' && takesObject && isObject(units[at + 1]);
  if (VERBS.has(core) || core === 'container') return [{ edge: at, participants: [] }, right];
  return [prepositional.leftReach(units, at, floor, script === 'latin' && !hasObject), right];
}

const isObject = (next: Unit | undefined): boolean =>
  next !== undefined &&
  (kindOf(next) === 'goods' || next.roles.has('modifier') || next.kind === 'number');

function phraseAt(units: readonly Unit[], at: number, core: Core, floor: number): Phrase {
  const [left, right] = reaches(units, at, core, floor);
  const inside = units.slice(left.edge, right.edge);
  const other = inside.find((unit) => unit !== units[at] && coreOf(unit));
  return {
    core: core === 'container' ? (coreOf(other) ?? core) : core,
    at,
    from: left.edge,
    to: right.edge,
    participants: [...left.participants, ...right.participants],
    joint: inside.some((unit) => unit.roles.has('joint') || unit.party === 'BOTH'),
    goods: inside.some((unit) => kindOf(unit) === 'goods'),
    arms: inside.some((unit) => unit.roles.has('arms')),
    currency: inside.some((unit) => kindOf(unit) === 'currency'),
    flow: core === 'share' && other !== undefined && coreOf(other) !== 'trade',
  };
}

function coreAt(units: readonly Unit[], at: number): Core | undefined {
  const unit = units[at] as Unit;
  if (unit.roles.has('container')) return 'container';
  const core = coreOf(unit);
  if (core) return isSomethingElse(units, at, core) ? undefined : core;
  const next = units[at + 1];
  const moves = next?.roles.has('from') || next?.roles.has('to');
  return unit.roles.has('product') && moves ? 'product' : undefined;
}

/** The phrases about trade in a sentence, whoever trades, in order and without overlap. */
export function phrasesOf(units: readonly Unit[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0, floor = 0; at < units.length; at++) {
    const core = coreAt(units, at);
    if (!core) continue;
    const phrase = phraseAt(units, at, core, floor);
    if (phrase.core === 'container') continue;
    if (phrase.core === 'product' && phrase.participants.length === 0) continue;
    found.push(phrase);
    floor = phrase.to;
    at = Math.max(at, phrase.to - 1);
  }
  return found;
}

/** Cores that never make a mention in a text that has no stronger word of trade. */
const WEAK: ReadonlySet<Core> = new Set(['product', 'movement', 'share', 'container']);

export const hasStrongCore = (units: readonly Unit[]): boolean =>
  units.some((unit) => {
    const core = coreOf(unit);
    return core !== undefined && !WEAK.has(core);
  });
