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
    expect(/^\s*(import|export)\b/m.test(bundles[name] ?? '')).toBe(false);
    expect(() => new Function(bundles[name] ?? '')).not.toThrow();
  });

  test.each(['sentinel', 'reader'])('%s holds nothing of the dossier', (name) => {
    expect(bundles[name]?.includes('TRADESTAT')).toBe(false);
  });

  test.each(['sentinel', 'reader', 'background'])('%s neither fetches nor writes HTML', (name) => {
    const code = bundles[name] ?? '';
    expect(code.match(/\b(fetch|XMLHttpRequest|WebSocket|sendBeacon)\b/g)).toBeNull();
    expect(code.match(/\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/g)).toBeNull();
  });
});

test('the background has the dossier, or the test above proves nothing', () => {
  expect(bundles.background?.includes('TRADESTAT')).toBe(true);
});

test('the same source gives the same bytes', async () => {
  expect((await bundle('chrome_background')) === bundles.background).toBe(true);
}, 60_000);
