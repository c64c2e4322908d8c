import { isDay } from '../model/period';
import type { ArticleFacts } from '../model/report';
import { type Byline, readByline } from './byline';
import { FURNITURE_ELEMENTS } from './furniture';
import { structuredIn } from './structured';

/** The values of `<meta>` elements by their lower-case name, property or itemprop; the first of each counts. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

const firstOf = (meta: ReadonlyMap<string, string>, names: string): string | undefined =>
  names
    .split(' ')
    .map((name) => meta.get(name))
    .find(Boolean);

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day of a date as it is printed, without moving it to another time zone. */
export function dayOf(printed: string | undefined): string | undefined {
  if (!printed) return undefined;
  const iso = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(printed.trim());
  if (iso) {
    const day = `${iso[1]}-${iso[2]}-${iso[3]}`;
    return isDay(day) ? day : undefined;
  }
  const date = new Date(/\b(?:19|20)\d\d\b/.test(printed) ? printed : Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

const PLACE_OF_OTHERS = `${[...FURNITURE_ELEMENTS].join(',')},li,[class*="related" i],[class*="recommend" i],[class*="trending" i],[class*="more" i],[class*="sidebar" i],[class*="comment" i]`;

/** The time that stands in the article itself, never one on a tile of another story. */
function shownTime(document: Document): string | undefined {
  for (const time of document.querySelectorAll(
    '[itemprop="datePublished"],article time,main time,header time',
  )) {
    if (time.closest(PLACE_OF_OTHERS)) continue;
    const day = dayOf(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
    if (day) return day;
  }
  return undefined;
}

const BYLINES =
  '[itemprop="author"],[rel="author"],[class*="byline" i],[class*="author" i],[class*="writer" i]';
const BYLINE_LENGTH = 200;

const shownBylines = (document: Document): string[] =>
  [...document.querySelectorAll(BYLINES)]
    .filter((element) => !element.closest(PLACE_OF_OTHERS))
    .map((element) => element.textContent?.trim() ?? '')
    .filter((words) => words.length > 0 && words.length < BYLINE_LENGTH);

const DATE_NAMES =
  'article:published_time datepublished og:published_time pubdate publishdate publish-date publish_date date dc.date dc.date.issued dcterms.created sailthru.date parsely-pub-date';

/** "Headline | Outlet" without the outlet. */
function titleOf(printed: string | undefined, outlet: string | undefined): string | undefined {
  const title = printed?.trim().replace(/\s+/g, ' ');
  if (!title || !outlet || !title.endsWith(outlet)) return title || undefined;
  return title.slice(0, -outlet.length).replace(/ ?[|–—:-] ?$/, '') || title;
}

/** An outlet that signs its own articles is no person. */
const withoutOutlet = (byline: Byline, outlet = ''): Byline => ({
  ...byline,
  authors: byline.authors.filter((author) => !outlet.includes(author)),
});

/** What the document says of its article, by metadata first and by what it shows after that. */
export function factsOf(document: Document): ArticleFacts {
  const meta = metaOf(document);
  const structured = structuredIn(document);
  const outlet = structured.publisher ?? firstOf(meta, 'og:site_name application-name publisher');
  const bylines = [
    ...structured.authors,
    firstOf(meta, 'author article:author dc.creator byl parsely-author sailthru.author') ?? '',
    ...shownBylines(document),
  ].map((byline) => withoutOutlet(readByline(byline), outlet));
  const heading = document.querySelector('h1')?.textContent ?? undefined;
  return {
    title: titleOf(
      meta.get('og:title') ?? structured.headline ?? heading ?? document.title,
      outlet,
    ),
    outlet,
    author: bylines.find(({ authors }) => authors.length > 0)?.authors.join(', '),
    agency: bylines.find(({ agency }) => agency)?.agency,
    published:
      dayOf(structured.published) ?? dayOf(firstOf(meta, DATE_NAMES)) ?? shownTime(document),
  };
}
