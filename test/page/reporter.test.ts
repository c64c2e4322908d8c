import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reporter } from '../../src/page/reporter';
import { report } from '../ui/sample';

const sendMessage = vi.fn();
const accepted = { ok: true };

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue(accepted);
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const urls = () => sendMessage.mock.calls.map(([{ args }]) => args[0].url);

test('sends a report once, and again after it was lost', async () => {
  const reporter = new Reporter();
  await reporter.send(report);
  await reporter.send({ ...report });
  expect(sendMessage).toHaveBeenCalledTimes(1);
  reporter.forget();
  await reporter.send(report);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('sends a report that differs in an excerpt only', async () => {
  const reporter = new Reporter();
  await reporter.send(report);
  const findings = report.findings.map((one) => ({ ...one, excerpt: `${one.excerpt} in 2019` }));
  await reporter.send({ ...report, findings });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('says nothing while the page is put away, and the same again when it is back', async () => {
  const reporter = new Reporter();
  await reporter.send(report);
  reporter.leave();
  reporter.forget();
  await reporter.send(report);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  reporter.comeBack();
  await reporter.send(report);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('tries again where the background was ended', async () => {
  sendMessage.mockRejectedValueOnce(new Error('port closed'));
  const done = new Reporter().send(report);
  await vi.runAllTimersAsync();
  await done;
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('gives up after a while, but sends the same report when it is asked to', async () => {
  sendMessage.mockResolvedValue(undefined);
  const reporter = new Reporter();
  void reporter.send(report);
  await vi.runAllTimersAsync();
  expect(sendMessage).toHaveBeenCalledTimes(3);
  sendMessage.mockResolvedValue(accepted);
  await reporter.send(report);
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('sends one after the other, however long the first takes', async () => {
  let answer = (_: unknown): void => undefined;
  sendMessage.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const reporter = new Reporter();
  void reporter.send({ ...report, url: 'one' });
  const second = reporter.send({ ...report, url: 'two' });
  await vi.advanceTimersByTimeAsync(10);
  expect(urls()).toEqual(['one']);
  answer(accepted);
  await second;
  expect(urls()).toEqual(['one', 'two']);
});
