import { describe, expect, it } from 'vitest';
import { FormSet, hasForm } from '../../src/engine/forms';
import { attribution as en } from '../../src/engine/languages/en/attribution';
import { attribution as hi } from '../../src/engine/languages/hi/attribution';
import { attribution as ru } from '../../src/engine/languages/ru/attribution';

describe('forms of words', () => {
  const forms = new FormSet(['один', 'котор*', '*ому', '*у']);

  it.each([
    ['один', true],
    ['одинок', false],
    ['которая', true],
    ['котор', true],
    ['некоторая', false],
    ['новому', true],
    ['чаю', false],
    ['у', true],
    ['', false],
  ])('%s: %s', (word, expected) => {
    expect(forms.has(word)).toBe(expected);
  });

  it('of no rows are none', () => {
    expect(new FormSet([]).has('')).toBe(false);
    expect(hasForm('')('')).toBe(false);
  });
});

describe('tables of attribution', () => {
  it('hold the same parts in the same order', () => {
    expect(Object.keys(hi)).toEqual(Object.keys(en));
    expect(Object.keys(ru)).toEqual(Object.keys(en));
  });

  it.each(Object.entries({ en, hi, ru }))('of %s hold no empty row', (_, table) => {
    expect(Object.values(table).flat()).not.toContain('');
  });
});
