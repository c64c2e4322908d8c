import { parseHTML } from 'linkedom';
import { findArticle, spansOf } from '../article/article';
import type { World } from '../model/report';
import { readDom } from '../text/dom';
import { readPlain } from '../text/plain';
import type { Input } from './input';
import type { Options } from './options';

/** A document as the engine takes it. */
export interface ReadDocument {
  readonly text: string;
  readonly world: World;
  /** The main article's text without its headline, for HTML. */
  readonly article?: string;
}

const parse = (html: string): Document =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as Document;

function readHtml(html: string, known: World): ReadDocument {
  const document = parse(html);
  const reading = readDom(document);
  const { nodes, headline, ...facts } = findArticle(document);
  const body = spansOf(reading, nodes);
  return {
    text: reading.text,
    world: {
      ...facts,
      ...known,
      published: known.published ?? facts.published,
      outlet: known.outlet ?? facts.outlet,
      article: body && spansOf(reading, new Set([...headline, ...nodes])),
    },
    article:
      body?.map(({ start, end }) => reading.text.slice(start, end)).join('\n') ?? reading.text,
  };
}

/** Reads an input; what its own line says of it comes before what the command line says. */
export function readInput(input: Input, { today, date, url }: Options): ReadDocument {
  const known: World = {
    today,
    url: input.url ?? url,
    published: input.date ?? date,
    language: input.language,
    outlet: input.publisher,
  };
  if (input.text === undefined) return readHtml(input.html ?? '', known);
  return { text: readPlain(input.text).text, world: known };
}
