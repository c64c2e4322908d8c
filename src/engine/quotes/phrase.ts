import { isPossessive } from './cues';
import { type Item, QUOTED } from './passages';
import type { Speech } from './speech';

/** Items `from` to `to` of a passage. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 25;
const GLUE = new Set(['.', '’', "'", '-', '‑', '&', '/', '@', '#', '_', '%']);
export const DASHES = new Set(['—', '–', '-', '--', '‒', '―']);

const isGlued = (items: readonly Item[], i: number): boolean =>
  GLUE.has(items[i]?.word ?? '') &&
  (!items[i]?.spaced || items[i + 1]?.spaced === false || items[i]?.word === '&');

/** The bracket that opens what closes at `at`; `at` itself where none is near. */
export function openingBracket(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) if (items[i]?.word === '(') return i;
  return at;
}

const isNominal = (speech: Speech, items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return (
    !!item &&
    (item.capital || speech.roles.of(item.word) === true || speech.bodies.of(item.word) === true)
  );
};

/** "Singh and Modi", "analysts and traders": two heads of one phrase. */
const joinsNouns = (speech: Speech, items: readonly Item[], i: number): boolean =>
  items[i]?.word === 'and' &&
  isNominal(speech, items, i - 1) &&
  (isNominal(speech, items, i + 1) || speech.is.determiners.has(items[i + 1]?.word ?? ''));

function canStepLeft(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word, kind, capital } = items[i] as Item;
  if (word === QUOTED) return false;
  if (kind === 'mark') return isGlued(items, i) || (word === '.' && !items[i]?.spaced);
  if (speech.is.stops.has(word)) return joinsNouns(speech, items, i);
  if (speech.is.times.has(word) && capital) return false;
  return !(speech.is.that.has(word) && !capital);
}

/** The start of the run of words that may belong to one noun phrase ending before `to`. */
function leftEdge(speech: Speech, items: readonly Item[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    if (items[from - 1]?.word === ')') {
      const open = openingBracket(items, from - 1);
      if (open === from - 1) break;
      from = open;
    } else if (canStepLeft(speech, items, from - 1)) from--;
    else break;
  }
  return from;
}

/** Where a name or determined noun begins inside "In a statement Clinton", "On Monday the ministry". */
function innerStart(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  let i = to;
  if (items[to - 1]?.capital) {
    while (i > from && (items[i - 1]?.capital || isGlued(items, i - 1))) i--;
    return i;
  }
  while (--i > from) {
    const { word } = items[i] as Item;
    if (speech.is.determiners.has(word)) return i;
    if (speech.is.prepositions.has(word)) break;
  }
  return i + 1;
}

/** A phrase without the words that only open its sentence. */
function trimmed(speech: Speech, items: readonly Item[], range: Range): Range {
  let { from } = range;
  const { to } = range;
  while (
    from < to &&
    (speech.is.openings.has(items[from]?.word ?? '') ||
      (speech.is.times.has(items[from]?.word ?? '') &&
        !speech.is.determiners.has(items[from]?.word ?? '')) ||
      items[from]?.kind === 'mark')
  )
    from++;
  const isPreposition = speech.is.prepositions.has(items[from]?.word ?? '');
  if (isPreposition) from = innerStart(speech, items, { from, to });
  if (
    to > from &&
    speech.pronouns.has(items[to - 1]?.word ?? '') &&
    to - from > 1 &&
    !speech.is.prepositions.has(items[to - 2]?.word ?? '')
  )
    from = to - 1;
  return { from, to };
}

function isPhrase(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const last = items[to - 1];
  if (!last || from >= to || isPossessive(items, to - 1)) return false;
  if (last.kind === 'number') return to - from === 1 ? false : true;
  if (last.kind === 'mark') return last.word === ')' || last.word === '.' || last.word === '%';
  if (speech.pronouns.has(last.word)) return true;
  if (speech.is.times.has(last.word) && to - from === 1) return false;
  return !speech.is.determiners.has(last.word) && !speech.is.prepositions.has(last.word);
}

/** The noun phrase that ends before item `to`. */
export function phraseBefore(
  speech: Speech,
  items: readonly Item[],
  to: number,
): Range | undefined {
  const range = trimmed(speech, items, { from: leftEdge(speech, items, to), to });
  return isPhrase(speech, items, range) ? range : undefined;
}

const BREAKING = new Set([
  'in',
  'on',
  'during',
  'after',
  'before',
  'by',
  'through',
  'via',
  'about',
  'amid',
  'following',
  'as',
  'when',
  'while',
  'who',
  'which',
  'that',
  'among',
  'until',
]);

/** The noun phrase that begins at item `from`. */
export function phraseAfter(
  speech: Speech,
  items: readonly Item[],
  from: number,
): Range | undefined {
  const first = items[from];
  if (!first || first.kind !== 'word') return undefined;
  let to = from;
  while (to < items.length && to - from < LONGEST) {
    const { word, kind, capital } = items[to] as Item;
    if (word === '(') {
      while (to < items.length && items[to]?.word !== ')') to++;
      to++;
      continue;
    }
    if (word === QUOTED || (kind === 'mark' && !isGlued(items, to))) break;
    if (word === '.' && items[to + 1] === undefined) break;
    if (
      to > from &&
      (BREAKING.has(word) || (speech.is.stops.has(word) && !joinsNouns(speech, items, to)))
    )
      break;
    if (to > from && speech.is.times.has(word) && (capital || word !== 'last')) break;
    if (to > from && speech.is.times.has(word)) break;
    to++;
  }
  const isNoun =
    first.capital ||
    speech.is.determiners.has(first.word) ||
    speech.pronouns.has(first.word) ||
    isNominal(speech, items, from) ||
    isNominal(speech, items, to - 1);
  if (!isNoun || speech.is.times.has(first.word)) return undefined;
  return { from, to: Math.min(to, items.length) };
}
