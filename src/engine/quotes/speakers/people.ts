import { nominativeOffice } from '../lexicon/inflection';
import { genderOf, surnameLast } from '../lexicon/personal-names';
import type { Speech } from '../lexicon/speech';
import type { Traits } from '../lexicon/words';
import { Likely } from './likely';
import { isAcronym, type Named, type Person } from './person';
import { agree, hasInitials, isInitials, lastWord, wordsOf } from './same-name';

/** Of more namesakes than these the earliest are forgotten. */
const NAMESAKES = 30;

/** Of more people than these only the latest can be meant by a pronoun. */
const RECENT = 40;

/** An office that more people hold calls nobody again. */
const HOLDERS = 40;

/** The people and bodies of one text, found again by surname, role or pronoun. */
export class People {
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byFirst = new Map<string, Person[]>();
  private readonly byOffice = new Map<string, Set<Person>>();
  private readonly recent: Person[] = [];
  private readonly first: Person[] = [];
  private isBlurred = false;
  /** Which of the names may be people's. */
  readonly likely = new Likely();

  /** The one person of this name; of several namesakes only one that is named the same way. */
  find(name: string): Person | undefined {
    const namesakes = this.bySurname.get(lastWord(name)) ?? [];
    const same = namesakes.find((other) => other.name === name);
    if (same) return same;
    const matches = namesakes.filter((person) => agree(person.name, name));
    const isCertain = matches.length === 1 || wordsOf(name).length > 1;
    return isCertain ? matches[0] : undefined;
  }

  /** "R.M.": the only person whose names begin so; "U.K." is a country. */
  byInitials({ places }: Speech, name: string): Person | undefined {
    if (!isInitials(name) || places.of(name.replace(/[.\s]/g, '').toLowerCase())) return undefined;
    const all = new Set([...this.bySurname.values()].flat());
    const same = [...all].filter((person) => !person.isBody && hasInitials(person.name, name));
    return same.length === 1 ? same[0] : undefined;
  }

  /** Notes that somebody is named, and gives who that is. */
  meet(named: Named, at: number): Person {
    const { role, isBody, isNominative } = named;
    const name = surnameLast(named.name);
    let person = this.find(name);
    if (!person) {
      const traits = isNominative && !isBody ? { gender: genderOf(name) } : {};
      const [kinds, fields] = [new Set<number>(), new Set<number>()];
      person = { name, kinds, fields, traits, isBody, isNominative, seen: at, first: at };
      const key = lastWord(name);
      this.bySurname.set(key, [...(this.bySurname.get(key) ?? []), person].slice(-NAMESAKES));
      this.first.push(person);
      this.noteFirstName(person);
    }
    if (wordsOf(name).length < wordsOf(person.name).length) person.isCalled = true;
    const isFuller =
      !person.name.includes('(') && wordsOf(name).length > wordsOf(person.name).length;
    const isBetter =
      isNominative && !person.isNominative && wordsOf(name).length === wordsOf(person.name).length;
    if (isFuller || isBetter) {
      person.name = name;
      person.isNominative = isNominative;
      if (isNominative && !person.isBody)
        person.traits = { gender: genderOf(name), ...person.traits };
    }
    if (role?.words && role.words.length > (person.role?.length ?? 0)) {
      person.role = isNominative ? role.words : nominativeOffice(role.words);
      this.noteOffice(person, role.office ?? []);
    }
    for (const kind of role?.kinds ?? []) person.kinds.add(kind);
    for (const field of role?.fields ?? []) person.fields.add(field);
    person.isDeputy ||= role?.isDeputy;
    person.land ??= role?.land;
    this.touch(person, at);
    return person;
  }

  private noteOffice(person: Person, office: readonly string[]): void {
    person.office = office;
    const noun = office.at(-1);
    if (noun === undefined) return;
    const holders = this.byOffice.get(noun) ?? new Set();
    if (holders.size <= HOLDERS) this.byOffice.set(noun, holders.add(person));
  }

