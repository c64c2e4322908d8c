import fc from 'fast-check';

const KINDS = [
  'insert',
  'insert',
  'remove',
  'edit',
  'edit',
  'type',
  'erase',
  'move',
  'replace',
  'split',
  'normalize',
  'wrap',
  'enclose',
  'hide',
  'cover',
  'mute',
  'attach',
  'late',
  'again',
] as const;

/** One change of a page; the numbers pick places and words modulo what is there. */
interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly words: number;
  /** Milliseconds until the next edit: 0 is the same task. */
  readonly pause: number;
}

export type EditScript = readonly Edit[];

/** How a script ended in the living frame, and in one that was loaded with what it came to. */
export interface Trial {
  readonly equal: boolean;
  readonly is: { readonly marks: readonly string[]; readonly stale: number };
  readonly wanted: { readonly marks: readonly string[]; readonly stale: number };
  readonly html: string;
}

const edit = fc.record<Edit>({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(50),
  to: fc.nat(50),
  words: fc.nat(8),
  pause: fc.constantFrom(0, 0, 0, 0, 1, 30, 150),
});

/** Random scripts; the same for the same seed. */
export const editScripts = (count: number, seed: number): EditScript[] =>
  fc.sample(fc.array(edit, { minLength: 1, maxLength: 25 }), { numRuns: count, seed });

type Evaluate = <T>(expression: string) => Promise<T>;

/** Runs one script; `patience` in milliseconds is how long marks may take to settle. */
export const tryScript = (
  evaluate: Evaluate,
  lane: number,
  script: EditScript,
  patience: number,
): Promise<Trial> => evaluate<Trial>(`trial(${lane}, ${JSON.stringify(script)}, ${patience})`);

/** Runs scripts in some lanes at a time and gives those that ended otherwise than a fresh load. */
export async function failuresOf(
  evaluate: Evaluate,
  scripts: readonly EditScript[],
  lanes: number,
  patience: number,
  progress: () => void = () => {},
): Promise<string[]> {
  const failures: string[] = [];
  const rest = [...scripts.entries()];
  const work = async (lane: number): Promise<void> => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const [index, script] = next;
      const trial = await tryScript(evaluate, lane, script, patience);
      if (!trial.equal) failures.push(JSON.stringify({ index, script, ...trial }));
      progress();
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane)));
  return failures;
}
