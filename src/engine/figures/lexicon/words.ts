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
  'onYear', // against the same months of the year before
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

/** Little words that join figures to the rest of a sentence: in rows `*` may stand first, too, before an ending. */
export const LINKS = [
  'reckons', // opens what the text itself makes of the figures before
  'by', // before the amount of a change
  'changed', // a verb of change that tells no way, before that
  'into', // before a multiple, as an amount of change
  'to', // before the value that was reached
  'upto', // before that, where it only bounds
  'carry', // verbs of a goal only where they say to what value
  'of', // between what is counted and what it is counted of
  'about', // before a value that is rounded
  'again', // before a change that goes on the same way
  'the', // before a period that a rate is told against, with what makes it a record or a whole one
  'article', // before a name, and no part of it
  'genitive', // after what something is of
  'weekday', // names a day, no source
  'onDay', // between a day and what was published on it
  'issuer', // between who published it and the day
  'office', // a body that may be called after its task
  'task', // brings in its task
  'outcome', // after that, no task but where the source knows it from
  'actor', // statistics that may themselves be who acts
  'acts', // ends a verb after it
  'owner', // between data and whose they are
  'at', // between who made a figure and the figure
  'several', // ends a noun of several, or stands for a noun: by itself nobody who made a figure
  'voice', // brings in what a person or a medium says
  'giver', // after who gave the information
  'whose', // "its data": of whoever was named last
  'more', // after a percentage: by so much more or less
  'multiplied', // between a value and how many times it is taken
  'against', // between a rate and the period that it is told against
  'beside', // the same before the level of that period
  'definite', // before a level
  'level', // what a rate is told against, with its period
  'levelOf', // between a level and its period
  'stuckAt', // between that something is stuck and the level at which it stays: no sum that lies idle
  'that', // opens a sentence about what was just counted
  'ofThat', // after a share: of what was just counted
  'sends', // verbs of sending goods, before what they were worth
  'became', // behind what a value reached, in languages that put the verb there
  'ofAll', // opens a whole: itself tells that a share is of it
  'ofWhich', // before a part of what was just counted
  'tookUp', // a verb of a share that was counted
  'from', // opens a stretch of months
  'till', // between its first and its last
  'still', // before what opens a sentence
  'part', // between what was counted and a share of it
  'yearly', // a pace of no year in particular
  'otherTime', // opens what is told of no time just told: of since then, of once, of years together
  'madeUp', // behind the part of which something is made up: "by" that it changed nothing
  'untilNow', // in the clause of what came about by the day of writing, whatever time was told before
  'wholeYear', // all of a year of which the text told a part
  'distant', // begins like such a pace, but is a time
  'annual', // before the amount of such a pace
  'load', // a ship, a train, or what one brings
  'whither', // ends the name of a country to which goods go; other forms tell where they are bought
  'homeward', // to the country whose language it is
  'home', // to where the text is written: "to us"
  'fromHome', // from there
  'formerly', // opens a bracket with the value that another had before
  'us', // who speaks, as who acts
  'published', // what a source publishes, or that it is the same
  'raw', // of goods: as they come out of the ground
  'stuff', // after that, or by itself after goods: no oil
  'atThatTime', // at the time just told
  'atPresent', // right before a value that stands now
  'tells', // between a time of comparison and the value that it had
  'asset', // after a sum: what is built, lent or ordered for it
  'market', // before goods: what makes or uses them, of no trade of theirs
  'season', // after oil: that of a plant
  'mineral', // goods that are oil
  'itself', // between oil and the verb that gives its share
  'all', // from or to everybody
  'country', // the side as a whole: its trade is that with everybody
  'when', // opens a clause about the time before it
  'relative', // opens a clause about the name before it
  'onceWas', // in front of a time with which the present is only compared
  'outOfSum', // opens what is a part of a sum just told
  'levied', // between what is saved or levied and the goods that it is saved or levied on
  'lost', // opens a clause about what somebody had at another time
  'opening', // opens a clause
  'ofTime', // between a value and the time that it is of
  'ago', // ends a time that is counted back
  'goal', // names what was aimed at
  'ofGoal', // between the value of a goal and its time
  'forGoal', // before the time of a goal, in Hindi after it
  'worldwide', // what a country is among all the world, not for its partner
  'inside', // "in imports": beside the whole of which a part is told
  'inWorld', // "third in the world": a rank among all
  'overtaking', // before who stands higher, or was passed
  'overtaken', // the same after it
  'company', // ends the name of a firm by its kind, or begins it
  'authority', // ends the name of a body by its kind
  'doing', // between what a firm does and its name
  'telling', // a verb whose subject is the source
  'is', // puts a goal and its value in one
  'amounts', // between a value and the flow that it is of
  'infinitive', // in front of a verb that tells of nothing that was
  'auxiliary', // between what tells that something is expected and its verb
  'done', // ends a verb of what has happened
  'undone', // ends a form of that verb that tells of nothing that has happened
  'puts', // a verb of spending money in a country
  'ofPutting', // between the sum and the country
  'jointly', // what both say is nobody's word
  'inTerms', // opens a sentence that counts the same another way
  'howMuch', // asks for an amount or a share
  'perfect', // a verb of what had happened by a time
  'student', // who knows a country, or deals with it, and does not speak for it
  'account', // where money lies
  'inAll', // opens a sentence about everybody a country trades with
  'secondTo', // before the only one that has more
  'exceeds', // one flow is more or less than the other
  'asMany', // "twice as many visitors": behind a multiple of what is counted one by one
  'abroad', // to everybody
  'recap', // opens a sentence about other news of before
] as const;

export type Link = (typeof LINKS)[number];

export type LinkWords = Readonly<Record<Link, Rows>>;

/** What a language is like, where figures are read in another way for it. */
export const TRAITS = [
  'postpositional', // little words stand after what they belong to, and verbs last
  'uncapitalised', // names begin like other words
  'declining', // a noun's case tells what it is to its sentence
  'quotedNames', // bodies are known by a name in quotation marks
  'citedAfter', // the source stands behind the verb that cites it: «подсчитали в …»
  'verbless', // a dash may stand for "is"
] as const;

export type Trait = (typeof TRAITS)[number];
