import type { Beside } from '../../model/context';
import type { Report } from '../../model/report';
import { t } from '../../platform/i18n';
import { CopyButton } from '../controls/CopyButton';
import { Facts } from '../controls/Facts';
import { cite } from '../format/cite';
import { attributionLine, figureFacts } from '../format/figure';
import { formatQuantity } from '../format/quantity';
import type { PageActions } from './actions';
import { BesideFigure } from './BesideFigure';
import { citedFigure } from './cited';
import type { ReportedFigure } from './findings';
import { Passage } from './Passage';

interface Props {
  readonly figure: ReportedFigure;
  readonly beside?: Beside;
  readonly report: Report;
  readonly actions: PageActions;
  readonly today: string;
}

/** One figure of the page, as printed and as understood, and what the dossier lays beside it. */
export function FigureEntry({ figure, beside, report, actions, today }: Props) {
  return (
    <li class="entry">
      <h4 class="figure">{formatQuantity(figure.quantity)}</h4>
      <Facts facts={figureFacts(figure)} />
      <p class="who">{attributionLine(figure.attribution)}</p>
      {beside && <BesideFigure beside={beside} unit={figure.quantity} />}
      <div class="tools">
        <Passage lang={report.language} jump={() => actions.reveal(figure.id)}>
          {t('page_words', figure.words)}
        </Passage>
        <CopyButton text={() => cite(report, citedFigure(figure), today)} />
      </div>
    </li>
  );
}
