import * as v from 'valibot';
import { wholeProblems } from './meaning';
import { fileOf, type Parsed, type Problem } from './problem';
import { COLLECTIONS, type Collection, type Dossier } from './schema';

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as Collection[];

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  `/${(issue.path ?? []).map(({ key }) => String(key)).join('/')}`;

const problemsOf = (file: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] =>
  issues.map((issue) => ({ file, path: pathOf(issue), reason: issue.message }));

/** The shape alone; a collection that is not there is empty. */
export function parseCollections(files: Readonly<Record<string, unknown>>): Parsed<Dossier> {
  const problems: Problem[] = Object.keys(files)
    .filter((name) => !Object.hasOwn(COLLECTIONS, name))
    .map((name) => ({ file: fileOf(name), path: '/', reason: 'no such collection' }));
  const parsed: Record<string, unknown> = {};
  for (const name of COLLECTION_NAMES) {
    const result = v.safeParse(v.array<v.GenericSchema>(COLLECTIONS[name]), files[name] ?? []);
    if (result.success) parsed[name] = result.output;
    else problems.push(...problemsOf(fileOf(name), result.issues));
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: parsed as unknown as Dossier };
}

/**
 * A dossier from the contents of its files, checked by shape and by meaning: every reference
 * resolves, no duplicate, totals are the sum of their parts, years are whole, India's total is there.
 * @example parseDossier({ sources: [...], values: [...] })
 */
export function parseDossier(files: Readonly<Record<string, unknown>>): Parsed<Dossier> {
  const shaped = parseCollections(files);
  if (!shaped.ok) return shaped;
  const problems = wholeProblems(shaped.value);
  return problems.length > 0 ? { ok: false, problems } : shaped;
}
