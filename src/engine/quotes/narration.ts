import type { Quote } from '../../model/finding';
import type { Draft } from '../analysis';
import { askedIn, reporterIn } from './dialogue/asked';
import { type Speech, speechOf } from './lexicon/speech';
import type { Outlet } from './outlets/outlet';
import { outletFor, outletsIn } from './outlets/outlets';
import { relayerIn } from './outlets/relaying';
import { ownWords, type Range, spanOf, textOf } from './passage/items';
import type { Passage } from './passage/passages';
import { holderIn } from './speakers/apposition';
import type { Resolver } from './speakers/resolver';
import type { Speaker } from './speakers/speaker';
import { headlineIn } from './statements/headline';
import { isNested, NEIGHBOURS } from './statements/nesting';
import { typeOf } from './statements/quote-type';
import type { Statement } from './statements/statement';
import { statementsIn } from './statements/statements';
import { unattributedIn } from './statements/unattributed';
import { subjectBefore } from './subject/before';
import { senderOf } from './subject/sender';
import { takesStance } from './subject/stance';
import type { Subject } from './subject/subject';

/** What every piece of one statement shares. */
type Voice = Pick<Draft<Quote>, 'speaker' | 'role' | 'speakerSpan' | 'outlet' | 'cue' | 'group'>;

/** Two who are introduced are enough to know that none is the only one. */
const MOST_HOLDERS = 2;

