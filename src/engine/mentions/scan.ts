import { isThird } from './countries';
import { isMeasure, kindOf, LONGEST_REACH, type Participant, type Phrase } from './phrase';
import { isOnItsWay, reaches, scriptOf } from './reaches';
import { isDevanagari, type Unit } from './unit';
import { type Core, isDative, VERBS } from './vocabulary';

const FLOWS: ReadonlySet<Core | undefined> = new Set<Core>([
  'import',
  'export',
  'supply',
  'purchase',
  'movement',
  'trade',
]);
/** "भारत के तेल आयात में रूस का हिस्सा", "आयात का 35% रूस से आता है": what stands before may belong to these. */
const REACHING_BACK: ReadonlySet<Core> = new Set(['share', 'take', 'import', 'export']);

const LONGEST_LINK = 4;

/** "countries that still buy", «страны, которые покупают»: index of what stands before a verb and its helpers. */
function whoAt(units: readonly Unit[], verb: number): number {
  let at = verb - 1;
  const isLink = ({ roles, word }: Unit): boolean =>
    roles.has('relative') || roles.has('auxiliary') || (word === ',' && at < verb - 1);
  while (verb - at < LONGEST_LINK && units[at] && isLink(units[at] as Unit)) at--;
  return at;
}

/** "countries selling oil" may be any; "Indian buyers bought" are not. */
function isAnyone(units: readonly Unit[], verb: number): boolean {
  const who = whoAt(units, verb);
  if (units[who]?.party === 'BOTH') return true;
  return units[who]?.roles.has('agent') === true && units[who - 1]?.party === undefined;
}

/** Trade by itself, not only with a partner. */
const isTrade = (unit: Unit | undefined): boolean =>
  unit?.core === 'trade' && !unit.roles.has('dealing');

/** "trade war", "trade and economic ties", "to trade": the word is there, the thing is not. */
function isSomethingElse(units: readonly Unit[], at: number, core: Core): boolean {
  const [before, after, later, last] = [units[at - 1], units[at + 1], units[at + 2], units[at + 3]];
  if (after?.roles.has('stop')) return true;
  if (VERBS.has(core)) return isAnyone(units, at);
  if (core !== 'trade') return false;
  if (after?.roles.has('and') && after.word !== ',' && isTrade(later)) return true;
  if ((before?.roles.has('verbal') && !after?.roles.has('with')) || before?.roles.has('office'))
    return true;
  if (after?.core && !VERBS.has(after.core) && scriptOf(after) === 'latin') return true;
  const joined = after?.roles.has('and') || after?.word === '-';
  return Boolean(joined && later?.roles.has('economic') && last?.roles.has('stop'));
}

/** "Mechanism rouble–rupee" is about payment though it does not say so. */
const moneyCore = (inside: readonly Unit[]): Core =>
  inside.filter((unit) => kindOf(unit) === 'currency').length > 1 ? 'payment' : 'container';

/** "oil", "million barrels", "Russian barrels". */
const isGoods = (unit: Unit): boolean =>
  kindOf(unit) === 'goods' || unit.roles.has('bulk') || unit.roles.has('product');

/** "flows from Russia stood at a million barrels": so near a quantity tells what moves. */
const NEAR = 10;
const isBulk = ({ roles }: Unit): boolean => roles.has('bulk');

const isDual = (inside: readonly Unit[]): boolean => {
  const goods = inside.filter((unit) => kindOf(unit) === 'goods');
  return goods.length > 0 && goods.every((unit) => unit.roles.has('dual'));
};

/** "S-400: deliveries to India begin": so near a word of arms tells what is supplied; a war further off does not. */
const BESIDE_ARMS = 10;

/** "Supplies of Russian components to India's tank plant": beside a word of arms they are arms, "arrivals" beside one of tourism tourists. */
const isArmed = (units: readonly Unit[], from: number, to: number, reach = LONGEST_REACH) =>
  units.slice(Math.max(0, from - reach), to + reach).some((unit) => unit.roles.has('arms'));

/** A container speaks of what it holds; "रूस की हिस्सेदारी भारत के आयात में" is about the share. */
function coreOf(core: Core, inside: readonly Unit[], other: Unit | undefined): Core {
  if (core === 'container') return other?.core ?? moneyCore(inside);
  if (core === 'portion') return 'share';
  return FLOWS.has(core) && other?.core === 'share' && isDevanagari(other) ? 'share' : core;
}

