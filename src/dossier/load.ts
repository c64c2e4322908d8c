import articles from '../../assets/dossier/articles.json';
import conflicts from '../../assets/dossier/conflicts.json';
import events from '../../assets/dossier/events.json';
import glossary from '../../assets/dossier/glossary.json';
import goods from '../../assets/dossier/goods.json';
import oil from '../../assets/dossier/oil.json';
import payments from '../../assets/dossier/payments.json';
import series from '../../assets/dossier/series.json';
import sources from '../../assets/dossier/sources.json';
import speakers from '../../assets/dossier/speakers.json';
import statements from '../../assets/dossier/statements.json';
import targets from '../../assets/dossier/targets.json';
import values from '../../assets/dossier/values.json';
import type { Dossier } from './schema';

const SHIPPED = {
  sources,
  speakers,
  series,
  values,
  oil,
  goods,
  payments,
  statements,
  targets,
  events,
  glossary,
  conflicts,
  articles,
};

/**
 * The dossier that comes with the product. The build has validated it, so it is trusted here.
 * Only what imports this module carries the data.
 */
export const loadDossier = (): Dossier => SHIPPED as unknown as Dossier;
