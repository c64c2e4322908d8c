import type { Quote, QuoteType } from '../../model/finding';
import { byPosition, type Span } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { afterDateline, trimmedRange } from './edges';
import { outletIn } from './outlets';
import { type Item, type Passage, passagesOf } from './passages';
import type { Range } from './phrase';
import { Resolver } from './resolve';
import { type Speech, speechOf } from './speech';
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

/** What is known of the one who speaks, carried from statement to statement. */
interface Context {
  readonly text: string;
  readonly resolver: Resolver;
  /** The medium to which each speaker was last said to have spoken. */
  readonly outlets: Map<string, string>;
  lastOutlet?: string;
  last?: Draft<Quote>;
  /** The passage before, for statements that point back to it. */
  previous?: Passage;
  groups: number;
}

/** The sentence that a later one attributes, without its final stop and dateline. */
const ownWords = (items: readonly Item[]): Range =>
  trimmedRange(items, { from: afterDateline(items), to: items.length });

function outletOf(
  context: Context,
  speech: Speech,
  passage: Passage,
  said: Statement,
  speaker: string | undefined,
): string | undefined {
  const found = outletIn(context.text, speech, passage, said.pieces);
  const own = found?.again ? context.lastOutlet : found?.name;
  if (own) {
    context.lastOutlet = own;
    if (speaker) context.outlets.set(speaker, own);
  }
  return own ?? (speaker ? context.outlets.get(speaker) : undefined);
}

function draftsOf(
  context: Context,
  speech: Speech,
  passage: Passage,
  said: Statement,
): Draft<Quote>[] {
  const { items } = passage;
  const { cue, subject } = said;
  const { name: speaker, role } = subject
    ? context.resolver.resolve(speech, passage, subject, !cue.form.startsWith('source'))
    : {};
  const outlet = outletOf(context, speech, passage, said, speaker);
  const group = `q${++context.groups}`;
  const back = said.pointsBack ? context.previous : undefined;
  const words = back
    ? [{ within: back.items, piece: ownWords(back.items) }]
    : said.pieces.map((piece) => ({ within: items, piece }));
  return words.map(({ within, piece }) => ({
    kind: 'quote',
    span: spanOf(within, piece),
    type: typeOf(within, piece),
    group,
    speaker,
    role,
    outlet,
    speakerSpan: subject && spanOf(items, subject),
    cue: spanOf(items, { from: cue.at, to: cue.after }),
    chain: [],
    because: [{ rule: `quote:${cue.form}`, span: spanOf(items, { from: cue.at, to: cue.after }) }],
  }));
}

function readPassage(context: Context, speech: Speech, passage: Passage): Draft<Quote>[] {
  const own = statementsIn(speech, passage).flatMap((said) =>
    draftsOf(context, speech, passage, said),
  );
  const isAlone = passage.items.length <= 2 && passage.items[0]?.quoted;
  if (own.length === 0 && isAlone && context.last)
    own.push({
      ...context.last,
      span: spanOf(passage.items, { from: 0, to: 1 }),
      type: 'direct',
      because: [{ rule: 'quote:continued' }],
    });
  context.last = own[own.length - 1] ?? context.last;
  return own;
}

/** Every attributed statement of a scope, on any subject, in reading order; chains are added by provenance/. */
export function quotesIn(document: EngineDocument, scope: Scope): Draft<Quote>[] {
  const passages = passagesOf(document.text, scope);
  const resolver = new Resolver(document.text, passages, ({ language }) => speechOf(language));
  const context: Context = { text: document.text, resolver, outlets: new Map(), groups: 0 };
  const found: Draft<Quote>[] = [];
  for (const [at, passage] of passages.entries()) {
    const speech = speechOf(passage.language);
    resolver.enter(at);
    for (const draft of readPassage(context, speech, passage)) found.push(draft);
    resolver.leave(speech, passage);
    context.previous = passage;
  }
  return found.sort((a, b) => byPosition(a.span, b.span));
}
