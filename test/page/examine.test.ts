import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { Examiner } from '../../src/page/examine';
import type { Block } from '../../src/text/dom';

const block = (text: string): Block => ({ text, pieces: [] });

const ARTICLE = [
  'India and Russia met in Pune.',
  'Bilateral trade reached $12 billion in 2021, an official said.',
].map(block);
const OTHERS = [
  'Trade between India and Russia, explained',
  'Weather: rain in Pune',
  'Russian oil exports to India and India–Russia trade fell',
].map(block);

const WORLD = { today: '2022-07-06' };

function drain<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('Examiner', () => {
  const examiner = new Examiner();
  const { layout, world, analysis } = drain(examiner.examine(ARTICLE, OTHERS, WORLD));

  it('finds what the engine finds in the whole text', () => {
    const whole = analyse(layout.text, world);
    expect(analysis.mentions).toEqual(whole.mentions);
    expect(analysis.figures).toEqual(whole.figures);
    expect(analysis.quotes).toEqual(whole.quotes);
    expect(analysis.mentions.length).toBeGreaterThan(2);
  });

  it('keeps what it found in blocks that did not change', () => {
    const changed = [block('India and Russia'), ...OTHERS];
    const again = drain(examiner.examine(ARTICLE, changed, WORLD));
    expect(again.analysis.figures).toBe(analysis.figures);
    expect(again.analysis.mentions.map(({ id }) => id)).toEqual(
      analysis.mentions.map(({ id }) => id),
    );
  });

  it('takes nothing outside the article for its own', () => {
    const { analysis: without } = drain(new Examiner().examine([], OTHERS, WORLD));
    expect(without.figures).toEqual([]);
    expect(without.mentions.length).toBeGreaterThan(1);
  });
});
