import { remembered } from '../../remembered';
import { type Token, tokens } from '../../token';
import type { Speech } from '../lexicon/speech';
import { type Item, isPossessive, type Range, textOf } from '../passage/items';
import { firstPreposition } from '../phrase/descriptions';
import {
  foreignIn,
  heldIn,
  holds,
  isBare,
  isOfOtherTask,
  type Office,
  officeIn,
  sharesField,
} from './offices';
import type { People } from './people';
import type { Person, Role } from './person';

/** A headline may call by their office whom the text names later. */
const HEADLINE = 2;

/** "…, says | Indian envoy |": a country and an office, by which a headline in passage `at` may call who is named behind it. */
export function mayLead(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  at: number,
): boolean {
  const land = speech.lands.at(items, from);
  const office = land && speech.kinds.at(items, from + land.length);
  return at <= HEADLINE && speech.capitals && !!office && from + land.length + office.length === to;
}

const wordsOf = remembered((role): readonly Token[] => tokens(role, 0, role.length));

/** «| वाणिज्य | सचिव»: what a text without capitals tells of an office besides the noun for it and the country. */
const detailsOf = (speech: Speech, office: readonly Token[]): readonly string[] =>
  office.flatMap(({ word }) => {
    const isNoun = speech.roles.of(word) || speech.kinds.of(word) !== undefined;
    const isLink = speech.is.stops.has(word) || speech.is.genitive.has(word);
    const isAddress = speech.titles.of(word) || speech.lands.of(word) !== undefined;
    return isNoun || isLink || isAddress ? [] : [word];
  });

/** «विदेश सचिव रवि मेनन» is not «वाणिज्य सचिव». */
function isOther(speech: Speech, own: readonly string[], { role = '' }: Person): boolean {
  if (speech.capitals || own.length === 0) return false;
  const details = detailsOf(speech, wordsOf(role));
  return details.length > 0 && !own.every((word) => details.includes(word));
}

/** "the | bank |'s president": the body whose office is told; of a state he is another. */
const ownerIn = (speech: Speech, items: readonly Item[], { from, to }: Range): string | undefined =>
  items
    .slice(from, to)
    .find(
      ({ word }, i) => speech.bodies.of(word) === true && isPossessive(speech, items, from + i + 2),
    )?.word;

/** "the head | of | Volga Bearings", "| at | Tata Motors": the words of the body whose office is told. */
function bodyBehind(speech: Speech, items: readonly Item[], range: Range): readonly string[] {
  const at = firstPreposition(speech, items, range);
  return items
    .slice(at, range.to)
    .flatMap(({ word, capital, kind }, i) =>
      capital &&
      kind === 'word' &&
      !speech.lands.at(items, at + i) &&
      !speech.is.portfolios.has(word)
        ? [word]
        : [],
    );
}

/** Who holds an office that is told by the nouns and the country in it. */
function holderByKinds(
  people: People,
  speech: Speech,
  items: readonly Item[],
  range: Range,
): Person | undefined {
  const held = heldIn(speech, items, range);
  const { kinds, land } = held;
  if (kinds.size === 0 || speech.inverts) return undefined;
  const abroad = foreignIn(speech, items, range);
  const body = ownerIn(speech, items, range);
  const fitsLand = ({ land: own, role = '' }: Person): boolean =>
    land === undefined
      ? abroad.every((word) => role.toLowerCase().includes(word)) &&
        (body === undefined || own === undefined || role.toLowerCase().includes(body))
      : own === land || (!speech.capitals && own === undefined);
  const details = detailsOf(speech, items.slice(range.from, range.to));
  const employer = bodyBehind(speech, items, range);
  const fits = (person: Person): boolean =>
    [...kinds].every((kind) => person.kinds.has(kind)) &&
    employer.every((word) => person.role?.toLowerCase().includes(word)) &&
    !isOther(speech, details, person);
  const holds = (person: Person): boolean =>
    fitsLand(person) && fits(person) && !isOfOtherTask(held, person);
  const isNow = (person: Person): boolean => holds(person) && !isFormer(speech, person);
  return (
    people.byRole((person) => isNow(person) && sharesField(held, person)) ??
    people.byRole(isNow) ??
    people.byRole(holds)
  );
}

/** "former envoy Ravi Menon": another who holds the office is meant first. */
const isFormer = (speech: Speech, { role = '' }: Person): boolean =>
  wordsOf(role).some(({ word }) => speech.is.former.has(word));

/** The words of an office without forms of address and countries: «रूस के | व्यापार आयुक्त | श्री». */
const ownWords = (speech: Speech, office: readonly Token[]): string[] =>
  office.flatMap(({ word }) => {
    const isAddress = word === '.' || speech.is.honorifics.has(word);
    return isAddress || speech.lands.of(word) !== undefined ? [] : [word];
  });

/** «रूस के मंत्री | श्री»: what somebody is without the form of address behind it; of capitals it is part. */
function withoutAddress(speech: Speech, items: readonly Item[], { from, to }: Range): Range {
  const addresses = ({ kind, word }: Item): boolean =>
    kind !== 'word' || speech.is.honorifics.has(word);
  let end = to;
  while (!speech.capitals && end > from && addresses(items[end - 1] as Item)) end--;
  return { from, to: end };
}

/** The office that words beside a name give it; a form of address by itself is none. */
export function officeHeld(
  text: string,
  speech: Speech,
  items: readonly Item[],
  role: Range,
): Role | undefined {
  const own = withoutAddress(speech, items, role);
  if (own.to === own.from) return undefined;
  return {
    words: textOf(text, items, own),
    office: ownWords(speech, items.slice(role.from, role.to)),
    ...heldIn(speech, items, role),
  };
}

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length > 0 && end.every((word, i) => words[words.length - end.length + i] === word);

/** «रूस के व्यापार आयुक्त रवि मेनन … | व्यापार आयुक्त | ने कहा»: the only one whose office ends in the same words. */
function holderByWords(
  people: People,
  speech: Speech,
  items: readonly Item[],
  range: Range,
): Person | undefined {
  if (speech.capitals) return undefined;
  const { land } = heldIn(speech, items, range);
  const office = ownWords(speech, items.slice(range.from, range.to));
  return people.byNoun(
    office.at(-1) ?? '',
    ({ office: held = [], land: own, isBody }) =>
      !isBody &&
      (land === undefined || own === undefined || own === land) &&
      endsWith(held, office),
  );
}

/** Who holds an office named again in passage `at`; of another country only where nobody else can be meant. */
export function holderOf(people: People, office: Office, at: number): Person | undefined {
  const isNamed = ({ first }: Person): boolean => at <= HEADLINE || first <= at;
  const fits = (person: Person): boolean => isNamed(person) && holds(person, office);
  if (office.land === undefined)
    return people.only(fits) ?? people.byRole((person) => fits(person) && !!person.hasSpoken);
  const isOwn = (person: Person): boolean => person.land === office.land && fits(person);
  const own = office.kinds.size > 1 ? people.only(isOwn) : people.byRole(isOwn);
  return own ?? people.only((person) => fits(person) && isBare(person));
}

/** Who holds an office that a phrase without a name tells, in passage `at`. */
export function holderOfRole(
  people: People,
  speech: Speech,
  items: readonly Item[],
  range: Range,
  at: number,
): Person | undefined {
  const office = speech.inverts ? officeIn(speech, items, range) : undefined;
  if (office) return holderOf(people, office, at);
  return holderByWords(people, speech, items, range) ?? holderByKinds(people, speech, items, range);
}
