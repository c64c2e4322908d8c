import type { Token } from '../token';

/** A number in digits. */
export interface Literal {
  /** Index after its last token. */
  readonly to: number;
  /** Absent where the digits are no quantity: a date, a time, a telephone number, a score. */
  readonly value?: number;
  readonly decimals: number;
  readonly grouping?: 'western' | 'indian' | 'space';
  /** Four plain digits that may be a year. */
  readonly yearlike: boolean;
}

/** How the language of the sentence writes numbers. */
export interface Habit {
  /** 68,7 */
  readonly decimalComma: boolean;
  /** 12 500 */
  readonly spaceGroups: boolean;
  /** 68. 7: a space may stand behind the point, for another sign ends sentences. */
  readonly spacedPoint?: boolean;
  /** Small numbers of "mt" count millions of tonnes, as the text tells somewhere of the short form with or without a capital. */
  readonly inMillions?: 'MT' | 'mt';
}

const LONGEST = 15;

/** ASCII digits of a run of digits; Devanagari, Arabic-Indic and full-width digits count as well. */
export function digitsOf(word: string): string | undefined {
  const first = word.charCodeAt(0);
  if (first < 0x3a) return word;
  const zero = [0x0966, 0x0660, 0x06f0, 0xff10].find((z) => first >= z && first < z + 10);
  if (zero === undefined) return undefined;
  return [...word].map((digit) => String(digit.charCodeAt(0) - zero)).join('');
}

const touches = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

const isJoined = (tokens: readonly Token[], at: number, signs: string): boolean => {
  const sign = tokens[at];
  const next = tokens[at + 1];
  return touches(sign) && signs.includes(sign.word) && touches(next) && next.kind === 'number';
};

/** Digits glued together by signs, whatever they mean: 28.07.2022, 10:30, +1-222-2222. */
export function clusterEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (isJoined(tokens, end, '.,:/-–—')) end += 2;
  return end;
}

function isRefused(tokens: readonly Token[], from: number, end: number): boolean {
  let dashes = 0;
  for (let i = from + 1; i < end; i += 2) {
    const sign = (tokens[i] as Token).word;
    if (sign === ':' || sign === '/') return true;
    if (sign === '-' || sign === '–' || sign === '—') dashes++;
  }
  return dashes > 1 || (end === from + 3 && dashes === 1 && isYears(tokens, from));
}

/** 2021-22 or 2019-2024. */
function isYears(tokens: readonly Token[], from: number): boolean {
  const first = digitsOf((tokens[from] as Token).word) ?? '';
  const second = digitsOf((tokens[from + 2] as Token).word) ?? '';
  if (!isYearlike(first)) return false;
  if (second.length === 2) return (Number(first) + 1) % 100 === Number(second);
  return isYearlike(second) && second > first;
}

const isYearlike = (digits: string): boolean =>
  digits.length === 4 && digits >= '1800' && digits < '2100';

const isWestern = (groups: readonly string[]): boolean =>
  groups.length > 1 &&
  (groups[0] as string).length <= 3 &&
  groups[0] !== '0' &&
  groups.slice(1).every((group) => group.length === 3);

const isIndian = (groups: readonly string[]): boolean =>
  groups.length > 2 &&
  (groups[0] as string).length <= 2 &&
  (groups[groups.length - 1] as string).length === 3 &&
  groups.slice(1, -1).every((group) => group.length === 2);

const literal = (
  to: number,
  whole: string,
  fraction = '',
  grouping?: Literal['grouping'],
): Literal => {
  const isNumber =
    whole.length <= LONGEST && (whole.length === 1 || whole[0] !== '0' || fraction !== '');
  return {
    to,
    decimals: fraction.length,
    yearlike: grouping === undefined && fraction === '' && isYearlike(whole),
    ...(grouping ? { grouping } : {}),
    ...(isNumber ? { value: Number(fraction ? `${whole}.${fraction}` : whole) } : {}),
  };
};

/** Digits parted by one kind of sign, and perhaps a fraction behind the other. */
function grouped(parts: readonly string[], signs: readonly string[], to: number, habit: Habit) {
  const last = signs[signs.length - 1];
  const hasFraction = signs.length > 1 && last !== signs[0];
  const groups = hasFraction ? parts.slice(0, -1) : parts;
  if (signs.slice(0, hasFraction ? -1 : undefined).some((sign) => sign !== signs[0]))
    return undefined;
  const fraction = hasFraction ? parts[parts.length - 1] : '';
  if (isWestern(groups) && (signs[0] === ',' || groups.length > 2 || hasFraction))
    return isDecimalComma(groups, hasFraction, habit)
      ? literal(to, groups[0] as string, groups[1])
      : literal(to, groups.join(''), fraction, 'western');
  if (signs[0] === ',' && isIndian(groups)) return literal(to, groups.join(''), fraction, 'indian');
  return undefined;
}

