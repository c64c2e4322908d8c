import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import type { Person } from './person';
import { wordsOf } from './same-name';

/** Whether more than two capitals tells that a name is a person's: an office, a gender, words, the surname alone. */
const isSure = ({ role, kinds, hasSpoken, isCalled, traits }: Person): boolean =>
  !!role || kinds.size > 0 || !!hasSpoken || !!isCalled || traits.gender !== undefined;

/** "Opening | Asia", "Trade | With | Russia": whether a run of capitals holds what no person is called. */
function holdsPlace(speech: Speech, items: readonly Item[], name: Range): boolean {
  if (!speech.capitals) return false;
  if (speech.places.at(items, name.from)) return true;
  const words = items.slice(name.from, name.to).filter(({ kind }) => kind === 'word');
  return words.some(
    ({ word }) =>
      speech.places.of(word) === true ||
      speech.is.prepositions.has(word) ||
      speech.is.determiners.has(word),
  );
}

/** Whether a passage ends without a stop, as headings, captions and datelines do. */
const isHeading = (items: readonly Item[]): boolean => {
  const last = items.at(-1);
  return last?.kind === 'word' && !last.quoted;
};

/** Tells the names of people from other runs of capitals: "Red Fort", "Boosting Trade". */
export class Likely {
  private readonly common = new Set<string>();

  /** Notes the words that a text has without a capital. */
  note({ capitals }: Speech, items: readonly Item[]): void {
    if (!capitals) return;
    for (const { kind, capital, word } of items)
      if (kind === 'word' && !capital) this.common.add(word);
  }

  /** Notes what the words of a name, and where they stand, tell of it. */
  judge(person: Person, speech: Speech, items: readonly Item[], name: Range): void {
    person.isPlace ??= holdsPlace(speech, items, name);
    // "Ravi Menon, Trader, Pune"
    const isSigned = items[name.to]?.word === ',';
    person.isTitle = (person.isTitle ?? speech.capitals) && isHeading(items) && !isSigned;
  }

  /** Whether a name may be a person's: something tells it, or no word of it is common or a place. */
  readonly isPerson = (person: Person): boolean =>
    isSure(person) ||
    (!person.isPlace &&
      !person.isTitle &&
      !wordsOf(person.name).some((word) => this.common.has(word.toLowerCase())));
}
