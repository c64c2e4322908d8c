import { analyse } from '../engine/analyse';
import type { Findings, World } from '../model/report';
import type { PageFindings, PageText } from '../platform/messages';

/** What a page shows of an analysis; quantities and periods of other subjects stay here. */
function shownOf(text: string, world: World): Findings {
  const { language, mentions, figures, quotes, listings } = analyse(text, world);
  return { language, mentions, figures, quotes, listings };
}

/**
 * Reads the text of a page here and not there: the engine with its tables is loaded once for all
 * pages, and no page ever waits for it.
 */
export function findingsIn({ world, article, others }: PageText): PageFindings {
  return {
    ...(article === undefined ? {} : { article: shownOf(article, world) }),
    others: others.map((block) => analyse(block, { ...world, article: [] }).mentions),
  };
}
