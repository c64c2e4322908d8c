import type { Report } from '../model/report';
import { insist } from '../platform/sender';

/** Sends reports to the background, each only once, one after the other, so that the last one stays. */
export class Reporter {
  private sent = '';
  private isAway = false;
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

  /** The page is put away: a report of it that came after its leave would outlive it. */
  leave(): void {
    this.isAway = true;
  }

  /** The page is shown again; what was told of it is forgotten by now. */
  comeBack(): void {
    this.isAway = false;
    this.forget();
  }

  private async deliver(report: Report): Promise<void> {
    if (this.isAway) return;
    const content = JSON.stringify(report);
    if (content === this.sent) return;
    this.sent = content;
    const { ok } = await insist('report', report);
    if (!ok) this.forget();
  }
}
