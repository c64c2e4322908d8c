import { describe, expect, it, vi } from 'vitest';
import { findingsIn } from '../../src/background/analysis';
import { analyse } from '../../src/engine/analyse';
import { Examiner } from '../../src/page/examine';
import { Work } from '../../src/page/idle';
import type { PageText } from '../../src/platform/messages';
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
const work = new Work(new AbortController().signal);

function setUp() {
  const ask = vi.fn(async (text: PageText) => findingsIn(text));
  return { ask, examiner: new Examiner(ask) };
}

describe('Examiner', () => {
  it('finds what the engine finds in the whole text', async () => {
    const { examiner } = setUp();
    const { layout, world, findings } = await examiner.examine(ARTICLE, OTHERS, WORLD, work);
    const whole = analyse(layout.text, world);
    expect(findings.mentions).toEqual(whole.mentions);
    expect(findings.figures).toEqual(whole.figures);
    expect(findings.quotes).toEqual(whole.quotes);
    expect(findings.mentions.length).toBeGreaterThan(2);
  });

  it('asks for what changed and for nothing else', async () => {
    const { ask, examiner } = setUp();
    const first = await examiner.examine(ARTICLE, OTHERS, WORLD, work);
    const news = block('India sold tea to Russia');
    const second = await examiner.examine(ARTICLE, [news, ...OTHERS], WORLD, work);
    expect(ask.mock.calls.map(([text]) => [text.article === undefined, text.others])).toEqual([
      [false, []],
      [true, [OTHERS[0]?.text, OTHERS[2]?.text]],
      [true, [news.text]],
    ]);
    expect(second.findings.figures).toBe(first.findings.figures);
    await examiner.examine(ARTICLE, OTHERS, WORLD, work);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks of many blocks for those alone that may hold something', async () => {
    const { ask, examiner } = setUp();
    const plain = Array.from({ length: 300 }, (_, i) => block(`Weather: rain in Pune on day ${i}`));
    const others = [...plain, OTHERS[0] as Block, ...plain.map(({ text }) => block(text))];
    const { findings } = await examiner.examine([], others, WORLD, work);
    expect(ask.mock.calls.map(([text]) => text.others)).toEqual([[OTHERS[0]?.text]]);
    expect(findings.mentions.length).toBeGreaterThan(0);
  });

  it('takes no figure from outside of an article', async () => {
    const { findings } = await setUp().examiner.examine([], OTHERS, WORLD, work);
    expect(findings.figures).toEqual([]);
    expect(findings.mentions.length).toBeGreaterThan(1);
  });

  it('asks again after a question without an answer', async () => {
    const { ask, examiner } = setUp();
    ask.mockRejectedValueOnce(new Error('gone'));
    await expect(examiner.examine(ARTICLE, OTHERS, WORLD, work)).rejects.toThrow('gone');
    const { findings } = await examiner.examine(ARTICLE, OTHERS, WORLD, work);
    expect(findings.mentions.length).toBeGreaterThan(2);
  });
});
