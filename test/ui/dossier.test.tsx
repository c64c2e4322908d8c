import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadDossier } from '../../src/dossier/load';
import { LANGUAGES, type Language } from '../../src/model/language';
import { DossierTab } from '../../src/ui/dossier/DossierTab';
import { indexOf, search } from '../../src/ui/dossier/entries';
import { mount } from './mount';
import { speak } from './speak';

const dossier = loadDossier();
const copied = vi.fn(async (_: string) => undefined);
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  root = mount();
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
});

function show(language: Language = 'en'): void {
  speak(language);
  act(() => render(<DossierTab dossier={dossier} today="2026-11-22" />, root));
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const fire = (element: Element | null | undefined, name: string) =>
  act(() => {
    element?.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event(name));
  });

function type(query: string): void {
  const input = root.querySelector('input') as HTMLInputElement;
  input.value = query;
  fire(input, 'input');
}

describe('search', () => {
  speak('en');
  const index = indexOf(dossier);
  const found = (query: string) => search(index, query).map(({ record }) => String(record.id));

  test.each([
    ['alipov 2022', 'q-alipov-2022-07-05-64'],
    ['АЛИПОВ', 'q-alipov-2022-07-05-64'],
    ['अलीपोव', 'q-alipov-2022-07-05-64'],
    ['FY2022-23 total', 'in-fy2022-23-total'],
    ['manturov 35', 'q-manturov-2023-04-18'],
    ['100 billion 2030', 't-100bn-2030'],
    ['vostro', 'g-vostro'],
    ['fertilisers', 'hs-import-31-fy2025-26'],
    ['the wire', 'the-wire-2022-07'],
    ['RusEmbIndia', 'a-alipov-2022-07'],
    ['', 'e-2022-rbi'],
  ])('"%s" finds %s', (query, id) => expect(found(query)).toContain(id));

  test('every word has to be there', () => {
    expect(found('alipov nowhere')).toEqual([]);
  });

  test('covers every collection that is shown', () => {
    const { speakers, series, ...shown } = dossier;
    const records = Object.values(shown).flat().length;
    expect(index.length).toBe(records);
    expect(speakers.length + series.length).toBeGreaterThan(0);
  });
});

describe('the tab', () => {
  test.each(LANGUAGES)(
    'in %s: every kind, and each entry with a source a click away',
    (language) => {
      show(language);
      expect(all('section').length).toBe(9);
      for (const entry of all('.entry')) {
        const link = entry.querySelector('a');
        expect(link?.getAttribute('href')).toMatch(/^https?:/);
        expect(entry.querySelector('.source')?.textContent).toMatch(/\d{4}/);
      }
    },
  );

  test.each([
    ['hi', 'डेनिस अलीपोव'],
    ['ru', 'Денис Алипов'],
  ] as const)('in %s names are in its script and what is English says so', (language, name) => {
    show(language);
    const english = /^[^\p{Script=Devanagari}\p{Script=Cyrillic}]*[A-Za-z]{3}.* .*[A-Za-z]{3}/u;
    const selector = 'h4, .note, .outcome, .entry > p';
    const unsaid = all(selector).filter((element) => {
      const own = element.cloneNode(true) as HTMLElement;
      for (const inner of own.querySelectorAll('[lang], a, .facts, .source')) inner.remove();
      return !element.hasAttribute('lang') && english.test(own.textContent ?? '');
    });
    expect(unsaid.filter((one) => !one.closest('.article')).map((x) => x.outerHTML)).toEqual([]);
    type('alipov 2022');
    expect(root.querySelector('.statement .who b')?.textContent).toBe(name);
  });

  test('every value shows basis, count, statistics and a dated source', () => {
    show();
    fire(
      all('section button.quiet').find((one) => one.textContent?.startsWith('All')),
      'click',
    );
    for (
      let more = all('section > button.quiet').at(-1);
      more;
      more = all('section > button.quiet').at(-1)
    )
      fire(more, 'click');
    const values = all('.entry.value');
    expect(values.length).toBe(dossier.values.length + dossier.oil.length);
    for (const value of values) {
      expect(value.textContent).toMatch(/Indian fiscal year|calendar year|part of a year/);
      expect(value.textContent).toMatch(/Indian count|Russian count|third-party count/);
      expect(value.textContent).toContain('Statistics: ');
      expect(value.querySelector('.source')?.textContent).toMatch(/\d{4}/);
    }
  });

  test('a paraphrase is never set in quotation marks', () => {
    show();
    type('categorical');
    const statement = root.querySelector('.statement');
    expect(statement?.querySelector('blockquote')?.textContent).not.toMatch(/[“”]/);
    expect(statement?.textContent).toContain('in our words');
  });

  test('copies an entry with its source', () => {
    show();
    type('projection 19 billion alipov');
    fire(root.querySelector('.tools button'), 'click');
    expect(copied.mock.calls[0]?.[0]).toMatch(
      /19 billion.* — The Wire.*https:\/\/thewire\.in.*22 November 2026/s,
    );
  });

  test('says when nothing is found', () => {
    show();
    type('zzz');
    expect(root.textContent).toContain('Nothing in the dossier has “zzz”.');
  });

  test('statements by speaker and by year', () => {
    show();
    const statements = all('section').find((one) => one.textContent?.startsWith('Statements'));
    fire(statements?.lastElementChild, 'click');
    const [speaker, year] = all('select') as HTMLSelectElement[];
    for (const [select, value] of [
      [speaker, 'lavrov'],
      [year, '2023'],
    ] as const) {
      if (!select) throw new Error('no such choice');
      Object.defineProperty(select, 'value', { value, configurable: true });
      fire(select, 'change');
    }
    const shown = all('.statement');
    expect(shown.length).toBe(2);
    for (const one of shown) expect(one.textContent).toMatch(/Sergey Lavrov.*2023/s);
  });
});
