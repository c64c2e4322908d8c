import type { Speech } from '../lexicon/speech';
import { runAfter } from '../outlets/media';
import { datelineEnd, type Item, type Range, textOf } from '../passage/items';
import { NEAR } from './anaphora';

/** A company that a text names by what it is: "Volga Bearings Ltd". */
interface Company {
  /** The fullest form in the text. */
  readonly name: string;
  /** The passages that begin with it. */
  readonly opens: readonly number[];
}

/** How many articles and the like may stand in front of the name that a sentence begins with. */
const OPENING = 1;

/** The companies of one text, by the first word of their names. */
export class Companies {
  private readonly named = new Map<string, Company>();

  /** Notes the companies that passage `at` of `text` names. */
  note(text: string, speech: Speech, items: readonly Item[], at: number): void {
    if (!speech.capitals || speech.inverts) return;
    const start = datelineEnd(items);
    for (let from = start; from < items.length; from++) {
      if (!items[from]?.capital) continue;
      const to = runAfter(speech, items, from);
      const isCompany = to - from > 1 && speech.is.corporate.has(items[to - 1]?.word ?? '');
      const opens = from <= start + OPENING ? [at] : [];
      if (isCompany)
        this.add(items[from]?.word ?? '', { name: textOf(text, items, { from, to }), opens });
      from = Math.max(from, to - 1);
    }
  }

  private add(key: string, { name, opens }: Company): void {
    const known = this.named.get(key) ?? { name, opens: [] };
    const fullest = name.length > known.name.length ? name : known.name;
    this.named.set(key, { name: fullest, opens: [...known.opens, ...opens] });
  }

  /** "the company" in passage `at`: the only one that the text names, where a sentence close before begins with it. */
  meant(
    speech: Speech,
    items: readonly Item[],
    { from, to }: Range,
    at: number,
  ): string | undefined {
    const isNoun = to - from === 2 && speech.is.companies.has(items[to - 1]?.word ?? '');
    if (!isNoun || !speech.is.definite.has(items[from]?.word ?? '')) return undefined;
    const [one, ...others] = this.named.values();
    const isNear = one?.opens.some((open) => open <= at && at - open <= NEAR);
    return isNear && others.length === 0 ? one?.name : undefined;
  }
}
