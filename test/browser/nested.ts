import type { CDPSession } from 'playwright-core';

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A DevTools session inside another: the popup is a target that the driver's library does not know. */
export class NestedSession {
  private next = 1;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(
    private readonly outer: CDPSession,
    private readonly sessionId: string,
  ) {
    outer.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const reply: Reply = JSON.parse(message);
      if (reply.id !== undefined) this.waiting.get(reply.id)?.(reply);
    });
  }

  static async attach(outer: CDPSession, targetId: string): Promise<NestedSession> {
    const { sessionId } = await outer.send('Target.attachToTarget', { targetId, flatten: false });
    return new NestedSession(outer, sessionId);
  }

  async send<T>(method: string, params: object = {}): Promise<T> {
    const id = this.next++;
    const reply = new Promise<Reply>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.outer.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const { result, error } = await reply;
    this.waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }
}
