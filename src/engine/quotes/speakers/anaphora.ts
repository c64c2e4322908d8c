import { folded, isAgent, isPlural, nominative } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import type { Traits } from '../lexicon/words';
import type { Naming } from '../naming/naming';
import type { Item, Range } from '../passage/items';
import { firstPreposition } from '../phrase/descriptions';
import { heldIn, isOfOtherTask } from './offices';
import type { Person } from './person';
import type { LastSpeaker, Speaker } from './speaker';

/** The noun of a description: the last in front of a preposition, or where a verb may stand first the first. */
function headOf(speech: Speech, items: readonly Item[], range: Range): Item | undefined {
  const isNoun = ({ word }: Item): boolean =>
    (speech.roles.of(word) ?? speech.bodies.of(word)) === true;
  if (speech.inverts) return items.slice(range.from, range.to).find(isNoun);
  return items
    .slice(range.from, firstPreposition(speech, items, range))
    .reverse()
    .find(isNoun);
}

/** «три | источника»: numerals of more than one. */
const isSeveral = (speech: Speech, item: Item | undefined): boolean =>
  item?.kind === 'number' || speech.is.several.has(item?.word ?? '');

const isMany = (speech: Speech, word: string): boolean =>
  isPlural(word) || speech.is.plural.has(word);

/** Reads whom a description stands for, so that a pronoun may call them again. */
export function standsFor(
  speech: Speech,
  items: readonly Item[],
  range: Range,
): Pick<LastSpeaker, 'stands' | 'isMale'> {
  const { word = '' } = headOf(speech, items, range) ?? {};
  if (speech.bodies.of(word) && !speech.roles.of(word)) return { stands: 'body' };
  if (!speech.roles.of(word) && !speech.unnamed.of(word)) return {};
  if (isMany(speech, word) || isSeveral(speech, items[range.from])) return { stands: 'many' };
  return { stands: 'one', isMale: speech.inverts && !speech.is.feminine.has(word) };
}

/**
 * "A trader said … He added": whoever spoke last without a name, called again by a pronoun; nobody
 * where somebody else, the `latest`, was spoken of since.
 */
export function meantAgain(
  speech: Speech,
  { gender, plural, thing, plain }: Traits,
  last: LastSpeaker | undefined,
  at: number,
  latest: Person | undefined,
): LastSpeaker | undefined {
  if (!last || at - last.at > NEAR || (latest && latest.seen > last.at)) return undefined;
  if (plain && last.isBody) return last;
  const isPlain = !speech.capitals && !last.person && !last.isBody && !plural && !thing;
  if (!last.stands) return isPlain ? last : undefined;
  const { stands, isMale } = last;
  if (!speech.capitals && !plural && !thing) return stands === 'body' ? undefined : last;
  if (thing) return stands === 'body' ? last : undefined;
  if (plural) return stands === 'one' ? undefined : last;
  const agrees = gender === 'm' || (gender === 'f' && !isMale);
  return stands === 'one' && agrees ? last : undefined;
}

/** «собеседник агентства», «в ведомстве»: whoever spoke last, where the noun fits nobody else. */
export function lastAgain(
  speech: Speech,
  items: readonly Item[],
  { kind, name }: Naming,
  last: LastSpeaker | undefined,
  at: number,
  isNew: (noun: string) => boolean,
): Speaker | undefined {
  const first = items[name.from]?.word ?? '';
  if (!speech.inverts)
    return speech.capitals
      ? (sameSource(speech, items, name, last) ?? theirs(speech, items, name, last, at, isNew))
      : sameNoun(speech, items, name, last);
  if (kind === 'name' || kind === 'pronoun' || !last) return undefined;
  const isPartner = speech.is.partners.has(first) && name.to - name.from <= 3 && !last.isBody;
  const isBodyAgain = name.to - name.from === 1 && speech.bodies.of(first) && last.isBody;
  const isSame =
    last.name?.toLowerCase().startsWith(folded(first)) || speech.is.sameBody.has(first);
  return isPartner || (isBodyAgain && isSame) ? last : undefined;
}

/** "says | the 61-year-old |": an age calls again whoever was spoken of last. */
export const isAge = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  speech.is.definite.has(items[from]?.word ?? '') &&
  items[from + 1]?.kind === 'number' &&
  speech.is.aged.has(items[to - 1]?.word ?? '');

/** «чиновница» is no man. */
export const fitsGender = (
  speech: Speech,
  items: readonly Item[],
  { to }: Range,
  { traits }: Person,
): boolean =>
  !speech.inverts || !speech.is.feminine.has(items[to - 1]?.word ?? '') || traits.gender !== 'm';

