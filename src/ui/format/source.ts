import type { Citation } from '../../model/context';
import { t } from '../../platform/i18n';
import { formatDate } from './period';

/** When a source speaks: its date, or the day it was seen, said as such. */
export function sourceDate(source: Citation): string {
  if (source.date) return formatDate(source.date);
  return source.seen ? t('source_seen', formatDate(source.seen)) : t('source_undated');
}

/** @example sourceLine(source) // 'Indian Express, 18 April 2023' */
export const sourceLine = (source: Citation): string =>
  `${source.publisher}, ${sourceDate(source)}`;
