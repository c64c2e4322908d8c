type Script = 'sentinel' | 'reader';

/** How a script ends itself; kept where the next one of its kind finds it. */
const ends = globalThis as { tradeContext?: Partial<Record<Script, () => void>> };

export const isAlive = (script: Script): boolean => ends.tradeContext?.[script] !== undefined;

/** Ends a script: it takes everything with it. */
export function endLife(script: Script): void {
  const end = ends.tradeContext?.[script];
  delete ends.tradeContext?.[script];
  end?.();
}

/**
 * One script of each kind per frame: the newest ends the one before it, which may be an orphan of
 * an older version of the extension.
 */
export function takeOver(script: Script, end: () => void): void {
  endLife(script);
  ends.tradeContext ??= {};
  ends.tradeContext[script] = end;
}
