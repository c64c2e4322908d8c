import { type Popup, until } from './driver';

/** One figure as the popup shows it. */
export interface FigureEntry {
  readonly amount: string;
  readonly facts: string;
  readonly who: string;
  /** What the dossier lays beside it. */
  readonly beside: string;
}

/** One quotation as the popup shows it. */
export interface QuoteEntry {
  readonly who: string;
  readonly type: string;
  readonly words: string;
  readonly chain: readonly string[];
}

export interface PageEntries {
  readonly figures: readonly FigureEntry[];
  readonly quotes: readonly QuoteEntry[];
  readonly listings: readonly (readonly string[])[];
}

const ENTRIES = `(() => {
  const text = (element) => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const entries = [...document.querySelectorAll('.page-report .entry')];
  return {
    figures: entries.filter((entry) => entry.querySelector('.figure')).map((entry) => ({
      amount: text(entry.querySelector('.figure')),
      facts: text(entry.querySelector('.facts')),
      who: text(entry.querySelector('.who')),
      beside: text(entry.querySelector('.beside')),
    })),
    quotes: entries.filter((entry) => entry.querySelector('.words')).map((entry) => ({
      who: text(entry.querySelector('.who')),
      type: /words-(\\w+)/.exec(entry.querySelector('.words').className)?.[1] ?? '',
      words: text(entry.querySelector('.words')),
      chain: [...entry.querySelectorAll('.chain > li')].map(text),
    })),
    listings: entries.filter((entry) => entry.querySelector('.items')).map((entry) =>
      [...entry.querySelectorAll('.items > li')].map(text)),
  };
})()`;

/** What "This page" lists, as soon as it lists something. */
export async function pageEntries(popup: Popup): Promise<PageEntries> {
  const isThere = "document.querySelectorAll('.page-report .entry').length";
  await until(() => popup.evaluate<number>(isThere));
  return popup.evaluate<PageEntries>(ENTRIES);
}
