import type { Envelope, Result, ToBackground, ToPage } from './messages';

/** What a page's script needs of the browser; the polyfill would weigh more than all of it. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: Envelope): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  respond: (answer: Result<unknown>) => void,
) => boolean;

const runtime = (): Runtime | undefined => {
  const { browser, chrome } = globalThis as unknown as {
    browser?: { runtime: Runtime };
    chrome?: { runtime: Runtime };
  };
  return (browser ?? chrome)?.runtime;
};

type Arguments<Verb> = Verb extends (...args: infer Args) => unknown ? Args : never;
type Answer<Verb> = Verb extends (...args: never[]) => infer Value ? Result<Value> : never;

const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : `${cause}`);

/** False once the extension was updated or removed under the page's feet. */
export const isConnected = (): boolean => runtime()?.id !== undefined;

/** Sends a verb from a page to the background; never rejects. @example await send('wake') */
export async function send<V extends keyof ToBackground>(
  verb: V,
  ...args: Arguments<ToBackground[V]>
): Promise<Answer<ToBackground[V]>> {
  type Sent = Answer<ToBackground[V]>;
  try {
    const answer = (await runtime()?.sendMessage({ verb, args })) as Sent | undefined;
    return answer ?? ({ ok: false, error: 'no answer' } as Sent);
  } catch (cause) {
    return { ok: false, error: describe(cause) } as Sent;
  }
}

/** The browser may end the background in the middle of an answer: it is asked again after these milliseconds. */
const AGAIN = [300, 1500];

/** Sends a verb until it is answered, a few times at most; never rejects. @example await insist('wake') */
export async function insist<V extends keyof ToBackground>(
  verb: V,
  ...args: Arguments<ToBackground[V]>
): Promise<Answer<ToBackground[V]>> {
  let answer = await send(verb, ...args);
  for (const pause of AGAIN) {
    if (answer.ok || !isConnected()) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await send(verb, ...args);
  }
  return answer;
}

/** One function for each verb that a page understands. */
export type PageHandlers = {
  readonly [V in keyof ToPage]: (...args: Parameters<ToPage[V]>) => ReturnType<ToPage[V]>;
};

function answered(handler: (...args: unknown[]) => unknown, args: readonly unknown[]) {
  try {
    return { ok: true, value: handler(...args) } as const;
  } catch (cause) {
    return { ok: false, error: describe(cause) } as const;
  }
}

/** Answers one verb that the background or the popup sends to this page, until `signal` aborts. */
export function onVerb<V extends keyof ToPage>(
  verb: V,
  handler: (...args: Parameters<ToPage[V]>) => unknown,
  signal: AbortSignal,
): void {
  const listener: Listener = (message, sender, respond) => {
    const { verb: asked, args = [] } = (message ?? {}) as Partial<Envelope>;
    if (asked !== verb || sender.id !== runtime()?.id) return false;
    respond(answered(handler as (...all: unknown[]) => unknown, args));
    return false;
  };
  runtime()?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime()?.onMessage.removeListener(listener));
}

/** Answers every verb that is sent to a reader, until `signal` aborts. */
export function onVerbs(handlers: PageHandlers, signal: AbortSignal): void {
  for (const verb of Object.keys(handlers) as (keyof ToPage)[])
    onVerb(verb, handlers[verb] as (...args: unknown[]) => unknown, signal);
}
