import type { Language } from '../../model/language';
import type { Span } from '../../model/span';
import type { EngineDocument } from '../document';
import type { Sentence } from '../sentence';
import { parse } from './grammar';
import { resolve } from './resolve';
import type { Term } from './term';
import { termsOf } from './terms';
import { hasTrait, mayNamePeriod } from './vocabulary';

/** The day on which a text appeared and the words that say so, where it is the text that does. */
export interface Publication {
  readonly day: string;
  readonly stamp?: Span;
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
  (isDatedMonth(terms[i] as Term) && (terms[i + 1]?.symbol === 'i' || isLabelled(terms, i)));

/** "Interview, November 2024": all that a line holds. */
const isLabelled = (terms: readonly Term[], i: number): boolean =>
  /^i[,|/•·]X_?\.?$/.test(symbolsOf(terms)) && i === 2;

const isDatedMonth = ({ expression }: Term): boolean =>
  expression?.kind === 'months' &&
  expression.from === expression.to &&
  expression.year?.kind === 'calendar';

/** So many lines below a headline may tell who wrote it, and when. */
const BYLINES = 4;

/** "January 2024": all that a line below headline and byline holds. What follows is not told of that month. */
export const isMonthLine = (terms: readonly Term[], { block }: Sentence): boolean =>
  block > 1 && block <= BYLINES && terms.length === 1 && isDatedMonth(terms[0] as Term);

/** "00:15 am": a time of day follows. */
const isTimed = (terms: readonly Term[], i: number): boolean =>
  terms[i + 1]?.symbol === 'n' && terms[i + 2]?.symbol === ':';

/** Where names have no capitals so many words may name place and agency, more where a comma parts them from the day. */
const NAMES = [3, 6] as const;

/** "NEW DELHI, May 20, 2022." — only names and signs before it, and no sentence after it. */
function isDateline(terms: readonly Term[], i: number, sentence: Sentence): boolean {
  if (i > DATELINE) return false;
  const words = terms.slice(0, i).filter((term) => /[a-zA-Z&]/.test(term.symbol));
  const most = NAMES[terms[i - 1]?.symbol === ',' ? 1 : 0];
  const named = hasTrait(sentence, 'uncapitalised')
    ? words.length <= most
    : words.every((w, at) => w.symbol === 'C' || (at === 0 && w.symbol === 'B'));
  return named && (isTimed(terms, i) || !/[a-zA-Z_&]/.test(terms[i + 1]?.symbol ?? '.'));
}

/** A line under a headline is no longer. */
const BYLINE = 24;

/** «5 марта 2026 г.»: whether the stop behind a day is that of a shortened word. */
const isShortened = ({ tokens }: Sentence, { end }: Term): boolean =>
  tokens.some((token) => token.end === end && token.kind === 'word' && token.word.length === 1);

/** "Press service, 13.02.2025", "Edited by: Desk | Jan 30, 2024 03:15 PM IST": ends a line that is no sentence. */
function endsByline(terms: readonly Term[], i: number, sentence: Sentence): boolean {
  const isStopped = terms.length === i + 2 && isShortened(sentence, terms[i] as Term);
  const rest = isStopped ? [] : terms.slice(i + 1);
  return (
    terms.length <= BYLINE &&
    /^[,|/•·]$/.test(terms[i - 1]?.symbol ?? '') &&
    rest.every(({ symbol }) => /^[n:C|,()ap]$/.test(symbol)) &&
    (rest.length === 0 || isTimed(terms, i) || /^[|,]$/.test(rest[0]?.symbol ?? ''))
  );
}

/** "on Tuesday, March 14, 2017": the weekday is only told of days close by. */
const isOfTheWeek = (terms: readonly Term[], i: number): boolean =>
  terms.slice(Math.max(0, i - 2), i).some((term) => term.symbol === 'W');

/** "Desk · 27 May 2024 · 5 min read", "09:15, 17 мая 2023 / Экономика": a field of a line that is no sentence. */
function isField(terms: readonly Term[], i: number): boolean {
  const before = symbolsOf(terms.slice(0, i));
  const after = symbolsOf(terms.slice(i + 1));
  return (
    terms.length <= BYLINE &&
    /^(?:.*[|/•·]|n:n,?)?$/.test(before) &&
    /^$|^,?n:n|^,?[|/•·]/.test(after) &&
    !/[.!?।…]$/.test(after)
  );
}

/** «№161 от 03.09.2024»: of an issue. */
const isIssue = (terms: readonly Term[], i: number): boolean =>
  terms.length <= BYLINE && /№[n#](?:f|[^a]{0,6},)$/.test(symbolsOf(terms.slice(0, i)));

const isDated = (term: Term): boolean =>
  isDay(term) || (term.expression?.kind === 'days' && term.expression.year !== undefined);

/** "Weekly review, 3–7 February 2025": a headline that ends with a day. */
const isHeading: Test = (terms, i, sentence) =>
  sentence.block === 0 && isDated(terms[i] as Term) && i === terms.length - 1;

const symbolsOf = (terms: readonly Term[]): string => terms.map(({ symbol }) => symbol).join('');

function dayOf(term: Term): string | undefined {
  return term.expression && resolve(term.expression, {})?.end;
}

/** "NEW DELHI, May 18 (Agency)": a day without a year at the head of a text tells of no trade. */
export const isUndatedLine = (terms: readonly Term[], i: number, sentence: Sentence): boolean =>
  terms[i]?.expression?.kind === 'day' &&
  !isDay(terms[i] as Term) &&
  isDateline(terms, i, sentence);

type Test = (terms: readonly Term[], i: number, sentence: Sentence) => boolean;

const isStamp: Test = (terms, i, sentence) => {
  const term = terms[i] as Term;
  const isNumeric = isDay(term) && term.end - term.start <= 10 && i === 0;
  return (
    isAnnounced(terms, i) ||
    (isDay(term) &&
      (isNumeric ||
        isDateline(terms, i, sentence) ||
        endsByline(terms, i, sentence) ||
        isField(terms, i) ||
        isIssue(terms, i)))
  );
};

const isEvent: Test = (terms, i) => isDay(terms[i] as Term) && isOfTheWeek(terms, i);

type Head = readonly [Sentence, readonly Term[]];

/** Whether a line holds a day and nothing else. */
const isBareDay = ([, terms]: Head): boolean => terms.length === 1 && isDay(terms[0] as Term);

/** Without the days of an archive that stand one below the other; of which the text is none tells. */
function withoutArchive(heads: readonly Head[]): readonly Head[] {
  const days = heads.filter(isBareDay).map(([, [day]]) => dayOf(day as Term));
  return new Set(days).size > 1 ? heads.filter((head) => !isBareDay(head)) : heads;
}

function find(heads: readonly Head[], test: Test): Publication | undefined {
  for (const [sentence, terms] of heads)
    for (const [i, term] of terms.entries()) {
      const day = term.expression && test(terms, i, sentence) ? dayOf(term) : undefined;
      if (day) return { day, stamp: { start: term.start, end: term.end } };
    }
  return undefined;
}

/** A sentence in its own language and in that of the text: "Published: 02 दिसंबर 2025" looks English. */
const inBoth = (sentence: Sentence, language: Language): Sentence[] =>
  sentence.language === language ? [sentence] : [sentence, { ...sentence, language }];

const known = new WeakMap<EngineDocument, { readonly publication: Publication | undefined }>();

/** The day of publication: what the page states, else the text's own date line, else the day it reports on. */
export function publicationOf(document: EngineDocument): Publication | undefined {
  const found = known.get(document) ?? { publication: findPublication(document) };
  known.set(document, found);
  return found.publication;
}

function findPublication({ world, scopes, language }: EngineDocument): Publication | undefined {
  const head: Sentence[] = [];
  for (const scope of scopes) {
    if (head.length >= HEAD) break;
    head.push(...scope.sentences.slice(0, HEAD - head.length));
  }
  const parsed = head
    .filter(({ tokens }) => tokens.length <= LONGEST)
    .flatMap((sentence) => inBoth(sentence, language).filter(mayNamePeriod))
    .map((sentence) => [sentence, parse(termsOf(sentence))] as const);
  const heads = withoutArchive(parsed);
  const stamp = find(heads, isStamp);
  if (world.published) return { day: world.published.slice(0, 10), stamp: stamp?.stamp };
  return stamp ?? find(heads, isEvent) ?? find(heads, isHeading);
}
