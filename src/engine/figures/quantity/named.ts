import { contains } from '../../../model/span';
import { ordinals } from '../../quantities/lexica';
import type { Token } from '../../token';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, isA, type Passage } from '../passage/passage';

/** Stands for the verb that the amount before had, or closes a name. */
const SIGN = /^[:(»”"—–]$/;
/** Stands before what has an amount of its own. */
const OPENS = /^[,;]$/;
const MARK = /^[,;:()«»“”"—–]$/;

const isDash = ({ word, spaced }: Token): boolean => word === '-' && spaced;

const isSign = (token: Token): boolean => SIGN.test(token.word) || isDash(token);

const isOpener = (passage: Passage, token: Token): boolean =>
  OPENS.test(token.word) || isA(passage, token, 'and', 'turn');

const isTime = ({ periods }: Passage, token: Token): boolean =>
  periods.some(({ span }) => contains(span, token));

/** The last word of the name of a firm that no table knows: "Coastal Energy". */
const isCompany = (passage: Passage, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const isLast = isLink(passage, token, 'company') && token.capital;
  return isLast && tokens[at - 1]?.capital === true;
};

/** A country, a body, goods, a time or one of several: what may have an amount of its own. */
function isOwner(passage: Passage, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return isTime(passage, token);
  const unit = passage.units.find((known) => contains(known, token));
  const isCountry = unit?.party !== undefined && unit.form !== 'place';
  const isKnown = isCountry || unit?.roles.has('product') === true;
  const isOne = ordinals.at(tokens, at) !== undefined;
  return isKnown || isTime(passage, token) || isOne || isCompany(passage, tokens, at);
}

/** "Coastal | Energy": so far no table may know a name. */
const begins = (passage: Passage, tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && isCompany(passage, tokens, at + 1);

const isPassing = (passage: Passage, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  return (
    MARK.test(token.word) ||
    isDash(token) ||
    isA(passage, token, 'and', 'turn', 'filler') ||
    isLink(passage, token, 'article')
  );
};

/** Whether nothing but what tables know stands there: no noun that could be counted, no verb. */
const isKnown = (passage: Passage, tokens: readonly Token[]): boolean =>
  tokens.every(
    (_, at) =>
      isPassing(passage, tokens, at) ||
      isOwner(passage, tokens, at) ||
      (at + 1 < tokens.length && begins(passage, tokens, at)),
  );

/** "Coastal Energy|, part-owned by Russians, |": what is added to the name of a firm between commas. */
function withoutAside(passage: Passage, tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.word !== ',') return tokens;
  const start = tokens.findLastIndex(({ word }, at) => word === ',' && at < tokens.length - 1);
  const isFirm = start > 0 && isCompany(passage, tokens, start - 1);
  return isFirm && isOwner(passage, tokens, tokens.length - 2) ? tokens.slice(0, start) : tokens;
}

/** Without a sign that stands for the verb, and a relation behind its name: «भारत ने». */
function withoutVerb(passage: Passage, tokens: readonly Token[]): readonly Token[] {
  const isRelation = ({ start }: Token): boolean =>
    hasTrait(passage, 'postpositional') &&
    passage.units.some((unit) => unit.start === start && unit.roles.has('by'));
  return tokens.slice(0, tokens.findLastIndex((token) => !isSign(token) && !isRelation(token)) + 1);
}

/** ", in Delhi": where something is counted tells nobody who had as much. */
function isWhere(passage: Passage, tokens: readonly Token[]): boolean {
  const [relation, last] = tokens.slice(-2);
  if (relation === undefined || last === undefined || isTime(passage, last)) return false;
  return passage.units.some(
    ({ start, roles }) => start === relation.start && (roles.has('place') || roles.has('to')),
  );
}

/**
 * Whether between an amount and a number nothing stands but the name of another that had as much.
 * @example '412,000 bpd, Bharat 360,000'
 */
export function isNamed(passage: Passage, from: number, to: number): boolean {
  const all = withoutAside(passage, between(passage, from, to));
  const tokens = withoutVerb(passage, all);
  const opener = tokens.findLastIndex((token) => isOpener(passage, token));
  if (opener < 0 || opener === tokens.length - 1 || isWhere(passage, tokens)) return false;
  return isOwner(passage, tokens, tokens.length - 1) && isKnown(passage, tokens);
}
