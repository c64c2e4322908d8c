/** 6.4 × 1e9 is 6400000000, not 6400000000.000001. */
export const exact = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < 10 ** DIGITS
    ? value
    : Number(value.toPrecision(DIGITS));

/** A number holds so many decimal digits exactly. */
const DIGITS = 15;

/** Adds up a number as it is said, group by group: (125) crore (35) lakh (28) thousand. */
export class Sum {
  private total = 0;
  /** The group that no scale has closed yet. */
  private group: number | undefined;
  private decimals = 0;
  private closed = 0;
  /** The scale said last: what follows is smaller. */
  lastScale = Number.POSITIVE_INFINITY;
  private multiplied = 1;

  get isEmpty(): boolean {
    return this.group === undefined && this.closed === 0;
  }

  get hasGroup(): boolean {
    return this.group !== undefined;
  }

  get hasScale(): boolean {
    return this.closed > 0;
  }

  /** Begins a group, which is smaller than the scale before it. */
  begin(value: number, decimals = 0): boolean {
    if (this.group !== undefined || value >= this.lastScale) return false;
    this.group = value;
    this.decimals = decimals;
    return true;
  }

  /** Tens to hundreds, units to tens: "two hundred" + "twenty" + "five". */
  add(value: number): boolean {
    if (this.group === undefined) return this.begin(value);
    const { group } = this;
    const room = group % 100 === 0 ? 100 : group % 10 === 0 && group >= 20 ? 10 : 1;
    if (group === 0 || value === 0 || value >= room) return false;
    this.group = group + value;
    return true;
  }

  /** Digits said one by one behind the point. */
  addFraction(digits: string): boolean {
    if (this.group === undefined || this.decimals > 0 || digits === '') return false;
    if (!Number.isInteger(this.group)) return false;
    this.group = Number(`${this.group}.${digits}`);
    this.decimals = digits.length;
    return true;
  }

  /** "and a half": of the group, or of the scale just said. */
  addPart(part: number): void {
    if (this.group === undefined) this.total += part * this.lastScale;
    else this.group += part;
    this.decimals = part === 0.5 ? 1 : 2;
  }

  multiply(scale: number): boolean {
    if (this.group === undefined) return this.multiplyAll(scale);
    if (scale >= this.lastScale) return false;
    this.multiplied = scale;
    if (scale === 100) {
      this.group = exact(this.group * scale);
      return true;
    }
    this.total += this.group * scale;
    this.group = undefined;
    this.closed++;
    this.lastScale = scale;
    return true;
  }

  /** "lakh crore", "тысяч миллиардов": a second, larger scale multiplies the first. */
  private multiplyAll(scale: number): boolean {
    if (this.closed !== 1 || scale <= this.lastScale) return false;
    this.total *= scale;
    this.multiplied *= scale;
    this.lastScale = scale;
    return true;
  }

  /** The value, and the decimals and scale with which its last group was printed. */
  result(): { readonly value: number; readonly decimals: number; readonly scale: number } {
    const isSimple = this.closed + (this.group === undefined ? 0 : 1) === 1;
    return {
      value: exact(this.total + (this.group ?? 0)),
      decimals: isSimple ? this.decimals : 0,
      scale: isSimple ? this.multiplied : Math.min(this.lastScale, this.multiplied),
    };
  }

  /** Whether a number of this size may follow after "and". */
  takes(value: number): boolean {
    return this.group === undefined && this.closed > 0 && value < this.lastScale;
  }
}
