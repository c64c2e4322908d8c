import type { Citation } from '../../model/context';
import { t } from '../../platform/i18n';
import { formatDate } from '../format/period';
import { sourceDate } from '../format/source';

/** Words of an entry with where they come from, to be pasted into a text of one's own. */
export const citeEntry = (words: string, source: Citation, today: string): string =>
  t('dossier_cite', words, source.publisher, sourceDate(source), source.url, formatDate(today));