/** Russian "1,234 млн" is a decimal; "10,000" is a group, for nobody writes three noughts after a comma. */
const isDecimalComma = (groups: readonly string[], hasFraction: boolean, habit: Habit): boolean =>
  habit.decimalComma && !hasFraction && groups.length === 2 && groups[1] !== '000';

/** The decimals behind a point and a space, in front of a word: "68. | 7 | अरब". */
function tenthsAt(tokens: readonly Token[], at: number): string | undefined {
  const [before, point, digits, word] = tokens.slice(at - 1, at + 3);
  const isPoint = point?.word === '.' && !point.spaced && (before?.word.length ?? 0) < 4;
  const isShort = digits?.kind === 'number' && digits.word.length < 3;
  return isPoint && isShort && word?.kind === 'word' ? digitsOf(digits.word) : undefined;
}

/** A number of the signs '.' and ','; a list "22,24,26" is none. */
function signed(tokens: readonly Token[], from: number, habit: Habit): Literal {
  const first = digitsOf((tokens[from] as Token).word);
  let to = from + 1;
  if (first === undefined) return { to, decimals: 0, yearlike: false };
  const parts = [first];
  const signs: string[] = [];
  while (isJoined(tokens, to, '.,')) {
    signs.push((tokens[to] as Token).word);
    parts.push(digitsOf((tokens[to + 1] as Token).word) ?? '');
    to += 2;
  }
  const tenths = signs.length === 0 && habit.spacedPoint ? tenthsAt(tokens, to) : undefined;
  if (tenths !== undefined) return literal(to + 2, first, tenths);
  if (signs.length === 0) return literal(to, first);
  const found = grouped(parts, signs, to, habit);
  if (found) return found;
  const [second = ''] = parts.slice(1);
  if (signs.length === 1 && signs[0] === '.') return literal(to, first, second);
  if (signs.length === 1 && second.length < 3) return literal(to, first, second);
  if (signs.length === 1 && habit.decimalComma) return literal(to, first, second);
  return { to, decimals: 0, yearlike: false };
}

/** Three digits one space behind others, "5 500 km" where thousands are not parted by spaces: to read either alone is a guess. */
export function isGroup(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return (
    before?.kind === 'number' &&
    own?.kind === 'number' &&
    own.end - own.start === 3 &&
    before.end - before.start <= 3 &&
    own.start - before.end === 1
  );
}

/** "12 500 000": groups of three, one space apart. */
function spaced(tokens: readonly Token[], from: number, habit: Habit): Literal | undefined {
  const first = digitsOf((tokens[from] as Token).word);
  if (first === undefined || first.length > 3 || first[0] === '0') return undefined;
  let whole = first;
  let to = from + 1;
  for (; ; to++) {
    const next = tokens[to];
    if (next?.kind !== 'number' || next.start - (tokens[to - 1] as Token).end !== 1) break;
    const digits = digitsOf(next.word);
    if (digits?.length !== 3) break;
    whole += digits;
    if (whole.length > LONGEST) return { to: to + 1, decimals: 0, yearlike: false };
  }
  const groups = to - from;
  const isThousands = habit.spaceGroups || whole.endsWith('000');
  if (groups === 1 || (groups === 2 && !isThousands)) return undefined;
  if (!isJoined(tokens, to, '.,')) return literal(to, whole, '', 'space');
  return literal(to + 2, whole, digitsOf((tokens[to + 1] as Token).word), 'space');
}

/** "1'234'567.50", as the Swiss part thousands. */
function apostrophed(tokens: readonly Token[], from: number): Literal | undefined {
  if (!isJoined(tokens, from + 1, "'’")) return undefined;
  const groups = [(tokens[from] as Token).word];
  let to = from + 1;
  for (; isJoined(tokens, to, "'’"); to += 2) groups.push((tokens[to + 1] as Token).word);
  if (!isWestern(groups)) return undefined;
  const fraction = isJoined(tokens, to, '.') ? (tokens[to + 1] as Token).word : '';
  return literal(fraction ? to + 2 : to, groups.join(''), fraction, 'western');
}

/**
 * The number in digits at token `from`: Western and Indian grouping, groups parted by spaces,
 * decimal point or comma.
 * @example literalAt(tokens('2,77,000', 0, 8), 0, habit).value // 277000
 */
export function literalAt(tokens: readonly Token[], from: number, habit: Habit): Literal {
  const end = clusterEnd(tokens, from);
  if (isRefused(tokens, from, end)) return { to: end, decimals: 0, yearlike: false };
  return spaced(tokens, from, habit) ?? apostrophed(tokens, from) ?? signed(tokens, from, habit);
}
