import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn } from '../../src/page/idle';

let frames: Map<number, () => void>;

beforeEach(() => {
  vi.useFakeTimers();
  frames = new Map();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    frames.set(frames.size + 1, frame);
    return frames.size;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  vi.stubGlobal('scheduler', { postTask: async (task: () => void) => task() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that is shown is waited for until it drew', async () => {
  const after = vi.fn();
  void drawn().then(after);
  await vi.advanceTimersByTimeAsync(10);
  expect(after).not.toHaveBeenCalled();
  frames.get(1)?.();
  await vi.advanceTimersByTimeAsync(10);
  expect(after).toHaveBeenCalledOnce();
});

test('a page that is not shown is not waited for, and keeps nothing', async () => {
  const after = vi.fn();
  void drawn().then(after);
  await vi.advanceTimersByTimeAsync(1000);
  expect(after).toHaveBeenCalledOnce();
  expect(frames.size).toBe(0);
});
