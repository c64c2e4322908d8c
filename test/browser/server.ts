import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Serves pages over loopback, and is a proxy too: a browser that sends everything through it can
 * open pages under any host name, and every request that it makes is noted.
 */
export class PageServer {
  /** Full addresses in the order in which they were asked for. */
  readonly requests: string[] = [];
  private readonly pages = new Map<string, string>();
  private readonly server = createServer((request, response) => this.answer(request, response));

  /** `folder` holds what is served besides the pages that are {@link put}. */
  constructor(private readonly folder: string) {
    this.server.on('connect', (request, socket) => {
      this.requests.push(`https://${request.url}`);
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Serves HTML at a path until the server closes; gives its address. */
  put(path: string, html: string): string {
    this.pages.set(path, html);
    return `http://${this.host}${path}`;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const address = new URL(request.url ?? '/', `http://${this.host}`);
    this.requests.push(address.href);
    const path = decodeURIComponent(address.pathname);
    try {
      const content = this.pages.get(path) ?? readFileSync(join(this.folder, normalize(path)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'] });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
