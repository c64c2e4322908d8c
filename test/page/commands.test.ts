import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Presenter } from '../../src/page/card/presenter';
import { Commands } from '../../src/page/commands';
import type { Geometry } from '../../src/page/geometry';
import type { Page } from '../../src/page/page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('words that were jumped to stay lit their whole time, whatever was lit before', () => {
  const paint = vi.fn();
  const origin = { isConnected: true, parentElement: { ownerDocument: {} } };
  const locate = () => [{ origin, start: 0, end: 1 }];
  const page = { found: { layout: { locate } }, painter: { paint } } as unknown as Page;
  const { signal } = new AbortController();
  const commands = new Commands(page, {} as Presenter, {} as Geometry, signal);
  const dark = () => paint.mock.calls.filter(([, parts]) => parts.length === 0).length;

  commands.revealSpan({ start: 0, end: 1 });
  vi.advanceTimersByTime(2000);
  commands.revealSpan({ start: 2, end: 3 });
  vi.advanceTimersByTime(2000);
  expect(dark()).toBe(0);
  vi.advanceTimersByTime(600);
  expect(dark()).toBe(1);
});
