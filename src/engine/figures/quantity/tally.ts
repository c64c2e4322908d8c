/** A sum or an amount of goods, in which bare numbers may go on. */
export interface Counted {
  readonly kind: 'money' | 'volume';
  readonly unit: string;
  readonly value: number;
  /** The place of its sentence. */
  readonly at: number;
}

/** What a text counted before, for numbers that go on without their unit. */
export interface Tally {
  /** The last sum and the last amount of goods, the later one first. */
  counted: readonly Counted[];
  /** The last volume of oil that was one of a day, in barrels. */
  daily?: number;
}
