import type { Measure, Side, Status } from './measure';
import type { Period } from './period';
import type { Quantity } from './quantity';
import type { Span } from './span';

/** Why something was concluded: a rule's code, the words that triggered it, a detail. Surfaces put it into words. */
export interface Reason {
  readonly rule: string;
  readonly span?: Span;
  readonly detail?: string;
}

/** Kind, normalised words and ordinal: stable when other text moves. */
export type FindingId = string;

interface Found {
  readonly id: FindingId;
  readonly span: Span;
  readonly because: readonly Reason[];
}

/** A phrase that speaks of India–Russia trade. */
export interface Mention extends Found {
  readonly kind: 'mention';
}

/** Who stands behind a figure: the speaker or body named, and the statistics they cite. */
export interface Attribution {
  readonly name: string;
  readonly nameSpan?: Span;
  readonly role?: string;
  /** The statistics behind the speaker ("India's statistics"), where the text names them. */
  readonly statistics?: string;
  readonly statisticsSpan?: Span;
}

/** A figure about India–Russia trade. What the text does not give is absent. */
export interface Figure extends Found {
  readonly kind: 'figure';
  readonly quantity: Quantity;
  readonly period?: Period;
  readonly periodSpan?: Span;
  readonly measure?: Measure;
  readonly status: Status;
  /** Present where the figure is a change (growth, decline, multiple): against which period, up or down. */
  readonly change?: { readonly against?: Period; readonly direction?: 'up' | 'down' };
  readonly record?: boolean;
  readonly attribution?: Attribution;
  /** The goods or services to which the figure is limited ("crude oil"), where the text says so. */
  readonly goods?: Span;
  /** Whose count it is, only where the text says so. */
  readonly side?: Side;
}

export type HopKind = 'speaker' | 'statistics' | 'outlet' | 'agency' | 'post' | 'page';

/** One station on the way of words from the speaker to this page, with the words that show it. */
export interface Hop {
  readonly name: string;
  readonly kind: HopKind;
  readonly evidence?: Span;
}

export type QuoteType = 'direct' | 'indirect' | 'mixed' | 'post';

/** One attributed statement, one per continuous piece of text; `span` is the words, quotation marks included. */
export interface Quote extends Found {
  readonly kind: 'quote';
  readonly type: QuoteType;
  /** Pieces of one quotation share a group. */
  readonly group?: string;
  /** Nominative name or descriptor; absent where the text does not say. */
  readonly speaker?: string;
  /** The words that name the speaker nearest to this statement. */
  readonly speakerSpan?: Span;
  readonly role?: string;
  /** The speech verb, noun or "according to". */
  readonly cue?: Span;
  /** The medium to which it was said. */
  readonly outlet?: string;
  /** The date of a post, ISO, where the text gives it. */
  readonly date?: string;
  /** Speaker first, this page last; every hop that the text shows. */
  readonly chain: readonly Hop[];
}

/** Sectors or goods that the text enumerates. */
export interface Listing extends Found {
  readonly kind: 'listing';
  readonly topic: 'sectors' | 'goods';
  readonly items: readonly Span[];
  /** The quote in which the enumeration stands. */
  readonly speaker?: string;
}

export type Finding = Mention | Figure | Quote | Listing;
