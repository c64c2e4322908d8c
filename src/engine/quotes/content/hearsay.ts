import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import type { Attributed } from './end';

/** «… के हवाले से | लिखा कि | …», «со ссылкой на … | сообщило, что | …»: where the words of a source begin behind the verb of whoever passes them on. */
export function behindCarrier(speech: Speech, items: readonly Item[], from: number): number {
  const passesOn = speech.is.markers.size > 0 || speech.inverts;
  const verb = passesOn ? speech.cues.at(items, from) : undefined;
  if (verb?.meaning.form !== 'finite') return from;
  const after = from + verb.length + (items[from + verb.length]?.word === ',' ? 1 : 0);
  return speech.is.that.has(items[after]?.word ?? '') ? after + 1 : from;
}

/** «मंत्री ने रिपोर्ट के हवाले से कहा कि …»: a source that only somebody else quotes is not who speaks. */
export function isQuotedBy({ cue, subject }: Attributed, next: Attributed | undefined): boolean {
  if (cue.form !== 'sourceAfter' || !subject || !next?.subject || next.isMedium) return false;
  return next.cue.at <= cue.after + 1 && next.subject.to < subject.from;
}

/** Whether a phrase ends in the name of a medium or in a noun for one: «समाचार एजेंसी …», «… अखबार». */
export function endsInMedium(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (speech.outlets.at(items, i)?.length === to - i) return true;
    if (i > from && speech.media.at(items, i)?.length === to - i) return true;
  }
  return false;
}

/** «यह जानकारी मंत्रालय ने दी»: how far behind words that point back whoever gives them may be marked. */
const REACH = 12;

/** The index of the next marker of who acts; -1 where none is near. */
export function markerBehind(speech: Speech, items: readonly Item[], from: number): number {
  for (let i = from; i < Math.min(items.length, from + REACH); i++)
    if (speech.is.markers.has(items[i]?.word ?? '')) return i;
  return -1;
}
