import { expect, test } from 'vitest';
import en from '../../assets/_locales/en/messages.json';
import { stringsOf } from '../../src/platform/spare-strings';

const strings = stringsOf({
  plain: { message: 'This page' },
  numbered: { message: 'On at $1' },
  named: {
    message: '$COUNT$ of $ALL$',
    placeholders: { count: { content: '$1' }, all: { content: '$2' } },
  },
});

test.each([
  ['plain', [], 'This page'],
  ['numbered', ['example.org'], 'On at example.org'],
  ['named', ['2', '7'], '2 of 7'],
  ['named', [], ' of '],
  ['absent', [], ''],
])('%s with %j', (key, substitutions, expected) => {
  expect(strings.getMessage(key, substitutions)).toBe(expected);
});

test('the package tells its locale', () => {
  expect(stringsOf(en).getMessage('locale')).toBe('en-GB');
});
