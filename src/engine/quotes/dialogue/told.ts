import type { Quote } from '../../../model/finding';
import type { World } from '../../../model/report';
import type { Draft } from '../../analysis';
import { tokens } from '../../token';
import { type Speech, speechOf } from '../lexicon/speech';
import { askerIn } from '../outlets/interviewers';
import {
  closesTitle,
  isArticled,
  isQuotedMedium,
  isQuotedName,
  isTitled,
  mediumAt,
  quotedName,
  runAfter,
} from '../outlets/media';
import { outletsIn } from '../outlets/outlets';
import { publisherOf } from '../outlets/publisher';
import type { Item } from '../passage/items';
import { isDate } from '../phrase/dates';
import type { Block } from './dialogue';
import { isByline } from './interview';

/** The medium in the line that signs an interview. */
function signedBy(blocks: readonly Block[]): string | undefined {
  for (const { items, language } of blocks.find(isByline) ?? [])
    for (let i = 0; i < items.length; i++) {
      const medium = mediumAt(speechOf(language), items, i);
      if (medium) return medium.meaning;
    }
  return undefined;
}

const FIELD_ENDS = new Set(['|', '·', '•', '/']);
const IMPRINT_ENDS = new Set([...FIELD_ENDS, ',']);

/** The fields of a line under a headline. */
function fieldsOf(items: readonly Item[], ends: ReadonlySet<string> = FIELD_ENDS): Item[][] {
  const fields: Item[][] = [[]];
  for (const item of items)
    if (ends.has(item.word)) fields.push([]);
    else fields.at(-1)?.push(item);
  return fields.filter((field) => field.length > 0);
}

/** The medium that a field names, and nothing else. */
function mediumOf(text: string, speech: Speech, field: readonly Item[]): string | undefined {
  const known = mediumAt(speech, field, 0);
  if (known?.length === field.length) return known.meaning;
  const [first, last] = [field[0], field.at(-1)];
  const to = runAfter(speech, field, 0);
  const isName = isArticled(speech, field, 0, to) || isTitled(speech, field, 0, to);
  return first && last && isName && to === field.length
    ? text.slice(first.start, last.end)
    : undefined;
}

/** "The Pune Ledger | Interview | 4 May 2024": the medium in the line that says what follows. */
function headedBy(text: string, lead: readonly Block[]): string | undefined {
  for (const block of lead) {
    const speech = speechOf(block[0]?.language ?? 'en');
    const fields = fieldsOf(block.flatMap(({ items }) => items));
    const announces = fields.some((field) => field.some((_, i) => speech.interview.at(field, i)));
    const [medium] = announces
      ? fields.flatMap((field) => mediumOf(text, speech, field) ?? [])
      : [];
    if (medium && fields.length > 1) return medium;
  }
  return undefined;
}

/** «„Вестник“», "Volga Wire": a field that is the name of a medium and nothing else. */
function printedIn(text: string, speech: Speech, field: readonly Item[]): string | undefined {
  const [first, second, last] = [field[0], field[1], field.at(-1)];
  if (first && second && closesTitle(last) && speech.media.at(field, 0)?.length === 1)
    return quotedName(text, speech, { ...second, end: last?.end ?? second.end });
  if (last && isQuotedName(last)) {
    const name = quotedName(text, speech, last);
    const isKnown = field.length === 1 && speech.outlets.at(tokens(name, 0, name.length), 0);
    return isKnown || isQuotedMedium(speech, field, field.length) ? name : undefined;
  }
  const isName = mediumAt(speech, field, 0) ?? isTitled(speech, field, 0, field.length);
  return isName ? mediumOf(text, speech, field) : undefined;
}

/** «„Вестник“, 4 мая 2024 года»: the medium in a line that tells only where and when an interview was printed. */
function printedBy(text: string, lead: readonly Block[]): string | undefined {
  for (const block of lead) {
    const speech = speechOf(block[0]?.language ?? 'en');
    const [name, ...dates] = fieldsOf(
      block.flatMap(({ items }) => items),
      IMPRINT_ENDS,
    );
    const isImprint = dates.length > 0 && dates.every((field) => isDate(speech, field));
    const medium = isImprint && name ? printedIn(text, speech, name) : undefined;
    if (medium) return medium;
  }
  return undefined;
}

/** The only medium to which the words before the questions say that somebody spoke, else the only one that asks. */
function toldIn(text: string, lead: readonly Block[]): string | undefined {
  const told = lead
    .flat()
    .flatMap((passage) => outletsIn(text, speechOf(passage.language), passage));
  const asked = lead
    .flat()
    .flatMap(({ items, language }) => askerIn(text, speechOf(language), items) ?? []);
  const heard = told.flatMap(({ outlet }) => outlet.name ?? []);
  const names = new Set(heard.length > 0 ? heard : asked);
  return names.size === 1 ? [...names][0] : undefined;
}

/** A medium that asks by its own name: "Kochi Wire: How was the year?". */
const askerAmong = (blocks: readonly Block[], from: number): string | undefined => {
  const [first] = blocks[from] ?? [];
  const label =
    first?.items.slice(
      0,
      first.items.findIndex(({ word }) => word === ':'),
    ) ?? [];
  const medium = first && mediumAt(speechOf(first.language), label, 0);
  return medium?.length === label.length ? medium?.meaning : undefined;
};

/**
 * To which medium the answers of an interview were given, whose first question is block `from`; the
 * publisher of `world` where no other is named.
 */
export const interviewerOf = (
  text: string,
  blocks: readonly Block[],
  from: number,
  world: World | undefined,
): string | undefined =>
  signedBy(blocks) ??
  toldIn(text, blocks.slice(0, from)) ??
  headedBy(text, blocks.slice(0, from)) ??
  printedBy(text, blocks.slice(0, from)) ??
  askerAmong(blocks, from) ??
  (world && publisherOf(world));

/** Whoever names no other medium in words that were `told` spoke to the one that asked. */
export const toldTo = (
  outlet: string | undefined,
  speaker: string | undefined,
  quotes: readonly Draft<Quote>[],
  wasTold: (quote: Draft<Quote>) => boolean,
): Draft<Quote>[] =>
  quotes.map((quote) =>
    speaker && quote.speaker === speaker && wasTold(quote)
      ? { ...quote, outlet: quote.outlet ?? outlet }
      : quote,
  );
