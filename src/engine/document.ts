import type { Language } from '../model/language';
import type { World } from '../model/report';
import { bisect, overlaps, type Span } from '../model/span';
import { joined } from './joined';
import { type Sentence, sentencesOf } from './sentence';

/** A run of blocks that belong together: the main article, or one block outside of it. */
export interface Scope extends Span {
  /** The main article of the page; only there figures and quotes are read. */
  readonly isArticle: boolean;
  readonly sentences: readonly Sentence[];
}

/** A text cut into scopes and sentences; what is said in one scope explains nothing in another. */
export interface EngineDocument {
  readonly text: string;
  readonly world: World;
  readonly language: Language;
  readonly scopes: readonly Scope[];
}

interface Block extends Span {
  readonly isArticle: boolean;
  readonly sentences: readonly Sentence[];
}

function blocksOf(text: string, world: World): Block[] {
  const blocks: Block[] = [];
  let part = 0;
  for (let start = 0, n = 0; start <= text.length; n++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const sentences = sentencesOf(text, start, end, n);
    while ((world.article?.[part]?.end ?? text.length + 1) <= start) part++;
    const near = world.article?.[part];
    const isArticle = !world.article || (near !== undefined && overlaps(near, { start, end }));
    if (sentences.length > 0) blocks.push({ start, end, isArticle, sentences });
    start = end + 1;
  }
  return blocks;
}

/** The article's blocks make one scope; every other block is one of its own. */
function scopesOf(blocks: readonly Block[]): Scope[] {
  const article = blocks.filter((block) => block.isArticle);
  const scopes: Scope[] = blocks.filter((block) => !block.isArticle);
  const [first, last] = [article[0], article[article.length - 1]];
  if (first && last) {
    const sentences = joined(article.map((block) => block.sentences));
    scopes.push({ start: first.start, end: last.end, isArticle: true, sentences });
  }
  return scopes.sort((a, b) => a.start - b.start);
}

function mainLanguage(scopes: readonly Scope[]): Language {
  const size = { en: 0, hi: 0, ru: 0 };
  const body = scopes.filter((scope) => scope.isArticle);
  for (const scope of body.length > 0 ? body : scopes)
    for (const sentence of scope.sentences)
      size[sentence.language] += sentence.end - sentence.start;
  if (size.hi > size.en && size.hi >= size.ru) return 'hi';
  return size.ru > size.en ? 'ru' : 'en';
}

/** Cuts a text whose blocks are separated by '\n' into scopes and sentences. */
export function documentOf(text: string, world: World): EngineDocument {
  const scopes = scopesOf(blocksOf(text, world));
  return { text, world, language: world.language ?? mainLanguage(scopes), scopes };
}

/** The sentences of a scope that share text with a span, in order. */
export function sentencesWithin({ sentences }: Scope, span: Span): readonly Sentence[] {
  const from = bisect(sentences, ({ end }) => end > span.start);
  let to = from;
  while (to < sentences.length && (sentences[to] as Sentence).start < span.end) to++;
  return sentences.slice(from, to);
}
