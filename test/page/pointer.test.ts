import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Intent } from '../../src/page/card/intent';
import type { Presenter } from '../../src/page/card/presenter';
import type { Geometry } from '../../src/page/geometry';
import type { Mark, Marks } from '../../src/page/marks';
import { followMouse, type PointerPage } from '../../src/page/pointer';

const DWELL = 300;
const FRAME = 16;
const MARK = {} as Mark;

/** A line of text with a mark from 100 to 200, in an element that ends at 400. */
function scene() {
  const view = new EventTarget();
  const root = new EventTarget();
  const looks: number[] = [];
  const times: number[] = [];
  const opened: number[] = [];
  const life = new AbortController();
  const card = { mark: undefined as Mark | undefined, isPinned: false, owns: () => false };
  const document = {
    defaultView: view,
    documentElement: root,
    caretPositionFromPoint: (x: number) => {
      looks.push(x);
      times.push(performance.now());
      return { offsetNode: document, offset: x };
    },
  };
  const marks = {
    isAround: (element: unknown) => element === document,
    at: (_: Node, x: number) => (x >= 100 && x <= 200 ? MARK : undefined),
  };
  const page = {
    document,
    geometry: { isOn: () => true } as unknown as Geometry,
    shadowRoots: [],
    marks: () => marks as unknown as Marks,
  } as unknown as PointerPage;
  const openable = {
    open: (_: Mark, { x }: { x: number }) => void opened.push(x),
    close: () => {},
    box: () => undefined,
  };
  const intent = new Intent<Mark>(openable, { dwell: () => DWELL, grace: 300 });
  followMouse(page, intent, card as unknown as Presenter, life.signal);
  const send = (target: EventTarget, type: string, x = 0, buttons = 0) => {
    const event = Object.assign(new Event(type), { clientX: x, clientY: 5, buttons });
    Object.defineProperty(event, 'timeStamp', { value: performance.now() });
    Object.defineProperty(event, 'target', { value: x <= 400 ? document : {} });
    target.dispatchEvent(event);
  };
  /** One move in each frame. */
  const sweep = (from: number, to: number, step: number) => {
    for (let x = from; x <= to; x += step) {
      send(view, 'pointermove', x);
      vi.advanceTimersByTime(FRAME);
    }
  };
  return { view, root, looks, times, opened, life, card, send, sweep };
}

describe('followMouse', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('looks at the first of many moves, at few others and at the last', () => {
    const { looks, sweep } = scene();
    sweep(0, 400, 4);
    vi.advanceTimersByTime(1000);
    expect(looks[0]).toBe(0);
    expect(looks.at(-1)).toBe(400);
    expect(looks.length).toBeGreaterThan(20);
    expect(looks.length).toBeLessThan(40);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks nothing of an element without marks', () => {
    const { looks, sweep } = scene();
    sweep(401, 800, 4);
    expect(looks).toEqual([]);
  });

  it('opens where the pointer came to rest, though its last moves were passed over', () => {
    const { opened, sweep } = scene();
    sweep(60, 150, 10);
    vi.advanceTimersByTime(DWELL - FRAME - 1);
    expect(opened).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened).toEqual([150]);
  });

  it('looks between two moves only where none comes', () => {
    const { times, sweep } = scene();
    const start = performance.now();
    sweep(0, 396, 4);
    vi.advanceTimersByTime(1000);
    const between = times.filter((time) => (time - start) % FRAME !== 0);
    expect(between).toEqual(times.slice(-1));
  });

  it('opens nothing of what the pointer only passes', () => {
    const { opened, sweep } = scene();
    for (let line = 0; line < 20; line++) sweep(80, 220, 8);
    vi.advanceTimersByTime(1000);
    expect(opened).toEqual([]);
  });

  it('opens nothing after the pointer moved on, even if that move was passed over', () => {
    const { view, opened, send } = scene();
    send(view, 'pointermove', 150);
    vi.advanceTimersByTime(DWELL - 20);
    send(view, 'pointermove', 152);
    vi.advanceTimersByTime(15);
    send(view, 'pointermove', 300);
    vi.advanceTimersByTime(1000);
    expect(opened).toEqual([]);
  });

  it.each(['scroll', 'pointerdown', 'pointerleave', 'move off', 'move with a button', 'abort'])(
    'forgets a move that was passed over: %s',
    (what) => {
      const { view, root, looks, opened, life, send, sweep } = scene();
      send(view, 'pointermove', 130);
      send(view, 'pointermove', 150);
      if (what === 'abort') life.abort();
      else if (what === 'pointerleave') send(root, what);
      else if (what === 'move off') sweep(401, 401, 1);
      else if (what === 'move with a button') send(view, 'pointermove', 160, 1);
      else send(view, what);
      vi.advanceTimersByTime(1000);
      expect(looks).toEqual([130]);
      if (what !== 'abort') expect(opened).toEqual([]);
    },
  );

  it('looks at every move while a card is open', () => {
    const { card, looks, sweep } = scene();
    card.mark = MARK;
    sweep(0, 400, 4);
    expect(looks).toHaveLength(101);
  });

  it('leaves a pinned card alone', () => {
    const { card, looks, sweep } = scene();
    Object.assign(card, { mark: MARK, isPinned: true });
    sweep(0, 400, 4);
    expect(looks).toEqual([]);
  });
});
