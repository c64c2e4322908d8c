import type { Language } from '../../model/language';
import type { Term } from './term';
import { hasTrait } from './vocabulary';

/** So far from a period may stand the word that compares with it. */
const REACH = 9;

/** Another clause, or another period. */
const isEdge = (terms: readonly Term[], i: number): boolean =>
  /^[;:(X]$/.test(terms[i]?.symbol ?? ';') ||
  (terms[i]?.symbol === ',' && !/^[n#]$/.test(terms[i + 1]?.symbol ?? ''));

/** "from $13 billion in 2021": a value, not a place, is what the text starts from. */
const startsValue = (terms: readonly Term[], i: number): boolean =>
  terms[i]?.symbol === 'f' && /^[n#$₹€£₽]$/.test(terms[i + 1]?.symbol ?? '');

function isComparedBefore(terms: readonly Term[], at: number): boolean {
  let i = at - 1;
  for (; i >= 0 && i >= at - REACH && !isEdge(terms, i); i--) {
    if (terms[i]?.symbol === 't') return false;
    if (terms[i]?.symbol === 'v' || startsValue(terms, i)) return true;
  }
  // "from 5 million in June and 4 million in May"
  const joins = terms[i]?.symbol === 'X' && terms[i + 1]?.symbol === '&';
  return joins && at - i <= REACH && isComparedBefore(terms, i);
}

/** "जून के 20 लाख टन के मुकाबले": nothing but a value may stand between. */
function isComparedAfter(terms: readonly Term[], at: number): boolean {
  let hasValue = false;
  for (let i = at + 1; i <= at + REACH && !isEdge(terms, i); i++) {
    const symbol = terms[i]?.symbol ?? '';
    if (symbol === 'v') return hasValue || i <= at + 2;
    hasValue ||= symbol === '#' || symbol === 'n';
  }
  return false;
}

/** Whether a period is only named to compare with: the text goes on to speak of another one. */
export const isComparedWith = (terms: readonly Term[], at: number, language: Language): boolean =>
  hasTrait({ language }, 'postpositional')
    ? isComparedAfter(terms, at)
    : isComparedBefore(terms, at);
