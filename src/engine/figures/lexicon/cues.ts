import type { Language } from '../../../model/language';
import type { Span } from '../../../model/span';
import { rowsOf } from '../../forms';
import { measures as en } from '../../languages/en/measures';
import { measures as hi } from '../../languages/hi/measures';
import { measures as ru } from '../../languages/ru/measures';
import { Lexicon } from '../../lexicon';
import type { Sentence } from '../../sentence';
import { CUES, type Cue, type MeasureWords } from './words';

/** A word or phrase that tells something about the figures around it. */
export interface CueWord extends Span {
  readonly cues: ReadonlySet<Cue>;
}

function lexiconOf(words: MeasureWords): Lexicon<ReadonlySet<Cue>> {
  const rows = new Map<string, Set<Cue>>();
  for (const cue of CUES)
    for (const row of rowsOf(words[cue])) rows.set(row, (rows.get(row) ?? new Set()).add(cue));
  return new Lexicon([...rows].map(([row]) => [row, cuesOfRow(rows, row)] as const));
}

/** The longest row wins a look-up: it means what the stems that it extends mean, too. */
function cuesOfRow(rows: ReadonlyMap<string, ReadonlySet<Cue>>, row: string): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  for (const [other, own] of rows)
    if (other === row || (other.endsWith('*') && row.startsWith(other.slice(0, -1))))
      for (const cue of own) cues.add(cue);
  return cues;
}

const LEXICONS: Readonly<Record<Language, Lexicon<ReadonlySet<Cue>>>> = {
  en: lexiconOf(en),
  hi: lexiconOf(hi),
  ru: lexiconOf(ru),
};

/** Every cue of a sentence, in order; longer phrases hide the shorter ones inside. */
export function cuesOf({ tokens, language }: Sentence): CueWord[] {
  const found: CueWord[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = LEXICONS[language].at(tokens, i);
    const [first, last] = match ? [tokens[i], tokens[i + match.length - 1]] : [];
    if (match && first && last)
      found.push({ start: first.start, end: last.end, cues: match.meaning });
    i += match?.length ?? 1;
  }
  return found;
}
