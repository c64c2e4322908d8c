import { nominativePhrase } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { type Item, isAdverb, type Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { tellsOther } from '../passage/titles';
import { behindSpeaker, heardAt, heardBefore, heardInFront } from './hearers';
import { bearerAt, hearerAt, writtenIn } from './marked';
import { isQuotedName, mediumAt, quotedName } from './media';
import type { Outlet } from './outlet';

/** How far behind «передает» or «цитирует Алипова» a carrier may be named. */
const REACH = 7;

/** «Вестнику» is «Вестник»; «Рынку» would be no word without its vowel. */
const asSubject = (speech: Speech, name: string): string =>
  speech.is.vowelDative.has(name) ? nominativePhrase(name) : name;

type Finder = (i: number) => Outlet | undefined;

/** A medium and the item at which the text names it. */
interface Named {
  readonly at: number;
  readonly outlet: Outlet;
}

/** More media than these in one sentence are a list. */
const MOST = 20;

/** «на выставке „Чай“ сообщил»: the noun in front of a name in quotation marks says that it is no medium's. */
function isOfNoun(speech: Speech, items: readonly Item[], at: number): boolean {
  const noun = items[at - 1];
  if (noun?.kind !== 'word' || noun.capital || speech.media.of(noun.word)) return false;
  return (
    !isAdverb(speech, noun) && !speech.is.openings.has(noun.word) && !speech.is.times.has(noun.word)
  );
}

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
    const verb = speech.cues.at(items, i + 1);
    if (!speech.inverts || !item.quoted || verb?.meaning.form !== 'finite') return undefined;
    const name = quotedName(text, speech, item);
    const isTold =
      speech.is.dative.has(name) ||
      (!isOfNoun(speech, items, i) && tellsOther(speech, items, i + 1 + verb.length));
    return isTold && isQuotedName(item)
      ? { name: asSubject(speech, name), again: false }
      : undefined;
  };
  return [
    platform,
    told,
    hearer,
    (i) => heardInFront(speech, items, i),
    (i) => bearerAt(text, speech, items, i),
    (i) => heardBefore(text, speech, items, i),
    (i) => hearerAt(text, speech, items, i),
    (i) => writtenIn(text, speech, items, i),
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
