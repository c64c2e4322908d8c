import type { Article } from '../article/article';
import { languageOf } from '../engine/language';
import { reportOf } from '../engine/report';
import { tokens } from '../engine/token';
import { LANGUAGES } from '../model/language';
import type { Report, World } from '../model/report';
import type { PageFindings, PageText } from '../platform/messages';
import { send } from '../platform/sender';
import type { Settings } from '../platform/settings';
import type { Block } from '../text/dom';
import { PageArticle } from './article';
import { PageContent } from './content';
import { type Examined, Examiner } from './examine';
import { drawn, Work } from './idle';
import type { Layout } from './layout';
import { type Mark, Marks } from './marks';
import { Painter } from './paint';
import { Visibility } from './visible';
import { Watch } from './watch';

/** What was found on the page when it was last read. */
export interface Found {
  readonly marks: Marks;
  readonly report: Report;
  readonly layout: Layout;
}

/** The engine is not in the page: texts are read in the background. */
async function askBackground(text: PageText): Promise<PageFindings> {
  const answer = await send('analyse', text);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Marks in the order of the page: in the layout the article comes first. */
function inPageOrder(marks: readonly Mark[], layout: Layout, blocks: readonly Block[]): Mark[] {
  const byBlock = new Map<Block | undefined, Mark[]>();
  for (const mark of marks) {
    const block = layout.blocks[layout.indexAt(mark.finding.span.start)];
    byBlock.set(block, [...(byBlock.get(block) ?? []), mark]);
  }
  return blocks.flatMap((block) => byBlock.get(block) ?? []);
}

/** One page with its text, its marks and what watches both. */
export class Page {
  readonly painter: Painter;
  readonly watch: Watch;
  found: Found | undefined;
  private readonly content: PageContent;
  private readonly article: PageArticle;
  private readonly visibility: Visibility;
  private readonly examiner = new Examiner(askBackground);

  constructor(
    readonly document: Document,
    changed: () => void,
    /** Asks for another update when the page has come to rest. */
    private readonly later: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.painter = new Painter(document, signal);
    this.content = new PageContent(document, (root) => {
      if (this.watch.add(root)) this.painter.adopt(root);
    });
    this.watch = new Watch(document, this.content, changed, signal);
    this.article = new PageArticle(document);
    this.visibility = new Visibility(changed, signal);
  }

  /** Reads what changed, finds again, marks what is seen. Resolves to the milliseconds that it took. */
  async update(settings: Settings): Promise<number> {
    const work = new Work(this.signal);
    work.at(() => {
      this.watch.forgetDetached();
      this.painter.refresh();
      for (const host of this.watch.lateHosts()) this.content.changed(host);
    });
    const blocks = await work.sliced(this.content.read());
    const { facts, article, others } = await work.sliced(
      this.article.split(blocks, performance.now()),
    );
    const found = await this.examiner.examine(article, others, this.world(facts), work);
    await drawn();
    this.signal.throwIfAborted();
    if (this.article.isOutdated) this.later();
    this.found = await work.sliced(this.show(found, blocks, settings));
    return work.cost;
  }

  /** The findings that a person sees, as report and marks; the marks are painted. */
  private *show(
    examined: Examined,
    blocks: readonly Block[],
    { languages }: Settings,
  ): Generator<void, Found> {
    const { layout, world, findings } = examined;
    const report = reportOf(layout.text, world, findings);
    const located = report.findings
      .filter((finding) => finding.kind !== 'mention' || isIn(languages, finding.words))
      .map((finding): Mark => ({ finding, parts: layout.locate(finding.span) }));
    const seen = yield* this.visibility.seen(located);
    const mentions = seen.filter(({ finding }) => finding.kind === 'mention');
    const marks = new Marks(inPageOrder(mentions, layout, blocks));
    this.painter.paint('mark', marks.parts);
    return { layout, marks, report: withFindings(report, seen) };
  }

  private world(article: Article): World {
    const { title, outlet, author, agency, published } = article;
    const url = this.document.location.href;
    const today = localDay(new Date());
    return {
      url,
      today,
      title: title ?? this.document.title,
      outlet,
      author,
      agency,
      published,
    };
  }
}

const isIn = (languages: Settings['languages'], words: string): boolean =>
  languages.length === LANGUAGES.length ||
  languages.includes(languageOf(tokens(words, 0, words.length)));

function withFindings(report: Report, seen: readonly Mark[]): Report {
  const findings = seen.map(({ finding }) => finding);
  const count = (kind: string): number => findings.filter((one) => one.kind === kind).length;
  const counts = {
    mention: count('mention'),
    figure: count('figure'),
    quote: count('quote'),
    listing: count('listing'),
  };
  return { ...report, findings, counts };
}
