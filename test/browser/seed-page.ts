import { readFileSync } from 'node:fs';

/** The name of the page's paper: the last hop of every chain. */
export const PAPER = 'The Loopback Herald';
export const HEADLINE = 'Envoy in New Delhi sees ties holding despite sanctions';

const POST = /^(.*) — (.+ \(@\w+\)) (\w+ \d{1,2}, \d{4})$/su;
const CAPTION = /^(?:Image|Photo)\s*:/;
const SENTENCE_END = /[.,!?:;"”]$/;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One paragraph of the file as a newspaper's page would hold it. */
function blockOf(paragraph: string): string {
  const [, words, author, day] = POST.exec(paragraph) ?? [];
  if (words && author && day)
    return `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${escaped(words)}</p>&mdash; ${escaped(author)} <a href="#">${day}</a></blockquote>`;
  if (CAPTION.test(paragraph))
    return `<figure><div class="picture"></div><figcaption>${escaped(paragraph)}</figcaption></figure>`;
  if (!SENTENCE_END.test(paragraph)) return `<h2>${escaped(paragraph)}</h2>`;
  return `<p>${escaped(paragraph)}</p>`;
}

/** A news page around the paragraphs of a text file. The text is read where it lies. */
export function seedPage(file: string): string {
  const paragraphs = readFileSync(file, 'utf8').split(/\n\s*\n/);
  const body = paragraphs.map((paragraph) => blockOf(paragraph.trim())).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${HEADLINE} | ${PAPER}</title>
<meta property="og:site_name" content="${PAPER}">
<meta property="og:title" content="${HEADLINE}">
<meta property="article:published_time" content="2022-07-06T18:40:00+05:30">
<link rel="icon" href="data:,">
<style>body { max-width: 42rem; margin: 2rem auto; font: 1.1rem/1.6 serif } .picture { height: 8rem; background: #9ab }</style>
</head>
<body>
<header><a href="#">${PAPER}</a> <nav><a href="#">Exports</a> <a href="#">Markets</a> <a href="#">Sport</a></nav></header>
<main><article>
<h1>${HEADLINE}</h1>
<p class="byline">ANI | Updated: <time datetime="2022-07-06T18:40:00+05:30">July 6, 2022 18:40 IST</time></p>
${body}
</article></main>
<aside class="related-stories"><h2>Related stories</h2><ul>
<li><a href="#">India and Japan agree on trade in steel</a> <time datetime="2022-07-09">9 July 2022</time></li>
<li><a href="#">Tea exports to Egypt double</a> <time datetime="2022-07-08">8 July 2022</time></li>
</ul></aside>
<footer><p>${PAPER}: trade, exports and imports of the world, every day. All rights reserved.</p></footer>
</body>
</html>`;
}
