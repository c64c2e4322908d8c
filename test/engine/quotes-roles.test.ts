import { describe, expect, it } from 'vitest';
import { quotesOf } from './told';

/** What the text says that the speaker is, in front of the name. */
const ROLES: readonly [text: string, role: string | undefined][] = [
  ['It came after a visit of Minister Ravi Menon. Menon said tea was dear.', 'Minister'],
  ['Some admire Mr. Ravi Menon. Menon said tea was dear.', undefined],
  ['Buyers wrote to Mr. Ravi Menon. Menon said tea was dear.', undefined],
  ['The storm left Senator Ravi Menon behind. Menon said tea was dear.', 'Senator'],
  [
    "It was Chile's Deputy Trade Minister Ravi Menon who said tea was dear.",
    "Chile's Deputy Trade Minister",
  ],
  ['The port honoured its former head Ravi Menon. Menon said tea was dear.', 'former head'],
  ['The race is open after rival Ravi Menon left. Menon said tea was dear.', 'rival'],
  [
    'Minister of State for Commerce Ravi Menon said tea was dear.',
    'Minister of State for Commerce',
  ],
  ["Chilean chargé d'affaires Ravi Menon said tea was dear.", "Chilean chargé d'affaires"],
  ['Growers were told by donors to back Ravi Menon. Menon said tea was dear.', undefined],
  // a form of address behind an office is no part of it, and none by itself
  ['चाय संघ के सचिव श्री रवि मेनन ने कहा कि चाय महंगी है।', 'चाय संघ के सचिव'],
  ['डॉ. रवि मेनन ने कहा कि चाय महंगी है।', undefined],
  ['बैठक में मौजूद चाय मंत्री रवि मेनन ने कहा कि चाय महंगी है।', 'चाय मंत्री'],
];

describe('the office in front of a name', () => {
  it.each(ROLES)('%s', (text, role) => {
    expect(quotesOf(text).at(-1)?.role).toBe(role);
  });
});
