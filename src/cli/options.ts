import { parseArgs } from 'node:util';
import { isDay } from '../model/period';

export interface Options {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly text: boolean;
  readonly explain: boolean;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly date?: string;
  readonly url?: string;
}

export const USAGE = `usage: npm run --silent analyse -- [options] FILE…

Reads .html, .htm and .txt files (also .gz; - is standard input, as text) and prints one JSON
object a line: mentions, figures and quotes with their reasons, listings, quantities, periods, and
the relations of the figures to the dossier. On a terminal it prints a summary for people instead.

  --jsonl        every line of the files is one JSON object with "id" and "text" or "html",
                 and if it likes "url", "date" and "language"
  --text         print the text to which all offsets refer, nothing else
  --explain      print findings and reasons against the text
  --today DAY    the reader's day (default: today), YYYY-MM-DD
  --date DAY     the day of publication
  --url URL      the address of the page
  --help         this text
`;

/** The command line was not understood; the message says what. */
export class UsageError extends Error {}

const DEFINITIONS = {
  jsonl: { type: 'boolean' },
  text: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
  today: { type: 'string' },
  date: { type: 'string' },
  url: { type: 'string' },
} as const;

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: DEFINITIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Undefined when help was asked for. Throws {@link UsageError}. */
export function readOptions(argv: readonly string[], today: string): Options | undefined {
  const { values, positionals } = parsed(argv);
  if (values.help) return undefined;
  for (const day of [values.today, values.date])
    if (day !== undefined && !isDay(day))
      throw new UsageError(`no day of the calendar, YYYY-MM-DD: ${day}`);
  if (positionals.length === 0) throw new UsageError('no file given');
  return {
    files: positionals,
    jsonl: values.jsonl ?? false,
    text: values.text ?? false,
    explain: values.explain ?? false,
    today: values.today ?? today,
    date: values.date,
    url: values.url,
  };
}
