import { normalise } from '../token';

/** Parts of words of one side, found by their lengths. */
class Parts {
  private readonly known = new Set<string>();
  private readonly lengths = new Set<number>();

  constructor(private readonly cut: (word: string, length: number) => string) {}

  add(part: string): void {
    this.known.add(part);
    this.lengths.add(part.length);
  }

  fit(word: string): boolean {
    for (const length of this.lengths)
      if (length <= word.length && this.known.has(this.cut(word, length))) return true;
    return false;
  }
}

/**
 * Words of one kind in a language table: whole ones, beginnings (`котор*`) and endings (`*ому`).
 * @example new Forms(['один', '*ому']).has('новому') // true
 */
export class Forms {
  private readonly whole = new Set<string>();
  private readonly beginnings = new Parts((word, length) => word.slice(0, length));
  private readonly endings = new Parts((word, length) => word.slice(-length));

  constructor(rows: readonly string[]) {
    for (const row of rows.map(normalise))
      if (row.startsWith('*')) this.endings.add(row.slice(1));
      else if (row.endsWith('*')) this.beginnings.add(row.slice(0, -1));
      else this.whole.add(row);
  }

  has(word: string): boolean {
    return this.whole.has(word) || this.beginnings.fit(word) || this.endings.fit(word);
  }
}
