import type { Quote, QuoteType } from '../../model/finding';
import { byPosition, type Span } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { type Item, type Passage, passagesOf } from './passages';
import type { Range } from './phrase';
import { speechOf } from './speech';
import { type Statement, statementsIn } from './statements';

const spanOf = (items: readonly Item[], { from, to }: Range): Span => ({
  start: (items[from] as Item).start,
  end: (items[to - 1] as Item).end,
});

/** Letters inside quotation marks as a share of all: 0.9 and more is a direct quotation. */
function typeOf(items: readonly Item[], { from, to }: Range): QuoteType {
  let [inside, outside] = [0, 0];
  for (let i = from; i < to; i++) {
    const { start, end, quoted, kind } = items[i] as Item;
    if (quoted) inside += end - start;
    else if (kind !== 'mark') outside += end - start;
  }
  if (inside === 0) return 'indirect';
  return inside >= 0.9 * (inside + outside) ? 'direct' : 'mixed';
}

function drafts(text: string, passage: Passage, said: Statement, group: string): Draft<Quote>[] {
  const { items } = passage;
  const { cue, subject } = said;
  const speakerSpan = subject && spanOf(items, subject);
  return said.pieces.map((piece) => ({
    kind: 'quote',
    span: spanOf(items, piece),
    type: typeOf(items, piece),
    group,
    speaker: speakerSpan && text.slice(speakerSpan.start, speakerSpan.end),
    speakerSpan,
    cue: spanOf(items, { from: cue.at, to: cue.after }),
    chain: [],
    because: [{ rule: `quote:${cue.form}` }],
  }));
}

/** Every attributed statement of a scope, on any subject, in reading order; chains are added by provenance/. */
export function quotesIn(document: EngineDocument, scope: Scope): Draft<Quote>[] {
  const found: Draft<Quote>[] = [];
  let last: Draft<Quote> | undefined;
  let groups = 0;
  for (const passage of passagesOf(document.text, scope)) {
    const speech = speechOf(passage.language);
    if (!speech) continue;
    const own = statementsIn(speech, passage).flatMap((said) =>
      drafts(document.text, passage, said, `q${++groups}`),
    );
    const alone = passage.items.length <= 2 && passage.items[0]?.quoted;
    if (own.length === 0 && alone && last)
      own.push({ ...last, span: spanOf(passage.items, { from: 0, to: 1 }), type: 'direct' });
    found.push(...own);
    last = own[own.length - 1] ?? last;
  }
  return found.sort((a, b) => byPosition(a.span, b.span));
}
