import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = 'src';

/** Which rooms each room may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  dossier: ['model'],
  article: ['model', 'text'],
  engine: ['model', 'text'],
  relate: ['model', 'dossier'],
  platform: ['model'],
  ui: ['model', 'dossier', 'platform'],
  page: ['model', 'text', 'article', 'engine', 'platform', 'ui'],
  background: ['model', 'engine', 'dossier', 'relate', 'platform'],
  popup: ['model', 'dossier', 'relate', 'platform', 'ui'],
  options: ['model', 'dossier', 'relate', 'platform', 'ui'],
  welcome: ['model', 'dossier', 'relate', 'platform', 'ui'],
  cli: ['model', 'text', 'article', 'dossier', 'relate', 'engine'],
  build: ['model', 'dossier', 'cli'],
};

/** Rooms that know no browser, clock or network: the world is passed in. */
const PURE = ['model', 'text', 'article', 'dossier', 'engine', 'relate'];

/** The tabs that look things up themselves; no page draws them. */
const DRAWN_IN_POPUP = /^src\/ui\/(dossier|chart)\//;

/** Data may be long; nothing else may. */
const LONGEST = 250;
const isTable = (path: string): boolean =>
  path.includes('/languages/') || path.endsWith('/schema.ts');

interface Source {
  readonly path: string;
  readonly room: string;
  readonly code: string;
}

const sources: Source[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({
    path: join(SOURCE, path),
    room: path.split('/')[0] ?? '',
    code: readFileSync(join(SOURCE, path), 'utf8'),
  }));

