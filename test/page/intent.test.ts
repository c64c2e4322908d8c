import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Intent } from '../../src/page/card/intent';

const DWELL = 400;
const GRACE = 300;
const CARD = { left: 0, right: 300, top: 120, bottom: 400 };

function setUp() {
  const log: string[] = [];
  let box: typeof CARD | undefined;
  const intent = new Intent<string>(
    {
      open: (target) => {
        log.push(`open ${target}`);
        box = CARD;
      },
      close: () => {
        log.push('close');
        box = undefined;
      },
      box: () => box,
    },
    { dwell: () => DWELL, grace: GRACE },
  );
  const rest = (target: string) => {
    intent.over(target, { x: 50, y: 100 });
    vi.advanceTimersByTime(DWELL);
  };
  return { intent, log, rest };
}

describe('Intent', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens after the pointer rested', () => {
    const { intent, log } = setUp();
    intent.over('a', { x: 50, y: 100 });
    vi.advanceTimersByTime(DWELL - 1);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open a']);
  });

  it('opens nothing while the pointer sweeps along a mark, however slowly', () => {
    const { intent, log } = setUp();
    for (let x = 0; x < 500; x += 10) {
      intent.over('a', { x, y: 100 });
      vi.advanceTimersByTime(100);
    }
    expect(log).toEqual([]);
  });

  it('does not mind a trembling hand', () => {
    const { intent, log } = setUp();
    for (let i = 0; i < 10; i++) {
      intent.over('a', { x: 50 + (i % 3), y: 100 });
      vi.advanceTimersByTime(50);
    }
    expect(log).toEqual(['open a']);
  });

  it('closes some time after the pointer left', () => {
    const { intent, log, rest } = setUp();
    rest('a');
    intent.over(undefined, { x: 50, y: 20 });
    vi.advanceTimersByTime(GRACE - 1);
    expect(log).toEqual(['open a']);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open a', 'close']);
  });

  it('stays while the pointer comes back', () => {
    const { intent, log, rest } = setUp();
    rest('a');
    intent.over(undefined, { x: 50, y: 20 });
    intent.over('a', { x: 50, y: 100 });
    vi.advanceTimersByTime(GRACE * 2);
    expect(log).toEqual(['open a']);
  });

  it('stays while the pointer is on its way, over other marks too, and inside', () => {
    const { intent, log, rest } = setUp();
    rest('a');
    for (let i = 1; i <= 10; i++) {
      intent.over(i % 2 ? 'b' : undefined, { x: 50 + i * 2, y: 100 + i * 2 });
      vi.advanceTimersByTime(200);
    }
    intent.inside();
    vi.advanceTimersByTime(5000);
    expect(log).toEqual(['open a']);
  });

  it('closes where the pointer stops on its way', () => {
    const { intent, log, rest } = setUp();
    rest('a');
    intent.over(undefined, { x: 55, y: 110 });
    intent.over(undefined, { x: 55, y: 110 });
    vi.advanceTimersByTime(GRACE);
    expect(log).toEqual(['open a', 'close']);
  });

  it('goes over to another mark away from the card', () => {
    const { intent, log, rest } = setUp();
    rest('a');
    intent.over('b', { x: 50, y: 20 });
    vi.advanceTimersByTime(DWELL);
    expect(log).toEqual(['open a', 'close', 'open b']);
  });

  it('forgets when it is told to', () => {
    const { intent, log } = setUp();
    intent.over('a', { x: 50, y: 100 });
    intent.forget();
    vi.advanceTimersByTime(DWELL * 2);
    expect(log).toEqual([]);
  });
});
