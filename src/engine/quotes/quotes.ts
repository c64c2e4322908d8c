import type { Quote } from '../../model/finding';
import { byPosition, overlaps } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import type { Block, Dialogue, Turn } from './dialogue/dialogue';
import { interviewIn, openingOf } from './dialogue/interview';
import { interviewerOf, toldTo } from './dialogue/told';
import { transcriptIn } from './dialogue/transcript';
import { Narration } from './narration';
import { heardByPublisher, publisherOf } from './outlets/publisher';
import { type Passage, passagesOf } from './passage/passages';
import { type Post, postsIn } from './posts';
import { Resolver } from './speakers/resolver';

/** The passages of each block, in order. */
function blocksOf(passages: readonly Passage[]): Passage[][] {
  const blocks: Passage[][] = [];
  for (const passage of passages) {
    const last = blocks[blocks.length - 1];
    if (last?.[0]?.block === passage.block) last.push(passage);
    else blocks.push([passage]);
  }
  return blocks;
}

const posted = ({ span, handle, handleSpan, date }: Post, group: string): Draft<Quote> => ({
  kind: 'quote',
  type: 'post',
  span,
  group,
  speaker: handle,
  speakerSpan: handleSpan,
  outlet: 'Twitter',
  date,
  chain: [],
  because: [{ rule: 'quote:post', span: handleSpan }],
});

const SPOKEN = { turn: 'quote:turn', answer: 'quote:answer' } as const;

const isSpoken = ({ because }: Draft<Quote>): boolean =>
  because.some(({ rule }) => rule === SPOKEN.turn || rule === SPOKEN.answer);

/** The words of one who speaks in a dialogue: of whom its label names, else of the one who was introduced before it. */
function spoken(
  blocks: readonly Block[],
  { from, to, label }: Turn,
  narration: Narration,
): Draft<Quote>[] {
  const [first, last] = [blocks[from]?.[0], blocks[to - 1]?.at(-1)];
  if (!first || !last) return [];
  const opening = label ? first.items[label.to + 1] : openingOf(blocks[from] ?? []);
  const voice = label
    ? narration.labelled(first, label)
    : { ...narration.interviewee, cue: undefined, group: narration.nextGroup() };
  const because = [{ rule: label ? SPOKEN.turn : SPOKEN.answer, span: voice.speakerSpan }];
  const span = { start: opening?.start ?? first.start, end: last.end };
  return [{ kind: 'quote', type: 'direct', span, ...voice, chain: [], because }];
}

function blocksIn(turns: readonly Turn[]): Set<number> {
  const all = new Set<number>();
  for (const { from, to } of turns) for (let n = from; n < to; n++) all.add(n);
  return all;
}

/** What narration and posts tell, and what is said in a dialogue, by block. */
function* told(
  text: string,
  blocks: readonly Block[],
  dialogue: Dialogue | undefined,
  narration: Narration,
): Generator<Draft<Quote>> {
  const posts = postsIn(text, blocks);
  for (const post of posts) yield posted(post, narration.nextGroup());
  const turns = new Map(dialogue?.turns.map((turn) => [turn.from, turn]));
  const spokenIn = blocksIn(dialogue?.spoken ?? []);
  let at = 0;
  let next = 0;
  for (const [n, block] of blocks.entries()) {
    const turn = turns.get(n);
    if (turn) yield* spoken(blocks, turn, narration);
    for (const passage of block) {
      at++;
      while (posts[next] && (posts[next] as Post).span.end <= passage.start) next++;
      const post = posts[next];
      if (!spokenIn.has(n) && !(post && overlaps(post.span, passage)))
        yield* narration.read(passage, at);
    }
  }
}

/** Every attributed statement of a scope, on any subject, in reading order; chains are added by provenance/. */
export function quotesIn(document: EngineDocument, scope: Scope): Draft<Quote>[] {
  const { text, world } = document;
  const passages = passagesOf(text, scope);
  const blocks = blocksOf(passages);
  const resolver = new Resolver(text, passages);
  const dialogue = transcriptIn(blocks, resolver.isPerson) ?? interviewIn(blocks);
  const narration = new Narration(text, resolver);
  const publisher = publisherOf(world);
  const all = [...told(text, blocks, dialogue, narration)].map((quote) =>
    heardByPublisher(quote, publisher),
  );
  all.sort((a, b) => byPosition(a.span, b.span));
  const [speaker, ...others] = new Set(all.filter(isSpoken).map((quote) => quote.speaker));
  if (!dialogue || others.length > 0) return all;
  const isLabelled = dialogue.turns.some(({ label }) => label);
  const outlet = interviewerOf(text, blocks, dialogue.from, isLabelled ? undefined : world);
  return toldTo(outlet, speaker, all, isLabelled ? isSpoken : () => true);
}
