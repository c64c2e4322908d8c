import { agencyNamed } from './agencies';

/** Who wrote an article and who carried it, as its byline says. */
export interface Byline {
  readonly authors: readonly string[];
  readonly agency?: string;
}

const LONGEST = 200;
const SEPARATOR = /[|•·/;,–—]| (?:and|with|и|और|व) | - /u;
const OPENING =
  /^(?:(?:written|reported|edited|posted|compiled|published) by|by|from|author|автор(?:ы)?|текст|लेखक|द्वारा) ?:? |^(?:author|автор|текст|लेखक) ?: ?/iu;
/** Words that no person's name has: times, roles, desks, invitations. */
const NO_NAME =
  /\d|@|https?:|^the\b|\b(?:updated?|published|posted|modified|last|desk|bureau|staff|team|correspondent|reporter|editor|editorial|news|agency|agencies|online|web|media|limited|ltd|inc|follow|read|min|view|archive|ist|gmt|am|pm)\b|обновл|опублик|редакци|корреспондент|новост|агентств|डेस्क|ब्यूरो|अपडेट|प्रकाशित|संवाददाता|न्यूज|न्यूज़|एजेंसी|टीम/iu;
const NAME_WORD = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|de|van|von|al|bin)$/u;

function isPerson(part: string): boolean {
  if (part.length > 50 || NO_NAME.test(part)) return false;
  const words = part.split(/\s+/);
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

/**
 * Takes a byline apart; dates, roles and desks in it never become persons.
 * @example readByline('PTI | Updated: Feb 13, 2024') // { authors: [], agency: 'PTI' }
 * @example readByline('By Meera Nair and Oleg Petrov') // { authors: ['Meera Nair', 'Oleg Petrov'] }
 */
export function readByline(byline: string): Byline {
  const parts = byline
    .slice(0, LONGEST)
    .replace(/\n/g, ';')
    .replace(/\s+/g, ' ')
    .split(SEPARATOR)
    .map((part) => part.trim().replace(OPENING, ''));
  return {
    authors: [...new Set(parts.filter((part) => !agencyNamed(part) && isPerson(part)))],
    agency: parts.map(agencyNamed).find(Boolean),
  };
}
