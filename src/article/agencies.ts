/** News agencies as bylines and datelines print them, in lower case, and the name that we show. */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['ani', 'ANI'],
  ['asian news international', 'ANI'],
  ['एएनआई', 'ANI'],
  ['ани', 'ANI'],
  ['pti', 'PTI'],
  ['press trust of india', 'PTI'],
  ['पीटीआई', 'PTI'],
  ['पीटीआई-भाषा', 'PTI'],
  ['भाषा', 'PTI-Bhasha'],
  ['ians', 'IANS'],
  ['आईएएनएस', 'IANS'],
  ['uni', 'UNI'],
  ['यूनीवार्ता', 'Univarta'],
  ['वार्ता', 'Univarta'],
  ['reuters', 'Reuters'],
  ['रॉयटर्स', 'Reuters'],
  ['рейтер', 'Reuters'],
  ['afp', 'AFP'],
  ['agence france-presse', 'AFP'],
  ['एएफपी', 'AFP'],
  ['ap', 'AP'],
  ['associated press', 'AP'],
  ['the associated press', 'AP'],
  ['bloomberg', 'Bloomberg'],
  ['tass', 'TASS'],
  ['тасс', 'ТАСС'],
  ['तास', 'TASS'],
  ['ria novosti', 'RIA Novosti'],
  ['риа новости', 'РИА Новости'],
  ['interfax', 'Interfax'],
  ['интерфакс', 'Интерфакс'],
  ['прайм', 'Прайм'],
  ['sputnik', 'Sputnik'],
  ['xinhua', 'Xinhua'],
  ['dpa', 'dpa'],
]);

/** @example agencyNamed('ANI') // 'ANI' */
export const agencyNamed = (words: string): string | undefined =>
  AGENCIES.get(words.trim().toLowerCase());

const BRACKETED = /[([/]([^()[\]/]{2,30})[)\]/]/g;
const DATELINE_LENGTH = 120;

/** The agency that a dateline credits. @example agencyOfDateline('NEW DELHI, July 6 (PTI) – Trade …') // 'PTI' */
export function agencyOfDateline(paragraph: string): string | undefined {
  for (const [, words] of paragraph.slice(0, DATELINE_LENGTH).matchAll(BRACKETED)) {
    const agency = agencyNamed(words ?? '');
    if (agency) return agency;
  }
  return undefined;
}
