import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyDossier,
  exportDossier,
  importDossier,
  mergeDossiers,
} from '../../src/dossier/exchange';
import { format } from '../../src/dossier/format';
import { loadDossier } from '../../src/dossier/load';
import { COLLECTION_NAMES } from '../../src/dossier/parse';
import type { Dossier } from '../../src/dossier/schema';

const shipped = loadDossier();

/** What comes with the product in the properties: little, so that they run quickly. */
const little: Dossier = {
  ...emptyDossier,
  sources: shipped.sources.slice(0, 3),
  speakers: shipped.speakers,
};

/** A person's own records: sources, events and terms that refer to them, under ids of their own. */
const ownDossier = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  .chain((numbers) =>
    fc.tuple(
      fc.constant(numbers),
      fc.array(
        fc.string({ minLength: 1 }).filter((s) => s.trim() === s),
        { minLength: 1 },
      ),
    ),
  )
  .map(([numbers, texts]) => {
    const text = (n: number) => texts[n % texts.length] as string;
    return {
      ...emptyDossier,
      sources: numbers.map((n) => ({
        id: `own-s${n}`,
        publisher: text(n),
        url: `https://own.example/${n}`,
        seen: '2026-11-22',
        kind: 'newspaper',
      })),
      events: numbers.map((n) => ({
        id: `own-e${n}`,
        date: '2025',
        kind: 'summit',
        title: text(n + 1),
        sources: [`own-s${n}`],
      })),
    } as unknown as Dossier;
  });

const has = (dossier: Dossier, part: Dossier): boolean =>
  COLLECTION_NAMES.every((name) => {
    const all = new Set(dossier[name].map(format));
    return part[name].every((record) => all.has(format(record)));
  });

describe('import and export', () => {
  test('export then import is the identity', () => {
    fc.assert(
      fc.property(ownDossier, (own) => {
        const again = importDossier(little, emptyDossier, exportDossier(own));
        expect(again.ok && format(again.value)).toBe(format(own));
      }),
      { numRuns: 60 },
    );
  });

  test('an import never loses what was there', () => {
    fc.assert(
      fc.property(ownDossier, ownDossier, (own, other) => {
        const result = importDossier(little, own, exportDossier(other));
        if (result.ok) {
          expect(has(result.value, own)).toBe(true);
          expect(has(result.value, other)).toBe(true);
          expect(has(mergeDossiers(little, result.value), little)).toBe(true);
        } else expect(result.problems.every(({ reason }) => reason.includes('taken'))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('importing the same file twice changes nothing', () => {
    fc.assert(
      fc.property(ownDossier, (own) => {
        const twice = importDossier(little, own, exportDossier(own));
        expect(twice.ok && format(twice.value)).toBe(format(own));
      }),
      { numRuns: 30 },
    );
  });

  test("what is shipped does not become a person's own", () => {
    const result = importDossier(shipped, emptyDossier, exportDossier(shipped));
    expect(result).toEqual({ ok: true, value: emptyDossier });
  });

  test.each([
    ['no JSON', 'nothing', '/'],
    ['another kind of file', '{"kind":"x"}', '/kind'],
    ['another version', '{"kind":"trade-context-dossier","version":2}', '/version'],
    ['a list', '[]', '/'],
  ])('%s is refused', (_, text, path) => {
    const result = importDossier(shipped, emptyDossier, text);
    expect(result.ok ? '' : result.problems[0]?.path).toBe(path);
  });

  test('a bad file is refused whole, with every reason at its place in the file', () => {
    const event = { id: 'e', date: '2025', kind: 'k', title: 't', sources: ['nowhere'] };
    const text = JSON.stringify({
      kind: 'trade-context-dossier',
      version: 1,
      events: [event, { ...event, id: 'e-2022-war', sources: ['mint-2026-02-07'] }],
    });
    const result = importDossier(shipped, emptyDossier, text);
    expect(result.ok ? [] : result.problems).toEqual([
      { file: 'import', path: '/events/1/id', reason: 'the id "e-2022-war" is taken' },
      { file: 'import', path: '/events/0/sources/0', reason: 'there is no "nowhere"' },
      { file: 'import', path: '/events/1/sources/0', reason: 'there is no "mint-2026-02-07"' },
    ]);
  });
});
