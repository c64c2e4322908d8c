import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageServer } from '../browser/server';
import { Bench } from './load';
import { type OwnTime, profiled } from './profile';
import { extensionWith, type Variant } from './variants';

// What the extension costs where it has work: long pages, pages that grow, pages under the pointer.

const ADDED =
  'for (const r of records) for (const n of r.addedNodes) read += n.textContent.length;';
const PEERS: readonly Variant[] = [
  { name: 'product', extension: resolve('dist/chrome') },
  {
    name: 'read added text',
    extension: extensionWith(
      'reads',
      `let read = 0; new MutationObserver((records) => { ${ADDED} }).observe(document, { subtree: true, childList: true });`,
    ),
  },
  {
    name: 'elementFromPoint',
    extension: extensionWith(
      'points',
      `addEventListener('pointermove', (e) => { document.elementFromPoint(e.clientX, e.clientY); }, { passive: true, capture: true });`,
    ),
  },
  {
    name: 'observer alone',
    extension: extensionWith(
      'observes',
      'new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });',
    ),
  },
];

const PLAIN =
  'The council met on Tuesday to hear how the bridge will be paid for and when the work begins. ';
const TOPICAL = 'Trade between India and Russia reached $68.7 billion in 2024, the ministry said. ';
const WORDS = PLAIN.split(' ').length;

