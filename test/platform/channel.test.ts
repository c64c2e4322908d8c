import { describe, expect, test, vi } from 'vitest';
import { answer, door, type Handlers, senderOf } from '../../src/platform/channel';
import type { FromPopup, ToBackground } from '../../src/platform/messages';
import { FROM_POPUP, TO_BACKGROUND } from '../../src/platform/schemas';
import { report } from '../ui/sample';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const self = { id: 'ours', base: 'test-extension://ours/' };
const script = { id: 'ours', url: 'https://a.example/', frameId: 3, tab: { id: 7 } };
const popup = { id: 'ours', url: 'test-extension://ours/src/popup/popup.html' };

const fromPages: Handlers<ToBackground> = {
  wake: () => undefined,
  enter: () => undefined,
  leave: () => undefined,
  analyse: () => ({ others: [] }),
  report: (_, { url }) => {
    if (url === 'fail') throw new Error('storage full');
  },
  context: () => Promise.reject(new Error('none')),
};
const fromPopup: Handlers<FromPopup> = { page: (_, tab) => ({ url: `${tab}`, frames: [] }) };
const doors = [door('page', TO_BACKGROUND, fromPages), door('extension', FROM_POPUP, fromPopup)];

const say = (raw: object, message: unknown) => answer(doors, senderOf(raw, self), message);

test.each([
  ['a content script', script, { from: 'page', tab: 7, frame: 3, url: script.url }],
  ['the popup', popup, { from: 'extension', tab: undefined, frame: 0, url: popup.url }],
  ['another extension', { ...script, id: 'theirs' }, undefined],
  ['somebody without an id', { url: script.url }, undefined],
  [
    'a page that looks like ours',
    { id: 'ours', url: `https://a.example/?${self.base}` },
    { from: 'page', tab: undefined, frame: 0, url: `https://a.example/?${self.base}` },
  ],
])('knows %s', (_, raw, sender) => {
  expect(senderOf(raw, self)).toEqual(sender);
});

describe('answers', () => {
  test.each<[string, object, unknown, object]>([
    ['a verb', script, { verb: 'wake', args: [] }, { ok: true, value: undefined }],
    ['a report', script, { verb: 'report', args: [report] }, { ok: true, value: undefined }],
    [
      'the popup',
      popup,
      { verb: 'page', args: [9] },
      { ok: true, value: { url: '9', frames: [] } },
    ],
  ])('%s', async (_, raw, message, result) => {
    expect(await say(raw, message)).toEqual(result);
  });

  test.each<[string, object, unknown, string]>([
    ['another extension', { id: 'theirs' }, { verb: 'wake', args: [] }, 'unknown sender'],
    ['a page that asks like the popup', script, { verb: 'page', args: [9] }, 'unknown verb'],
    ['the popup that reports like a page', popup, { verb: 'wake', args: [] }, 'unknown verb'],
    ['a verb that nobody knows', script, { verb: 'erase', args: [] }, 'unknown verb'],
    ['what every object has', script, { verb: 'toString', args: [] }, 'unknown verb'],
    ['no verb', script, { args: [] }, 'not a message'],
    ['no arguments', script, { verb: 'wake' }, 'not a message'],
    ['no object', script, 'wake', 'not a message'],
    ['arguments too many', script, { verb: 'wake', args: [1] }, 'malformed arguments'],
    ['a report that is none', script, { verb: 'report', args: [{}] }, 'malformed arguments'],
    [
      'a report of another version',
      script,
      { verb: 'report', args: [{ ...report, version: 2 }] },
      'malformed arguments',
    ],
    ['an id that is no string', script, { verb: 'context', args: [1] }, 'malformed arguments'],
    [
      'a handler that throws',
      script,
      { verb: 'report', args: [{ ...report, url: 'fail' }] },
      'storage full',
    ],
    ['a handler that rejects', script, { verb: 'context', args: ['x'] }, 'none'],
  ])('%s with a refusal', async (_, raw, message, error) => {
    expect(await say(raw, message)).toEqual({ ok: false, error });
  });
});
