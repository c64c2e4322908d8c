import type { Analysis } from '../engine/analysis';
import type { Finding, Hop, Reason } from '../model/finding';
import { byPosition, type Span } from '../model/span';
import { periodOf, quantityOf } from './words';

const words = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

const reasonLine = (text: string, { rule, span, detail }: Reason): string =>
  [rule, span && `“${words(text, span)}”`, detail && `(${detail})`].filter(Boolean).join(' ');

const chainOf = (chain: readonly Hop[]): string =>
  chain.map(({ kind, name }) => `${kind} ${name || '?'}`).join(' → ');

/** What was concluded of a finding, in one line. */
function conclusion(finding: Finding): string {
  if (finding.kind === 'figure') {
    const { quantity, period, measure, status, change, record, attribution } = finding;
    return [
      quantityOf(quantity),
      periodOf(period),
      measure ?? 'no measure',
      status,
      change && `change${change.against ? ` against ${periodOf(change.against)}` : ''}`,
      record && 'record',
      attribution ? `by ${attribution.name}` : 'by nobody named',
      attribution?.statistics && `statistics of ${attribution.statistics}`,
    ]
      .filter(Boolean)
      .join(' · ');
  }
  if (finding.kind === 'quote')
    return [
      finding.type,
      finding.speaker ?? 'speaker unknown',
      finding.role,
      chainOf(finding.chain),
    ]
      .filter(Boolean)
      .join(' · ');
  if (finding.kind === 'listing') return `${finding.topic}, ${finding.items.length} items`;
  return '';
}

function explained(text: string, finding: Finding): string[] {
  const { kind, span, because } = finding;
  const line = `  ${kind.padEnd(7)} ${span.start}–${span.end} “${words(text, span)}”`;
  const told = conclusion(finding);
  return [
    line,
    ...(told ? [`          ${told}`] : []),
    ...because.map((reason) => `          because ${reasonLine(text, reason)}`),
  ];
}

/** Findings and reasons under the paragraph in which they stand. */
export function explain(text: string, analysis: Analysis): string {
  const { mentions, figures, quotes, listings } = analysis;
  const findings: Finding[] = [...mentions, ...figures, ...quotes, ...listings];
  findings.sort((a, b) => byPosition(a.span, b.span));
  const lines: string[] = [];
  let shownUpTo = 0;
  for (const finding of findings) {
    if (finding.span.start >= shownUpTo) {
      const start = text.lastIndexOf('\n', finding.span.start - 1) + 1;
      const newline = text.indexOf('\n', finding.span.end);
      shownUpTo = newline < 0 ? text.length : newline;
      lines.push('', words(text, { start, end: shownUpTo }));
    }
    lines.push(...explained(text, finding));
  }
  return `${lines.join('\n').trimStart()}\n`;
}
