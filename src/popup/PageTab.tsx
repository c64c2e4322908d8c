import type { Dossier } from '../dossier/schema';
import { browser } from '../platform/browser';
import { tell } from '../platform/channel';
import { t } from '../platform/i18n';
import type { FrameReport, PageState } from '../platform/messages';
import type { PageActions } from '../ui/page/actions';
import { PageReport } from '../ui/page/PageReport';
import { SilenceNote } from '../ui/page/SilenceNote';
import { shownReport } from './beside';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Brings the passage into view; the popup stays open as long as the browser lets it. */
const actionsFor = (tab: number, frame: number): PageActions => ({
  reveal: (id) => void tell({ tab, frame }, 'reveal', id),
  revealSpan: (span) => void tell({ tab, frame }, 'revealSpan', span),
});

const hasFindings = ({ report }: FrameReport): boolean => report.findings.length > 0;

interface Props {
  readonly tab: number;
  readonly state: PageState;
  readonly dossier: Dossier;
  readonly today: string;
}

/** This page: what its frames report, or why there is nothing. */
export function PageTab({ tab, state, dossier, today }: Props) {
  const frames = state.frames.filter(hasFindings);
  if (frames.length === 0) {
    const ask = () => void browser.permissions.request(ALL_SITES);
    return <SilenceNote silence={state.silence ?? 'off-topic'} askAccess={ask} />;
  }
  return (
    <>
      {frames.map((one) => (
        <section key={one.frame} aria-label={one.frame === 0 ? t('tab_page') : t('page_frame')}>
          {one.frame !== 0 && <p class="frame-note">{t('page_frame')}</p>}
          <PageReport
            shown={shownReport(one, dossier, today)}
            actions={actionsFor(tab, one.frame)}
            today={today}
          />
        </section>
      ))}
    </>
  );
}
