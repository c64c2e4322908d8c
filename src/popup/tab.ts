import { browser } from '../platform/browser';

/** The tab that the popup is about: the one in front, or the one named in the popup's address. */
export async function subjectTab(search: string): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
