import type { Span } from '../../model/span';
import type { Expression } from './expression';

/**
 * A word of the calendar as one letter, so that the grammar can be written as patterns over a string:
 *
 * `m` month, `Y` year number, `n` one or two digits, `D` a day in digits, `c` number word, `o` ordinal,
 * `A` "year", `F` "fiscal year", `H` "half", `Q` "quarter", `M` "months", `K` "years", `l` "past", `P` "period", `W` weekday,
 * `L` relative (last, previous, this, next), `z` "final", `V` "late" of a year, `~` "the year before last", `S` "same", `y` "the same year", `E` "a year earlier", `N` "a month earlier",
 * `G` "years ago", `g` "in" of «через 2 года», `I` "in the month", `x` "since the start of the year", `<` "since the start of", `Z` "this one", `J` "close the year", `O` a crop's year, `h` "fortnight", `w` "week", `d` "days", `i` "issue",
 * `j` "said", `=` "signed", `@` "speaking", `k` "that", `>` "more" (in Hindi), `r` "respectively",
 * `f` from, `t` to, `q` up to, `&` and, `u` until, `v` than, `s` since, `B` by, `b` by the end of, `e` ended or ending, `_` filler, `U` an unresolvable stretch,
 * `p` "published", `R` a year reference and `X` a whole expression (both made by the grammar), `a` any other
 * letters in lower case, `C` in upper case, `-` any dash, other signs as they are, `#` a number of something else.
 */
export interface Term extends Span {
  readonly symbol: string;
  readonly value?: number;
  /** Of a relative word: counted from the period just named instead of the day of publication. */
  readonly anaphoric?: boolean;
  readonly expression?: Expression;
}

type Parts = Pick<Term, 'value' | 'anaphoric' | 'expression'>;

/** A term with all its fields, absent ones too: what the engine reads most has one shape. */
export const termOf = (
  symbol: string,
  { start, end }: Span,
  { value, anaphoric, expression }: Parts = NONE,
): Term => ({ symbol, start, end, value, anaphoric, expression });

const NONE: Parts = {};
