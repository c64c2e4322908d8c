import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { Envelope, FromPopup, Result, ToPage } from './messages';
import type { Schemas } from './schemas';

/** Who sent a message: a page's content script or one of our own pages. */
export interface Sender {
  readonly from: 'page' | 'extension';
  readonly tab?: number;
  readonly frame: number;
  readonly url?: string;
}

/** One function for each verb; a verb without one does not compile. */
export type Handlers<Verbs> = {
  readonly [V in keyof Verbs]: Verbs[V] extends (...args: infer Args) => infer Value
    ? (sender: Sender, ...args: Args) => Value | Promise<Value>
    : never;
};

/** A set of verbs, who may send them, and what answers. */
export interface Door {
  readonly from: Sender['from'];
  answer(sender: Sender, message: Envelope): Promise<Result<unknown>>;
}

const refuse = (error: string): Result<never> => ({ ok: false, error });

const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : `${cause}`);

/** @example door('page', TO_BACKGROUND, { wake, report, context }) */
export function door<Verbs>(
  from: Sender['from'],
  schemas: Schemas<Verbs>,
  handlers: Handlers<Verbs>,
): Door {
  const answer: Door['answer'] = async (sender, { verb, args }) => {
    if (!Object.hasOwn(schemas as object, verb)) return refuse('unknown verb');
    const parsed = v.safeParse(schemas[verb as keyof Verbs], args);
    if (!parsed.success) return refuse('malformed arguments');
    const handler = handlers[verb as keyof Verbs] as (...all: unknown[]) => unknown;
    try {
      return { ok: true, value: await handler(sender, ...(parsed.output as unknown[])) };
    } catch (cause) {
      return refuse(describe(cause));
    }
  };
  return { from, answer };
}

const EnvelopeSchema = v.object({ verb: v.string(), args: v.array(v.unknown()) });

interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** What is known of a sender; undefined where it is not this extension. */
export function senderOf(raw: RawSender, self: { id: string; base: string }): Sender | undefined {
  if (raw.id !== self.id) return undefined;
  const from = raw.url?.startsWith(self.base) ? 'extension' : 'page';
  return { from, tab: raw.tab?.id, frame: raw.frameId ?? 0, url: raw.url };
}

/** Answers one message through the doors that are open to its sender. */
export async function answer(
  doors: readonly Door[],
  sender: Sender | undefined,
  message: unknown,
): Promise<Result<unknown>> {
  if (!sender) return refuse('unknown sender');
  if (!v.is(EnvelopeSchema, message)) return refuse('not a message');
  const open = doors.find((one) => one.from === sender.from);
  return open ? open.answer(sender, message) : refuse('not for this sender');
}

/** Registers the doors; call it once, synchronously, when the background starts. */
export function listen(...doors: Door[]): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(doors, senderOf(sender, self), message),
  );
}

type Answer<Verb> = Verb extends (...args: never[]) => infer Value ? Result<Value> : never;
type Arguments<Verb> = Verb extends (...args: infer Args) => unknown ? Args : never;

const unanswered = (cause: unknown): Result<never> => refuse(describe(cause));

/** Asks the background. @example await ask('page', tab) */
export function ask<V extends keyof FromPopup>(
  verb: V,
  ...args: Arguments<FromPopup[V]>
): Promise<Answer<FromPopup[V]>> {
  return browser.runtime.sendMessage({ verb, args }).catch(unanswered) as Promise<
    Answer<FromPopup[V]>
  >;
}

/** Tells the reader of one frame (or, without a frame, all readers of the tab); nobody there is an answer too. */
export function tell<V extends keyof ToPage>(
  to: { tab: number; frame?: number },
  verb: V,
  ...args: Arguments<ToPage[V]>
): Promise<Answer<ToPage[V]>> {
  const options = to.frame === undefined ? {} : { frameId: to.frame };
  return browser.tabs.sendMessage(to.tab, { verb, args }, options).catch(unanswered) as Promise<
    Answer<ToPage[V]>
  >;
}
