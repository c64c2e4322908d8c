import type { EngineDocument } from '../document';
import type { Sentence } from '../sentence';
import { parse } from './grammar';
import { resolve } from './resolve';
import { type Term, termsOf } from './term';
import { mayNamePeriod } from './vocabulary';

/** The day on which a text appeared and the words that say so, where it is the text that does. */
export interface Publication {
  readonly day: string;
  readonly start?: number;
}

/** So many sentences from the top may hold the day of publication. */
const HEAD = 12;
/** So many words of place and agency may stand before it. */
const DATELINE = 12;
/** A sentence with more words has no date line. */
const LONGEST = 300;

const isDay = (term: Term): boolean =>
  term.expression?.kind === 'day' && term.expression.year !== undefined;

/** "Updated: October 2009", "date 2022-07-18", "May 2022 issue". */
const isAnnounced = (terms: readonly Term[], i: number): boolean =>
  terms[i - 1]?.symbol === 'p' ||
  (terms[i - 1]?.symbol === ':' && /^[pi]$/.test(terms[i - 2]?.symbol ?? '')) ||
  (isDatedMonth(terms[i] as Term) && terms[i + 1]?.symbol === 'i');

const isDatedMonth = ({ expression }: Term): boolean =>
  expression?.kind === 'months' &&
  expression.from === expression.to &&
  expression.year?.kind === 'calendar';

/** "NEW DELHI, May 20, 2022." — only names and signs before it, and no sentence after it. */
function isDateline(terms: readonly Term[], i: number, sentence: Sentence): boolean {
  if (i > DATELINE) return false;
  const words = terms.slice(0, i).filter((term) => /[a-zA-Z&]/.test(term.symbol));
  const named =
    sentence.language === 'hi' ? words.length <= 3 : words.every((w) => w.symbol === 'C');
  const next = terms[i + 1]?.symbol ?? '.';
  return named && (!/[a-zA-Z_&]/.test(next) || /^\d/.test(terms[i]?.symbol ?? ''));
}

/** "on Tuesday, March 14, 2017": the weekday is only told of days close by. */
const isOfTheWeek = (terms: readonly Term[], i: number): boolean =>
  terms.slice(Math.max(0, i - 2), i).some((term) => term.symbol === 'W');

function dayOf(term: Term): string | undefined {
  return term.expression && resolve(term.expression, {})?.end;
}

type Test = (terms: readonly Term[], i: number, sentence: Sentence) => boolean;

const isStamp: Test = (terms, i, sentence) => {
  const term = terms[i] as Term;
  const isNumeric = isDay(term) && term.end - term.start <= 10 && i === 0;
  return isAnnounced(terms, i) || (isDay(term) && (isNumeric || isDateline(terms, i, sentence)));
};

const isEvent: Test = (terms, i) => isDay(terms[i] as Term) && isOfTheWeek(terms, i);

function find(
  heads: readonly (readonly [Sentence, readonly Term[]])[],
  test: Test,
): Publication | undefined {
  for (const [sentence, terms] of heads)
    for (const [i, term] of terms.entries()) {
      const day = term.expression && test(terms, i, sentence) ? dayOf(term) : undefined;
      if (day) return { day, start: term.start };
    }
  return undefined;
}

/** The day of publication: what the page states, else the text's own date line, else the day it reports on. */
export function publicationOf({ world, scopes }: EngineDocument): Publication | undefined {
  const head: Sentence[] = [];
  for (const scope of scopes) {
    if (head.length >= HEAD) break;
    head.push(...scope.sentences.slice(0, HEAD - head.length));
  }
  const parsed = head
    .filter((sentence) => sentence.tokens.length <= LONGEST && mayNamePeriod(sentence))
    .map((sentence) => [sentence, parse(termsOf(sentence))] as const);
  const stamp = find(parsed, isStamp);
  if (world.published) return { day: world.published.slice(0, 10), start: stamp?.start };
  return stamp ?? find(parsed, isEvent);
}
