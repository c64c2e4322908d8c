import type { Report } from '../../model/report';
import { t } from '../../platform/i18n';
import { CopyButton } from '../controls/CopyButton';
import { citeAll } from '../format/cite';
import { ArticleLine } from './ArticleLine';
import type { PageActions } from './actions';
import { Contents, partId } from './Contents';
import { citedReport } from './cited';
import { FigureEntry } from './FigureEntry';
import { ofKind, quotations, type ShownReport } from './findings';
import { Arithmetic, Listings, Marks } from './Lists';
import { QuoteEntry } from './QuoteEntry';

interface Props {
  readonly shown: ShownReport;
  readonly actions: PageActions;
  readonly today: string;
}

function Figures({ shown, actions, today }: Props) {
  const { report, beside } = shown;
  const figures = ofKind(report, 'figure');
  if (figures.length === 0) return null;
  return (
    <section id={partId(shown.frame, 'figure')}>
      <h3>{t('page_figures')}</h3>
      <ol class="entries">
        {figures.map((figure) => (
          <FigureEntry
            key={figure.id}
            figure={figure}
            beside={beside.get(figure.id)}
            {...{ report, actions, today }}
          />
        ))}
      </ol>
    </section>
  );
}

function Quotes({ shown: { frame, report }, actions, today }: Props) {
  const groups = quotations(ofKind(report, 'quote'));
  if (groups.length === 0) return null;
  return (
    <section id={partId(frame, 'quote')}>
      <h3>{t('page_quotes')}</h3>
      <ol class="entries">
        {groups.map((pieces) => (
          <QuoteEntry key={pieces[0]?.id} pieces={pieces} {...{ report, actions, today }} />
        ))}
      </ol>
    </section>
  );
}

function CopyAll({ report, today }: { report: Report; today: string }) {
  const cited = citedReport(report);
  if (cited.length === 0) return null;
  return (
    <p class="copy-all">
      <CopyButton text={() => citeAll(report, cited, today)} label={t('copy_all')} />
    </p>
  );
}

/** What one frame of the page says, in reading order, each with what stands behind it. */
export function PageReport(props: Props) {
  const { shown, actions, today } = props;
  const { report } = shown;
  return (
    <div class="page-report">
      <ArticleLine report={report} />
      <Contents shown={shown} />
      <Figures {...props} />
      <Arithmetic notes={shown.arithmetic} />
      <Quotes {...props} />
      <Listings shown={shown} actions={actions} />
      <Marks shown={shown} actions={actions} />
      <CopyAll report={report} today={today} />
    </div>
  );
}
