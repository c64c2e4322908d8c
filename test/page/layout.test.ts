import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Layout } from '../../src/page/layout';
import { blocksIn, joinBlocks } from '../../src/text/dom';
import { locate } from '../../src/text/reading';

const { document } = parseHTML(
  '<!doctype html><html><body><p>One <b>two</b></p><p>three</p><p>four</p></body></html>',
);
const blocks = blocksIn(document);
const layout = new Layout(blocks);

describe('Layout', () => {
  it('is the joined text', () => expect(layout.text).toBe(joinBlocks(blocks).text));

  it('locates every span as the joined reading does', () => {
    const reading = joinBlocks(blocks);
    for (let start = 0; start < layout.text.length; start++)
      for (let end = start + 1; end <= layout.text.length; end++)
        expect(layout.locate({ start, end })).toEqual(locate(reading, { start, end }));
  });

  it('knows in which block an offset lies', () => {
    expect([0, 7, 8, 13, 14].map((offset) => layout.indexAt(offset))).toEqual([0, 0, 1, 1, 2]);
  });

  it('puts the next block after the last', () => {
    expect(layout.startOf(3)).toBe(layout.text.length + 1);
  });
});
