import { isAdjective, isSubjectForm } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import type { Naming } from '../naming/naming';
import { type Item, type Range, trimmedRange } from '../passage/items';
import { firstPreposition, headAt, isHeadedByRole, isOffice } from '../phrase/descriptions';
import { isNameOnly } from '../phrase/names-only';
import { isDeterminer, isSpeaking } from '../phrase/nouns';
import { phraseBefore } from '../phrase/phrase-before';

/** "the two leaders, Modi and Putin": no office of one person. */
const isPluralOffice = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  speech.is.agreeing.has(items[firstPreposition(speech, items, range) - 1]?.word ?? '');

/** How many words an office may have in front of the name. */
const LONGEST_OFFICE = 7;

/** «встреча | министра»: an office in another case than a subject's; «заместителя | министра» is no minister. */
function isGoverned(speech: Speech, items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.word ?? '';
  if (speech.is.prepositions.has(before)) return true;
  return !isSubjectForm(items[i]?.word ?? '') && !speech.roles.of(before);
}

/** «с | министром угля Индии | Рави Меноном»: the office of a name that stands in its case. */
function governedOffice(speech: Speech, items: readonly Item[], to: number): Range | undefined {
  for (let i = to - 1; i > 0 && i >= to - LONGEST_OFFICE; i--) {
    const { word, kind, capital } = items[i] as Item;
    const isPart = capital || isAdjective(word) || speech.is.dependent.has(word);
    const isHere = speech.kinds.at(items, i) !== undefined;
    const isVerb = speech.is.pastVerbs.has(word) || speech.cues.at(items, i) !== undefined;
    if (isHere && isGoverned(speech, items, i)) return { from: i, to };
    if (kind !== 'word' || isVerb || !(isPart || isHere)) return undefined;
  }
  return undefined;
}

/** "India's consul in Kazan, Ravi Menon": the office that stands before the comma. */
export function roleBefore(
  speech: Speech,
  items: readonly Item[],
  { from }: Range = { from: 0, to: 0 },
): Range | undefined {
  if (speech.inverts) return governedOffice(speech, items, from);
  if (!speech.capitals || items[from - 1]?.word !== ',' || !items[from]?.capital) return undefined;
  const before = phraseBefore(speech, items, from - 1);
  const naming = before && namingOf(speech, items, before);
  const isOffice = naming?.kind === 'role' || naming?.kind === 'descriptor';
  return isOffice &&
    !isPluralOffice(speech, items, naming.name) &&
    isHeadedByRole(speech, items, naming.name)
    ? naming.name
    : undefined;
}

/** "Joint Secretary, | Department of Tea |, and": capitals behind an office that begin with a body's noun. */
const opensBody = (speech: Speech, items: readonly Item[], from: number): boolean =>
  speech.bodies.of(items[from]?.word ?? '') === true;

/** No office behind a name has more words. */
const LONGEST_BEHIND = 10;

