import type { Listing, Quote } from '../../model/finding';
import { around, type Span } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { speaksOfPair } from '../mentions/mentions';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import { besides, enumerationEnd, enumerationStart, itemsOf } from './enumeration';
import { LISTING_VOCABULARY } from './vocabulary';
import type { ListingWords } from './words';

type Topic = Listing['topic'];
type Order = ListingWords['order'];

interface Announced {
  readonly topic: Topic;
  readonly announcement: Span;
  readonly items: readonly Span[];
}

const isTopic = (role: string): role is Topic => role === 'sectors' || role === 'goods';

const speaksOfCooperation = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => LISTING_VOCABULARY.of(word)?.role === 'cooperation');

/** The items that an announcement speaks of: those after it, or those before it and what comes besides. */
function itemsAround(tokens: readonly Token[], at: number, after: number, order: Order): Span[] {
  if (order === 'after') return itemsOf(tokens, after, enumerationEnd(tokens, after));
  const items = itemsOf(tokens, enumerationStart(tokens, at), at);
  const apart = items.length > 0 ? besides(tokens, after) : undefined;
  return apart ? [...items, apart] : items;
}

function announcedAt(tokens: readonly Token[], at: number): Announced | undefined {
  const match = LISTING_VOCABULARY.at(tokens, at);
  if (!match || !isTopic(match.meaning.role)) return undefined;
  const { role: topic, order } = match.meaning;
  const after = at + match.length;
  const [first, last] = [tokens[at] as Token, tokens[after - 1] as Token];
  const items = itemsAround(tokens, at, after, order);
  const announcement = { start: first.start, end: last.end };
  return items.length > 0 ? { topic, announcement, items } : undefined;
}

const endOf = ({ items }: Announced): number => items[items.length - 1]?.end ?? 0;

/** Of announcements of one list the nearest counts: "cooperation in fields such as". */
function announcedIn({ tokens }: Sentence): Announced[] {
  const found: Announced[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const announced = announcedAt(tokens, at);
    if (!announced) continue;
    if (announced.topic === 'sectors' && !speaksOfCooperation(tokens)) continue;
    const last = found[found.length - 1];
    if (last && endOf(last) >= endOf(announced)) found.pop();
    found.push(announced);
  }
  return found;
}

function listing({ topic, announcement, items }: Announced, speaker?: string): Draft<Listing> {
  const span = { start: (items[0] as Span).start, end: (items[items.length - 1] as Span).end };
  const because = [{ rule: `listing:${topic}`, span: announcement }];
  return { kind: 'listing', topic, span, items, because, ...(speaker ? { speaker } : {}) };
}

/** Sectors of cooperation and goods that a scope enumerates, where it speaks of India and Russia. */
export function listingsIn(
  document: EngineDocument,
  scope: Scope,
  quotes: readonly Draft<Quote>[],
): Draft<Listing>[] {
  const sentences = scope.sentences.filter((sentence) => sentence.tokens.length > 5);
  const found = sentences.flatMap((sentence) =>
    announcedIn(sentence)
      .filter(() => speaksOfPair(document, scope, sentence))
      .map((announced) => ({ announced, sentence })),
  );
  return found.map(({ announced }) => {
    const draft = listing(announced);
    const [quote] = around(quotes, draft.span);
    return quote?.speaker ? { ...draft, speaker: quote.speaker } : draft;
  });
}
