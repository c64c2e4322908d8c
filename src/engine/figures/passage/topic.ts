import type { Span } from '../../../model/span';
import type { Phrase } from '../../mentions/phrase';
import type { Cue } from '../lexicon/words';

/**
 * What a sentence turns to, from left to right: trade of the pair (`ours`), of others, a subject
 * that is no trade (`noise`), a flow or balance whose partner is open, or one country of the pair.
 */
export type TopicKind = 'ours' | 'other' | 'noise' | 'open' | 'india' | 'russia';

export interface Topic extends Span {
  readonly kind: TopicKind;
  readonly phrase?: Phrase;
  /** The word by which it is known, where it is no phrase of trade. */
  readonly cue?: Cue;
  /** A country that stands as a subject. */
  readonly subject?: boolean;
}

/** What a figure may be of. */
export const isHead = ({ phrase, cue, kind }: Topic): boolean =>
  kind === 'ours' || (kind !== 'noise' && (phrase !== undefined || cue !== undefined));

/** What settles whether the pair's trade is spoken of. */
export const decides = ({ kind }: Topic): boolean =>
  kind === 'ours' || kind === 'other' || kind === 'noise';
