import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../src/model/language';
import { PageReport } from '../../src/ui/page/PageReport';
import { SilenceNote } from '../../src/ui/page/SilenceNote';
import { mount } from './mount';
import { shown } from './sample';
import { speak } from './speak';

const actions = { reveal: vi.fn(), revealSpan: vi.fn() };
const copied = vi.fn(async (_: string) => undefined);

let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  root = mount();
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
});

function show(language: (typeof LANGUAGES)[number] = 'en'): void {
  speak(language);
  render(<PageReport {...{ shown, actions }} today="2026-11-22" />, root);
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string): string[] =>
  all(selector).map((element) => (element.textContent ?? '').replaceAll('\u00a0', ' '));
const BASIS = {
  en: /Indian fiscal year|calendar year/,
  hi: /भारतीय वित्त वर्ष|कैलेंडर वर्ष/,
  ru: /индийский финансовый год|календарный год/,
};
const entry = (words: string): HTMLElement => {
  const found = all('.entry').find((element) => element.textContent?.includes(words));
  if (!found) throw new Error(`no entry with ${words}`);
  return found;
};
const press = (element: Element | null | undefined) =>
  element?.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('click'));

describe('this page', () => {
  test('says what the article says of itself', () => {
    show();
    expect(texts('.article-line')[0]).toBe(
      'Trade with Russia is gathering pace, the envoy tells a broadcasterThe Sample Times · ANI · 6 July 2022',
    );
  });

  test('shows each figure normalised, in reading order', () => {
    show();
    expect(texts('.figure')).toEqual([
      'USD 6.4 billion',
      'almost 2 times',
      'more than USD 19 billion',
      'USD 13.6 billion',
    ]);
  });

  test.each([
    ['USD 6.4 billion', 'total trade · January–April 2022 · reported · Indian count'],
    ['USD 6.4 billion', 'Denis Alipov, citing India’s statistics'],
    ['almost 2 times', 'rise · January–April 2022 · against January–April 2021'],
    ['more than USD 19 billion', '2022 · projection'],
    ['more than USD 19 billion', 'What followed:'],
    ['USD 13.6 billion', 'called a record'],
    ['USD 13.6 billion', 'The dossier records this very statement.'],
    ['USD 13.6 billion', 'One covers a calendar year, the other an Indian fiscal year'],
  ])('beside %s it says %s', (figure, words) => {
    show();
    expect(entry(figure).textContent?.replaceAll('\u00a0', ' ')).toContain(words);
  });

  test.each(LANGUAGES)('in %s every value has its source, date, basis and count', (language) => {
    show(language);
    const values = all('.value');
    expect(values).toHaveLength(3);
    for (const value of values) {
      expect(value.querySelector('.source a')?.getAttribute('href')).toMatch(/^https:/);
      expect(value.querySelector('.source')?.textContent).toMatch(/2023/);
      expect(value.querySelectorAll('.facts span').length).toBeGreaterThanOrEqual(3);
      expect(value.querySelector('.facts')?.textContent).toMatch(BASIS[language]);
    }
  });

  test('puts the pieces of one quotation together', () => {
    show();
    expect(entry('If we maintain').textContent).toContain('To put this in context');
    expect(all('.words')).toHaveLength(3);
  });

  test('lists the items of an enumeration', () => {
    show();
    expect(texts('.items li')).toEqual(['shipbuilding', 'diamond processing', 'railways']);
  });

  test('holds every mark in a list', () => {
    show();
    expect(texts('.marks button')).toEqual([
      'trade between the two countries',
      'Indian exports to Russia',
    ]);
  });
});

describe('leads back to the page', () => {
  test('from a figure, a quotation and a mark', () => {
    show();
    press(entry('USD 6.4 billion').querySelector('.passage'));
    press(entry('early difficulties').querySelector('.passage'));
    press(all('.marks button')[1]);
    expect(actions.reveal.mock.calls).toEqual([['f1'], ['q1'], ['m2']]);
  });

  test('from each hop that the text shows', () => {
    show();
    const hops = entry('If we maintain').querySelectorAll('.chain li');
    expect([...hops].map((hop) => hop.textContent)).toEqual([
      'Denis Alipov',
      'Sputnik News India',
      'ANI',
      'this page',
    ]);
    press(hops[2]?.querySelector('button'));
    expect(actions.revealSpan).toHaveBeenCalledWith({ start: 84, end: 87 });
    expect(hops[3]?.querySelector('button')).toBeNull();
  });
});

describe('copies', () => {
  const article =
    '“Trade with Russia is gathering pace, the envoy tells a broadcaster”, The Sample Times, 6 July 2022. http://127.0.0.1/article';
  const copyOf = (words: string): string => {
    press([...entry(words).querySelectorAll('button.quiet')].at(-1));
    return copied.mock.lastCall?.[0] ?? '';
  };

  test('a quotation with everyone on its way here, and a link to its words', () => {
    show();
    expect(copyOf('If we maintain')).toBe(
      `“If we maintain these volumes throughout the year, we will have a turnover of more than USD 19 billion by the end of 2022.” […] “To put this in context, let me remind you that in the previous year we had an absolute record of USD 13.6 billion.” — Denis Alipov, Sputnik News India, ANI.\n${article}#:~:text=${encodeURIComponent('“If we maintain these volumes')},${encodeURIComponent('by the end of 2022.”')} (read on 22 November 2026)`,
    );
  });

  test('a paraphrase as one', () => {
    show();
    expect(copyOf('early difficulties')).toContain('were behind them (reported in other words) —');
  });

  test('a figure with what it measures', () => {
    show();
    expect(copyOf('USD 13.6 billion')).toBe(
      `USD 13.6 billion (total trade, 2021, reported, called a record) — Denis Alipov.\n${article}#:~:text=USD%2013.6%20billion (read on 22 November 2026)`,
    );
  });

  test('everything with one reference', () => {
    show();
    press(root.querySelector('.copy-all button'));
    const parts = (copied.mock.lastCall?.[0] ?? '').split('\n\n');
    expect(parts).toHaveLength(8);
    expect(parts.at(-1)).toBe(`${article} (read on 22 November 2026)`);
  });
});

test('says how much there is of what, and leads there', () => {
  show();
  expect(texts('.contents a')).toEqual(['4 figures', '3 statements', '1 list', '2 marks']);
  for (const link of all('.contents a'))
    expect(root.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull();
});

test.each([
  ['restricted', false],
  ['no-access', true],
  ['off-here', false],
  ['paused', false],
  ['loading', false],
  ['off-topic', false],
] as const)('says why a page is silent: %s', (silence, asks) => {
  speak('en');
  const askAccess = vi.fn();
  render(<SilenceNote {...{ silence, askAccess }} />, root);
  expect(texts('h2')[0]).toMatch(/\w+/);
  expect(texts('p')[0]).toMatch(/\w+.*\.$/);
  press(root.querySelector('button'));
  expect(askAccess).toHaveBeenCalledTimes(asks ? 1 : 0);
});
