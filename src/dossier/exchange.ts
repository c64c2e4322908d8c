import { format } from './format';
import { meaningProblems } from './meaning';
import { COLLECTION_NAMES, parseCollections } from './parse';
import type { Parsed, Problem } from './problem';
import type { Collection, Dossier } from './schema';

const KIND = 'trade-context-dossier';
const VERSION = 1;
const FILE = 'import';

type Lists = Record<Collection, readonly { readonly id: string }[]>;

const build = (list: (name: Collection) => readonly unknown[]): Dossier =>
  Object.fromEntries(COLLECTION_NAMES.map((name) => [name, list(name)])) as unknown as Dossier;

/** A dossier without records. */
export const emptyDossier: Dossier = build(() => []);

/** Records of `added` that `base` does not hold. */
const newIn = (base: Dossier, added: Dossier): Dossier =>
  build((name) => {
    const held = new Set(base[name].map(format));
    return (added as Lists)[name].filter((record) => !held.has(format(record)));
  });

/** The records of both: nothing of `base` changes or goes, what is in both is there once. */
export const mergeDossiers = (base: Dossier, added: Dossier): Dossier => {
  const more = newIn(base, added);
  return build((name) => [...base[name], ...more[name]]);
};

/** A dossier as one file that can be imported again. */
export const exportDossier = (own: Dossier): string =>
  format({
    kind: KIND,
    version: VERSION,
    ...Object.fromEntries(Object.entries(own).filter(([, list]) => list.length > 0)),
  });

const refused = (path: string, reason: string): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ file: FILE, path, reason }],
});

function readFile(text: string): Parsed<Dossier> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return refused('/', error instanceof Error ? error.message : 'not JSON');
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return refused('/', 'not a dossier');
  const { kind, version, ...collections } = content as Record<string, unknown>;
  if (kind !== KIND) return refused('/kind', `not "${KIND}"`);
  if (version !== VERSION) return refused('/version', `not ${VERSION}, the version known here`);
  return parseCollections(collections);
}

/** Paths of a merged list point into the file: what stood before it is counted off. */
function inFile(problem: Problem, base: Dossier): Problem {
  const name = problem.file.replace('.json', '') as Collection;
  const path = problem.path.replace(/^\/(\d+)/, (_, n) => `/${Number(n) - base[name].length}`);
  return { file: FILE, path: `/${name}${path}`, reason: problem.reason };
}

/**
 * Adds a file to a person's own records. The file is taken whole or refused whole with every
 * reason; a record whose id is taken by a different one is such a reason.
 * @param shipped the dossier that comes with the product; its records may be referred to
 * @param own what was imported before
 * @returns the person's own records, old and new
 */
export function importDossier(shipped: Dossier, own: Dossier, text: string): Parsed<Dossier> {
  const file = readFile(text);
  if (!file.ok) return file;
  const base = mergeDossiers(shipped, own);
  const fresh = newIn(base, file.value);
  const problems = meaningProblems(mergeDossiers(base, fresh));
  if (problems.length > 0)
    return { ok: false, problems: problems.map((problem) => inFile(problem, base)) };
  return { ok: true, value: mergeDossiers(own, fresh) };
}
