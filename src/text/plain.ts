import type { Reading } from './reading';

/** The reading of plain text: offsets equal the source's; white space other than '\n' becomes spaces. */
export function readPlain(source: string): Reading<string> {
  const text = source.replace(/[^\S\n]/g, ' ');
  return { text, pieces: [{ start: 0, end: text.length, origin: source, offset: 0 }] };
}
