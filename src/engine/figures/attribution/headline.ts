import type { Quote } from '../../../model/finding';
import { overlaps } from '../../../model/span';
import type { Draft } from '../../analysis';
import { speechOf } from '../../quotes/lexicon/speech';
import type { Token } from '../../token';
import { hasTrait } from '../lexicon/traits';
import type { Passage } from '../passage/passage';
import type { Source } from './source';

/** A name in a headline is of so many words. */
const LONGEST = 4;

/** The words right before the colon: names, where the script tells them. */
function namesBefore(passage: Passage, colon: number): readonly Token[] {
  const lead = passage.sentence.tokens.slice(Math.max(0, colon - LONGEST), colon);
  if (hasTrait(passage, 'uncapitalised')) return lead;
  return lead.slice(lead.findLastIndex((token) => !token.capital) + 1);
}

/** The words after the colon, where they are few enough for a name that ends the headline. */
function namesAfter({ sentence }: Passage, colon: number): readonly Token[] {
  const rest = sentence.tokens.slice(colon + 1);
  return rest.length <= LONGEST ? rest : [];
}

/** The last name of a speaker whom the text quotes further down, or a medium. */
function ownerOf(
  names: readonly Token[],
  { sentence: { language } }: Passage,
  quotes: readonly Draft<Quote>[],
): string | undefined {
  const last = names.at(-1)?.word;
  if (!last) return undefined;
  const quoted = quotes.find(({ speaker }) => speaker?.toLowerCase().split(' ').at(-1) === last);
  if (quoted) return quoted.speaker;
  const media = speechOf(language).outlets;
  return names.flatMap((_, i) => {
    const match = media.at(names, i);
    return match && i + match.length === names.length ? [match.meaning] : [];
  })[0];
}

/** "Novak: oil sales to India jumped", "… का लक्ष्य: मोदी": whom a headline quotes. */
export function headlineSource(
  passage: Passage,
  quotes: readonly Draft<Quote>[],
): Source | undefined {
  const colon = passage.sentence.tokens.findIndex((token) => token.word === ':');
  if (colon < 0) return undefined;
  for (const names of [namesBefore(passage, colon), namesAfter(passage, colon)]) {
    const name = ownerOf(names, passage, quotes);
    const [first, last] = [names[0], names.at(-1)];
    if (!name || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    return { name, words: name, span, phrase: span };
  }
  return undefined;
}

/** "Talks in Pune: 30 billion by 2025": a headline that a colon opens with its topic, and with nobody who says so. */
export function hasLabel({ sentence }: Passage, quotes: readonly Draft<Quote>[]): boolean {
  const colon = sentence.tokens.findIndex(({ word }) => word === ':');
  if (colon < 0 || quotes.some(({ span }) => overlaps(span, sentence))) return false;
  const { outlets, roles } = speechOf(sentence.language);
  const lead = sentence.tokens.slice(0, colon);
  return !lead.some(({ word }, i) => outlets.at(lead, i) ?? roles.of(word));
}
