import type { Report } from '../model/report';
import { send } from '../platform/sender';

/** What tells one report from another: its address, what the article says of itself, what was found where. */
const contentOf = ({ url, article, findings }: Report): string =>
  JSON.stringify([url, article, findings.map(({ id, span }) => `${id}@${span.start}`)]);

/** Sends reports to the background, each only once, one after the other, so that the last one stays. */
export class Reporter {
  private sent = '';

  async send(report: Report | undefined): Promise<void> {
    if (!report) return;
    const content = contentOf(report);
    if (content === this.sent) return;
    this.sent = content;
    await send('report', report);
  }

  /** The background lost what it was told. */
  forget(): void {
    this.sent = '';
  }
}
