import type { Attributed, Citing } from '../content/attributed';
import type { Speech } from '../lexicon/speech';
import { endsLikeMedium, quotedAs } from '../outlets/relaying';
import type { Item, Range } from '../passage/items';
import { standsFor } from '../speakers/anaphora';
import { sourceBefore } from '../subject/sources';
import type { Subject } from '../subject/subject';

type Described = Pick<Subject, 'traits' | 'apposition'>;

/** "quoted | Ravi Menon, a planter, | as saying", "quoted | him |": a name without what describes it, or a pronoun. */
function described(speech: Speech, items: readonly Item[], { from, to }: Range): Range & Described {
  const traits = to - from === 1 ? speech.addressed.get(items[from]?.word ?? '') : undefined;
  const comma = items.slice(from, to).findIndex(({ word }) => word === ',');
  if (comma < 0) return { from, to, traits };
  return { from, to: from + comma, apposition: { from: from + comma + 1, to } };
}

/** "The paper | quoted a trader as saying | …": the words are the trader's. */
function quotedBy(speech: Speech, items: readonly Item[], said: Attributed): Attributed {
  const { cue, subject } = said;
  const quoted = subject?.side !== 'after' ? quotedAs(speech, items, cue.at) : undefined;
  if (!quoted || !subject) return said;
  const after = quoted.to + 2;
  const from = subject.side === 'before' ? subject.from : cue.at;
  const isLast = (items[after]?.word ?? '.') === '.';
  if (isLast && subject.side === 'shared') return said;
  return {
    cue: { ...cue, class: 'speech', at: from, after },
    subject: { ...described(speech, items, quoted), side: isLast ? 'after' : 'before' },
    isMedium: false,
    quoting: { from: subject.from, to: subject.to },
  };
}

/** How far behind its verb a medium says whom it cites. */
const FAR_SOURCE = 30;

/** "Reuters reported, citing …": so few words stand between the verb and whom a medium cites at once. */
const AT_ONCE = 5;

/** Whether words tell of somebody whom a medium would cite: not its own lawyers, nor a paper. */
function isCitable(speech: Speech, items: readonly Item[], source: Subject): boolean {
  const { stands } = standsFor(speech, items, source);
  const isOwn = speech.is.possessives.has(items[source.from]?.word ?? '');
  return !isOwn && (stands === 'one' || stands === 'many');
}

const isInformant = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some(({ word }) => speech.is.informants.has(word));

/** Whom a medium cites behind item `after`: anybody at once, only somebody unnamed at the end. */
function citedBehind(speech: Speech, items: readonly Item[], after: number): Citing | undefined {
  for (let at = after; at < Math.min(items.length, after + FAR_SOURCE); at++) {
    if (!speech.is.ascribes.has(items[at]?.word ?? '') || items[at - 1]?.word !== ',') continue;
    const source = sourceBefore(speech, items, at + 1);
    if (!source || !isCitable(speech, items, source)) return undefined;
    const isLast = !items.slice(source.to).some(({ word }) => word === ',');
    const isAtOnce = at - after <= AT_ONCE;
    return isAtOnce || (isLast && isInformant(speech, items, source)) ? { at, source } : undefined;
  }
  return undefined;
}

/** "Reuters said | it | would close its office, citing officials": what it does itself. */
const isThing =
  (speech: Speech) =>
  ({ word }: Item): boolean =>
    speech.pronouns.get(word)?.thing === true && !speech.pronouns.get(word)?.relative;

/** "The paper reported, | citing two traders |, that": the words of a medium are theirs. */
function citing(speech: Speech, items: readonly Item[], said: Attributed): Attributed {
  const { cue, subject } = said;
  const isCarrier = cue.form === 'finite' && subject && endsLikeMedium(speech, items, subject);
  const isItsOwn = items.slice(cue.after, cue.after + AT_ONCE).some(isThing(speech));
  const cited =
    isCarrier && !speech.inverts && !isItsOwn ? citedBehind(speech, items, cue.after) : undefined;
  return cited ? { ...said, isMedium: false, cited } : said;
}

/** «“…,” TASS ने | नोवाक के हवाले से | बताया»: whom a medium behind a quotation names is who said it. */
function byCited(
  { capitals }: Speech,
  items: readonly Item[],
  said: Attributed,
  before: Attributed | undefined,
): Attributed {
  const { cue, subject, isMedium } = said;
  const isBehind =
    before?.cue.form === 'sourceAfter' && before.subject && before.cue.after === cue.at;
  const isLast = !items.slice(cue.after).some(({ kind, quoted }) => kind === 'word' || quoted);
  if (capitals || !isMedium || !subject || !isBehind || !isLast) return said;
  const quoting = { from: subject.from, to: subject.to };
  return { ...said, isMedium: false, subject: before?.subject, quoting };
}

/** Whether the verb behind a source carries its words, so that it reports none itself. */
const isCarried = (source: Attributed, verb: Attributed | undefined): boolean =>
  source.cue.form === 'sourceAfter' &&
  verb?.quoting !== undefined &&
  verb.subject === source.subject;

/** So near behind "quoting" a quotation is what is quoted. */
const NEAR = 5;

/** Whether words follow "quoting Menon as saying". */
const saysBehind = (items: readonly Item[], quoted: Range | undefined): boolean =>
  quoted !== undefined && (items[quoted.to + 2]?.word ?? '.') !== '.';

/** "officials said, | quoting | data from the ministry": what is quoted are no words, but for "quoting Menon as saying". */
export const isQuotingPaper = (
  speech: Speech,
  items: readonly Item[],
  { form, at }: Attributed['cue'],
): boolean =>
  form === 'participle' &&
  speech.is.quotes.has(items[at]?.word ?? '') &&
  !items.slice(at, at + NEAR).some(({ quoted }) => quoted) &&
  !saysBehind(items, quotedAs(speech, items, at));

/**
 * Who said it where a medium only passes it on: "The paper quoted a trader as saying that …",
 * "The paper reported, citing two traders, that …".
 */
export function relayed(
  speech: Speech,
  items: readonly Item[],
  attributed: readonly Attributed[],
): Attributed[] {
  const own = attributed.map((said, i) =>
    byCited(speech, items, citing(speech, items, quotedBy(speech, items, said)), attributed[i - 1]),
  );
  return own.filter(
    (said, i) => said.cue.at >= (own[i - 1]?.cue.after ?? 0) && !isCarried(said, own[i + 1]),
  );
}
