import type { Quote } from '../../../model/finding';
import type { Side } from '../../../model/measure';
import { around, type Span } from '../../../model/span';
import type { Draft } from '../../analysis';
import { isDevanagari, type Unit } from '../../mentions/unit';
import { unitsIn } from '../../mentions/units';
import type { Role } from '../../mentions/words';
import { tokens } from '../../token';

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

/** The country that an office or a name is of: "India's envoy to Russia" is India's. */
function sideOf(words: string | undefined): Voice | undefined {
  if (!words) return undefined;
  const units = unitsIn(words, { tokens: tokens(words, 0, words.length) });
  const of = units.find((unit, at) => unit.party && !isWhere(units, at));
  if (!of) return undefined;
  if (of.party === 'IN') return 'india';
  return of.party === 'RU' ? 'russia' : 'unknown';
}

/** Who says "we" at a place: whoever is quoted there; nobody where the text speaks for itself. */
export function voiceOf(quotes: readonly Draft<Quote>[], span: Span): Voice | undefined {
  const quote = around(quotes, span).at(-1);
  return quote && (sideOf(quote.role) ?? sideOf(quote.speaker) ?? 'unknown');
}
