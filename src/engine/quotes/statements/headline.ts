import type { Speech } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import { mediumAt } from '../outlets/media';
import { type Item, isBreak, isClock, isDash, type Range, trimmedRange } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isDate } from '../phrase/dates';
import { firstPreposition, isHeadedByRole } from '../phrase/descriptions';
import { isNameOnly } from '../phrase/names-only';
import { isSpeaking } from '../phrase/nouns';
import { type KnownTest, LONGEST_LABEL } from './colon';
import type { Statement } from './statement';

/** Whether a short phrase beside a colon names somebody who speaks; `isKnown` tells whom the text introduces. */
function isLabel(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  isKnown: KnownTest,
): boolean {
  if (to <= from || to - from > LONGEST_LABEL) return false;
  const last = items[to - 1];
  if (!speech.capitals && speech.is.stops.has(last?.word ?? '')) return false;
  const isPlain = items
    .slice(from, to)
    .every((item) => (!isBreak(item) || isDash(item)) && item.kind !== 'number');
  if (!isPlain || mediumAt(speech, items, from)) return false;
  if (speech.inverts && items.slice(from, to).some(({ word }) => speech.is.copulas.has(word)))
    return false;
  const preposition = firstPreposition(speech, items, { from, to });
  const isLed = preposition < to;
  if (isLed && !speech.inverts && speech.capitals && !last?.capital) return false;
  if (speech.capitals && speech.is.prepositions.has(items[from]?.word ?? '')) return false;
  const { role, kind, name } = namingOf(speech, items, { from, to });
  // "Menon in Delhi: …": where somebody is, not what they say
  if (isLed && !speech.inverts && kind === 'name' && name.to <= preposition) return false;
  if (kind === 'name' && name.from === from && isKnown(items, name)) return true;
  const isNoun = isSpeaking(speech, last) && !last?.capital;
  return role !== undefined || isNoun || isHeadedByRole(speech, items, { from, to });
}

/** «Источник: Министерство торговли и туризма»: the name of a body, of which no verb tells anything. */
const isBodyOnly = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  speech.inverts &&
  speech.bodies.of(items[from]?.word ?? '') === true &&
  !items.slice(from, to).some(({ word, kind }) => kind !== 'word' || speech.is.bodyVerbs.has(word));

/** «‘चाय महंगी है’, दौरे से पहले | बोले | राजदूत»: a headline whose verb comes before the speaker. */
function inverted(speech: Speech, { items }: Passage, isKnown: KnownTest): Statement[] {
  if (speech.capitals || !items[0]?.quoted) return [];
  const at = items.findIndex(({ word }) => speech.is.headlineVerbs.has(word));
  const subject = { from: at + 1, to: items.length };
  if (at < 1 || !isLabel(speech, items, subject, isKnown)) return [];
  const cue = { from: at, to: at + 1 };
  const pieces = [{ from: 0, to: 1 }];
  return [{ rule: 'quote:headline', pieces, subject: { ...subject, side: 'after' }, cue }];
}

/** Whom a text names, and of whom it tells an office. */
export interface Cast {
  readonly isKnown: KnownTest;
  readonly isPerson: KnownTest;
}

/** "Envoy: trade will grow", "Trade will grow: envoy": a headline that names its speaker by a colon. */
export function headlineIn(speech: Speech, passage: Passage, cast: Cast): Statement[] {
  const behind = inverted(speech, passage, cast.isKnown);
  return behind.length > 0 ? behind : besideColon(speech, passage, cast);
}

const addresses = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some(({ word }) => speech.is.readers.has(word));

/** "Belova: trade must grow": what a surname alone says should or will be; "Belova: a life in tea" tells of her. */
const foretells = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from + 1, to).some(({ word }) => speech.is.modals.has(word));

/** Fewer words behind "Study:" are a label's. */
const LEAST_OF_STUDY = 4;

/** "Belova: trade must grow", "Poll: traders expect more": a surname or a study in front of what it says; "Poll: tell us more" asks. */
function speaksAlone(
  speech: Speech,
  { items, block }: Passage,
  after: Range,
  isPerson: KnownTest,
): boolean {
  const label = { from: 0, to: 1 };
  if (block > 0 || items[1]?.word !== ':' || items[items.length - 1]?.word === '?') return false;
  if (addresses(speech, items, after)) return false;
  return speech.is.studies.has(items[0]?.word ?? '')
    ? after.to - after.from >= LEAST_OF_STUDY
    : isPerson(items, label) && foretells(speech, items, after);
}

function besideColon(speech: Speech, passage: Passage, { isKnown, isPerson }: Cast): Statement[] {
  const { items } = passage;
  const first = items[0]?.quoted ? 1 : 0;
  const colon = items.findIndex(
    ({ word, quoted }, i) => i >= first && ((word === ':' && !isClock(items, i)) || quoted),
  );
  if (items[colon]?.word !== ':' || items.length > 40) return [];
  const [before, after] = [
    { from: 0, to: colon },
    trimmedRange(items, { from: colon + 1, to: items.length }),
  ];
  const cue = { from: colon, to: colon + 1 };
  const isSentence = items[items.length - 1]?.word === '.';
  const isMereName =
    before.to === 1 && (isNameOnly(speech, items, after) || isBodyOnly(speech, items, after));
  const isExplained =
    isMereName ||
    isDate(speech, items.slice(after.from, after.to)) ||
    speech.is.that.has(items[after.from]?.word ?? '') ||
    speech.is.explains.has(items[after.from]?.word ?? '');
  const isSpeaker =
    isLabel(speech, items, before, isKnown) || speaksAlone(speech, passage, after, isPerson);
  if (!isExplained && isSpeaker && after.to - after.from >= 3)
    return [
      { rule: 'quote:headline', pieces: [after], subject: { ...before, side: 'before' }, cue },
    ];
  const words = items.slice(0, colon).filter(({ kind }) => kind === 'word').length;
  if (!isSentence && isLabel(speech, items, after, isKnown) && (first > 0 || words >= 3)) {
    return [
      { rule: 'quote:headline', pieces: [before], subject: { ...after, side: 'after' }, cue },
    ];
  }
  return [];
}
