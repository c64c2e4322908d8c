import { gzipSync } from 'node:zlib';
import { createBuilder } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

const KB = 1024;

/** Most bytes that a script may weigh in a page, gzipped. */
const BUDGETS = { sentinel: 6 * KB, reader: 80 * KB };

async function bundle(environment: string): Promise<string> {
  const builder = await createBuilder({ logLevel: 'silent', build: { write: false } });
  const target = builder.environments[environment];
  if (!target) throw new Error(`no environment ${environment}`);
  const result = await builder.build(target);
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
}

const bundles: Record<string, string> = {};

beforeAll(async () => {
  for (const name of ['sentinel', 'reader', 'background'])
    bundles[name] = await bundle(`chrome_${name}`);
}, 60_000);

describe('what runs in pages', () => {
  test.each(Object.entries(BUDGETS))('%s weighs at most %d bytes gzipped', (name, budget) => {
    expect(gzipSync(bundles[name] ?? '').length).toBeLessThanOrEqual(budget);
  });

  test.each(Object.keys(BUDGETS))('%s is a classic script', (name) => {
    expect(bundles[name]).not.toMatch(/^\s*(import|export)\b/m);
    expect(() => new Function(bundles[name] ?? '')).not.toThrow();
  });

  test.each(['sentinel', 'reader'])('%s holds nothing of the dossier', (name) => {
    expect(bundles[name]).not.toContain('sources:[{id:');
    expect(bundles[name]).not.toContain('TRADESTAT');
  });

  test.each(['sentinel', 'reader', 'background'])('%s neither fetches nor writes HTML', (name) => {
    expect(bundles[name]).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|sendBeacon)\b/);
    expect(bundles[name]).not.toMatch(/\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/);
  });
});

test('the same source gives the same bytes', async () => {
  expect(await bundle('chrome_background')).toBe(bundles.background);
}, 60_000);
