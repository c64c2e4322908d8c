import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

describe.each(styles)('$name', ({ text }) => {
  test.each([
    [
      'a transparent border, which is seen where colours are forced',
      /border[\w-]*:[^;]*transparent/,
    ],
    ['space between letters, which tears the headline of Devanagari', /letter-spacing/],
  ])('has no %s', (_, pattern) => expect(text).not.toMatch(pattern));
});