/** "индийским НПЗ": the dative of those who get something. */
const isGiven = ({ word, form }: Unit): boolean => form === 'name' && isDative(word);

/** "Russia sent India 4 million tonnes of coal". */
const isSent = ({ core, roles }: Unit, inside: readonly Unit[]): boolean =>
  core === 'take' && roles.has('send') && inside.some(isBulk);

/** "отгрузка нефти Индии", "buy oil in Russia": after goods the name of the receiver, or of the market. */
function isReceiver({ unit, party, relation }: Participant, core: Unit, inside: readonly Unit[]) {
  if (relation !== 'owner' || unit.form !== 'name' || unit.start < core.start) return false;
  const gives = core.core === 'supply' || core.core === 'sell' || isSent(core, inside);
  if (isGiven(unit) && (gives || core.core === 'export')) return true;
  return (gives || (core.core === 'buy' && party === 'RU')) && inside.some(isGoods);
}

function isShareOfFlow(core: Core, other: Unit | undefined): boolean {
  if (core === 'share' || core === 'portion') return FLOWS.has(other?.core);
  return FLOWS.has(core) && other?.core === 'share';
}

/** "19 लाख टन रूस से आया": before where they come from goods may only be counted. */
const isAmountBefore = (units: readonly Unit[], at: number): boolean =>
  isDevanagari(units[at]) && units[at - 1]?.roles.has('bulk') === true;

const BESIDE = 4;

/** "Turnover on the NSE", "the company's turnover"; not "bilateral turnover". */
const isOfBourse = (units: readonly Unit[], from: number, to: number): boolean =>
  !units.slice(from, to).some(({ roles, party }) => roles.has('joint') || party !== undefined) &&
  units.slice(Math.max(0, from - BESIDE), to + BESIDE).some(({ roles }) => roles.has('bourse'));

/** "foreign trade", "दुनिया का 80 प्रतिशत तेल व्यापार": a Hindi owner stands before what is counted. */
function isGeneral(units: readonly Unit[], from: number, to: number): boolean {
  let start = from - 1;
  const counts = (unit: Unit): boolean =>
    isDevanagari(units[from]) &&
    (unit.kind === 'number' || isMeasure(unit) || unit.roles.has('of'));
  while (start > from - BESIDE && units[start] && counts(units[start] as Unit)) start--;
  return units.slice(Math.max(0, start), to).some(({ roles }) => roles.has('general'));
}

function phraseAt(units: readonly Unit[], at: number, core: Core, floor: number): Phrase {
  const [left, right] = reaches(units, at, core, floor);
  const inside = units.slice(left.edge, right.edge);
  const other = inside.find((unit) => unit !== units[at] && unit.core);
  const dual = isDual(inside);
  const goods =
    inside.some(isGoods) ||
    (core === 'take' && (FLOWS.has(other?.core) || isAmountBefore(units, left.edge))) ||
    (core === 'movement' && units.slice(right.edge, right.edge + NEAR).some(isBulk));
  return {
    core: coreOf(core, inside, other),
    at,
    from: left.edge,
    to: right.edge,
    participants: [...left.participants, ...right.participants].map((participant) =>
      isReceiver(participant, units[at] as Unit, inside)
        ? { ...participant, relation: core === 'buy' ? 'from' : 'to' }
        : participant,
    ),
    joint: inside.some((unit) => unit.roles.has('joint')),
    both: inside.some((unit) => unit.party === 'BOTH'),
    goods,
    arms:
      inside.some((unit) => unit.roles.has('arms')) ||
      ((dual || (core === 'movement' && !goods)) && isArmed(units, left.edge, right.edge)) ||
      (core === 'supply' && !goods && isArmed(units, left.edge, right.edge, BESIDE_ARMS)),
    dual,
    currency: inside.some((unit) => kindOf(unit) === 'currency'),
    general: isGeneral(units, left.edge, right.edge),
    bourse: core === 'turnover' && isOfBourse(units, left.edge, right.edge),
    dealing: units[at]?.roles.has('dealing') === true,
    deal: units[at]?.roles.has('deal') === true && !other && !isArmed(units, left.edge, right.edge),
    flow: isShareOfFlow(core, other) && !inside.some((u) => u.roles.has('tender')),
  };
}

