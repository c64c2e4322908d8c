import type { Passage } from './passages';
import { speechOf } from './speech';

/** An interviewee's answer: blocks `from` to `to`, without marks or verbs of their own. */
export interface Answer {
  readonly from: number;
  readonly to: number;
}

type Block = readonly Passage[];

/** Fewer words than these ask nothing of an interviewee. */
const LEAST_WORDS = 3;

function isQuestion(block: Block): boolean {
  const last = block[block.length - 1];
  const words = last?.items.filter(({ kind }) => kind === 'word').length ?? 0;
  const isQuoted = block.some(({ items }) => items.some(({ quoted }) => quoted));
  return last?.items[last.items.length - 1]?.word === '?' && words >= LEAST_WORDS && !isQuoted;
}

const announces = (block: Block): boolean =>
  block.some(({ items, language }) => {
    const { interview } = speechOf(language);
    return items.some((_, i) => interview.at(items, i) !== undefined);
  });

/** The answers of an interview that the text announces as one, each to the question before it. */
export function answersIn(blocks: readonly Block[]): Answer[] {
  const first = blocks.findIndex(isQuestion);
  if (first < 0 || !blocks.slice(0, first).some(announces)) return [];
  const answers: Answer[] = [];
  for (let i = first; i < blocks.length; ) {
    let to = i + 1;
    while (to < blocks.length && !isQuestion(blocks[to] as Block)) to++;
    if (to > i + 1) answers.push({ from: i + 1, to });
    i = to;
  }
  return answers;
}
