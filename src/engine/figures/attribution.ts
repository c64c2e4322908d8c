import type { Attribution, Quote } from '../../model/finding';
import type { Side } from '../../model/measure';
import { contains, overlaps, type Span } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument } from '../document';
import type { Token } from '../token';
import type { CueWord } from './cues';
import type { Passage } from './passage';

/** Statistics or a body that a sentence names as its source. */
export interface Source {
  readonly name: string;
  readonly span: Span;
  /** Whose count it is, where the name says so. */
  readonly side?: Side;
}

const END = /^[,.;:()"“”«»!?।—–|]$/;
const LONGEST = 12;

/** Words between a source and its data or a verb: never part of its name. */
const isDataWord = (passage: Passage, token: Token): boolean =>
  passage.cues.some((word) => word.cues.has('data') && contains(word, token));

const isVerb = (passage: Passage, token: Token): boolean =>
  passage.cues.some(
    (word) => (word.cues.has('show') || word.cues.has('actual')) && contains(word, token),
  );

function trimmed(passage: Passage, tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length];
  while (from < to && isDataWord(passage, tokens[from] as Token)) from++;
  while (to > from && isDataWord(passage, tokens[to - 1] as Token)) to--;
  const own = tokens.slice(from, to);
  return isName(passage, own) ? own : tokens.filter((token) => !isArticle(token));
}

const isArticle = (token: Token): boolean => /^(the|a|an)$/.test(token.word);

/** More than a country or a common noun: "India's" and "government" need their "statistics" and "data". */
const isName = (passage: Passage, tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      token.kind === 'word' &&
      (token.capital || passage.sentence.language === 'hi') &&
      !passage.units.some((unit) => unit.party !== undefined && contains(unit, token)),
  );

function sourceOf(
  document: EngineDocument,
  passage: Passage,
  tokens: readonly Token[],
): Source | undefined {
  const own = trimmed(passage, tokens);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const parties = new Set(
    passage.units.filter((u) => contains(span, u) && u.form !== 'currency').map((u) => u.party),
  );
  const side =
    parties.has('IN') === parties.has('RU') ? undefined : parties.has('IN') ? 'india' : 'russia';
  return { name: document.text.slice(span.start, span.end), span, side };
}

/** The noun phrase after "according to". */
function after(passage: Passage, cue: CueWord): Token[] {
  const rest = passage.sentence.tokens.filter((token) => token.start >= cue.end).slice(0, LONGEST);
  const stop = rest.findIndex(
    (token, i) => END.test(token.word) || (i > 0 && isVerb(passage, token)),
  );
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The noun phrase before "data show" or "के अनुसार". */
function before(passage: Passage, at: number): Token[] {
  const lead = passage.sentence.tokens.filter((token) => token.end <= at).slice(-LONGEST);
  const stop = lead.findLastIndex((token) => END.test(token.word));
  return lead.slice(stop + 1);
}

const isNamed = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'word');

/** "… data show": data words right before a verb that tells. */
function dataShow(passage: Passage): CueWord | undefined {
  const { cues } = passage;
  return cues.find((word, i) => {
    const verb = cues[i + 1];
    return (
      word.cues.has('data') &&
      word.cues.has('count') &&
      verb?.cues.has('show') &&
      verb.start - word.end <= 2
    );
  });
}

/** The source that a sentence names for its figures. */
export function sourceIn(document: EngineDocument, passage: Passage): Source | undefined {
  const citing = passage.cues.findLast((word) => word.cues.has('citing'));
  const cited = passage.cues.find((word) => word.cues.has('cited'));
  const shown = dataShow(passage);
  const tokens = citing
    ? after(passage, citing)
    : cited && passage.sentence.language === 'hi'
      ? before(passage, cited.start)
      : shown
        ? before(passage, shown.start)
        : [];
  return isNamed(tokens) ? sourceOf(document, passage, tokens) : undefined;
}

/** The innermost statement around a figure whose speaker is known. */
function speakerOf(quotes: readonly Draft<Quote>[], span: Span): Draft<Quote> | undefined {
  return quotes.findLast((quote) => quote.speaker !== undefined && contains(quote.span, span));
}

interface Sources {
  /** Named in the figure's own sentence. */
  readonly own?: Source;
  /** Named before in the paragraph. */
  readonly carried?: Source;
  /** Whether the figure goes on about what was just said, without a time of its own. */
  readonly continues: boolean;
}

/** Who stands behind a figure: the speaker around it and the statistics cited, or these alone. */
export function attributionOf(
  quotes: readonly Draft<Quote>[],
  span: Span,
  { own, carried, continues }: Sources,
): { readonly attribution?: Attribution; readonly side?: Side } {
  const quote = speakerOf(quotes, span);
  const speaker = quote?.speaker;
  const source = own ?? (speaker === undefined || continues ? carried : undefined);
  const isSource =
    source !== undefined &&
    quote?.speakerSpan !== undefined &&
    overlaps(source.span, quote.speakerSpan);
  if (speaker === undefined || isSource)
    return source
      ? { attribution: { name: source.name, nameSpan: source.span }, side: source.side }
      : {};
  const said = { name: speaker, nameSpan: quote?.speakerSpan, role: quote?.role };
  if (!source || source.name === speaker) return { attribution: said };
  const attribution = { ...said, statistics: source.name, statisticsSpan: source.span };
  return { attribution, side: source.side };
}