/** How many passages later a noun may still call whoever spoke last. */
export const NEAR = 2;

/** «считает эксперт»: whether a phrase is nothing but a noun that calls again whoever spoke last for no country. */
export const isEpithet = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  speech.is.epithets.has(
    items
      .slice(from, to)
      .map(({ word }) => word)
      .join(''),
  );

/** «пояснил железнодорожник»: a noun for an occupation without anything that would introduce somebody. */
const isBareAgent = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from === 1 && !items[from]?.capital && isAgent(items[from]?.word ?? '');

/** "the | FIEO | chief": a word of a field, or a name that stands in the office of whoever spoke last. */
function isOfOffice(speech: Speech, item: Item | undefined, { person }: LastSpeaker): boolean {
  const office = person?.role?.toLowerCase().split(' ') ?? [];
  return (
    !!item && (speech.is.portfolios.has(item.word) || (item.capital && office.includes(item.word)))
  );
}

/**
 * "the expert", «топ-менеджер»: a noun alone that fits the office of whoever spoke last, or tells
 * the office of one of whom the text told none.
 */
export function calledAgain(
  speech: Speech,
  items: readonly Item[],
  { kind, name }: Naming,
  last: LastSpeaker | undefined,
  at: number,
  isShown: (noun: string, name: string) => boolean,
): Speaker | undefined {
  if (speech.inverts && kind === 'descriptor' && isBareAgent(items, name))
    return last?.person && !last.isBody && at - last.at <= NEAR ? last : undefined;
  if (kind !== 'role' || !last || last.isBody || at - last.at > NEAR) return undefined;
  if (
    speech.inverts &&
    isEpithet(speech, items, name) &&
    last.person &&
    last.person.land === undefined
  )
    return last;
  const isDefinite = speech.is.definite.has(items[name.from]?.word ?? '');
  let noun = name.from + (isDefinite ? 1 : 0);
  while (isDefinite && isOfOffice(speech, items[noun], last)) noun++;
  const called = speech.calls.at(items, noun);
  if (!called || noun + called.length !== name.to) return undefined;
  // «मंत्री रवि मेनन की ओर से … मेनन ने कहा … मंत्री ने कहा»: the text tells the office elsewhere
  const isAlone = !speech.capitals && name.to - name.from === 1;
  const isOwn = isAlone && isShown(items[noun]?.word ?? '', last.name ?? '');
  if (isOwn && last.person && !last.person.role && last.person.kinds.size === 0) return last;
  if (!last.person)
    return last.name?.split(' ').includes(items[noun]?.word ?? '') ? last : undefined;
  const { kinds, land } = last.person;
  const held = heldIn(speech, items, name);
  if (isOfOtherTask(held, last.person)) return undefined;
  if (held.land !== undefined && land !== undefined && held.land !== land) return undefined;
  if (isDefinite && kinds.size === 0 && !last.person.role) return last;
  return [...called.meaning].some((office) => kinds.has(office)) ? last : undefined;
}

/** "people close to the talks … the people": the whole description of those who spoke last. */
function sameSource(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  last: LastSpeaker | undefined,
): Speaker | undefined {
  const [article, noun] = [items[from]?.word ?? '', items[to - 1]?.word ?? ''];
  const words = last?.name?.toLowerCase().split(' ') ?? [];
  const isBare = speech.is.definite.has(article) && to - from === 2 && !items[to - 1]?.capital;
  const isSame = words.length > 2 && words.includes(noun);
  return isBare && (isSame || (speech.is.anybody.has(noun) && last?.stands === 'one'))
    ? last
    : undefined;
}

/** "the report |", of which a text has not told: that of the body that spoke right before; not "the study, published by …". */
function theirs(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  last: LastSpeaker | undefined,
  at: number,
  isNew: (noun: string) => boolean,
): Speaker | undefined {
  if (!isNew(items[to - 1]?.word ?? '')) return undefined;
  const isBare = to - from === 2 && speech.is.definite.has(items[from]?.word ?? '');
  const isNear = last?.isBody === true && at - last.at <= 1;
  return isBare && isNear && items[to]?.word !== ',' ? last : undefined;
}

/** «दूतावास के अधिकारी … (इसी) अधिकारी», «संस्थान की नई रिपोर्ट … रिपोर्ट»: the same in a language without an article. */
function sameNoun(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  last: LastSpeaker | undefined,
): Speaker | undefined {
  const points = speech.is.this.has(items[from]?.word ?? '');
  const noun = items[to - 1]?.word ?? '';
  const isSame = last?.stands !== undefined && ` ${last.name}`.endsWith(` ${nominative(noun)}`);
  return isSame && to - from === (points ? 2 : 1) ? last : undefined;
}