/** "Ravi Menon, | India's envoy to Chile |, smiled": the office between two commas behind the name that ends at `to`. */
export function roleBehind(speech: Speech, items: readonly Item[], to: number): Range | undefined {
  if (speech.inverts || !speech.capitals || items[to]?.word !== ',') return undefined;
  const rest = items.slice(to + 1, to + 1 + LONGEST_BEHIND);
  const length = rest.findIndex(({ kind, word }) => kind !== 'word' && !/^['’-]$/.test(word));
  const range = { from: to + 1, to: to + 1 + length };
  const isOfBody = opensBody(speech, items, range.to + 1);
  const isListed = items[range.to + 1]?.capital && !isOfBody;
  const isLast = items[range.to]?.word === '.' && range.to === items.length - 1;
  const isClosed = length > 0 && (isLast || items[range.to]?.word === ',') && !isListed;
  const isOwn = speech.is.definite.has(rest[0]?.word ?? '') || rest[0]?.capital === true;
  const head = items[firstPreposition(speech, items, range) - 1];
  const isOfOther = rest
    .slice(0, length)
    .some(
      ({ word }, i) =>
        /^['’]$/.test(word) &&
        !rest[i - 1]?.capital &&
        speech.is.owning.has(rest[i + 1]?.word ?? ''),
    );
  const isHeld =
    head && (!head.capital || isOfBody || isLast) && !isOfOther && isOffice(speech, head);
  return isClosed && isOwn && isHeld ? range : undefined;
}

/** "Ravi Menon, | a planter | who …": the full name that a description behind a comma says more of. */
function namedBefore(speech: Speech, items: readonly Item[], { from }: Range): Range | undefined {
  const isArticled = speech.is.indefinite.has(items[from]?.word ?? '');
  const name =
    isArticled && items[from - 1]?.word === ',' ? phraseBefore(speech, items, from - 1) : undefined;
  const naming = name && namingOf(speech, items, name);
  const isFull = naming?.kind === 'name' && naming.name.to - naming.name.from > 1;
  const isLed = [items[(name?.from ?? 0) - 1], items[name?.from ?? 0]].some((item) =>
    speech.is.prepositions.has(item?.word ?? ''),
  );
  return isFull && !isLed ? name : undefined;
}

/** "The ban alarmed | exporters | to Russia": the noun for somebody in front of a place, with an article or the rest of a name. */
function inFrontOfPlace(speech: Speech, items: readonly Item[], at: number, to: number) {
  let from = at - 1;
  if (!isSpeaking(speech, items[from])) return undefined;
  while (items[from]?.capital && items[from - 1]?.capital) from--;
  return { from: isDeterminer(speech, items[from - 1]) ? from - 1 : from, to };
}

/** «Уехал | посол Лаптев |, который», «встретился с | Минфином |»: without the verb or preposition that governs somebody. */
function behindVerb(speech: Speech, items: readonly Item[], { from, to }: Range): Range {
  const lead = items.slice(from, to - 1);
  const last = lead.findLastIndex(
    ({ word, capital }, at) =>
      (speech.is.pastVerbs.has(word) && (!capital || at === 0)) || speech.is.prepositions.has(word),
  );
  return { from: from + last + 1, to };
}

/** Whom "who" stands for that comes behind item `to`: "was joined by | Ravi Menon |, who …". */
export function antecedent(speech: Speech, items: readonly Item[], to: number): Range | undefined {
  const phrase = phraseBefore(speech, items, to);
  if (!phrase) return undefined;
  if (speech.inverts) return behindVerb(speech, items, phrase);
  let end = to;
  for (let i = to - 1; i > phrase.from; i--) {
    if (!speech.is.prepositions.has(items[i]?.word ?? '')) continue;
    const isPlace = speech.places.at(items, i + 1)?.length === end - i - 1;
    if (!isPlace && speech.is.beside.has(items[i]?.word ?? '')) return { from: i + 1, to: end };
    if (!isPlace) break;
    end = i;
  }
  if (end < to) return inFrontOfPlace(speech, items, end, to);
  return namedBefore(speech, items, phrase) ?? phrase;
}

/** Where no capitals tell, a name behind an office is sure only where so many words stand between that and a postposition. */
const WHOLE_NAME = [2, 3];

/** «… के राजदूत | रवि मेनन | से»: somebody whom a text without capitals introduces, without a marker of who acts. */
export function holderIn(speech: Speech, items: readonly Item[]): Naming | undefined {
  if (speech.capitals) return undefined;
  for (let i = 0; i < items.length; i++) {
    const next = items[i + 1]?.word ?? '';
    const noun = items[i]?.word ?? '';
    if (!speech.roles.of(noun) || speech.roles.of(next) || speech.is.reporters.has(noun)) continue;
    let to = i + 1;
    while (items[to]?.kind === 'word' && isNamePart(speech, items[to]?.word ?? '')) to++;
    const isWhole = WHOLE_NAME.includes(to - i - 1) && items[to]?.kind === 'word';
    const role = { from: i, to: i + 1 };
    if (isWhole) return { kind: 'name', name: { from: i + 1, to }, role, traits: {} };
  }
  return undefined;
}

const isNamePart = (speech: Speech, word: string): boolean =>
  !speech.is.stops.has(word) &&
  !speech.is.times.has(word) &&
  !speech.is.determiners.has(word) &&
  !speech.is.towards.has(word) &&
  !speech.is.conjunctions.has(word) &&
  !speech.roles.of(word) &&
  !speech.is.genitive.has(word);

/** Whether a name may end before item `to`: at the end of capitals, or before the marker of who acts. */
export function endsName(speech: Speech, items: readonly Item[], to: number): boolean {
  if (!speech.capitals) return speech.is.markers.has(items[to]?.word ?? '');
  return items[to - 1]?.capital === true && items[to]?.capital !== true;
}

/** «другой импортёр, Иван Лаптев, сказал»: an apposition that is nothing but a full name. */
function fullName(speech: Speech, items: readonly Item[], range: Range): Naming | undefined {
  const isFull = range.to - range.from === 2 || range.to - range.from === 3;
  if (!isFull || !items.slice(range.from, range.to).every(({ capital }) => capital))
    return undefined;
  const own = namingOf(speech, items, range);
  return own.kind === 'name' ? own : undefined;
}

/** "a trade agency, | Kpler |": an apposition that is nothing but the name of a body; not where it sits. */
function bodyName(
  speech: Speech,
  items: readonly Item[],
  name: Range,
  { from, to }: Range,
): Naming | undefined {
  const noun = items[headAt(speech, items, name)];
  const start = speech.is.determiners.has(items[from]?.word ?? '') ? from + 1 : from;
  const own = { from: start, to };
  const isBody = noun && !noun.capital && speech.bodies.of(noun.word) === true;
  const isNamed = start < to && items[start]?.capital && isNameOnly(speech, items, own);
  // "according to the agency, Volga, the top buyer, took": behind the known one others may begin the clause
  const isNew = speech.is.indefinite.has(items[name.from]?.word ?? '');
  const isLast = items[to]?.word !== ',' || speech.cues.at(items, to + 1) !== undefined;
  return isBody && isNamed && (isNew || isLast) && !speech.places.at(items, start)
    ? { kind: 'name', name: own, traits: {} }
    : undefined;
}

/** "his deputy, Minister Ravi Menon, said": the name that an apposition gives to an office or a body. */
export function ownName(
  speech: Speech,
  items: readonly Item[],
  { kind, name }: Naming,
  apposition: Range,
): Naming | undefined {
  if (!speech.capitals || (kind !== 'role' && kind !== 'descriptor')) return undefined;
  const range = trimmedRange(items, apposition);
  if (speech.inverts) return fullName(speech, items, range);
  const isPlain = items.slice(range.from, range.to).every(({ word }) => word !== ',');
  const body = isPlain ? bodyName(speech, items, name, range) : undefined;
  if (body) return body;
  if (!isPlain || range.to - range.from < 2 || !isHeadedByRole(speech, items, name))
    return undefined;
  const own = namingOf(speech, items, range);
  const isNamed = own.kind === 'name' && own.name.to === range.to;
  return isNamed ? { ...own, role: own.role ?? name } : undefined;
}
