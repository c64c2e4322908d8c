/** What a character is to the tokeniser; see {@link classAt}. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SIGN = 4;
/** Invisible: parts two words, but inside a word belongs to it (soft hyphen, joiners). */
export const JOINER = 5;

// Looked up by code unit and filled as characters are met: a regular expression for each of a
// page's characters would cost more than all the rest of reading it into tokens.
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\u00ad\u200b-\u200d\u2060]/.test(character)) return JOINER;
  return /[\s\u200e\u200f\ufeff]/.test(character) ? SPACE : SIGN;
}

const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

/** The character at an offset is two code units long. */
export const isPair = (text: string, at: number): boolean =>
  isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff;

/** The class of the character at an offset of the text; a lone surrogate is a sign. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code];
  if (known) return known;
  if (isSurrogate(code)) return isPair(text, at) ? classify(text.slice(at, at + 2)) : SIGN;
  const found = classify(text.charAt(at));
  classes[code] = found;
  return found;
}
