import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { note, PageContent } from '../../src/page/content';
import type { Block } from '../../src/text/dom';

function open(body: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const content = new PageContent(document, () => {});
  const read = (): readonly Block[] => {
    const work = content.read();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  };
  const change = (target: Node, removedNodes: Node[] = []): void =>
    note([{ target, removedNodes } as unknown as MutationRecord], content);
  return { document, content, read, change };
}

const words = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

describe('PageContent', () => {
  it('reads a changed block anew and no other', () => {
    const { document, read, change } = open('<p>one</p><p id="b">two</p>');
    const before = read();
    const target = document.querySelector('#b')?.firstChild as Text;
    target.data = 'three';
    change(target);
    const after = read();
    expect(words(after)).toEqual(['one', 'three']);
    expect(after[0]).toBe(before[0]);
  });

  it('does not notice what nobody told', () => {
    const { document, read } = open('<p>one</p>');
    read();
    (document.querySelector('p') as Element).textContent = 'two';
    expect(words(read())).toEqual(['one']);
  });

  it('reads what is added, keeps what was there', () => {
    const { document, read, change } = open('<p>one</p>');
    const [first] = read();
    const added = document.createElement('div');
    added.innerHTML = '<p>two</p>three';
    document.body.append(added);
    change(document.body);
    const after = read();
    expect(words(after)).toEqual(['one', 'two', 'three']);
    expect(after[0]).toBe(first);
  });

  it('drops what is removed', () => {
    const { document, read, change } = open('<p>one</p><p>two</p>');
    read();
    document.querySelector('p')?.remove();
    change(document.body);
    expect(words(read())).toEqual(['two']);
  });

  it.each([
    ['a block', '<div id="a"><p id="b">one</p></div>'],
    ['a block in a block', '<div id="a"><div><p id="b">one</p></div></div>'],
    ['a block in an inline element', '<span id="a"><i><p id="b">one</p></i></span>'],
  ])('reads anew what was away and changed there: %s', (_, body) => {
    const { document, read, change } = open(body);
    read();
    const away = document.querySelector('#a') as Element;
    const inner = document.querySelector('#b') as Element;
    away.remove();
    change(document.body, [away]);
    read();
    inner.textContent = 'two';
    document.body.append(away);
    change(document.body);
    expect(words(read())).toEqual(['two']);
  });

  it('reads anew what was moved and changed between two readings', () => {
    const { document, read, change } = open('<p id="a">one</p><p>two</p>');
    read();
    const moved = document.querySelector('#a') as Element;
    moved.remove();
    moved.textContent = 'three';
    document.body.append(moved);
    change(document.body, [moved]);
    expect(words(read())).toEqual(['two', 'three']);
  });

  it('keeps nothing of what left during a pause and was read after it', () => {
    const { document, content, read, change } = open(`${'<p>one</p>'.repeat(20)}<p id="a">two</p>`);
    const work = content.read();
    work.next();
    const away = document.querySelector('#a') as Element;
    away.remove();
    change(document.body, [away]);
    while (!work.next().done);
    away.textContent = 'three';
    document.body.append(away);
    change(document.body);
    expect(words(read()).at(-1)).toBe('three');
  });

  it('follows a block that is hidden and shown', () => {
    const { document, read, change } = open('<p id="a">one</p>');
    const element = document.querySelector('#a') as Element;
    read();
    element.setAttribute('hidden', '');
    change(element);
    expect(words(read())).toEqual([]);
    element.removeAttribute('hidden');
    change(element);
    expect(words(read())).toEqual(['one']);
  });
});
