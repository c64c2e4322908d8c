import type { Span } from '../../model/span';
import { isThird, type Reference } from './countries';
import type { Party } from './vocabulary';

const LEAD = 3;
const LEAD_WEIGHT = 3;

/** Where a text last named each of the two. */
export interface Evidence {
  readonly india?: Span;
  readonly russia?: Span;
}

/** They speak of Russian goods, others buy them. */
const SPECTATORS: ReadonlySet<Party> = new Set(['US', 'UA']);

interface Census {
  readonly india: number;
  readonly russia: number;
  readonly together: number;
  /** How often the third country is named that is named most often together with one of the two. */
  readonly rival: number;
  /** Whether more than one sentence names India together with one that may trade with Russia as well. */
  readonly taken: boolean;
  readonly thirds: ReadonlyMap<Party, number>;
  /** Thirds as far as they may be who trades with one of the two. */
  readonly actors: ReadonlyMap<Party, number>;
}

/** The sentences of a text, of which the one at `first` is the first that says something. */
interface Story {
  readonly sentences: readonly (readonly Reference[])[];
  /** Which of them speak of India without naming it. */
  readonly atHome: readonly boolean[];
  readonly first: number;
}

/** How often countries are named, and in one sentence; title and lead weigh more. A sentence at home speaks of India. */
function census({ sentences, atHome, first }: Story): Census {
  const rivals = new Map<string, number>();
  const thirds = new Map<Party, number>();
  const actors = new Map<Party, number>();
  const traders = new Map<Party, number>();
  let [india, russia, together] = [0, 0, 0];
  for (const [i, references] of sentences.entries()) {
    const weight = i < first + LEAD ? LEAD_WEIGHT : 1;
    const named = new Set(references.map((r) => r.party));
    if (named.has('IN') || atHome[i]) india += weight;
    if (named.has('RU')) russia += weight;
    if (named.has('IN') && named.has('RU')) together += weight;
    for (const party of [...named].filter(isThird)) {
      add(thirds, party, weight);
      const acts = references.some((r) => r.party === party && !r.source);
      if (acts) add(actors, party, weight);
      if (acts && named.has('IN') && !SPECTATORS.has(party)) add(traders, party, weight);
      for (const one of ['IN', 'RU']) if (named.has(one)) add(rivals, one + party, weight);
    }
  }
  const rival = Math.max(0, ...rivals.values());
  const taken = [...traders.values()].some((weight) => weight > 1);
  return { india, russia, together, rival, taken, thirds, actors };
}

const add = (counts: Map<string, number>, key: string, weight: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + weight);
};

/** Whether a headline is about the pair, or about one of the two with somebody else; undefined where it tells neither. */
function isTitled(headline: readonly Reference[] = []): boolean | undefined {
  const named = new Set(headline.map((r) => r.party));
  const isPair = named.has('IN') && named.has('RU');
  const hasThird = [...named].some(isThird);
  return isPair === hasThird ? undefined : isPair;
}

/** Whether a text is about India and Russia more than about either with anybody else. */
function isMainPair({ india, russia, together, rival, thirds }: Census, titled?: boolean): boolean {
  const least = Math.min(india, russia);
  if (least === 0 || titled) return least > 0;
  if (together === 0)
    return (
      (least > 1 || thirds.size === 0) &&
      rival <= 1 &&
      [...thirds.values()].every((third) => third <= least)
    );
  return titled === false ? together > rival : together >= rival;
}

const isSpectator = (party: Party, partner: Party): boolean =>
  partner === 'RU' && SPECTATORS.has(party);

/** The partners of whom a text need not say who trades with them: it is about the other of the two more than about any third country. */
function partnersOf({ india, russia, together, taken, actors }: Census): ReadonlySet<Party> {
  const leads = (weight: number, partner: Party): boolean =>
    [...actors].every(([third, other]) => isSpectator(third, partner) || other < weight);
  const isElsewhere = together === 0 && taken;
  return new Set(
    ['RU', 'IN'].filter(
      (p) => leads(p === 'RU' ? india : russia, p) && !(p === 'RU' && isElsewhere),
    ),
  );
}

