import type { Span } from '../../model/span';
import type { Token, TokenKind } from '../token';
import { type Core, type Form, type Party, type Tag, tagOf } from './vocabulary';
import type { Role } from './words';

/**
 * A word or phrase of the tables as it stands in a sentence, or a token that no table knows. A text
 * has as many as words, and all of them live while it is read: what they share they do not copy.
 */
export class Unit implements Span {
  /** @param possessive "India's" */
  constructor(
    private readonly token: Token,
    readonly end: number,
    private readonly tag: Tag,
    readonly possessive: boolean,
  ) {}

  get start(): number {
    return this.token.start;
  }

  get capital(): boolean {
    return this.token.capital;
  }

  get kind(): TokenKind {
    return this.token.kind;
  }

  /** Of a phrase the first. */
  get word(): string {
    return this.token.word;
  }

  get roles(): ReadonlySet<Role> {
    return this.tag.roles;
  }

  /** What a phrase around this word would speak of. */
  get core(): Core | undefined {
    return this.tag.core;
  }

  get party(): Party | undefined {
    return this.tag.party;
  }

  get form(): Form | undefined {
    return this.tag.form;
  }

  /** The same words where they stand for a country. */
  withParty(party: Party): Unit {
    const tag = tagOf({ ...this.tag, party, form: 'name' });
    return new Unit(this.token, this.end, tag, this.possessive);
  }

  /** The same words where they name no country. */
  withoutParty(): Unit {
    const tag = tagOf({ ...this.tag, party: undefined, form: undefined });
    return new Unit(this.token, this.end, tag, this.possessive);
  }
}

/** Languages that write this script put a relation behind its word, the others before it. */
export function isDevanagari(unit: Unit | undefined): boolean {
  const code = unit?.word.charCodeAt(0) ?? 0;
  return code >= 0x0900 && code <= 0x097f;
}

/** Languages that write this script may put the subject behind its verb. */
export function isCyrillic(unit: Unit): boolean {
  const code = unit.word.charCodeAt(0);
  return code >= 0x0400 && code <= 0x04ff;
}
