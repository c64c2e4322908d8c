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
  const change = (target: Node, addedNodes: Node[] = []): void =>
    note([{ target, addedNodes } as unknown as MutationRecord], content);
  return { document, read, change };
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
    change(document.body, [added]);
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

  it('reads anew what was away and changed there', () => {
    const { document, read, change } = open('<div id="a"><p>one</p></div>');
    read();
    const away = document.querySelector('#a') as Element;
    away.remove();
    change(document.body);
    read();
    (away.firstChild as Element).textContent = 'two';
    document.body.append(away);
    change(document.body, [away]);
    expect(words(read())).toEqual(['two']);
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
