import type { Report } from '../model/report';
import { insist } from '../platform/sender';

/** Sends reports to the background, each only once, one after the other, so that the last one stays. */
export class Reporter {
  private sent = '';
  private last: Promise<void> = Promise.resolve();

  /** Resolves when the report, and those before it, arrived or were given up. */
  send(report: Report | undefined): Promise<void> {
    if (report) this.last = this.last.then(() => this.deliver(report));
    return this.last;
  }

  /** The background lost what it was told. */
  forget(): void {
    this.sent = '';
  }

  private async deliver(report: Report): Promise<void> {
    const content = JSON.stringify(report);
    if (content === this.sent) return;
    this.sent = content;
    const { ok } = await insist('report', report);
    if (!ok) this.forget();
  }
}
