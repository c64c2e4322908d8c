import type { Quote } from '../../model/finding';
import { byPosition, overlaps } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { type Answer, answersIn, isByline, openingOf } from './interview';
import { speechOf } from './lexicon/speech';
import { Narration } from './narration';
import { askerIn } from './outlets/interviewers';
import { mediumAt } from './outlets/media';
import { outletsIn } from './outlets/outlets';
import { publisherOf } from './outlets/publisher';
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

/** An answer is the words of the one who was introduced before the questions. */
function answered(
  blocks: readonly Passage[][],
  { from, to }: Answer,
  narration: Narration,
): Draft<Quote>[] {
  const [first, last] = [blocks[from]?.[0], blocks[to - 1]?.at(-1)];
  if (!first || !last) return [];
  const start = openingOf(blocks[from] ?? [])?.start ?? first.start;
  const span = { start, end: last.end };
  const voice = { ...narration.interviewee, cue: undefined, group: narration.nextGroup() };
  return [
    {
      kind: 'quote',
      type: 'direct',
      span,
      ...voice,
      chain: [],
      because: [{ rule: 'quote:answer' }],
    },
  ];
}

/** In an interview of the publisher's own, whoever names no other medium spoke to the publisher. */
function toPublisher(
  quotes: readonly Draft<Quote>[],
  interviewee: string | undefined,
  publisher: string | undefined,
): Draft<Quote>[] {
  return quotes.map((quote) =>
    quote.speaker === interviewee && interviewee
      ? { ...quote, outlet: quote.outlet ?? publisher }
      : quote,
  );
}

/** The medium in the line that signs an interview. */
function signedBy(blocks: readonly Passage[][]): string | undefined {
  for (const { items, language } of blocks.find(isByline) ?? [])
    for (let i = 0; i < items.length; i++) {
      const medium = mediumAt(speechOf(language), items, i);
      if (medium) return medium.meaning;
    }
  return undefined;
}

/** The only medium to which the words before the questions say that somebody spoke, else the only one that asks. */
function toldIn(text: string, lead: readonly Passage[][]): string | undefined {
  const told = lead
    .flat()
    .flatMap((passage) => outletsIn(text, speechOf(passage.language), passage));
  const asked = lead
    .flat()
    .flatMap(({ items, language }) => askerIn(text, speechOf(language), items) ?? []);
  const heard = told.flatMap(({ outlet }) => outlet.name ?? []);
  const names = new Set(heard.length > 0 ? heard : asked);
  return names.size === 1 ? [...names][0] : undefined;
}

/** Every attributed statement of a scope, on any subject, in reading order; chains are added by provenance/. */
export function quotesIn(document: EngineDocument, scope: Scope): Draft<Quote>[] {
  const { text, world } = document;
  const passages = passagesOf(text, scope);
  const blocks = blocksOf(passages);
  const posts = postsIn(text, blocks);
  const answers = answersIn(blocks);
  const narration = new Narration(text, new Resolver(text, passages));
  const found: Draft<Quote>[] = posts.map((post) => posted(post, narration.nextGroup()));
  const firstAnswer = answers[0]?.from ?? blocks.length + 1;
  let at = 0;
  let nextPost = 0;
  blocks.forEach((block, n) => {
    for (const passage of block) {
      at++;
      while (posts[nextPost] && (posts[nextPost] as Post).span.end <= passage.start) nextPost++;
      const post = posts[nextPost];
      if (n >= firstAnswer - 1 || (post && overlaps(post.span, passage))) continue;
      for (const draft of narration.read(passage, at)) found.push(draft);
    }
  });
  for (const answer of answers) found.push(...answered(blocks, answer, narration));
  found.sort((a, b) => byPosition(a.span, b.span));
  if (answers.length === 0) return found;
  const lead = blocks.slice(0, firstAnswer - 1);
  const publisher = signedBy(blocks) ?? toldIn(text, lead) ?? publisherOf(world);
  return toPublisher(found, narration.interviewee?.speaker, publisher);
}
