import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Updates } from '../../src/page/updates';

describe('Updates', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const setUp = (cost: number) => {
    const life = new AbortController();
    const update = vi.fn(async () => cost);
    return { life, update, updates: new Updates(update, life.signal) };
  };

  it('runs once for many changes, within half a second', async () => {
    const { update, updates } = setUp(1);
    for (let i = 0; i < 1000; i++) updates.request();
    await vi.advanceTimersByTimeAsync(500);
    expect(update).toHaveBeenCalledTimes(1);
  });

  it('runs again for a change during a run', async () => {
    const { update, updates } = setUp(1);
    update.mockImplementationOnce(async () => {
      updates.request();
      return 1;
    });
    updates.request();
    await vi.advanceTimersByTimeAsync(1000);
    expect(update).toHaveBeenCalledTimes(2);
  });

  it('takes no more than its share of a page that never rests', async () => {
    const { update, updates } = setUp(50);
    for (let i = 0; i < 1000; i++) {
      updates.request();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(update.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it.each([
    ['at once after a rest', 5000, 1],
    ['no sooner than its share allows', 0, 0],
  ])('follows a change after a costly update %s', async (_, rest, more) => {
    const { update, updates } = setUp(50);
    updates.request();
    await vi.advanceTimersByTimeAsync(400 + rest);
    updates.request();
    await vi.advanceTimersByTimeAsync(400);
    expect(update).toHaveBeenCalledTimes(1 + more);
  });

  it('looks again later where something was put off', async () => {
    const { update, updates } = setUp(1);
    updates.later(2000);
    updates.later(2500);
    await vi.advanceTimersByTimeAsync(2400);
    expect(update).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(update).toHaveBeenCalledTimes(1);
  });

  it('does nothing at rest, nor after its end', async () => {
    const { life, update, updates } = setUp(1);
    updates.request();
    life.abort();
    updates.request();
    await vi.advanceTimersByTimeAsync(5000);
    expect(update).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
