import type { Attribution, Figure } from '../../model/finding';
import { t } from '../../platform/i18n';
import { formatPeriod } from './period';

const DIRECTION = { up: 'figure_up', down: 'figure_down' } as const;

/** What the figure measures, of when, against what and in which standing. */
export function figureFacts(figure: Figure): string[] {
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
