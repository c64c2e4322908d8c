/** The medium that words were said to; `again` where the text only points back ("told the paper"). */
export interface Outlet {
  readonly name?: string;
  readonly again: boolean;
  /** True where it only passed these words on: later ones of the same speaker need not be said to it. */
  readonly once?: boolean;
}