const page = (paragraphs: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Bench</title><article><h1>The week</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;

/** An article of so many words, a mention in every third paragraph. */
const article = (words: number): string =>
  page(
    Array.from({ length: Math.ceil(words / (3 * WORDS)) }, (_, i) =>
      i % 3 === 0 ? PLAIN + TOPICAL + PLAIN : PLAIN.repeat(3),
    ),
  );
const OFF_TOPIC = page([PLAIN.repeat(20)]);
const MARKED = page(Array.from({ length: 1000 }, () => TOPICAL));
const LARGE = page(
  Array.from({ length: 5_000_000 / 280 }, (_, i) => (i % 50 ? '' : TOPICAL) + PLAIN.repeat(3)),
);

const COUNT =
  "[...CSS.highlights].filter(([n]) => n.includes('-mark-')).reduce((sum, [, h]) => sum + h.size, 0)";

/** Resolves once marks are there, or once they stay as many for a while. */
async function marks(tab: Page, until: 'first' | 'all'): Promise<number> {
  await tab.waitForFunction(`${COUNT} > 0`, undefined, { polling: 20, timeout: 120_000 });
  for (let before = 0; until === 'all'; ) {
    const now = (await tab.evaluate(COUNT)) as number;
    if (now === before) break;
    before = now;
    await tab.waitForTimeout(1500);
  }
  return (await tab.evaluate(COUNT)) as number;
}

const APPEND = `(async () => {
  const words = ${JSON.stringify(PLAIN)};
  for (let batch = 0; batch < 200; batch++) {
    const some = document.createDocumentFragment();
    for (let i = 0; i < 50; i++) some.append(Object.assign(document.createElement('p'), { textContent: words + batch + i }));
    document.body.append(some);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
})()`;

/** Milliseconds of the page's own changes, what observers do with them apart. */
const MUTATE = `(() => {
  const all = [...document.querySelectorAll('p')];
  const start = performance.now();
  for (let i = 0; i < 3000; i++) {
    const p = all[i % all.length];
    p.append('x');
    p.lastChild.data = 'y';
    p.lastChild.remove();
  }
  return performance.now() - start;
})()`;

const WARM_UP = 5;
const PASSES = 15;

/** A thousand changes of text a second, for five seconds. */
const CHURN = `(async () => {
  const all = [...document.querySelectorAll('p')];
  for (let round = 0; round < 500; round++) {
    for (let i = 0; i < 10; i++) all[(round * 10 + i) % all.length].firstChild.data += ' ' + i;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
})()`;

/** Milliseconds from new text to its mark. */
const NEWS = `(async () => {
  const marks = () => ${COUNT};
  const [before, start] = [marks(), performance.now()];
  document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(TOPICAL)} }));
  while (marks() === before) await new Promise(requestAnimationFrame);
  return performance.now() - start;
})()`;

async function sweep(tab: Page, moves: number): Promise<void> {
  const { width = 800, height = 600 } = tab.viewportSize() ?? {};
  for (let i = 0; i < moves; i++) await tab.mouse.move((i * 37) % width, (i * 23) % height);
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number =>
  sorted(values)[values.length >> 1] ?? Number.NaN;

type Line = readonly [title: string, unit: string, value: number];

/** One run of every scenario in the browsers of all variants; figures in the order of the table. */
class Live {
  constructor(
    private readonly server: PageServer,
    private readonly benches: ReadonlyMap<string, Bench>,
  ) {}

  async run(): Promise<Line[]> {
    const own = (title: string, { total, library, longest }: OwnTime): Line[] => [
      [`${title}: script`, 'ms', total],
      [`${title}: longest task`, 'ms', longest],
      [`${title}: extraction library`, 'ms', library],
    ];
    return [
      ...own('10,000 words, to the first marks', await this.load(article(10_000), 'first')),
      ...own('10,000 words, to all marks', await this.load(article(10_000), 'all')),
      ...own('5 MB, to all marks', await this.load(LARGE, 'all')),
      ...(await this.appended('off topic', OFF_TOPIC)),
      ...(await this.appended('on topic', article(300))),
      ...(await this.living()),
      ["page's own changes, 1,000 marks held", '× an observer alone', await this.mutated()],
      ['hit test, 1,000 marks', '× elementFromPoint', await this.hovered()],
    ];
  }

  private async open<T>(
    name: string,
    html: string,
    use: (tab: Page, bench: Bench) => Promise<T>,
  ): Promise<T> {
    const bench = this.benches.get(name) as Bench;
    const tab = await bench.context.newPage();
    await tab.goto(this.server.put('/live.html', html), { waitUntil: 'load' });
    const value = await use(tab, bench);
    await tab.close();
    return value;
  }

  /** The same process shows an empty page first, so that the profile holds the whole load. */
  private load(html: string, until: 'first' | 'all'): Promise<OwnTime> {
    const url = this.server.put('/long.html', html);
    return this.open('product', '<!doctype html><p>Empty', (tab, { context }) =>
      profiled(context, tab, async () => {
        await tab.goto(url, { waitUntil: 'load' });
        await marks(tab, until);
      }),
    );
  }

  private async appended(title: string, html: string): Promise<Line[]> {
    const cost = (name: string): Promise<OwnTime> =>
      this.open(name, html, async (tab, { context }) => {
        if (name === 'product' && html !== OFF_TOPIC) await marks(tab, 'all');
        return profiled(context, tab, async () => {
          await tab.evaluate(APPEND);
          await tab.waitForTimeout(3000);
        });
      });
    // What looks again for a page's article is the library's and printed apart.
    const [ours, reading] = [await cost('product'), await cost('read added text')];
    return [
      [`10,000 nodes appended, ${title}`, '× reading them', ours.total / reading.total],
      [`10,000 nodes appended, ${title}: longest task`, 'ms', ours.longest],
      [`10,000 nodes appended, ${title}: library`, 'ms', ours.library],
    ];
  }

  private living(): Promise<Line[]> {
    return this.open('product', article(3000), async (tab, { context }) => {
      await marks(tab, 'all');
      const idle = await profiled(context, tab, () => tab.waitForTimeout(5000));
      const news = await tab.evaluate<number>(NEWS);
      const start = performance.now();
      const churn = await profiled(context, tab, () => tab.evaluate(CHURN));
      const share = (100 * (churn.total + churn.library)) / (performance.now() - start);
      return [
        ['page at rest for 5 s: script', 'ms', idle.total],
        ['new text marked after', 'ms', news],
        ['1,000 changes a second: our share', '% of the main thread', share],
      ];
    });
  }

  /** One pass lasts some ten milliseconds, in which anything may come between: the median of several counts. */
  private async mutated(): Promise<number> {
    const cost = (name: string): Promise<number> =>
      this.open(name, MARKED, async (tab) => {
        if (name === 'product') await marks(tab, 'all');
        const passes: number[] = [];
        for (let pass = 0; pass < WARM_UP + PASSES; pass++) {
          passes.push(await tab.evaluate<number>(MUTATE));
          await tab.waitForTimeout(20);
        }
        return median(passes.slice(WARM_UP));
      });
    return (await cost('product')) / (await cost('observer alone'));
  }

  private async hovered(): Promise<number> {
    const cost = (name: string): Promise<OwnTime> =>
      this.open(name, MARKED, async (tab, { context }) => {
        if (name === 'product') await marks(tab, 'all');
        await sweep(tab, 100);
        return profiled(context, tab, () => sweep(tab, 500));
      });
    return (await cost('product')).total / (await cost('elementFromPoint')).total;
  }
}

/** Runs the live scenarios and prints the least, the median and the greatest of each figure. */
export async function printLive(server: PageServer, runs: number): Promise<void> {
  const benches = new Map<string, Bench>();
  for (const variant of PEERS) benches.set(variant.name, await Bench.open(variant));
  const live = new Live(server, benches);
  const lines: Line[][] = [];
  for (let run = 0; run < runs; run++) lines.push(await live.run());
  for (const bench of benches.values()) await bench.close();
  console.log(`\n${'where there is work'.padEnd(52)}${'min, median, max'.padStart(24)}`);
  for (const [i, [title, unit]] of (lines[0] ?? []).entries()) {
    const values = sorted(lines.map((run) => run[i]?.[2] ?? Number.NaN));
    const shown = [values[0], values[values.length >> 1], values.at(-1)].map((v) => v?.toFixed(2));
    console.log(`${title.padEnd(52)}${shown.join(' ').padStart(24)} ${unit}`);
  }
}
