import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';

/** «मीना»: whether a name may be the first of somebody's; not that of a country, or one that every reader knows. */
export const isCalled = (speech: Speech, items: readonly Item[], { from }: Range): boolean =>
  !speech.capitals &&
  speech.lands.at(items, from) === undefined &&
  speech.known.at(items, from) === undefined;

/** How far behind the noun for an office the words of a name may stand. */
const LONGEST_NAME = 3;

const LEAD = 5;
const FIRST_DEFINITE = /\bthe $/i;

/** «कोयला | मंत्री रवि मेनन | की ओर से»: by which nouns a text without capitals calls people right in front of their names. */
export class Shown {
  private readonly nouns = new Map<string, Set<string>>();
  private readonly introduced = new Map<string, boolean>();

  constructor(private readonly text: string) {}

  /** Whether a text speaks of "the report" without having spoken of one. */
  readonly isNew = (noun: string): boolean => {
    const known = this.introduced.get(noun) ?? FIRST_DEFINITE.test(this.lead(noun));
    this.introduced.set(noun, known);
    return known;
  };

  private lead(noun: string): string {
    const at = this.text.search(new RegExp(`\\b${noun}`, 'i'));
    return this.text.slice(Math.max(0, at - LEAD), Math.max(0, at));
  }

  /** Notes the nouns for offices in a sentence, each with the words behind it. */
  note(speech: Speech, items: readonly Item[]): void {
    if (speech.capitals) return;
    items.forEach(({ word: noun }, at) => {
      if (!speech.roles.of(noun)) return;
      for (const { word, kind } of items.slice(at + 1, at + 1 + LONGEST_NAME)) {
        const isOther = speech.is.genitive.has(word) || speech.is.conjunctions.has(word);
        if (kind !== 'word' || isOther || speech.is.stops.has(word)) return;
        this.nouns.set(word, (this.nouns.get(word) ?? new Set()).add(noun));
      }
    });
  }

  /** Whether a noun stands in front of a name somewhere in the text. */
  readonly has = (noun: string, name: string): boolean =>
    this.nouns.get(name.slice(name.lastIndexOf(' ') + 1))?.has(noun) === true;
}
