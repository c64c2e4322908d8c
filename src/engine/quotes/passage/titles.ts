import type { Token } from '../../token';
import { isSubjectForm } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import type { Quoted } from './quotation-marks';

/** Longer quotations are words, not the name of a medium or firm. */
const LONGEST = 8;

/** A name that no comma parts from its verb has no more tokens, marks included. */
const LONGEST_SUBJECT = 5;

/** How many words may describe whoever speaks in front of the noun that says what they are. */
const FAR_ROLE = 4;

/** ««Рынку» рассказала | старший аналитик порта Анна Белова»: whether behind a verb somebody is named who speaks. */
export function tellsOther(speech: Speech, all: readonly Token[], after: number): boolean {
  for (let i = after; i < after + FAR_ROLE; i++) {
    const token = all[i];
    if (token?.kind !== 'word' || speech.is.prepositions.has(token.word)) return false;
    if (token.capital || speech.pronouns.has(token.word)) return i === after;
    if (speech.roles.of(token.word) === true) return isSubjectForm(token.word);
  }
  return false;
}

/** ««Северный лес» сообщил о сделке»: a name in quotation marks that speaks. */
function isSubject(speech: Speech, all: readonly Token[], { first, after }: Quoted): boolean {
  const verb = speech.cues.at(all, after);
  const isVerb = verb?.meaning.form === 'finite' && verb.meaning.class === 'speech';
  const isOthers = tellsOther(speech, all, after + (verb?.length ?? 0));
  const isShort = after - first <= LONGEST_SUBJECT && all[after - 2]?.kind !== 'mark';
  return isShort && isVerb && !isOthers && !speech.is.dative.has(all[after - 2]?.word ?? '');
}

/** ««Рынку» рассказала технолог Анна Белова»: a medium in the dative, and who told it something. */
function isTold(speech: Speech, all: readonly Token[], { after }: Quoted): boolean {
  const verb = speech.cues.at(all, after);
  const isDative = speech.is.dative.has(all[after - 2]?.word ?? '');
  return isDative && verb !== undefined && tellsOther(speech, all, after + verb.length);
}

/** «рассказал «Ведомостям»», «глава «Росатома»»: marks around a name, not around words that were said. */
export function isTitle(speech: Speech, all: readonly Token[], quoted: Quoted): boolean {
  const { first, after, open } = quoted;
  const [opener, initial] = [all[first], all[first + 1]];
  const isPiece = opener?.kind !== 'mark' || all[after - 1]?.kind !== 'mark';
  if (!speech.inverts || open || isPiece || after - first > LONGEST || !initial?.capital)
    return false;
  const medium = speech.outlets.at(all, first + 1)?.length;
  if (medium === after - first - 2) return true;
  const [before, behind] = [all[first - 1], all[after]];
  const isOneWord = after - first === 3 && behind?.kind === 'word' && !behind.capital;
  if ((isOneWord && !before && !isTold(speech, all, quoted)) || isSubject(speech, all, quoted))
    return true;
  const noun = before?.word ?? '';
  return (speech.roles.of(noun) ?? speech.bodies.of(noun)) === true;
}

/** The words of a title; its marks count to the first and the last; of one that speaks all are a name. */
export function unmarked(speech: Speech, all: readonly Token[], quoted: Quoted): Token[] {
  const { first, after, start, end } = quoted;
  const speaks = isSubject(speech, all, quoted);
  return all.slice(first + 1, after - 1).map((token, i, words) => ({
    ...token,
    capital: token.capital || (speaks && token.kind === 'word'),
    start: i === 0 ? start : token.start,
    end: i === words.length - 1 ? end : token.end,
    spaced: i === 0 ? true : token.spaced,
  }));
}
