/** What a page's JSON-LD says of its article, as printed there. */
export interface Structured {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const DEPTH = 4;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const nameOf = (value: unknown): string | undefined =>
  isFields(value) ? text(value.name) : text(value);

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** The first article in a JSON-LD value, also inside `@graph` and `mainEntity`. */
function articleIn(value: unknown, depth = DEPTH): Fields | undefined {
  for (const item of list(value)) {
    if (!isFields(item) || depth === 0) continue;
    if (list(item['@type']).some((type) => ARTICLE.test(text(type) ?? ''))) return item;
    const inner = articleIn(item['@graph'], depth - 1) ?? articleIn(item.mainEntity, depth - 1);
    if (inner) return inner;
  }
  return undefined;
}

/** Malformed blocks are passed over. */
export function structuredIn(document: Document): Structured {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ''));
    if (!article) continue;
    return {
      headline: text(article.headline),
      authors: list(article.author).flatMap((author) => nameOf(author) ?? []),
      publisher: nameOf(list(article.publisher)[0]),
      published: text(article.datePublished),
    };
  }
  return { authors: [] };
}
