import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

interface Literal {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal below a node of a syntax tree. */
function literalsIn(node: unknown, found: Literal[] = []): Literal[] {
  if (Array.isArray(node)) for (const child of node) literalsIn(child, found);
  else if (node && typeof node === 'object') {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) literalsIn(child, found);
  }
  return found;
}

/** All that meets text of others; the build meets only packages. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('build'))
  .map((path) => `src/${path}`);

const literals = files.flatMap((file) => {
  const tree = parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  return literalsIn(tree).map((literal) => ({ ...literal, file }));
});

test('there are regular expressions to check', () => {
  expect(literals.length).toBeGreaterThan(20);
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});

test.each(literals)(
  '$file: /$source/$flags is linear',
  { timeout: 60_000 },
  ({ source, flags }) => {
    const { status } = checkSync(source, flags, { timeout: 10_000 });
    expect(status).not.toBe('vulnerable');
  },
);
