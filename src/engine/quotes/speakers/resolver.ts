import { nominativePhrase } from '../lexicon/inflection';
import { isInstrumental, isOblique } from '../lexicon/personal-names';
import { type Speech, speechOf } from '../lexicon/speech';
import type { Traits } from '../lexicon/words';
import { namingOf } from '../naming/names';
import type { Naming } from '../naming/naming';
import { mediumAt } from '../outlets/media';
import { type Item, type Range, textOf } from '../passage/items';
import type { Passage } from '../passage/passages';
import { descriptionIn } from '../phrase/descriptions';
import { isCredit } from '../phrase/names-only';
import type { Subject } from '../subject/subject';
import {
  calledAgain,
  fitsGender,
  isAge,
  isEpithet,
  lastAgain,
  meantAgain,
  NEAR,
  standsFor,
} from './anaphora';
import { antecedent, ownName } from './apposition';
import { Companies } from './companies';
import { genderIn, noteGender } from './gender';
import { holderOf, holderOfRole, mayLead, officeHeld } from './holders';
import { introductionsIn } from './introductions';
import { newcomerIn, officeAhead, tellsOfOther } from './newcomer';
import { knownRole, officeIn } from './offices';
import { People } from './people';
import { isAcronym, type Person } from './person';
import { personAbout, personAhead, personBefore } from './persons-named';
import { isCalled, Shown } from './shown';
import { asKnown, asSpeaker, type LastSpeaker, type Speaker } from './speaker';
import { isOneOfThem, isStrangers, oneOfThem, tellsOfStranger, withParticiple } from './unnamed';

/** Finds the person behind a noun phrase, passage by passage in reading order. */
export class Resolver {
  private readonly people = new People();
  private readonly shown = new Shown();
  private readonly companies = new Companies();
  private at = 0;
  /** The last passage that tells of somebody without a name ("a 19-year-old"). */
  private stranger = 0;
  /** Who spoke last. */
  private last: LastSpeaker | undefined;

  constructor(
    private readonly text: string,
    passages: readonly Passage[],
  ) {
    for (const { items, language } of passages) {
      this.at++;
      const speech = speechOf(language);
      this.shown.note(speech, items);
      this.people.likely.note(speech, items);
      this.companies.note(text, speech, items, this.at);
      for (const naming of introductionsIn(speech, items)) this.introduce(speech, items, naming);
    }
    this.people.forgetOrder();
    this.at = 0;
  }

  private meet(
    speech: Speech,
    items: readonly Item[],
    { name, role }: Pick<Naming, 'name' | 'role'>,
    isNominative: boolean,
  ): Person {
    const printed = textOf(this.text, items, name);
    const words = isCalled(speech, items, name) ? this.people.inFull(printed) : printed;
    const isBody =
      isAcronym(words) ||
      items.slice(name.from, name.to).some(({ word }) => speech.bodies.of(word));
    const held = role ? officeHeld(this.text, speech, items, role) : knownRole(speech, items, name);
    const isSubject = (isNominative && !isInstrumental(words)) || !isOblique(words);
    const named = { name: words, role: held, isBody, isNominative: isSubject };
    const person = this.people.meet(named, this.at);
    this.people.likely.judge(person, speech, items, name);
    noteGender(person, genderIn(speech, items, { name, role }));
    return person;
  }

  /** Meets a full name, with the abbreviation behind it. */
  private introduce(
    speech: Speech,
    items: readonly Item[],
    naming: Pick<Naming, 'name' | 'role'>,
  ): void {
    const person = this.meet(speech, items, naming, false);
    const [open, short, close] = items.slice(naming.name.to, naming.name.to + 3);
    if (open?.word !== '(' || close?.word !== ')' || !short?.capital) return;
    this.people.abbreviate(person, this.text.slice(short.start, short.end));
  }

  private readonly find = (items: readonly Item[], name: Range): Person | undefined =>
    this.people.find(textOf(this.text, items, name));

  /** Whether the text tells what somebody of this name is. */
  readonly isKnown = (items: readonly Item[], name: Range): boolean => {
    const person = this.find(items, name);
    return person !== undefined && !person.isBody && (!!person.role || person.kinds.size > 0);
  };

  /** Whether a name is that of a person whom the text names in full. */
  readonly isPerson = (items: readonly Item[], name: Range): boolean => {
    const person = this.find(items, name);
    return person !== undefined && !person.isBody && person.name.includes(' ');
  };

  /** The only person of whom the text tells an office, else the only one with a full name so far. */
  readonly introduced = (): Speaker | undefined => asKnown(this.people.introduced(this.at));

  /** The person whom a pronoun means. */
  readonly meant = (traits: Traits): Speaker | undefined => asKnown(this.people.byPronoun(traits));

  /** Follows the narrator to the next passage. */
  enter(at: number): void {
    this.at = at;
  }

  /** Whom a passage without statements is about: pronouns in the next may mean them. */
  leave(speech: Speech, { items }: Passage): void {
    if (tellsOfStranger(speech, items)) this.stranger = this.at + 1;
    if (tellsOfOther(speech, items)) this.people.blur();
    if (isCredit(speech, items)) return;
    const known =
      personAbout(speech, items, items.length, this.find) ??
      personAhead(speech, items, this.isKnown, this.find);
    if (known) this.people.touch(known, this.at);
    const ahead = known ? undefined : officeAhead(speech, items);
    if (ahead) this.named(speech, items, namingOf(speech, items, ahead), true);
    const newcomer = known || ahead ? undefined : newcomerIn(speech, items);
    const office = newcomer && speech.inverts ? officeIn(speech, items, newcomer) : undefined;
    const holder = office && holderOf(this.people, office, this.at);
    if (holder) this.people.touch(holder, this.at);
    else if (newcomer) this.described(speech, items, newcomer, textOf(this.text, items, newcomer));
  }

