import { tokens } from '../../token';
import { folded, isPlural } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { type Item, isPossessive, type Range } from '../passage/items';
import type { Person, Role } from './person';

/** An office by which a text calls somebody again: «индийский министр». */
export interface Office {
  /** Kinds of office of which the holder has one. */
  readonly kinds: ReadonlySet<number>;
  readonly land?: number;
  /** Folded words that the holder's office must hold as well («представитель РЖД»). */
  readonly rest: readonly string[];
}

type Held = Pick<Role, 'kinds' | 'land' | 'fields' | 'isDeputy'>;

/** The country of an office; «भारत में रूस के राजदूत», "envoy to India" only serve there. */
function landIn(speech: Speech, items: readonly Item[], { from, to }: Range): number | undefined {
  for (let i = from; i < to; i++) {
    const land = speech.lands.at(items, i);
    const isServed = speech.is.locative.has(items[i + (land?.length ?? 0)]?.word ?? '');
    const isHost = i > from && speech.is.servesIn.has(items[i - 1]?.word ?? '');
    if (land && !isServed && !isHost) return land.meaning;
  }
  return undefined;
}

/** "the | Chilean | minister", "| Chile |'s minister": countries that the table does not know. */
export const foreignIn = (
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): readonly string[] =>
  items.slice(from, to).flatMap(({ word, capital }, i) => {
    const isOwner =
      speech.is.demonyms.has(word) ||
      speech.is.knownDemonyms.has(word) ||
      isPossessive(speech, items, from + i + 2);
    return capital && isOwner && speech.lands.of(word) === undefined ? [word] : [];
  });

const opensOffice = (speech: Speech, items: readonly Item[], i: number, from: number): boolean => {
  const before = items[i - 1]?.word ?? '';
  return i === from || [',', '—', '–', '/'].includes(before) || speech.is.conjunctions.has(before);
};

/**
 * The offices that words before or behind a name give it. Where a verb may stand first the head
 * does too: «помощник президента» is no president.
 */
export function heldIn(speech: Speech, items: readonly Item[], range: Range): Held {
  const kinds = new Set<number>();
  for (let i = range.from; i < range.to; ) {
    const match = speech.kinds.at(items, i);
    const isHead = !speech.inverts || kinds.size === 0 || opensOffice(speech, items, i, range.from);
    const isOne = !isPlural((items[i] as Item).word);
    const next = i + (match?.length ?? 1);
    const isOwn = next >= range.to || !speech.is.genitive.has(items[next]?.word ?? '');
    if (match && isHead && isOne && isOwn) kinds.add(match.meaning);
    i = next;
  }
  return { kinds, land: landIn(speech, items, range), ...taskIn(speech, items, range) };
}

/** What an office answers for, and whether its holder only stands in: "the | deputy | trade | minister". */
function taskIn(speech: Speech, items: readonly Item[], { from, to }: Range) {
  const fields = new Set<number>();
  let isDeputy = false;
  for (let i = from; i < to; ) {
    // a deputy prime minister holds an office of his own
    const whole = speech.kinds.at(items, i);
    const field = speech.fields.at(items, i);
    const deputy = speech.deputies.at(items, i);
    if (whole && whole.length > 1) {
      i += whole.length;
      continue;
    }
    if (field && i + field.length <= to) fields.add(field.meaning);
    if (deputy && i + deputy.length <= to) isDeputy = true;
    i += field?.length ?? deputy?.length ?? 1;
  }
  return { fields, isDeputy };
}

/** Whether two offices answer for the same: such a holder is meant before one of whom no field is told. */
export const sharesField = (own: Held, { fields }: Person): boolean =>
  [...own.fields].some((field) => fields.has(field));

/** "the finance minister" is nobody who answers for trade, nor a deputy; of whom no task is told it may be. */
export function isOfOtherTask(own: Held, person: Person): boolean {
  const { fields, isDeputy = false } = person;
  const isTold = own.fields.size > 0 || own.isDeputy;
  const isOther = own.fields.size > 0 && !sharesField(own, person);
  return isTold && fields.size > 0 && (isOther || own.isDeputy !== isDeputy);
}

/** The office that a noun phrase without a name stands for; none where it is nobody's in particular. */
export function officeIn(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Office | undefined {
  let head = from;
  while (head < to && !speech.calls.at(items, head)) head++;
  const match = speech.calls.at(items, head);
  if (!match || head >= to || isPlural((items[head] as Item).word)) return undefined;
  const rest: string[] = [];
  for (let i = from; i < to; i++) {
    if (i === head) i += match.length;
    const item = items[i];
    const isLand = speech.lands.of(item?.word ?? '') !== undefined;
    const isWord = i < to && item?.kind === 'word' && !isPossessive(speech, items, i);
    if (isWord && !isLand) rest.push(folded(item.word));
  }
  return { kinds: match.meaning, land: landIn(speech, items, { from, to }), rest };
}

/** Whether somebody holds an office that is named again, as far as the text tells. */
export function holds({ kinds, land, role = '' }: Person, office: Office): boolean {
  if (![...office.kinds].some((kind) => kinds.has(kind))) return false;
  if (office.land !== undefined && land !== undefined && office.land !== land) return false;
  const words = role.split(/[\s«»"-]+/).map(folded);
  return office.rest.every((word) => words.includes(word));
}

/** The office of somebody whom every reader knows. */
export function knownRole(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Role | undefined {
  for (let i = from; i < to; i++) {
    const match = speech.known.at(items, i);
    if (!match || i + match.length !== to) continue;
    const office = tokens(match.meaning, 0, match.meaning.length);
    return { words: '', ...heldIn(speech, office, { from: 0, to: office.length }) };
  }
  return undefined;
}

/** Whether an office is told without the body or country it belongs to. */
export const isBare = ({ role = '' }: Person): boolean => !/\s[«"]?\p{Lu}/u.test(role);
