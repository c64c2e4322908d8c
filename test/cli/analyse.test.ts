import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trade-context-cli-'));
  const text = 'India-Russia trade reached $68.7 billion in 2024-25, the ministry said.';
  const html = `<html><head><meta charset="windows-1251"></head><body><p>${text}</p></body></html>`;
  writeFileSync(file('a.txt'), text);
  writeFileSync(file('b.html'), html);
  writeFileSync(file('c.txt.gz'), gzipSync(text));
  writeFileSync(
    file('d.jsonl'),
    `${JSON.stringify({ id: 'one', text, extra: 1 })}\n\n{"id": \n${JSON.stringify({ id: 2, html })}\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function analyse(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/cli/analyse.ts', ...args],
    { input, encoding: 'utf8' },
  );
  return {
    stdout,
    stderr,
    status,
    rows: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

describe('analyse', () => {
  it('prints one row a file, and goes on after one that it cannot read', () => {
    const { rows, stderr, status } = analyse([
      file('a.txt'),
      file('nowhere.txt'),
      file('b.html'),
      file('c.txt.gz'),
    ]);
    expect(rows().map(({ id }) => id)).toEqual([file('a.txt'), file('b.html'), file('c.txt.gz')]);
    expect(rows().map(({ mentions }) => mentions.length)).toEqual([1, 1, 1]);
    expect(rows()[1].article).toContain('India-Russia trade');
    expect(stderr).toBe(`${file('nowhere.txt')}: no such file\n`);
    expect(status).toBe(1);
  });

  it('reads JSON lines and names the line that is none', () => {
    const { rows, stderr, status } = analyse(['--jsonl', file('d.jsonl')]);
    expect(rows().map(({ id }) => id)).toEqual(['one', '2']);
    expect(stderr.startsWith(`${file('d.jsonl')}:3: `)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('names every finding, so that a relation leads to its figure', () => {
    const [{ mentions, figures, quotes, relations }] = analyse([file('a.txt')]).rows();
    for (const { id } of [...mentions, ...figures, ...quotes]) expect(id).toMatch(/^\w+:.+:\d+$/);
    expect(relations[0].figure).toBe(figures[0].id);
  });

  it('names the row whose date is none, and goes on', () => {
    const days = ['2022-07-06', '2022-07-06T10:00:00Z', '2022-02-30', 'May 2022'];
    const rows = days.map((date) => JSON.stringify({ id: date, text: 'Trade doubled.', date }));
    const { stdout, stderr, status } = analyse(['--jsonl', '-'], rows.join('\n'));
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr.match(/^-:\d+: "date" .*$/gm)).toEqual([
      '-:3: "date" is no day of the calendar, YYYY-MM-DD: 2022-02-30',
      '-:4: "date" is no day of the calendar, YYYY-MM-DD: May 2022',
    ]);
    expect(status).toBe(1);
  });

  it('reads standard input, and prints the text to which offsets refer', () => {
    expect(analyse(['--text', '-'], 'one\ttwo').stdout).toBe('one two\n');
  });

  it('ends quietly when nobody reads on', () => {
    const rows = Array.from({ length: 2000 }, (_, i) =>
      JSON.stringify({ id: i, text: 'Trade grew.' }),
    );
    const command = 'node node_modules/tsx/dist/cli.mjs src/cli/analyse.ts --jsonl - | head -n 1';
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
      input: rows.join('\n'),
      encoding: 'utf8',
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['0']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('explains every finding against the text', () => {
    const { stdout } = analyse(['--explain', file('a.txt')]);
    expect(stdout).toMatch(/mention \d+–\d+ “India-Russia trade”\n\s+because /);
  });

  it.each([
    [['--nonsense']],
    [[]],
    [['--today', 'soon', 'a.txt']],
    [['--date', '2022-13-01', 'a.txt']],
    [['--today', '2023-02-29', 'a.txt']],
  ])('refuses %j', (args) => {
    const { stderr, status } = analyse(args);
    expect(stderr).toContain('usage:');
    expect(status).toBe(2);
  });
});