  /** @param isNominative whether the phrase stands in the case of a subject */
  resolve(speech: Speech, { items }: Passage, subject: Subject, isNominative: boolean): Speaker {
    const traits = subject.traits ?? speech.pronouns.get(items[subject.from]?.word ?? '');
    const turned =
      traits && !traits.relative && personBefore(speech, items, subject.from, this.find);
    if (turned) this.people.touch(turned, this.at);
    if (subject.traits) return this.byPronoun(speech, subject.traits);
    const { gender } = subject;
    if (gender && traits && !traits.relative && subject.to - subject.from === 1)
      return this.byPronoun(speech, { ...traits, gender });
    if (isOneOfThem(speech, items, subject)) return {};
    if (traits?.relative) {
      const comma = items[subject.from - 1]?.word === ',' ? 1 : 0;
      const own = antecedent(speech, items, subject.from - comma);
      return own ? this.named(speech, items, namingOf(speech, items, own), true) : {};
    }
    const medium = speech.inverts ? undefined : mediumAt(speech, items, subject.from);
    if (medium && subject.from + medium.length === subject.to) return { name: medium.meaning };
    const initialled = this.people.byInitials(speech, textOf(this.text, items, subject));
    if (initialled) return this.known(initialled);
    const naming = namingOf(speech, items, subject);
    const own = subject.apposition && ownName(speech, items, naming, subject.apposition);
    const other = subject.apposition && oneOfThem(speech, items, subject, subject.apposition);
    if (other) return this.named(speech, items, namingOf(speech, items, other), isNominative);
    const whole = own ?? withParticiple(speech, items, naming, subject.apposition);
    const speaker = this.named(speech, items, whole, isNominative, subject.apposition);
    if (speaker.person) noteGender(speaker.person, gender);
    return speaker;
  }

  private named(
    speech: Speech,
    items: readonly Item[],
    naming: Naming,
    isNominative: boolean,
    apposition?: Range,
  ): Speaker {
    const printed = textOf(this.text, items, naming.name);
    const words = isNominative && speech.capitals ? printed : nominativePhrase(printed);
    if (naming.kind === 'pronoun') return this.byPronoun(speech, naming.traits);
    const again = lastAgain(speech, items, naming, this.last, this.at, this.shown.isNew);
    if (again) return again;
    const company = this.companies.meant(speech, items, naming.name, this.at);
    if (company) return this.described(speech, items, naming.name, company);
    const since = Math.max(this.at - NEAR, this.stranger, this.last?.at ?? 0);
    const aged = isAge(speech, items, naming.name) && this.people.alone(since, this.at);
    if (aged) return this.known(aged);
    if (isStrangers(speech, items, naming.name))
      return this.described(speech, items, naming.name, words);
    if (naming.kind === 'role' || naming.kind === 'descriptor')
      return (
        this.byRole(speech, items, naming) ??
        this.again(speech, items, naming) ??
        this.onlyVoice(speech, items, naming.name) ??
        this.described(speech, items, naming.name, words)
      );
    const role = naming.role ?? (apposition && descriptionIn(speech, items, apposition));
    return this.known(this.meet(speech, items, { name: naming.name, role }, isNominative));
  }

  /** Whoever spoke last, called by a noun alone; nobody where another one was spoken of since. */
  private again(speech: Speech, items: readonly Item[], naming: Naming): Speaker | undefined {
    const again = calledAgain(speech, items, naming, this.last, this.at, this.shown.has);
    if (!again?.person) return again;
    if (speech.capitals && !speech.inverts && this.people.mayBeOther(again.person, this.at))
      return undefined;
    const isMeant = again.person === this.people.latest();
    return isMeant && fitsGender(speech, items, naming.name, again.person)
      ? this.known(again.person)
      : undefined;
  }

  /** «возражает эксперт»: the only one of the text who has spoken for no country. */
  private onlyVoice(speech: Speech, items: readonly Item[], range: Range): Speaker | undefined {
    const isVoice = speech.inverts && isEpithet(speech, items, range);
    const own = isVoice ? this.people.onlyVoice() : undefined;
    return own && this.known(own);
  }

  private described(speech: Speech, items: readonly Item[], range: Range, name: string): Speaker {
    const isBody = speech.bodies.at(items, range.from) !== undefined;
    this.last = { name, isBody, at: this.at, ...standsFor(speech, items, range) };
    return { name };
  }

  /** Gives somebody as the speaker and remembers that they were spoken of. */
  private known(person: Person): Speaker {
    this.people.touch(person, this.at);
    person.hasSpoken = true;
    const speaker = asSpeaker(person);
    this.last = { ...speaker, isBody: person.isBody, at: this.at };
    return speaker;
  }

  private byPronoun(speech: Speech, traits: Traits): Speaker {
    const again = meantAgain(speech, traits, this.last, this.at, this.people.latest());
    if (again) this.last = { ...again, at: this.at };
    if (again) return again;
    const her = !speech.capitals && traits.gender === 'f' ? this.people.herself() : undefined;
    const person = her ?? this.people.byPronoun(traits);
    if (person && traits.gender) person.traits = traits;
    return person ? this.known(person) : {};
  }

  private byRole(speech: Speech, items: readonly Item[], naming: Naming): Speaker | undefined {
    const range = naming.name;
    if (naming.kind === 'descriptor' && !mayLead(speech, items, range, this.at)) return undefined;
    const person = holderOfRole(this.people, speech, items, range, this.at);
    return person && fitsGender(speech, items, range, person) ? this.known(person) : undefined;
  }
}
