import type { Language } from '../model/language';
import type { World } from '../model/report';
import { bisect, byPosition, overlaps, type Span } from '../model/span';
import { classAt, JOINER, SPACE } from './characters';
import { concat } from './concat';
import { type Sentence, sentencesOf } from './sentence';

interface Block extends Span {
  /** Among the lines of the text. */
  readonly ordinal: number;
  readonly isArticle: boolean;
}

/** A run of blocks that belong together: the main article, or one block outside of it. */
export class Scope implements Span {
  readonly start: number;
  readonly end: number;
  /** The main article of the page; only there figures and quotes are read. */
  readonly isArticle: boolean;
  private known: readonly Sentence[] | undefined;

  /** @param blocks at least one */
  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
  ) {
    const [first, last] = [blocks[0], blocks[blocks.length - 1]] as [Block, Block];
    this.start = first.start;
    this.end = last.end;
    this.isArticle = first.isArticle;
  }

  get sentences(): readonly Sentence[] {
    this.known ??= concat(
      this.blocks.map(({ start, end, ordinal }) => sentencesOf(this.text, start, end, ordinal)),
    );
    return this.known;
  }

  /** Lets go of the sentences, so that of a very long text only one scope lives at a time. */
  forget(): void {
    this.known = undefined;
  }
}

/** A text cut into scopes and sentences; what is said in one scope explains nothing in another. */
export interface EngineDocument {
  readonly text: string;
  readonly world: World;
  readonly language: Language;
  readonly scopes: readonly Scope[];
}

function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const kind = classAt(text, at);
    if (kind !== SPACE && kind !== JOINER) return false;
  }
  return true;
}

function blocksOf(text: string, { article }: World): Block[] {
  const blocks: Block[] = [];
  let part = 0;
  for (let start = 0, ordinal = 0; start <= text.length; ordinal++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    while ((article?.[part]?.end ?? text.length + 1) <= start) part++;
    const near = article?.[part];
    const isArticle = !article || (near !== undefined && overlaps(near, { start, end }));
    if (!isBlank(text, { start, end })) blocks.push({ start, end, ordinal, isArticle });
    start = end + 1;
  }
  return blocks;
}

/** A scope of more characters than a book's is read in several, so that the cost stays linear and the memory bounded. */
const BOOK = 500_000;

function* parts(article: readonly Block[]): Generator<Block[]> {
  let [from, size] = [0, 0];
  for (const [i, { start, end }] of article.entries()) {
    if (size > 0 && size + end - start > BOOK) {
      yield article.slice(from, i);
      [from, size] = [i, 0];
    }
    size += end - start;
  }
  if (from < article.length) yield article.slice(from);
}

/** The article's blocks make one scope; every other block is one of its own. */
function scopesOf(text: string, blocks: readonly Block[]): Scope[] {
  const others = blocks.filter(({ isArticle }) => !isArticle).map((block) => [block]);
  const article = parts(blocks.filter(({ isArticle }) => isArticle));
  return [...others, ...article].map((own) => new Scope(text, own)).sort(byPosition);
}

/** So many characters tell in which language a text is written. */
const SAMPLE = 100_000;

function mainLanguage(scopes: readonly Scope[]): Language {
  const size = { en: 0, hi: 0, ru: 0 };
  const body = scopes.filter((scope) => scope.isArticle);
  let seen = 0;
  for (const scope of body.length > 0 ? body : scopes) {
    if (seen > SAMPLE) break;
    for (const { language, start, end } of scope.sentences) size[language] += end - start;
    seen += scope.end - scope.start;
  }
  if (size.hi > size.en && size.hi >= size.ru) return 'hi';
  return size.ru > size.en ? 'ru' : 'en';
}

/** Cuts a text whose blocks are separated by '\n' into scopes, whose sentences are read when they are asked for. */
export function documentOf(text: string, world: World): EngineDocument {
  const scopes = scopesOf(text, blocksOf(text, world));
  return { text, world, language: world.language ?? mainLanguage(scopes), scopes };
}

/** The sentences of a scope that share text with a span, in order. */
export function sentencesWithin({ sentences }: Scope, span: Span): readonly Sentence[] {
  const from = bisect(sentences, ({ end }) => end > span.start);
  let to = from;
  while (to < sentences.length && (sentences[to] as Sentence).start < span.end) to++;
  return sentences.slice(from, to);
}