function coreAt(units: readonly Unit[], at: number): Core | undefined {
  const { core, roles } = units[at] as Unit;
  if (roles.size === 0) return undefined;
  if (roles.has('container')) return 'container';
  if (roles.has('outlay') && units[at + 1]?.form !== 'adjective') return undefined;
  if (core) return isSomethingElse(units, at, core) ? undefined : core;
  return roles.has('product') && isOnItsWay(units, at) ? 'product' : undefined;
}

const thirds = ({ participants }: Phrase): number =>
  participants.filter(({ party }) => isThird(party)).length;

/** A share takes in what it is of, others a phrase that names fewer of the two: "आयात का 35% रूस से आता है". */
const outdoes = (phrase: Phrase, last: Phrase): boolean =>
  phrase.core === 'share' ||
  (phrase.participants.length > last.participants.length && thirds(phrase) <= thirds(last));

/** "Russia accounted for", "приходится на Россию"; not "tea made up half of the exports to Russia". */
const isSharer = (units: readonly Unit[], { from, at }: Phrase): boolean =>
  units.slice(from, at + 3).some(({ party }) => party === 'RU');

const ofRussia = ({ participants }: Phrase): boolean =>
  participants.some(({ party }) => party === 'RU');

/** «$5 млрд приходится на | российский экспорт»: an adjective belongs to the flow behind it, of which that is no share. */
const isOfOwnFlow = (units: readonly Unit[], at: number): boolean =>
  scriptOf(units[at] as Unit) === 'cyrillic' &&
  [at + 1, at + 2].some((i) => units[i]?.form === 'adjective' && FLOWS.has(units[i + 1]?.core));

/** "треть импорта Индии приходится на Россию": what a verb of share is about may stand right before it. */
function withWhole(phrase: Phrase, last: Phrase | undefined): Phrase {
  const isShare = phrase.core === 'share' && !phrase.flow && ofRussia(phrase);
  if (!isShare || !last || ofRussia(last)) return phrase;
  if (last.to !== phrase.from || !FLOWS.has(last.core)) return phrase;
  const participants = [...last.participants, ...phrase.participants];
  return { ...phrase, from: last.from, participants, flow: true };
}

/** "took Moscow's place", and "lift | bilateral trade": what is raised is a phrase of its own. */
const takesNothing = (units: readonly Unit[], { participants, goods, at, to }: Phrase): boolean =>
  participants.length === 0 ||
  !goods ||
  FLOWS.has(units[to]?.core) ||
  units.slice(at + 1, to).some(({ core }) => core === 'trade' || core === 'turnover');

/** The phrases about trade in a sentence, whoever trades, in order and without overlap. */
export function phrasesOf(units: readonly Unit[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0, floor = 0; at < units.length; at++) {
    const core = coreAt(units, at);
    if (!core || (core === 'portion' && isOfOwnFlow(units, at))) continue;
    const last = found[found.length - 1];
    const holds = REACHING_BACK.has(core) && scriptOf(units[at] as Unit) === 'devanagari' && last;
    const phrase = withWhole(phraseAt(units, at, core, holds ? last.from : floor), last);
    if (core === 'portion' && !isSharer(units, phrase)) continue;
    if (phrase.core === 'container' || (phrase.core === 'share' && !phrase.flow)) continue;
    if (phrase.core === 'product' && phrase.participants.length === 0) continue;
    if (phrase.core === 'take' && takesNothing(units, phrase)) continue;
    if (last && phrase.from < last.to && (phrase.from > last.from || !outdoes(phrase, last)))
      continue;
    if (last && phrase.from < last.to) found.pop();
    found.push(phrase);
    floor = phrase.to;
    at = Math.max(at, phrase.to - 1);
  }
  return found;
}

/** Cores that never make a mention in a text that has no stronger word of trade. */
const WEAK: ReadonlySet<Core> = new Set([
  'product',
  'movement',
  'take',
  'share',
  'portion',
  'container',
]);

export const hasStrongCore = (units: readonly Unit[]): boolean =>
  units.some((unit) => {
    const core = unit.core;
    return core !== undefined && !WEAK.has(core) && !unit.roles.has('dealing');
  });