/** Whether a country may be the one that trades with `partner`. */
const mayAct = ({ party, oblique }: Reference, partner: Party): boolean =>
  !isThird(party) || !(oblique || isSpectator(party, partner));

/** "Nepal buys diesel from India and fertiliser from Russia": a sentence's first name is its subject. */
const isOutsider = (first: Reference | undefined, partner: Party): boolean =>
  first !== undefined && isThird(first.party) && mayAct(first, partner);

/** Which pair of countries a text speaks of at a place: "the two countries", "bilateral". */
export class Focus {
  private readonly titled: boolean | undefined;
  private readonly main: boolean;
  private readonly partners: ReadonlySet<Party>;
  private ours: boolean;
  /** The parties of another pair that the text turned to. */
  private others: ReadonlySet<Party> = new Set();
  private last: Party | undefined;
  private seen: { india?: Span; russia?: Span } = {};

  constructor(story: Story) {
    const counted = census(story);
    this.titled = isTitled(story.sentences[story.first]);
    this.main = isMainPair(counted, this.titled);
    this.partners = partnersOf(counted);
    this.ours = this.main;
  }

  get evidence(): Evidence {
    return { ...this.seen };
  }

  /** A new paragraph returns to what the text is about. */
  paragraph(): void {
    if (this.main) this.turnTo(true);
    else this.turnTo(this.ours && this.titled !== false);
  }

  private turnTo(ours: boolean, others: Iterable<Party> = []): void {
    this.ours = ours;
    this.others = new Set(others);
  }

  /** Whether the pair that `left` and `right` of a phrase leave open is ours. */
  isOurs(left: readonly Reference[], right: readonly Reference[]): boolean {
    const nearest = [...left].reverse().concat(right);
    const named = new Set(nearest.map((r) => r.party));
    if (named.size === 0) return this.ours;
    if (left.length === 0 && right.some((r) => isThird(r.party))) return false;
    const [a, b] = named;
    if (![...named].some(isThird)) return named.size === 2 || this.joins(a as Party);
    return a !== undefined && b !== undefined && !isThird(a) && !isThird(b);
  }

  /** Whether the partner of the one country that a phrase names, which begins at unit `at`, is the other of the pair. */
  completes(
    party: Party,
    at: number,
    left: readonly Reference[],
    right: readonly Reference[],
  ): boolean {
    const acts = (r: Reference): boolean => r.at === at - 1 || mayAct(r, party);
    const before = left.findLast((r) => r.party !== party && acts(r));
    if (before) return !isThird(before.party) && !(before.oblique && isOutsider(left[0], party));
    const after = right.find((r) => r.party !== party);
    if (after && !isThird(after.party)) return true;
    return this.joins(party);
  }

  /** Whether "that country" is the one of the two that was named last, and not one of `parties`. */
  refersToPartner(left: readonly Reference[], parties: ReadonlySet<Party>): boolean {
    const last = left.at(-1)?.party ?? this.last;
    if (last === undefined || isThird(last) || parties.has(last)) return false;
    return this.ours || this.main;
  }

  private joins(party: Party): boolean {
    return this.ours || ((this.main || this.partners.has(party)) && !this.others.has(party));
  }

  /** Takes note of a sentence that was read. */
  note(references: readonly Reference[], spoken: { ours: boolean; other: boolean }): void {
    for (const { party, unit } of references) {
      if (party === 'IN') this.seen.india = unit;
      if (party === 'RU') this.seen.russia = unit;
      this.last = party;
    }
    const named = new Set(references.map((r) => r.party));
    const thirds = [...named].filter(isThird);
    const both = named.has('IN') && named.has('RU');
    const otherPair = spoken.other && !spoken.ours;
    const isOurs = spoken.ours && (this.main || thirds.length === 0);
    if ((both && thirds.length === 0) || isOurs) this.turnTo(true);
    else if (otherPair) this.turnTo(false, named);
    else if (thirds.length > 0 && named.size === thirds.length + 1 && !both)
      this.turnTo(false, named);
  }
}
