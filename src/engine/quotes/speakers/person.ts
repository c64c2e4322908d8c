import type { Traits } from '../lexicon/words';

/** Somebody of whom the text speaks: a person, or a body that speaks. */
export interface Person {
  /** The fullest form in the text. */
  name: string;
  role?: string;
  /** The words of that office which tell it apart. */
  office?: readonly string[];
  /** Kinds of role by which the text may call them again ("the envoy"). */
  readonly kinds: Set<number>;
  /** What their offices answer for. */
  readonly fields: Set<number>;
  /** Whether they only stand in for who holds the office. */
  isDeputy?: boolean;
  /** The country whose office they hold. */
  land?: number;
  traits: Traits;
  isBody: boolean;
  /** False while the name was only seen in an oblique case. */
  isNominative: boolean;
  /** Ordinal of the passage that names them first. */
  readonly first: number;
  /** Whether a statement of theirs was read. */
  hasSpoken?: boolean;
  /** Whether the text calls them by the surname alone, too. */
  isCalled?: boolean;
  /** Whether the name holds what no person is called by. */
  isPlace?: boolean;
  /** Whether only headings have the name. */
  isTitle?: boolean;
  /** Ordinal of the passage in which they were last named. */
  seen: number;
}

/** What a text says that somebody is. */
export interface Role {
  readonly words: string;
  /** Those of its words which tell it apart. */
  readonly office?: readonly string[];
  readonly kinds: ReadonlySet<number>;
  readonly fields: ReadonlySet<number>;
  readonly isDeputy: boolean;
  readonly land?: number;
}

/** A name as it stands in the text. */
export interface Named {
  readonly name: string;
  readonly role?: Role;
  readonly isBody: boolean;
  readonly isNominative: boolean;
}

/** "RBI", "ФТС": two to six capitals name a body. */
export const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);
