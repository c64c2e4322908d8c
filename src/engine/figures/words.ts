/** Words and phrases, stems with `*`, parted by ` | `. */
export type Rows = string;

/** What a word tells about the figures around it. */
export const CUES = [
  'up', // the figure is a rise, or rose
  'down',
  'compared', // after a percentage: "more than", "higher"
  'lesser', // the same the other way
  'share', // a part of a whole
  'investment',
  'deficit',
  'target', // a goal that was set
  'future', // an expectation
  'present', // tells of now
  'actual', // something that was counted
  'record',
  'superlative', // the most or least of a stretch
  'base', // stands before the value that another is compared with
  'than', // stands before a period with which another is compared
  'baseAfter', // the same after it, in languages that put it there
  'noise', // a subject that is not the trade of the pair
  'terms', // a price, a discount: noise that the text only mentions by the way
  'domestic', // what a country has by itself: output, demand, stocks
  'price', // after a quantity: it is the price of one
  'anaphor', // takes up the subject of the sentence before
  'traded', // goods change hands or are on their way
  'rank', // what a country is the nth of
  'oil',
  'settled', // "of trade is settled in rupees": a share of payments
  'stuck', // sums that lie idle: no trade
  'wish', // what follows is wished for, whatever the tense
  'cause', // a clause follows that only gives the reason or the time
  'turn', // what was aimed at before it does not hold after it
  'thus', // goes on about what the paragraph before spoke of
  'whole', // beyond the pair: "all countries"
  'respectively', // each figure of a row is of another thing or time
  'own', // before what is of the subject of its sentence
  'we', // before what is of the side from which the text sees
  'reverse', // goods that go the other way
  'sum', // adds up the figures before it
  'filler', // may stand between a figure and what it is of
  'and',
  'citing', // a source follows
  'cited', // the source stands before
  'relay', // all that follows is told after the source
  'data', // what a source publishes; never its name
  'show', // what data do
  'body', // a firm, an agency: by itself whoever was named last
  'seen', // who saw the data is not their source
  'makes', // what a source does that gives a figure of its own
  'stop', // ends the name of a source
  'soft', // ends it, too, unless a name goes on after it
  'above', // the source of what the sentences before said follows
  'count', // "by the Indian count": whose statistics
] as const;

export type Cue = (typeof CUES)[number];

/** The words of one language by which figures are understood. */
export type MeasureWords = Readonly<Record<Cue, Rows>>;
