import type { Attributed, Citing } from '../content/attributed';
import type { Speech } from '../lexicon/speech';
import { endsLikeMedium, quotedAs } from '../outlets/relaying';
import type { Item } from '../passage/items';
import { standsFor } from '../speakers/anaphora';
import { sourceBefore } from '../subject/sources';

/** "The paper | quoted a trader as saying | …": the words are the trader's. */
function quotedBy(speech: Speech, items: readonly Item[], said: Attributed): Attributed {
  const { cue, subject } = said;
  const quoted = subject?.side === 'before' ? quotedAs(speech, items, cue.at) : undefined;
  if (!quoted || !subject) return said;
  const after = quoted.to + 2;
  const isLast = (items[after]?.word ?? '.') === '.';
  return {
    cue: { ...cue, class: 'speech', at: subject.from, after },
    subject: { ...quoted, side: isLast ? 'after' : 'before' },
    isMedium: false,
    quoting: { from: subject.from, to: subject.to },
  };
}

/** How far behind its verb a medium says whom it cites. */
const FAR_SOURCE = 30;

/** Whom a medium cites behind item `after`: somebody, not a paper. */
function citedBehind(speech: Speech, items: readonly Item[], after: number): Citing | undefined {
  for (let at = after; at < Math.min(items.length, after + FAR_SOURCE); at++) {
    if (!speech.is.ascribes.has(items[at]?.word ?? '') || items[at - 1]?.word !== ',') continue;
    const source = sourceBefore(speech, items, at + 1);
    const { stands } = source ? standsFor(speech, items, source) : {};
    return source && (stands === 'one' || stands === 'many') ? { at, source } : undefined;
  }
  return undefined;
}

/** "The paper reported, | citing two traders |, that": the words of a medium are theirs. */
function citing(speech: Speech, items: readonly Item[], said: Attributed): Attributed {
  const { cue, subject } = said;
  const isCarrier = cue.form === 'finite' && subject && endsLikeMedium(speech, items, subject);
  const cited = isCarrier && !speech.inverts ? citedBehind(speech, items, cue.after) : undefined;
  return cited ? { ...said, isMedium: false, cited } : said;
}

/**
 * Who said it where a medium only passes it on: "The paper quoted a trader as saying that …",
 * "The paper reported, citing two traders, that …".
 */
export function relayed(
  speech: Speech,
  items: readonly Item[],
  attributed: readonly Attributed[],
): Attributed[] {
  const own = attributed.map((said) => citing(speech, items, quotedBy(speech, items, said)));
  return own.filter(({ cue }, i) => cue.at >= (own[i - 1]?.cue.after ?? 0));
}
