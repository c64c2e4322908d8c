import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heldBytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const FILLING = 'The council met on Tuesday to hear of it. '.repeat(5000);
const TEXTS = 30;

/** Each is a string of its own, and names a firm that no other names. */
function textOf(n: number): string {
  const letters = String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26));
  return Buffer.from(`Tea sells, said Ravi Menon of Samovarworks${letters}. ${FILLING}`).toString();
}

it('remembers words, not the texts from which they were cut', () => {
  analyse(textOf(0), { today: TODAY });
  const before = heldBytes();
  for (let n = 1; n <= TEXTS; n++) analyse(textOf(n), { today: TODAY });
  expect(heldBytes() - before).toBeLessThan((TEXTS * FILLING.length) / 3);
});
