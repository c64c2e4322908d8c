import { contains, type Span } from '../../../model/span';
import type { Token } from '../../token';
import type { CueWord } from '../lexicon/cues';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, isA, type Passage } from '../passage/passage';
import { firstNouns, LONGEST, nounsAfter, nounsBefore, SIGN } from './noun-phrase';

const isCount = ({ cues }: CueWord): boolean => cues.has('data') && cues.has('count');
const isShow = ({ cues }: CueWord): boolean => cues.has('show') && !cues.has('data');

/** "… data show": data words right before a verb that tells. */
export const dataShow = ({ cues }: Passage): CueWord | undefined =>
  cues.find((word, i) => {
    const verb = cues[i + 1];
    return isCount(word) && verb?.cues.has('show') && verb.start - word.end <= 2;
  });

/** "numbers of the ministry show", "shared by the data and analytics provider | Harbourline | show", "figures seen by our reporter show": whose they are. */
function owners(passage: Passage): Token[] {
  const verb = passage.cues.findLast(isShow);
  const data = passage.cues.findLast((word) => isCount(word) && word.end < (verb?.start ?? 0));
  if (!verb || !data) return [];
  const link = between(passage, data.end, verb.start);
  const isBroken = link.some((token) => SIGN.test(token.word) && !/^[()]$/.test(token.word));
  if (link.length > LONGEST || isBroken || link.some((token) => isA(passage, token, 'stop')))
    return [];
  const of = link.findIndex((token) => isLink(passage, token, 'owner'));
  const isSeen = link.slice(0, of + 1).some((token) => isA(passage, token, 'seen'));
  const own =
    of < 0 || isSeen ? nounsBefore(passage, data.end) : firstNouns(passage, link.slice(of + 1));
  const name = link.slice(link.findLastIndex(({ capital }) => !capital) + 1);
  const isOther = link.some((token) => isA(passage, token, 'seen')) || name.length === 0;
  return isOther || own.some(({ capital }) => capital) ? own : name;
}

/** «Такие данные | обнародовало министерство»: what was told before stands in front of the verb, and who made it behind. */
const isOfAbove = (passage: Passage, nouns: readonly Token[]): boolean =>
  hasTrait(passage, 'citedAfter') &&
  nouns.length > 0 &&
  nouns.every((token) => isA(passage, token, 'above'));

/** "Harbourline puts imports at …", «агентство „…“ подсчитало»: who made a figure begins the sentence. */
function maker(passage: Passage): Token[] {
  const { tokens } = passage.sentence;
  const verb = passage.cues.find((word) => word.cues.has('makes'));
  if (!verb) return [];
  const nouns = nounsBefore(passage, verb.start);
  const [first, ...rest] = nouns;
  if (first?.start !== passage.sentence.start || nouns.at(-1)?.end !== verb.start - 1) return [];
  if (isOfAbove(passage, nouns)) return nounsAfter(passage, verb);
  if (isA(passage, first, 'above')) return [];
  const isAt = passage.quantities.some(({ span }) =>
    isLink(
      passage,
      tokens.findLast(({ end }) => end <= span.start),
      'at',
    ),
  );
  const isNamed = rest.some(({ capital }) => capital) || !isLink(passage, first, 'several');
  return isNamed && (isAt || hasTrait(passage, 'declining')) ? nouns : [];
}

/** "…, the agency reports." at the end of a clause. */
function reporting(passage: Passage): CueWord | undefined {
  const { tokens } = passage.sentence;
  return passage.cues.find((word) => {
    if (!word.cues.has('cited')) return false;
    const next = tokens.find((token) => token.start >= word.end);
    const isLast = !tokens.some((token) => token.kind === 'word' && token.start >= word.end);
    const lead = nounsBefore(passage, word.start)[0];
    const comma = lead && tokens.findLast((token) => token.end <= lead.start);
    return isLast || (next?.word === ',' && comma?.word === ',');
  });
}

/** So many words, with the marks, make a name in quotation marks. */
const QUOTED = 7;

/** «в обзоре центра „…“», «по данным „…“»: a body is known by the name in quotation marks. */
export function quotedName(passage: Passage, nouns: readonly Token[]): Token[] {
  const { tokens } = passage.sentence;
  const cue = passage.cues.findLast((word) => word.cues.has('citing') || word.cues.has('cited'));
  const isNamed = nouns.some((token) => token.capital && !isLink(passage, token, 'company'));
  if (!hasTrait(passage, 'quotedNames') || !cue || isNamed) return [];
  if (tokens.some((token) => contains(cue, token) && isLink(passage, token, 'voice'))) return [];
  const from = nouns.at(-1)?.end ?? cue.end;
  const rest = tokens.filter((token) => token.start >= from).slice(0, QUOTED + 1);
  const close = rest.findIndex((token, i) => i > 1 && /^[»“”"]$/.test(token.word));
  const isName = /^[«„“"]$/.test(rest[0]?.word ?? '') && rest[1]?.capital === true;
  return isName && close > 0 && !rest[close + 1]?.capital ? rest.slice(0, close + 1) : [];
}

const beforeOf = (passage: Passage, { start }: Span = passage.sentence): Token[] =>
  nounsBefore(passage, start);

/** "यह जानकारी मंत्रालय ने दी": the word after who gave it. */
const giver = (passage: Passage): Token | undefined =>
  passage.cues.some((word) => word.cues.has('above'))
    ? passage.sentence.tokens.find((token) => isLink(passage, token, 'giver'))
    : undefined;

/** The noun phrase that a sentence names as its source. */
export function nounPhrase(passage: Passage): Token[] {
  const citing = passage.cues.findLast((word) => word.cues.has('citing'));
  if (citing) return nounsAfter(passage, citing);
  const cited = passage.cues.find((word) => word.cues.has('cited'));
  if (hasTrait(passage, 'postpositional')) return beforeOf(passage, cited ?? giver(passage));
  const within = passage.cues.findLast((word) => word.cues.has('cited'));
  if (hasTrait(passage, 'citedAfter')) return within ? nounsAfter(passage, within) : maker(passage);
  const data = dataShow(passage);
  if (data) return nounsBefore(passage, data.end);
  const told = reporting(passage);
  if (told) return nounsBefore(passage, told.start);
  const owned = owners(passage);
  return owned.length > 0 ? owned : maker(passage);
}