const IMPORT =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const importsOf = ({ code }: Source): string[] =>
  [...code.matchAll(IMPORT)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');

/** The room that a relative import leads to; undefined for packages and for assets. */
function roomOf(importer: Source, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const path = relative(SOURCE, join(dirname(importer.path), target));
  return path.startsWith('..') ? undefined : path.split('/')[0];
}

const paths = new Set(sources.map(({ path }) => path));

/** The files of ours that a file imports, be it only for their types. */
const filesImportedBy = (source: Source): string[] =>
  importsOf(source)
    .filter((target) => target.startsWith('.'))
    .map((target) => join(dirname(source.path), target))
    .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`].find((file) => paths.has(file)) ?? []);

type Links = ReadonlyMap<string, readonly string[]>;

/** Files without those that lead to none of the others, over and over: what stays leads into a circle. */
function leadingOn(files: ReadonlySet<string>, links: Links): ReadonlySet<string> {
  const left = [...files].filter((file) => links.get(file)?.some((next) => files.has(next)));
  return left.length === files.size ? files : leadingOn(new Set(left), links);
}

function reversed(links: Links): Links {
  const back = new Map<string, string[]>();
  for (const [from, all] of links)
    for (const to of all) back.set(to, [...(back.get(to) ?? []), from]);
  return back;
}

const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

describe('rooms', () => {
  it('are all known', () => {
    const unknown = sources.filter(({ room }) => !(room in MAY_IMPORT));
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it('import only what the table lets them', () => {
    const wrong = sources.flatMap((source) =>
      importsOf(source)
        .map((target) => ({ target, room: roomOf(source, target) }))
        .filter(({ room }) => room && room !== source.room)
        .filter(({ room }) => !MAY_IMPORT[source.room]?.includes(room ?? ''))
        .map(({ target }) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the dossier’s data out of what pages may load', () => {
    const rooms = ['ui', 'page', 'article', 'engine', 'platform', 'text', 'model'];
    const loads = sources.filter(
      (source) =>
        rooms.includes(source.room) &&
        importsOf(source).some((target) => target.includes('dossier/load')),
    );
    expect(loads.map(({ path }) => path)).toEqual([]);
  });
});

describe('pages', () => {
  it('draw neither the dossier’s tab nor the chart', () => {
    const wrong = sources
      .filter(({ room, path }) => room === 'page' || (room === 'ui' && !DRAWN_IN_POPUP.test(path)))
      .flatMap((source) => importsOf(source).map((target) => join(dirname(source.path), target)))
      .filter((target) => DRAWN_IN_POPUP.test(target));
    expect(wrong).toEqual([]);
  });

  it('draw with nothing of the dossier but its types', () => {
    const wrong = sources
      .filter(({ room, path }) => room === 'ui' && !DRAWN_IN_POPUP.test(path))
      .flatMap(({ path, code }) =>
        [...code.matchAll(/^import (?!type )[^;]*?dossier\/[^;]*;/gm)]
          .filter(([statement]) => !/^import \{(?:\s*type [^,}]+,?)+\s*\}/.test(statement))
          .map(([statement]) => `${path}: ${statement}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('pure rooms', () => {
  const GLOBAL =
    /(?<![\w.$'"])(?:window|browser|chrome|navigator|localStorage)\s*[.[]|\b(?:fetch|XMLHttpRequest|setTimeout|setInterval)\s*\(|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bfrom 'node:/g;
  const DOCUMENT = /(?<![\w.$'"])document\./g;
  /** `document` is a good name for a parameter; only where nothing declares it does it mean the global. */
  const declaresDocument = (text: string): boolean =>
    /\bdocument\s*[:,})=]|\bconst \{[^}]*\bdocument\b/.test(text);

  it.each(PURE)('%s knows no browser, clock or network', (pure) => {
    const found = sources
      .filter(({ room }) => room === pure)
      .flatMap(({ path, code: text }) => {
        const bare = code(text);
        const globals = bare.match(GLOBAL) ?? [];
        const documents = declaresDocument(bare) ? [] : (bare.match(DOCUMENT) ?? []);
        return [...globals, ...documents].map((use) => `${path}: ${use}`);
      });
    expect(found).toEqual([]);
  });
});

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

describe('the engine', () => {
  const LANGUAGES = 'src/engine/languages';
  const LETTER = /(?=[\p{L}\p{M}])[\p{Script=Cyrillic}\p{Script=Devanagari}]/u;
  const folders = readdirSync(LANGUAGES).filter((name) => !name.endsWith('.ts'));

  it('knows words only from the tables of languages', () => {
    const found = sources
      .filter(({ path }) => path.startsWith('src/engine/') && !path.startsWith(LANGUAGES))
      .flatMap(({ path, code: text }) =>
        code(text)
          .split('\n')
          .filter((line) => LETTER.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it('has the same tables with the same parts in the same order for every language', async () => {
    const partsOf = async (language: string) => {
      const files = readdirSync(join(LANGUAGES, language)).sort();
      const tables = files.map(async (file) => {
        const exported: Record<string, unknown> = await import(
          /* @vite-ignore */ `../${LANGUAGES}/${language}/${file}`
        );
        const parts = Object.entries(exported).map(([name, table]) =>
          Array.isArray(table) ? name : [name, Object.keys(table as object)],
        );
        return [file, parts];
      });
      return Promise.all(tables);
    };
    const [first, ...others] = await Promise.all(folders.map(partsOf));
    expect(folders.length).toBeGreaterThan(2);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('files', () => {
  it(`are no longer than ${LONGEST} lines, tables excepted`, () => {
    const long = sources
      .filter(({ path }) => !isTable(path))
      .filter(({ code: text }) => linesOf(text) > LONGEST)
      .map(({ path, code: text }) => `${path}: ${linesOf(text)} lines`);
    expect(long).toEqual([]);
  });

  it('import each other in no circle, not even for types', () => {
    const links = new Map(sources.map((source) => [source.path, filesImportedBy(source)]));
    expect([...links.values()].flat().length).toBeGreaterThan(sources.length);
    const circles = leadingOn(leadingOn(paths, links), reversed(links));
    expect([...circles].sort()).toEqual([]);
  });

  it('have no drawer for odds and ends', () => {
    const drawers = sources.filter(({ path }) =>
      /(?:^|\/)(?:utils?|shared|common|lib|helpers?)(?:\/|\.)/.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
});
