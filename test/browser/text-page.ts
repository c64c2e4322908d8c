import { agencyNamed } from '../../src/article/agencies';

const PAPER = 'The Loopback Herald';
const POST = /^(.*) — (.+ \(@\w+\)) (\w+ \d{1,2}, \d{4})$/su;
const CREDIT = /\bas reported by ([\p{L} ]{2,30}),/iu;
const CAPTION = /^(?:Image|Photo)\s*:/;
const SENTENCE_END = /[.,!?:;…।"”’»)\]]$/u;
const HEADING_LENGTH = 120;
const HEADLINE = /^.{1,72}(?!\S)/su;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const isHeading = (paragraph: string): boolean =>
  paragraph.length <= HEADING_LENGTH && !SENTENCE_END.test(paragraph);

/** One paragraph of the file as a newspaper's page would hold it. */
function blockOf(paragraph: string): string {
  const [, words, author, day] = POST.exec(paragraph) ?? [];
  if (words && author && day)
    return `<blockquote class="twitter-tweet"><p dir="ltr">${escaped(words)}</p>&mdash; ${escaped(author)} <a href="#">${day}</a></blockquote>`;
  if (CAPTION.test(paragraph))
    return `<figure><div class="picture"></div><figcaption>${escaped(paragraph)}</figcaption></figure>`;
  const element = isHeading(paragraph) ? 'h2' : 'p';
  return `<${element}>${escaped(paragraph)}</${element}>`;
}

/** Where a text was first carried and when, as far as it says so itself. */
interface Origin {
  readonly agency: string;
  readonly printed: Date;
}

const daysAfter = (day: Date, count: number): Date => new Date(day.getTime() + count * 86_400_000);
const iso = (day: Date): string => day.toISOString().slice(0, 10);
const inWords = (day: Date): string =>
  day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A paper prints an agency's report the day after the post that the report embeds. */
function originOf(paragraphs: readonly string[]): Origin | undefined {
  const agency = agencyNamed(CREDIT.exec(paragraphs.join('\n'))?.[1] ?? '');
  const post = paragraphs.map((paragraph) => POST.exec(paragraph)?.[3]).find(Boolean);
  const posted = new Date(`${post} UTC`);
  if (!agency || Number.isNaN(posted.getTime())) return undefined;
  return { agency, printed: daysAfter(posted, 1) };
}

const pageOf = (title: string, head: string, body: string): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
${head}
<link rel="icon" href="data:,">
<style>body { max-width: 42rem; margin: 2rem auto; font: 1.1rem/1.6 serif } .picture { height: 8rem; background: #9ab }</style>
</head>
<body>
${body}
</body>
</html>`;

/** The beginning of a text, whole words. */
function headlineOf(text: string): string {
  const [beginning = text] = HEADLINE.exec(text) ?? [];
  return beginning.length < text.length ? `${beginning}…` : text;
}

const storyOf = (title: string, day: Date): string =>
  `<li><a href="#">${title}</a> <time datetime="${iso(day)}">${inWords(day)}</time></li>`;

/** With all that stands around an article in a newspaper, as far as the text bears it out. */
function newsPage(headline: string, body: string, { agency, printed }: Origin): string {
  const head = `<meta property="og:site_name" content="${PAPER}">
<meta property="og:title" content="${escaped(headline)}">
<meta property="article:published_time" content="${iso(printed)}">`;
  return pageOf(
    `${headline} | ${PAPER}`,
    head,
    `<header><a href="#">${PAPER}</a> <nav><a href="#">Exports</a> <a href="#">Markets</a> <a href="#">Sport</a></nav></header>
<main><article>
<h1>${escaped(headline)}</h1>
<p class="byline">${agency} | Updated: <time datetime="${iso(printed)}">${inWords(printed)}</time></p>
${body}
</article></main>
<aside class="related-stories"><h2>Related stories</h2><ul>
${storyOf('India and Japan agree on trade in steel', daysAfter(printed, 3))}
${storyOf('Tea exports to Egypt double', daysAfter(printed, 2))}
</ul></aside>
<footer><p>${PAPER}: trade, exports and imports of the world, every day. All rights reserved.</p></footer>`,
  );
}

/** A page around the paragraphs of a text: a newspaper's where the text tells agency and day, else a plain one. */
export function textPage(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim());
  const [first = '', ...rest] = paragraphs;
  const origin = originOf(paragraphs);
  const body = (isHeading(first) ? rest : paragraphs).map(blockOf).join('\n');
  if (origin) return newsPage(headlineOf(first), body, origin);
  const heading = isHeading(first) ? `<h1>${escaped(first)}</h1>\n` : '';
  return pageOf(headlineOf(first), '', `<main><article>\n${heading}${body}\n</article></main>`);
}
