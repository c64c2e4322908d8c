import type { Beside } from '../../model/context';
import type { Attribution } from '../../model/finding';
import type { Report } from '../../model/report';
import { t } from '../../platform/i18n';
import { CopyButton } from '../controls/CopyButton';
import { Facts } from '../controls/Facts';
import { cite } from '../format/cite';
import { formatPeriod } from '../format/period';
import { formatQuantity } from '../format/quantity';
import type { PageActions } from './actions';
import { BesideFigure } from './BesideFigure';
import type { ReportedFigure } from './findings';
import { Passage } from './Passage';

interface Props {
  readonly figure: ReportedFigure;
  readonly beside?: Beside;
  readonly report: Report;
  readonly actions: PageActions;
  readonly today: string;
}

const DIRECTION = { up: 'figure_up', down: 'figure_down' } as const;

/** What the figure measures, of when, against what and in which standing. */
export function figureFacts(figure: ReportedFigure): string[] {
  const { measure, period, change, status, record, side } = figure;
  return [
    measure ? t(`measure_${measure}`) : t('measure_unstated'),
    change?.direction && t(DIRECTION[change.direction]),
    period ? formatPeriod(period) : t('period_unstated'),
    change?.against && t('figure_against', formatPeriod(change.against)),
    t(`status_${status}`),
    record && t('figure_record'),
    side && t(side === 'india' ? 'side_india' : 'side_russia'),
  ].filter((fact): fact is string => Boolean(fact));
}

/** Who says so and whose statistics it is, as far as the text says. */
export function attributionLine(attribution: Attribution | undefined): string {
  if (!attribution) return t('figure_unattributed');
  const { name, statistics } = attribution;
  return statistics && statistics !== name ? t('figure_citing', name, statistics) : name;
}

/** One figure of the page, as printed and as understood, and what the dossier lays beside it. */
export function FigureEntry({ figure, beside, report, actions, today }: Props) {
  const amount = formatQuantity(figure.quantity);
  const by = attributionLine(figure.attribution);
  const summary = `${amount} (${figureFacts(figure).join(', ')})`;
  return (
    <li class="entry">
      <h4 class="figure">{amount}</h4>
      <Facts facts={figureFacts(figure)} />
      <p class="who">{by}</p>
      {beside && <BesideFigure beside={beside} unit={figure.quantity} />}
      <div class="tools">
        <Passage jump={() => actions.reveal(figure.id)}>{t('page_words', figure.words)}</Passage>
        <CopyButton text={() => cite(report, summary, [by], today)} />
      </div>
    </li>
  );
}
