import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOf, isOn, parseSettings } from '../../src/platform/settings';

const usual = parseSettings(undefined);

describe('parseSettings', () => {
  test('has an answer where nothing is stored', () => {
    expect(usual).toEqual({
      dwell: 400,
      markStyle: 'underline',
      theme: 'system',
      paused: false,
      sitesOff: [],
      languages: ['en', 'hi', 'ru'],
    });
  });

  test.each<[string, unknown, object]>([
    ['a number', 7, {}],
    ['null', null, {}],
    ['a list', [1, 2], {}],
    ['a wrong type beside a right one', { dwell: 'long', paused: true }, { paused: true }],
    ['a dwell out of bounds', { dwell: 90_000, theme: 'dark' }, { theme: 'dark' }],
    ['an unknown style', { markStyle: 'blink', dwell: 300 }, { dwell: 300 }],
    ['bad items of a list', { sitesOff: ['a.example', 4, 'b c'] }, { sitesOff: ['a.example'] }],
    ['an item twice', { sitesOff: ['a.example', 'a.example'] }, { sitesOff: ['a.example'] }],
    ['an unknown language', { languages: ['ru', 'tlh'] }, { languages: ['ru'] }],
    ['no language', { languages: [] }, { languages: [] }],
    ['a field that is not known', { colour: 'red' }, {}],
  ])('repairs %s and keeps the rest', (_, stored, kept) => {
    expect(parseSettings(stored)).toEqual({ ...usual, ...kept });
  });

  test('never throws, and what it returns it accepts as it is', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

test.each([
  ['https://a.example/b?c#d', 'a.example'],
  ['http://a.example:8080/', 'a.example'],
  ['chrome://extensions/', undefined],
  ['file:///tmp/a.html', undefined],
  ['about:blank', undefined],
  ['nonsense', undefined],
  [undefined, undefined],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ['a site that is off', { sitesOff: ['a.example'] }, 'https://a.example/x', false],
  ['another site', { sitesOff: ['a.example'] }, 'https://b.example/', true],
  ['a site below it', { sitesOff: ['a.example'] }, 'https://www.a.example/', true],
  ['any site while paused', { paused: true }, 'https://b.example/', false],
  ['a page without a host', {}, undefined, true],
])('%s', (_, stored, url, on) => {
  expect(isOn(parseSettings(stored), url)).toBe(on);
});
