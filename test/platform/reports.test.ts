import { beforeEach, expect, test, vi } from 'vitest';
import { report } from '../ui/sample';
import { fakeBrowser } from './fake-browser';

const SIZE = JSON.stringify(report).length;

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

import {
  dropReports,
  keepReport,
  onReports,
  reportOf,
  reportsOf,
} from '../../src/platform/reports';

const relations = { relations: [], arithmetic: [] };
const at = (frame: number) => ({ frame, report, relations });

// Room for three reports, not for four.
beforeEach(() => Object.assign(browser, fakeBrowser(Math.round(SIZE * 3.6)).browser));

test('keeps one report a frame, the newest, the top frame first', async () => {
  await keepReport(1, at(5), 1);
  await keepReport(1, at(0), 2);
  await keepReport(1, { ...at(5), report: { ...report, url: 'new' } }, 3);
  const kept = await reportsOf(1);
  expect(kept.map(({ frame }) => frame)).toEqual([0, 5]);
  expect(kept[1]?.report.url).toBe('new');
});

test('does not take tab 12 for tab 1', async () => {
  await keepReport(12, at(0), 1);
  expect(await reportsOf(1)).toEqual([]);
  expect(await reportOf(12, 0)).toBeDefined();
  expect(await reportOf(12, 1)).toBeUndefined();
});

test('the oldest makes room when the storage is full', async () => {
  for (const tab of [1, 2, 3, 4]) await keepReport(tab, at(0), tab);
  expect(await reportOf(1, 0)).toBeUndefined();
  expect(await reportOf(2, 0)).toBeDefined();
  expect(await reportOf(4, 0)).toBeDefined();
});

test('says so where a report alone is too large', async () => {
  const huge = { ...report, url: 'x'.repeat(SIZE * 4) };
  await expect(keepReport(1, { ...at(0), report: huge }, 1)).rejects.toThrow('quota');
});

test('forgets a tab whole, and tells who listens to it', async () => {
  const heard = vi.fn();
  const stop = onReports(1, heard);
  await keepReport(1, at(0), 1);
  await keepReport(2, at(0), 1);
  await dropReports(1);
  expect(await reportsOf(1)).toEqual([]);
  expect(await reportsOf(2)).toHaveLength(1);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await keepReport(1, at(0), 1);
  expect(heard).toHaveBeenCalledTimes(2);
});