/** Reads passage after passage and remembers who spoke last, to whom, and of whom it was said. */
export class Narration {
  /** Who spoke last; a quotation without a verb continues them. */
  private voice: Voice | undefined;
  /** Whether that is somebody with a name. */
  private isNamed = false;
  private previous: Passage | undefined;
  /** Whether the passage before already says who said it. */
  private wasSaid = false;
  private lastOutlet: string | undefined;
  private readonly outlets = new Map<string, string>();
  private groups = 0;
  /** Who is first told to have spoken to a medium. */
  private spoken: Speaker | undefined;
  private readonly holders = new Map<string, Speaker>();
  /** The names of those who ask for a medium. */
  private readonly reporters = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly resolver: Resolver,
  ) {}

  /** Who answers the questions of an interview: who spoke last, by name where the text tells it, else the only one introduced. */
  get interviewee(): Partial<Voice> | undefined {
    if (this.voice && this.isNamed) return this.voice;
    const holder = this.holders.size === 1 ? [...this.holders.values()][0] : undefined;
    const { name, role } = this.spoken ?? holder ?? this.resolver.introduced() ?? {};
    if (name !== undefined && this.reporters.has(name)) return undefined;
    return name === undefined ? this.voice : { speaker: name, role };
  }

  /** Notes who is introduced in an interview's lead where no capitals show names. */
  private notice(speech: Speech, passage: Passage): void {
    const { items } = passage;
    const reporter = reporterIn(speech, items);
    if (reporter) this.reporters.add(textOf(this.text, items, reporter));
    const asked = this.spoken ? undefined : askedIn(speech, items, this.resolver.isKnown);
    if (asked)
      this.spoken = this.resolver.resolve(speech, passage, { ...asked, side: 'before' }, true);
    if (this.holders.size === MOST_HOLDERS) return;
    const naming = holderIn(speech, items);
    if (!naming?.role) return;
    const name = textOf(this.text, items, naming.name);
    this.holders.set(name, { name, role: textOf(this.text, items, naming.role) });
  }

  /**
   * "Ravi Menon, the port's owner, spoke to the paper", "The paper spoke to him": notes who answers,
   * of whom no words are told.
   */
  private listen(speech: Speech, passage: Passage): void {
    const { items } = passage;
    for (let i = 1; speech.capitals && !speech.inverts && i < items.length; i++) {
      const match = speech.hearing.at(items, i);
      if (!match) continue;
      const traits = speech.addressed.get(items[i + match.length]?.word ?? '');
      if (traits) this.spoken ??= this.resolver.meant(traits);
      const subject = traits ? undefined : subjectBefore(speech, passage, i);
      const spoken = subject && this.resolver.resolve(speech, passage, subject, true);
      if (spoken?.person && !spoken.person.isBody) this.spoken ??= spoken;
    }
  }

  nextGroup(): string {
    return `q${++this.groups}`;
  }

  /** The voice of somebody whom a transcript names at the head of a passage. */
  labelled(passage: Passage, label: Range): Voice {
    const speech = speechOf(passage.language);
    const subject: Subject = { ...label, side: 'before' };
    const { name, role } = this.resolver.resolve(speech, passage, subject, true);
    const speakerSpan = spanOf(passage.items, label);
    return { speaker: name, role, speakerSpan, group: this.nextGroup() };
  }

  read(passage: Passage, at: number): Draft<Quote>[] {
    const speech = speechOf(passage.language);
    this.resolver.enter(at);
    const own = statementsIn(speech, passage).filter((one) => this.mayTake(speech, passage, one));
    const headline = own.length === 0 ? headlineIn(speech, passage, this.resolver) : [];
    const read = [...own, ...headline];
    const unattributed = unattributedIn(
      speech,
      passage,
      read,
      this.goesOn(passage),
      this.resolver.isKnown,
    );
    const said = [...own, ...headline, ...unattributed];
    const named = said.length > 0 ? outletsIn(this.text, speech, passage) : [];
    const drafts = said.flatMap((one, i) => {
      const isRetold = !speech.inverts && isNested(one, said.slice(Math.max(0, i - NEIGHBOURS), i));
      const relayer = one.relayer && relayerIn(this.text, speech, passage.items, one.relayer);
      return this.drafts(speech, passage, one, relayer ?? outletFor(named, one.pieces), isRetold);
    });
    if (own.length === 0) this.listen(speech, passage);
    if (own.length === 0 && !speech.capitals) this.notice(speech, passage);
    if (own.length === 0) this.resolver.leave(speech, passage);
    this.previous = passage;
    this.wasSaid = drafts.length > 0;
    return drafts;
  }

  /** Whether a stance is that of people. */
  private mayTake(speech: Speech, { items }: Passage, { isStance, subject }: Statement): boolean {
    return !isStance || (!!subject && takesStance(speech, items, subject, this.resolver.isPerson));
  }

  /** Whether the sentence before, in the same block, held a quotation. */
  private goesOn({ block }: Passage): boolean {
    const before = this.previous;
    return before?.block === block && before.items.some(({ quoted }) => quoted);
  }

  private drafts(
    speech: Speech,
    passage: Passage,
    said: Statement,
    heard: Outlet | undefined,
    isRetold: boolean,
  ): Draft<Quote>[] {
    const { items } = passage;
    const voice = this.voiceOf(speech, passage, said, heard);
    const isRelative = speech.pronouns.get(items[said.subject?.from ?? -1]?.word ?? '')?.relative;
    if (said.subject && !isRelative && !isRetold) this.voice = voice;
    if (said.pointsBack && this.wasSaid) return [];
    const back = said.pointsBack ? this.previous?.items : undefined;
    const within = back ?? items;
    const pieces = back ? [ownWords(back)] : said.pieces;
    const because = [{ rule: said.rule, span: voice.cue }];
    return pieces.map((piece) => ({
      kind: 'quote',
      span: spanOf(within, piece),
      type: typeOf(within, piece),
      ...voice,
      chain: [],
      because,
    }));
  }

  private voiceOf(
    speech: Speech,
    passage: Passage,
    said: Statement,
    heard: Outlet | undefined,
  ): Voice {
    const { items } = passage;
    if (said.isNobodys) return { group: this.nextGroup() };
    if (!said.subject) return { ...this.voice, cue: undefined };
    const subject = { ...said.subject, ...senderOf(speech, items, said.subject) };
    const { name, role, person }: Speaker = this.resolver.resolve(
      speech,
      passage,
      subject,
      !said.isSource && !subject.isOblique,
    );
    this.isNamed = person !== undefined;
    return {
      speaker: name,
      role,
      speakerSpan: spanOf(items, subject),
      outlet: this.outletOf(heard, name),
      cue: said.cue && spanOf(items, said.cue),
      group: this.nextGroup(),
    };
  }

  /** The medium named here, or the one to which this speaker was last said to have spoken. */
  private outletOf(heard: Outlet | undefined, speaker: string | undefined): string | undefined {
    const own = heard?.again ? this.lastOutlet : heard?.name;
    if (own) {
      this.lastOutlet = own;
      if (speaker && !heard?.once) this.outlets.set(speaker, own);
    }
    return own ?? (speaker ? this.outlets.get(speaker) : undefined);
  }
}
