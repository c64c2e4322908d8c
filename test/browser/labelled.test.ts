import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { marksOf, pause, until } from './driver';
import { inEachBrowser } from './session';

/** A text with what people marked in it, as a folder of labelled sets may hold them. */
interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly polarity: 'pos' | 'hardneg' | 'neg' | 'robust';
  readonly acceptable_extra?: readonly { readonly text: string }[];
}

const folder = process.env.TRADE_CONTEXT_SETS;
const index = join(folder ?? '', 'sets.json');

/** Why labelled texts are left out, if they are. */
const missing =
  folder === undefined
    ? 'TRADE_CONTEXT_SETS is not set'
    : existsSync(index)
      ? undefined
      : `${index} is not there`;

const rowsOf = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Every text of the folder's sets that says whether something is to be marked in it. */
function labelled(): Labelled[] {
  const { sets } = JSON.parse(readFileSync(index, 'utf8')) as { sets: { gold: string }[] };
  const paths = sets.map(({ gold }) => join(folder ?? '', gold));
  const files = paths.filter((path) => path.endsWith('.jsonl') && existsSync(path));
  return files.flatMap(rowsOf).filter((row) => /^(pos|neg|hardneg)$/.test(row.polarity));
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const pageOf = ({ text }: Labelled): string =>
  `<!doctype html><meta charset="utf-8"><title>-</title><article>${text
    .split(/\n+/)
    .map((block) => `<p>${escaped(block)}</p>`)
    .join('')}</article>`;

/** How long a mark may take to show where none is wanted, milliseconds. */
const QUIET = 500;

inEachBrowser('a page with a labelled text', (session) => {
  if (missing) it.skip(`(skipped: ${missing})`, () => {});
  const texts = missing ? [] : labelled();
  it.skipIf(texts.length === 0)(
    'is marked where it speaks of the trade, and only there',
    { timeout: 300_000 },
    async () => {
      const { driver, server } = session();
      const wrong: string[] = [];
      for (const row of texts) {
        await driver.goto(server.put(`/labelled/${row.id}.html`, pageOf(row)));
        const isWanted = row.polarity === 'pos';
        if (!isWanted) await pause(QUIET);
        const marks = await until(() => marksOf(driver), isWanted ? 5000 : 0);
        const extra = (words: string): boolean =>
          (row.acceptable_extra ?? []).some(({ text }) => text.includes(words));
        const unwanted = isWanted ? [] : marks.filter(({ words }) => !extra(words));
        if (isWanted && marks.length === 0) wrong.push(`${row.id}: nothing is marked`);
        wrong.push(...unwanted.map(({ words }) => `${row.id}: “${words}” is marked`));
      }
      expect(wrong).toEqual([]);
    },
  );
});
