import type { Quote } from '../../../model/finding';
import { LANGUAGES } from '../../../model/language';
import type { Side } from '../../../model/measure';
import { around, type Span } from '../../../model/span';
import type { Draft } from '../../analysis';
import { scriptOf } from '../../language';
import { isDevanagari, type Unit } from '../../mentions/unit';
import { unitsIn } from '../../mentions/units';
import type { Role } from '../../mentions/words';
import { speechOf } from '../../quotes/lexicon/speech';
import { type Token, tokens } from '../../token';
import { links } from '../lexicon/links';

/** From which side somebody speaks of "our exports"; "unknown" where the text does not tell whose he is. */
export type Voice = Side | 'unknown';

const WHERE: readonly Role[] = ['place', 'to', 'with', 'from'];

/** "ambassador | to Russia", «торгпред | в Индии», "रूस में | …": where somebody serves is not whom. */
function isWhere(units: readonly Unit[], at: number): boolean {
  const isAfter = isDevanagari(units[at]);
  const near = units[isAfter ? at + 1 : at - 1];
  const beyond = near?.roles.has('article') ? units[at - 2] : undefined;
  return [near, beyond].some((unit) => WHERE.some((role) => unit?.roles.has(role)));
}

/** Whether somebody speaks for a country: "Russia's envoy", not a "Russia expert" or the head of a firm's Russian office. */
const isOfficial = (words: readonly Token[]): boolean =>
  !words.some(({ word }) => links(scriptOf(word), word, 'student')) &&
  LANGUAGES.some((language) =>
    words.some((token) => speechOf(language).kinds.of(token.word) !== undefined),
  );

/** The country that an office or a name is of: "India's envoy to Russia" is India's. */
function sideOf(words: string | undefined): Voice | undefined {
  if (!words) return undefined;
  const read = tokens(words, 0, words.length);
  const units = unitsIn(words, { tokens: read });
  const own = units.filter((unit, at) => unit.party && !isWhere(units, at));
  const [of] = own;
  if (!of) return undefined;
  if (own.some(({ party }) => party !== of.party) || !isOfficial(read)) return 'unknown';
  if (of.party === 'IN') return 'india';
  return of.party === 'RU' ? 'russia' : 'unknown';
}

/** Who says "we" at a place: whoever is quoted there, in quotation marks where `isDirect`; nobody where the text speaks for itself. */
export function voiceOf(
  quotes: readonly Draft<Quote>[],
  span: Span,
  isDirect = false,
): Voice | undefined {
  const quote = around(quotes, span).at(-1);
  if (!quote || (isDirect && quote.type !== 'direct')) return undefined;
  return sideOf(quote.role) ?? sideOf(quote.speaker) ?? 'unknown';
}
