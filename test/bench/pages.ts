import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PageServer } from '../browser/server';
import { printLive } from './live';
import { Bench, type Load } from './load';
import { variants } from './variants';

/**
 * `npm run bench:pages -- FOLDER [--runs N]`: loads each page of a folder in real Chromium without
 * an extension, with an empty one, with one that walks over the text once, with ours (`npm run
 * build` first) and with a highlighter built on mark.js, interleaved, and prints what each costs;
 * then what ours costs on pages of its own where it has work.
 */

const RUNS = 3;

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};
const median = (values: readonly number[]): number => percentile(values, 0.5);

interface Sample {
  readonly page: string;
  readonly variant: string;
  readonly load: Load;
}

const usage = (): never => {
  console.error(
    'usage: npm run bench:pages -- FOLDER [--runs N]   (FOLDER holds .html or .html.gz)',
  );
  process.exit(2);
};

function htmlIn(folder: string): [name: string, html: string][] {
  const files = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name));
  return files.map((name) => {
    const content = readFileSync(join(folder, name));
    return [name, (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8')];
  });
}

async function measure(
  server: PageServer,
  pages: [string, string][],
  runs: number,
): Promise<Sample[]> {
  const benches = await Promise.all(variants().map((variant) => Bench.open(variant)));
  const samples: Sample[] = [];
  for (const [name, html] of pages) {
    const url = server.put(`/${name.replace(/\.gz$/, '')}`, html);
    for (let run = 0; run < runs; run++)
      for (const bench of benches)
        samples.push({ page: name, variant: bench.variant.name, load: await bench.load(url) });
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  for (const bench of benches) await bench.close();
  return samples;
}

const MEASURES: [title: string, of: (load: Load) => number, digits: number][] = [
  ['script ms', (load) => load.script, 2],
  ['compile ms', (load) => load.compile, 2],
  ['main ms', (load) => load.main, 0],
  ['layout ms', (load) => load.layout, 1],
  ['long tasks', (load) => load.longTasks, 0],
  ['mutations', (load) => load.mutations, 0],
  ['heap KB', (load) => load.heap / 1024, 0],
];

const isFor = (variant: string, page?: string) => (sample: Sample) =>
  sample.variant === variant && (page === undefined || sample.page === page);

const cell = (text: string): string => text.padStart(22);

/** Per page the median of the runs, so that one slow load does not stand for a page. */
const medians = (
  samples: readonly Sample[],
  variant: string,
  of: (load: Load) => number,
): number[] =>
  [...new Set(samples.map(({ page }) => page))].map((page) =>
    median(samples.filter(isFor(variant, page)).map(({ load }) => of(load))),
  );

function printPages(samples: readonly Sample[]): void {
  console.log(
    `${'page'.padEnd(34)}${cell('script noop/walk/ours')}${cell('mark.js')}${cell('main ours/none')}`,
  );
  for (const page of new Set(samples.map((sample) => sample.page))) {
    const of = (variant: string, value: (load: Load) => number) =>
      median(samples.filter(isFor(variant, page)).map(({ load }) => value(load)));
    const script = (variant: string) => of(variant, (load) => load.script).toFixed(2);
    const ratio = of('product', (load) => load.main) / of('none', (load) => load.main);
    const three = `${script('no-op')} ${script('walk')} ${script('product')}`;
    console.log(
      `${page.slice(0, 33).padEnd(34)}${cell(three)}${cell(script('mark.js'))}${cell(ratio.toFixed(3))}`,
    );
  }
}

/** How much the same page's main-thread time differs between the runs of one variant, per page. */
const spread = (samples: readonly Sample[], variant: string): number[] =>
  [...new Set(samples.map(({ page }) => page))].map((page) => {
    const times = samples.filter(isFor(variant, page)).map(({ load }) => load.main);
    return Math.max(...times) / Math.min(...times);
  });

function printSummary(samples: readonly Sample[]): void {
  const names = [...new Set(samples.map(({ variant }) => variant))];
  console.log(`\n${'over pages: median, p95, max'.padEnd(34)}${names.map(cell).join('')}`);
  for (const [title, of, digits] of MEASURES) {
    const cells = names.map((name) => {
      const values = medians(samples, name, of);
      return cell(
        [median(values), percentile(values, 0.95), Math.max(...values)]
          .map((v) => v.toFixed(digits))
          .join(' '),
      );
    });
    console.log(title.padEnd(34) + cells.join(''));
  }
  const main = (name: string) => medians(samples, name, (load) => load.main);
  const alone = main('none');
  const ratios = names.map((name) =>
    cell(median(main(name).map((v, i) => v / (alone[i] ?? v))).toFixed(3)),
  );
  console.log(`${'main, ratio to none (median)'.padEnd(34)}${ratios.join('')}`);
  const noise = names.map((name) => {
    const spreads = spread(samples, name);
    return cell(
      [Math.min(...spreads), median(spreads), Math.max(...spreads)]
        .map((v) => v.toFixed(2))
        .join(' '),
    );
  });
  console.log(`${'noise: slowest run / fastest'.padEnd(34)}${noise.join('')}`);
}

const [folder = usage(), flag, runs] = process.argv.slice(2);
if (flag !== undefined && (flag !== '--runs' || !Number.isInteger(Number(runs)))) usage();
const times = flag ? Number(runs) : RUNS;
const server = await new PageServer(tmpdir()).listen();
const samples = await measure(server, htmlIn(folder), times);
printPages(samples);
printSummary(samples);
await printLive(server, times);
server.close();
