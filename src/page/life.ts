type Script = 'sentinel' | 'reader';

const lives = globalThis as { tradeContext?: Partial<Record<Script, AbortController>> };

/**
 * One script of each kind per frame: the newest ends the one before it, which may be an orphan of
 * an older version of the extension.
 */
export function newLife(script: Script): AbortSignal {
  lives.tradeContext ??= {};
  lives.tradeContext[script]?.abort();
  const life = new AbortController();
  lives.tradeContext[script] = life;
  return life.signal;
}

export const isAlive = (script: Script): boolean =>
  lives.tradeContext?.[script]?.signal.aborted === false;

/** Ends a script: it takes everything with it. */
export const endLife = (script: Script): void => lives.tradeContext?.[script]?.abort();
