import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { FindingContext, PastStatement } from '../../src/model/context';
import type { ReportedFinding } from '../../src/model/report';
import { Card } from '../../src/ui/card/Card';
import { mount } from './mount';
import { official } from './sample';
import { speak } from './speak';

let root: HTMLElement;

beforeEach(() => {
  root = mount();
});

const finding: ReportedFinding = {
  kind: 'mention',
  id: 'm1',
  words: 'trade in services with Russia',
  excerpt: '',
  span: { start: 0, end: 10 },
  because: [],
  inArticle: true,
};

const statement: PastStatement = {
  id: 's1',
  words: 'Trade goes on.',
  language: 'en',
  speaker: 'Denis Alipov',
  speakerIn: { hi: 'डेनिस अलीपोव', ru: 'Денис Алипов' },
  role: 'ambassador',
  outlet: 'TASS',
  source: { publisher: 'TASS', url: 'https://example.org/', date: '2023-04-18' },
};

function show(context: Partial<FindingContext>, language: 'en' | 'hi' | 'ru' = 'en'): void {
  speak(language);
  const held = { finding: finding.id, latest: official({}), ...context };
  const nothing = () => undefined;
  const actions = { pin: nothing, close: nothing, grab: nothing, wordsOf: () => '' };
  render(<Card {...{ finding, ...actions }} language="en" context={held} pinned={false} />, root);
}

const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replaceAll('\u00a0', ' '),
  );

test.each([
  [['provisional', 'derived'] as const, 'Latest total of goods trade'],
  [['provisional'] as const, 'Latest total of goods trade'],
  [[], 'Latest official total of goods trade'],
  [['stale'] as const, 'Latest official total of goods trade'],
])('a total flagged %j is the %s', (flags, heading) => {
  show({ latest: official({ flags }) });
  expect(texts('h3')).toEqual([heading]);
});

test('flags are words of their own where a value is copied', () => {
  show({ latest: official({ flags: ['provisional', 'derived'] }) });
  expect(texts('.value p')[0]).toMatch(/ billion provisional computed by us$/);
});

test('a value names its statistics, then where they were read', () => {
  show({});
  expect(texts('.from')[0]).toBe('Department of Commerce, via The Indian Express, 18 April 2023');
  show({ latest: official({ statistics: 'The Indian Express' }) });
  expect(texts('.from')[0]).toBe('The Indian Express, 18 April 2023');
});

test.each([
  [undefined, 'Said before'],
  [true, 'Said later'],
] as const)('words said later (%s) stand under %s', (later, heading) => {
  show({ statement: { ...statement, later } });
  expect(texts('h3').at(-1)).toBe(heading);
});

test.each([
  ['en', 'Denis Alipov', '“Trade goes on.”'],
  ['hi', 'डेनिस अलीपोव', '“Trade goes on.”'],
  ['ru', 'Денис Алипов', '«Trade goes on.»'],
] as const)('in %s the speaker is %s, and what is English says so', (language, name, quoted) => {
  show({ statement, latest: official({ note: 'A note.' }) }, language);
  expect(texts('.who b')).toEqual([name]);
  expect(texts('[lang="en"]')).toEqual([
    finding.words,
    'Department of Commerce',
    'A note.',
    quoted,
    ', ambassador',
  ]);
});
