import { isHearer } from '../content/start';
import { isAdjective, nominativePhrase } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { bearerAt, hearerAt } from './marked';
import { isArticled, isQuotedName, isTitled, LATIN, mediumAt, quotedName, runAfter } from './media';

/** The medium that words were said to; `again` where the text only points back ("told the paper"). */
export interface Outlet {
  readonly name?: string;
  readonly again: boolean;
  /** True where it only passed these words on: later ones of the same speaker need not be said to it. */
  readonly once?: boolean;
}

/** How far behind "told" a medium may be named, in words. */
const FAR = 4;

/** How far behind «передает» or «цитирует Алипова» a carrier may be named. */
const REACH = 7;

/** «Вестнику» is «Вестник»; «Рынку» would be no word without its vowel. */
const asSubject = (speech: Speech, name: string): string =>
  speech.is.vowelDative.has(name) ? nominativePhrase(name) : name;

/** "told the paper | that", «рассказал агентству, | что»: whether what was told begins at `i`. */
const endsHearer = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.is.that.has(items[i]?.word ?? '') || items[i - 1]?.word === ',';

/** «говорил в январе местной …»: what in Russian may stand in front of the medium that heard it. */
const isStep = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.inverts &&
  !items[i]?.capital &&
  [items[i], speech.is.within.has(items[i]?.word ?? '') ? items[i + 1] : undefined].some(
    (item) => item && (speech.is.times.has(item.word) || isAdjective(item.word)),
  );

/** The medium named right after "told", "in an interview with" and the like. */
function heardAt(
  text: string,
  speech: Speech,
  items: readonly Item[],
  from: number,
): Outlet | undefined {
  let isMedium = false;
  for (let i = from; i < Math.min(items.length, from + FAR); i++) {
    const item = items[i] as Item;
    const to = runAfter(speech, items, i);
    const known = mediumAt(speech, items, i);
    const isNamed =
      known ||
      isArticled(speech, items, i, to) ||
      isTitled(speech, items, i, to) ||
      ((isMedium || speech.media.of(items[to - 1]?.word ?? '')) && to > i);
    if (isMedium && endsHearer(speech, items, i)) return { again: true };
    if (isQuotedName(item) && (isMedium || isHearer(speech, items, i)))
      return { name: quotedName(text, speech, item), again: false };
    if (isNamed) {
      const after = i + (known?.length ?? 0);
      const end = items[Math.max(to, after) - 1] as Item;
      const printed = text.slice(item.start, end.end);
      const isWhole = known && (to <= after || (speech.inverts && !LATIN.test(printed)));
      return { name: isWhole ? known.meaning : printed.replace(/^«|»$/gu, ''), again: false };
    }
    if (speech.media.of(item.word)) isMedium = true;
    else if (
      !isStep(speech, items, i) &&
      !speech.is.determiners.has(item.word) &&
      !speech.places.of(item.word) &&
      item.kind === 'word'
    )
      return undefined;
  }
  return isMedium ? { again: true } : undefined;
}

/** "… को बताया": a known medium in front of the word that marks it as the hearer. */
function heardBefore(
  text: string,
  speech: Speech,
  items: readonly Item[],
  from: number,
): Outlet | undefined {
  const known = mediumAt(speech, items, from);
  if (!known) return undefined;
  for (let i = from + known.length; i < Math.min(items.length, from + known.length + FAR); i++) {
    if (!speech.is.heardBy.has((items[i] as Item).word)) continue;
    const behind = from + known.length;
    const isWhole = i === behind || behind + (speech.media.at(items, behind)?.length ?? 0) === i;
    const { start } = items[from] as Item;
    return {
      name: isWhole ? known.meaning : text.slice(start, (items[i - 1] as Item).end),
      again: false,
    };
  }
  return undefined;
}

/** «сказал чиновник РИА Новости»: a noun for the speaker may stand before the medium that heard it. */
function behindSpeaker(speech: Speech, items: readonly Item[], from: number): number {
  const { word, capital } = items[from] ?? { word: '', capital: false };
  const isSpeaker = speech.inverts && !capital && speech.roles.of(word) === true;
  return isSpeaker && !speech.is.heads.has(word) && mediumAt(speech, items, from + 1)
    ? from + 1
    : from;
}

type Finder = (i: number) => Outlet | undefined;

/** A medium and the item at which the text names it. */
interface Named {
  readonly at: number;
  readonly outlet: Outlet;
}

/** More media than these in one sentence are a list. */
const MOST = 20;

function findersFor(text: string, speech: Speech, items: readonly Item[]): Finder[] {
  const platform: Finder = (i) => {
    const match = speech.platforms.at(items, i);
    return match && { name: match.meaning, again: false };
  };
  const told: Finder = (i) => {
    const match = speech.hearing.at(items, i);
    if (!match) return undefined;
    const spokenTo = items[i + match.length];
    if (speech.inverts && spokenTo && isQuotedName(spokenTo)) {
      const name = quotedName(text, speech, spokenTo);
      const isTold = speech.is.dative.has(name) && items[i + match.length + 1]?.kind === 'word';
      if (isTold || !speech.cues.at(items, i))
        return { name: asSubject(speech, name), again: false };
    }
    return heardAt(text, speech, items, behindSpeaker(speech, items, i + match.length));
  };
  const medium: Finder = (i) => {
    const before = items[i - 1]?.word ?? '';
    const isEmployer =
      speech.inverts && (speech.is.from.has(before) || speech.roles.of(before) === true);
    const isNoun = !isEmployer && !items[i]?.capital && speech.media.of((items[i] as Item).word);
    const found = isNoun ? heardAt(text, speech, items, i) : undefined;
    return found?.name ? found : undefined;
  };
  const carrier: Finder = (i) => {
    const match = speech.carrying.at(items, i);
    for (let k = i + (match?.length ?? 0); match && k < i + REACH; k++) {
      const known = mediumAt(speech, items, k);
      if (known) return { name: known.meaning, again: false };
    }
    return undefined;
  };
  const hearer: Finder = (i) => {
    const item = items[i] as Item;
    const verb = speech.cues.at(items, i + 1)?.meaning;
    if (!speech.inverts || !item.quoted || verb?.form !== 'finite') return undefined;
    const name = quotedName(text, speech, item);
    const isHearer = isQuotedName(item) && speech.is.dative.has(name);
    return isHearer ? { name: asSubject(speech, name), again: false } : undefined;
  };
  return [
    platform,
    told,
    hearer,
    (i) => bearerAt(text, speech, items, i),
    (i) => heardBefore(text, speech, items, i),
    (i) => hearerAt(text, speech, items, i),
    medium,
    carrier,
  ];
}

/** The media that a passage names for what it reports: those who heard it before those who carried it. */
export function outletsIn(text: string, speech: Speech, { items }: Passage): Named[] {
  const found: Named[] = [];
  for (const find of findersFor(text, speech, items))
    for (let at = 0; at < items.length && found.length < MOST; at++) {
      const outlet = find(at);
      if (outlet) found.push({ at, outlet });
    }
  return found;
}

/** The first medium named outside of what was said. */
export const outletFor = (named: readonly Named[], pieces: readonly Range[]): Outlet | undefined =>
  named.find(({ at }) => !pieces.some(({ from, to }) => at >= from && at < to))?.outlet;
