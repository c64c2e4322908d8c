import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../model/language';
import { LANGUAGES } from '../model/language';
import { isDay } from '../model/period';

/** One document to read: its text or its HTML, and what is known of it. */
export interface Input {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly date?: string;
  readonly language?: Language;
  /** The medium in which it appeared. */
  readonly publisher?: string;
}

/** A file or line that could not be read: where, and why in a few words. */
export interface Failure {
  readonly where: string;
  readonly cause: string;
}

export const isFailure = (item: Input | Failure): item is Failure => 'cause' in item;

const CHARSET = /<meta [^<>]{0,200}?charset=["']?([\w-]{2,20})/i;
const HEAD = 4096;

/** Bytes as text: by byte order mark, by what an HTML head declares, else UTF-8. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = head.startsWith('\xff\xfe') ? 'utf-16le' : (CHARSET.exec(head)?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The content of a file, unpacked if it is packed; `-` is standard input. */
function contentOf(path: string): string {
  const bytes = readFileSync(path === '-' ? 0 : path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return decode(isPacked ? gunzipSync(bytes) : bytes);
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** What people also write as a number; nothing where it is empty. */
const word = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : text(value) || undefined;

/** A day, which a time of day may follow. */
const isDayOrTime = (date: string): boolean =>
  isDay(date.slice(0, 10)) && /^$|^[T ]/.test(date.slice(10));

function inputOfLine(line: string, where: string): Input | Failure {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { where, cause: error instanceof Error ? error.message : 'no JSON' };
  }
  const known = { text: text(row?.text), html: text(row?.html) };
  if (known.text === undefined && known.html === undefined)
    return { where, cause: 'neither "text" nor "html"' };
  const date = word(row.date);
  if (date !== undefined && !isDayOrTime(date))
    return { where, cause: `"date" is no day of the calendar, YYYY-MM-DD: ${date}` };
  return {
    ...known,
    id: word(row.id) ?? where,
    url: text(row.url),
    date: date?.slice(0, 10),
    language: LANGUAGES.find((language) => language === row.language),
    publisher: text(row.publisher)?.trim() || undefined,
  };
}

function* linesOf(content: string): Generator<[line: string, number: number]> {
  let number = 0;
  for (let start = 0; start < content.length; ) {
    const newline = content.indexOf('\n', start);
    const end = newline < 0 ? content.length : newline;
    number++;
    if (content.slice(start, end).trim()) yield [content.slice(start, end), number];
    start = end + 1;
  }
}

const KIND = /\.(html?|txt)(?:\.gz)?$/i;

const causeOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
};

/** The documents of one file, in order; failures stand where they occurred. */
export function* inputsOf(path: string, jsonl: boolean): Generator<Input | Failure> {
  const kind = KIND.exec(path)?.[1]?.toLowerCase() ?? (path === '-' ? 'txt' : undefined);
  if (!jsonl && !kind) {
    yield { where: path, cause: 'neither .html, .htm nor .txt (for JSON lines say --jsonl)' };
    return;
  }
  let content: string;
  try {
    content = contentOf(path);
  } catch (error) {
    yield { where: path, cause: causeOf(error) };
    return;
  }
  if (!jsonl) yield { id: path, [kind === 'txt' ? 'text' : 'html']: content };
  else for (const [line, number] of linesOf(content)) yield inputOfLine(line, `${path}:${number}`);
}
