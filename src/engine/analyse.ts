import type { Figure, Listing, Mention, Quote } from '../model/finding';
import type { World } from '../model/report';
import type { Analysis, Draft, FoundPeriod, FoundQuantity, IndefiniteSum } from './analysis';
import { concat } from './concat';
import { documentOf, type EngineDocument, type Scope } from './document';
import { figuresIn } from './figures/figures';
import { identify } from './identify';
import { listingsIn } from './listings/listings';
import { mentionsIn } from './mentions/mentions';
import { periodsIn } from './periods/periods';
import { withChains } from './provenance/provenance';
import { indefiniteSumsIn } from './quantities/indefinite';
import { quantitiesIn } from './quantities/quantities';
import { millionsIn } from './quantities/short-form';
import { quotesIn } from './quotes/quotes';

interface Harvest {
  mentions: Draft<Mention>[];
  figures: Draft<Figure>[];
  quotes: Draft<Quote>[];
  listings: Draft<Listing>[];
  quantities: FoundQuantity[];
  indefiniteSums: IndefiniteSum[];
  periods: FoundPeriod[];
}

/** Outside the article only mentions are read: figures and quotes there belong to other stories. */
function readScope(document: EngineDocument, scope: Scope, into: Harvest): void {
  const mentions = mentionsIn(document, scope);
  into.mentions.push(...mentions);
  if (!scope.isArticle) return;
  const inMillions = millionsIn(scope.sentences);
  const quantities = concat(scope.sentences.map((one) => quantitiesIn(one, inMillions)));
  const periods = periodsIn(document, scope);
  const quotes = withChains(document, scope, quotesIn(document, scope));
  into.quantities.push(...quantities);
  into.indefiniteSums.push(...concat(scope.sentences.map(indefiniteSumsIn)));
  into.periods.push(...periods);
  into.quotes.push(...quotes);
  into.figures.push(...figuresIn(document, scope, { quantities, periods, mentions, quotes }));
  into.listings.push(...listingsIn(document, scope, quotes));
}

/**
 * Reads a text whose blocks are separated by '\n'. Pure: no clock, no network, no browser.
 * Offsets are UTF-16 code units into `text`; linear in its length; never throws.
 * @example analyse('India-Russia trade hit $68.7 billion in FY25.', { today: '2026-01-01' }).mentions
 */
export function analyse(text: string, world: World): Analysis {
  const document = documentOf(text, world);
  const harvest: Harvest = {
    mentions: [],
    figures: [],
    quotes: [],
    listings: [],
    quantities: [],
    indefiniteSums: [],
    periods: [],
  };
  for (const scope of document.scopes) {
    readScope(document, scope, harvest);
    scope.forget();
  }
  return {
    language: document.language,
    mentions: identify<Mention>(text, harvest.mentions),
    figures: identify<Figure>(text, harvest.figures),
    quotes: identify<Quote>(text, harvest.quotes),
    listings: identify<Listing>(text, harvest.listings),
    quantities: harvest.quantities,
    indefiniteSums: harvest.indefiniteSums,
    periods: harvest.periods,
  };
}
