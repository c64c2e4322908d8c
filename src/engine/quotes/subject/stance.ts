import type { Speech } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import type { Item, Range } from '../passage/items';
import { headAt } from '../phrase/descriptions';
import { phraseBefore } from '../phrase/phrase-before';
import type { Subject } from './subject';

/** Whether a name is that of a person whom the text names in full. */
type PersonTest = (items: readonly Item[], name: Range) => boolean;

/** "Ravi Menon | , who": the phrase that "who" stands for; "growers who" are some of many. */
const behindWho = (speech: Speech, items: readonly Item[], { from }: Range): Range | undefined =>
  items[from - 1]?.word === ',' ? phraseBefore(speech, items, from - 1) : undefined;

/** "Punjabis | hope", not "Brussels hopes": a name for many, which its verb shows. */
function isPeople(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const [name, verb] = [items[to - 1], items[to]];
  const isMany = to - from === 1 && name?.capital && speech.is.plural.has(name.word);
  return (
    !!isMany && !!verb && !speech.is.agreeing.has(verb.word) && !speech.is.pasts.has(verb.word)
  );
}

/** "the envoy", "the campaign"; of a body only where it stands in front of its own verb. */
const isGroup = (speech: Speech, { word }: Item, { side }: Subject): boolean =>
  speech.roles.of(word) === true || (side === 'before' && speech.bodies.of(word) === true);

/** "he", "they", "the envoy", "Ravi Menon": people want and judge; of "India" and "the port" it is told what they do. */
export function takesStance(
  speech: Speech,
  items: readonly Item[],
  subject: Subject,
  isPerson: PersonTest,
): boolean {
  const traits = speech.pronouns.get(items[subject.to - 1]?.word ?? '');
  // "asked whether he hoped to sell": nobody says that he did
  if (speech.is.asked.has(items[subject.from - 1]?.word ?? '')) return false;
  const own = traits?.relative ? behindWho(speech, items, subject) : subject;
  if (!own) return false;
  if (traits && !traits.relative) return traits.gender !== undefined || traits.plural === true;
  const head = items[headAt(speech, items, own)];
  if (head && !head.capital) return isGroup(speech, head, subject);
  if (isPeople(speech, items, own)) return true;
  const { kind, name } = namingOf(speech, items, own);
  return kind === 'name' && isPerson(items, name);
}
