/** The last piece of work on each tab that is not done yet. */
const last = new Map<number, Promise<unknown>>();

/**
 * Does work on a tab when what was asked before for the same tab is done: a report takes longer to
 * keep than to drop, and must not outlive a frame that left right after it.
 *
 * @example await inTurn(tab, () => dropReports(tab))
 */
export function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(tab) ?? Promise.resolve()).then(work, work);
  last.set(tab, turn);
  const done = (): void => {
    if (last.get(tab) === turn) last.delete(tab);
  };
  turn.then(done, done);
  return turn;
}
