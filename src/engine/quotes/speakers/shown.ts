import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';

/** «मीना»: whether a name may be the first of somebody's; not that of a country, or one that every reader knows. */
export const isCalled = (speech: Speech, items: readonly Item[], { from }: Range): boolean =>
  !speech.capitals &&
  speech.lands.at(items, from) === undefined &&
  speech.known.at(items, from) === undefined;

/** How far behind the noun for an office the words of a name may stand. */
const LONGEST_NAME = 3;

/** «कोयला | मंत्री रवि मेनन | की ओर से»: by which nouns a text without capitals calls people right in front of their names. */
export class Shown {
  private readonly nouns = new Map<string, Set<string>>();
  /** The first time that each noun for a report stands in the text: whether as "the report". */
  private readonly studies = new Map<string, boolean>();

  /** Whether a text speaks of "the report" without having spoken of one. */
  readonly isNew = (noun: string): boolean => this.studies.get(noun) === true;

  private noteStudies(speech: Speech, items: readonly Item[]): void {
    items.forEach(({ word }, at) => {
      if (!speech.is.studies.has(word) || this.studies.has(word)) return;
      this.studies.set(word, speech.is.definite.has(items[at - 1]?.word ?? ''));
    });
  }

  /** Notes the nouns for reports and offices in a sentence, the latter with the words behind them. */
  note(speech: Speech, items: readonly Item[]): void {
    this.noteStudies(speech, items);
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
