import { t } from '../../platform/i18n';
import { ArticleLine } from './ArticleLine';
import type { PageActions } from './actions';
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
    <section>
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

function Quotes({ shown: { report }, actions, today }: Props) {
  const groups = quotations(ofKind(report, 'quote'));
  if (groups.length === 0) return null;
  return (
    <section>
      <h3>{t('page_quotes')}</h3>
      <ol class="entries">
        {groups.map((pieces) => (
          <QuoteEntry key={pieces[0]?.id} pieces={pieces} {...{ report, actions, today }} />
        ))}
      </ol>
    </section>
  );
}

/** What one frame of the page says, in reading order, each with what stands behind it. */
export function PageReport(props: Props) {
  const { shown, actions } = props;
  return (
    <div class="page-report">
      <ArticleLine article={shown.report.article} />
      <Figures {...props} />
      <Arithmetic notes={shown.arithmetic} />
      <Quotes {...props} />
      <Listings report={shown.report} actions={actions} />
      <Marks report={shown.report} actions={actions} />
    </div>
  );
}
