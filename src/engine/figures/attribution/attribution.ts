import type { Attribution, Figure, Quote } from '../../../model/finding';
import type { Side } from '../../../model/measure';
import { around, contains, overlaps, type Span } from '../../../model/span';
import type { Draft } from '../../analysis';
import { isLink, linkAt } from '../lexicon/links';
import type { Passage } from '../passage/passage';
import { isBare } from '../passage/subject';
import { fullName } from './full-name';
import type { Source } from './source';

/** The innermost statement around a figure whose speaker is known. */
function speakerOf(
  quotes: readonly Draft<Quote>[],
  span: Span,
  passage: Passage,
): Draft<Quote> | undefined {
  // the point of «млрд.» may be that of the sentence, with which a statement ends
  const { start } = span;
  return around(quotes, { start, end: start }).findLast(
    ({ speaker, speakerSpan }) => speaker !== undefined && !areBoth(passage, speakerSpan),
  );
}

/** "India and Russia hope", "both leaders expect": what both want is nobody's word. */
function areBoth(passage: Passage, speaker: Span | undefined): boolean {
  const { units, sentence } = passage;
  const own = units.filter((unit) => speaker && contains(speaker, unit));
  const words = sentence.tokens.filter((token) => speaker && contains(speaker, token));
  if (words.some((token) => isLink(passage, token, 'jointly'))) return true;
  const parties = own.map((unit) => unit.party);
  const isPair = parties.includes('IN') && parties.includes('RU');
  const onlyCountries = own.every((unit) => unit.party !== undefined || unit.roles.has('and'));
  return parties.includes('BOTH') || (isPair && onlyCountries);
}

/** «По словам посла»: the quotation knows the name behind the common noun. */
const isFuller = (speaker: string, { name }: Source): boolean =>
  !/\p{Lu}/u.test(name) && !speaker.startsWith(name) && speaker.length > name.length;

/** "That leaves 19", "यानी 9": whether a sentence tells what its figures come to, which no source said. */
export const isReckoned = (passage: Passage): boolean =>
  linkAt(passage, passage.sentence.tokens, 0, 'reckons') > 0 ||
  passage.cues.some((word) => word.cues.has('thus'));

/** Whether a source named before covers a figure: not one that stands bare beside another time ("In 2020: 88"). */
export function goesOnTelling(passage: Passage, { start }: Span): boolean {
  const goesOn = passage.topics.length > 0 || passage.cues.some((word) => word.cues.has('anaphor'));
  const isElsewhen = passage.periods.length > 0 && !goesOn;
  return !isReckoned(passage) && !(isElsewhen && isBare(passage, start));
}

interface Sources {
  /** Named in the figure's own sentence. */
  readonly own?: Source;
  /** Named before in the paragraph. */
  readonly carried?: Source;
  /** Whether the figure goes on about what was just said, without a time of its own. */
  readonly continues: boolean;
  /** All that were named before. */
  readonly known: readonly Source[];
}

/** Who stands behind a figure: the speaker around it and the statistics cited, or these alone. */
export function attributionOf(
  quotes: readonly Draft<Quote>[],
  span: Span,
  passage: Passage,
  { own, carried, continues, known }: Sources,
): { readonly attribution?: Attribution; readonly side?: Side } {
  const quote = speakerOf(quotes, span, passage);
  const speaker = quote?.speaker;
  const source = own ?? (speaker === undefined || continues ? carried : undefined);
  const isSource =
    source !== undefined &&
    quote?.speakerSpan !== undefined &&
    overlaps(source.phrase, quote.speakerSpan);
  if (speaker === undefined || isSource) {
    if (!source) return {};
    const name = isSource && speaker && isFuller(speaker, source) ? speaker : source.name;
    return { attribution: { name, nameSpan: source.span }, side: source.side };
  }
  const name = fullName(speaker, known) ?? speaker;
  const said = { name, nameSpan: quote?.speakerSpan, role: quote?.role };
  if (!source || source.name === name) return { attribution: said };
  const attribution = { ...said, statistics: source.name, statisticsSpan: source.span };
  return { attribution, side: source.side };
}

/** "Об этом пишет …, ссылаясь на …": the source of what the sentences before said. */
export const attributedTo = (figure: Draft<Figure>, { name, span, side }: Source): Draft<Figure> =>
  figure.attribution
    ? figure
    : { ...figure, attribution: { name, nameSpan: span }, side: figure.side ?? side };