  private noteFirstName(person: Person): void {
    const [first = '', ...rest] = person.name.split(' ', 2);
    if (person.isBody || rest.length === 0) return;
    this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), person].slice(-NAMESAKES));
  }

  /** The text tells of somebody whom no pronoun need mean: until somebody is spoken of again, none means anybody. */
  blur(): void {
    this.isBlurred = true;
  }

  /** Moves somebody to the front of those last spoken of. */
  touch(person: Person, at: number): void {
    this.isBlurred = false;
    person.seen = at;
    const i = this.recent.indexOf(person);
    if (i >= 0) this.recent.splice(i, 1);
    this.recent.unshift(person);
    if (this.recent.length > RECENT) this.recent.pop();
  }

  /** The person last spoken of who can be meant by a pronoun. */
  byPronoun(traits: Traits): Person | undefined {
    if (traits.plural || this.isBlurred) return undefined;
    return this.recent.find((person) => {
      if (traits.thing) return person.isBody;
      if (person.isBody || !this.likely.isPerson(person)) return false;
      return !traits.gender || !person.traits.gender || person.traits.gender === traits.gender;
    });
  }

  /**
   * A name, or the full one of the only person whom it calls by the first: «मीना» is «मीना रावत»; only
   * an office tells that a name of two words is a person's, not that of a port.
   */
  inFull(name: string): string {
    const [own, other] = this.find(name) ? [] : (this.byFirst.get(name) ?? []);
    return own?.role && !other ? own.name : name;
  }

  /** A woman whom the text told to be one: the person last spoken of, or behind a man the one before. */
  herself(): Person | undefined {
    const [last, before] = this.recent.filter(({ isBody }) => !isBody);
    const her = last?.traits.gender === 'm' ? before : last;
    return her?.traits.gender === 'f' ? her : undefined;
  }

  /** The only one of those whose office ends in a noun who fits; nobody where many have such an office. */
  byNoun(noun: string, fits: (person: Person) => boolean): Person | undefined {
    const holders = this.byOffice.get(noun) ?? new Set();
    const [own, other] = holders.size > HOLDERS ? [] : [...holders].filter(fits);
    return other ? undefined : own;
  }

  /** The person last spoken of whose role fits; else the only one in the text. */
  byRole(fits: (person: Person) => boolean): Person | undefined {
    return this.recent.find(fits) ?? this.only(fits);
  }

  /** The only person named in the passages from `since` to `at`, if that is in full. */
  alone(since: number, at: number): Person | undefined {
    const near = this.first
      .slice(-RECENT)
      .filter(({ isBody, first, seen }) => !isBody && first <= at && seen >= since);
    return near.length === 1 && near[0]?.name.includes(' ') ? near[0] : undefined;
  }

  /** The only person of whom the text tells an office, up to passage `at` or at all, else the only one named in full so far. */
  introduced(at: number): Person | undefined {
    const isHolder = ({ isBody, role }: Person): boolean => !isBody && role !== undefined;
    return (
      this.only((own) => isHolder(own) && own.first <= at) ??
      this.only(isHolder) ??
      this.only(
        (own) =>
          !own.isBody && own.name.includes(' ') && own.first <= at && this.likely.isPerson(own),
      )
    );
  }

  /** Whether "the minister" may be another: of neither the text tells an office. */
  mayBeOther(person: Person, at: number): boolean {
    const isPlain = (own: Person): boolean =>
      !own.isBody && !own.role && own.kinds.size === 0 && own.first <= at;
    return isPlain(person) && this.only(isPlain) === undefined;
  }

  /** The only one who has spoken for no country. */
  onlyVoice(): Person | undefined {
    return this.only(({ hasSpoken, isBody, land }) => !!hasSpoken && !isBody && land === undefined);
  }

  /** The person last spoken of. */
  latest(): Person | undefined {
    return this.recent.find((person) => !person.isBody && this.likely.isPerson(person));
  }

  /** The one person of the text who fits. */
  only(fits: (person: Person) => boolean): Person | undefined {
    const all = this.first.filter(fits);
    return all.length === 1 ? all[0] : undefined;
  }

  /** Lets somebody be found by the abbreviation that stands behind their name in brackets. */
  abbreviate(person: Person, short: string): void {
    if (!isAcronym(short) || person.name.includes('(') || this.find(short)) return;
    person.name = `${person.name} (${short})`;
    this.bySurname.set(lastWord(short), [person]);
  }

  /** Forgets the order of mention and keeps the names. */
  forgetOrder(): void {
    this.recent.length = 0;
  }
}
