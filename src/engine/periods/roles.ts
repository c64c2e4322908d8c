import type { PeriodRole } from '../analysis';
import type { Sentence } from '../sentence';
import type { Term } from './term';
import { hasTrait } from './vocabulary';

const symbolsOf = (terms: readonly Term[], from: number, to: number): string =>
  terms
    .slice(Math.max(0, from), to)
    .map((term) => term.symbol)
    .join('');

/** What was said follows after so many words of place and occasion. */
const OCCASION = 5;
/** Whom it was said to takes so many. */
const HEARERS = 3;

/** "In January the envoy said that", "Speaking at a fair in January, he said": begins with when and where it was said. */
function isOccasion(terms: readonly Term[], i: number): boolean {
  if (i > LONGEST_OPENING) return false;
  const [before, after] = [symbolsOf(terms, 0, i), symbolsOf(terms, i + 1, i + 12)];
  if (/^[aC_]{0,2}@[^,;:X]*$/.test(before)) return true;
  if (!/^[f_]?(?:[aC]{1,4}_)?$/.test(before)) return false;
  return (before.length > 1 ? /^[aC_]{1,5}j[aC]{0,3},?[Sk]/ : /^,?[aC_]{1,5}j[aC]{0,3},?[Sk]/).test(
    after,
  );
}

const LONGEST_OPENING = 14;

/** A full stop and a quotation mark. */
const MARKS = 2;
const CLOSING = 14;

/** "…, Ravi Menon said in January.", "…, told the daily Ledger in April": a verb with its name or hearer behind a comma ends the sentence. */
const isOfClosingSpeech = (terms: readonly Term[], i: number): boolean =>
  terms.length - i - 1 <= MARKS &&
  terms.slice(i + 1).every(({ symbol }) => /[.!?”"»]/.test(symbol)) &&
  /,[^,;:X]*(?:Cj|j[aC_]{0,4}C)_$/.test(symbolsOf(terms, i - CLOSING, i));

/** "told parliament in December that", "जनवरी में कहा कि": when it was said, not when it was. */
function isOfSpeech(terms: readonly Term[], i: number, sentence: Sentence): boolean {
  if (hasTrait(sentence, 'postpositional'))
    return /^(?:_[^,;:Xj]*|[aCf]{1,4})j[^,;:X]*,?k/.test(
      symbolsOf(terms, i + 1, i + 1 + LONGEST_OPENING),
    );
  const after = symbolsOf(terms, i + 1, i + 2 + OCCASION);
  if (isOccasion(terms, i)) return true;
  if (isOfClosingSpeech(terms, i)) return true;
  // "the minister in August noted that"
  if (i > 1 && /^j[aC]{0,3},?k/.test(after)) return true;
  if (!/^[^,;:X]*,?[Sk]/.test(after)) return false;
  const verb = terms
    .slice(Math.max(0, i - HEARERS - 2), i)
    .findLast(({ symbol }) => symbol === 'j');
  const between = verb ? symbolsOf(terms, terms.indexOf(verb) + 1, i) : 'a';
  return (verb?.value ? /^[aC]{0,3}_?$/ : /^_?$/).test(between);
}

/** "signed in December 2021", "2021 में हुए समझौते": when a deal was struck, not what was traded. */
const isOfDeal = (terms: readonly Term[], i: number, sentence: Sentence): boolean =>
  hasTrait(sentence, 'postpositional')
    ? /^_[aC_]{0,5}=/.test(symbolsOf(terms, i + 1, i + 8))
    : /=_?(?:C_)?$/.test(symbolsOf(terms, i - 4, i));

/** "पिछले साल से 20 फीसदी ज्यादा": a value and by how much it is more. */
const isMeasured = (terms: readonly Term[], i: number): boolean =>
  /^[_a]{0,2}[n#c%].{0,3}?>/.test(symbolsOf(terms, i + 2, i + 9));

/** "of the previous, | 2021, year": only looked back to. */
const isPreviousOne = (terms: readonly Term[], i: number): boolean =>
  terms[i - 1]?.symbol === ',' &&
  terms[i - 2]?.symbol === 'L' &&
  terms[i - 2]?.anaphoric === true &&
  (terms[i - 2]?.value ?? 0) < 0;

/** What the words around an expression make of it. */
export function roleOf(
  terms: readonly Term[],
  i: number,
  sentence: Sentence,
): PeriodRole | undefined {
  const { expression } = terms[i] as Term;
  if (expression?.kind === 'same' && (expression.shift < 0 || expression.year)) return 'base';
  if (expression?.kind === 'month' && expression.compared) return 'base';
  if (expression?.kind === 'decade') return 'deadline';
  if (isPreviousOne(terms, i)) return 'base';
  const before = terms[i - 1]?.symbol === '_' ? terms[i - 2] : terms[i - 1];
  const after = terms[i + 1]?.symbol === '_' ? terms[i + 2] : terms[i + 1];
  const isBehind = hasTrait(sentence, 'postpositional');
  if (before?.symbol === 'u' && !isBehind) return 'until';
  if (/^[uBb]$/.test(before?.symbol ?? '')) return 'deadline';
  if (
    /^[sf]$/.test(before?.symbol ?? '') &&
    expression?.kind !== 'years' &&
    !isRange(terms[i] as Term)
  )
    return before?.symbol === 'f' && hasTrait(sentence, 'comparesFrom') ? 'base' : 'since';
  if (isOfSpeech(terms, i, sentence) || isOfDeal(terms, i, sentence)) return 'said';
  if (!isBehind) return undefined;
  if (after?.symbol === 't' && isMeasured(terms, i)) return 'base';
  if (/^[uBb]$/.test(after?.symbol ?? ''))
    return isRange(terms[i] as Term) || expression?.kind === 'part' ? undefined : 'deadline';
  return after?.symbol === 't' ? 'since' : undefined;
}

const isRange = ({ expression }: Term): boolean =>
  expression?.kind === 'days' ||
  (expression?.kind === 'months' &&
    (expression.from !== expression.to || expression.count !== undefined));
