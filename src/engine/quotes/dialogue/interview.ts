import { speechOf } from '../lexicon/speech';
import { type Item, isDash } from '../passage/items';
import type { Block, Dialogue, Turn } from './dialogue';

/** Fewer words than these ask nothing of an interviewee. */
const LEAST_WORDS = 3;

/** "Q: …", "A: …": index behind the label that opens a block; 0 where there is none. */
function labelEnd([first]: Block, label: 'question' | 'answer'): number {
  const [word, colon] = first?.items ?? [];
  if (!first || !word || colon?.word !== ':') return 0;
  return speechOf(first.language).is[label].has(word.word) ? 2 : 0;
}

/** The first word of an answer, behind the dash or label that opens it. */
export const openingOf = (block: Block): Item | undefined =>
  block[0]?.items.slice(labelEnd(block, 'answer')).find((item) => !isDash(item));

function isQuestion(block: Block): boolean {
  if (labelEnd(block, 'question') > 0) return true;
  if (labelEnd(block, 'answer') > 0) return false;
  const isAsking = block.at(-1)?.items.at(-1)?.word === '?';
  return isAsking && wordsIn(block) >= LEAST_WORDS && !isQuoting(block);
}

const wordsIn = (block: Block): number =>
  block.flatMap(({ items }) => items.filter(({ kind }) => kind === 'word')).length;

const isQuoting = (block: Block): boolean =>
  block.some(({ items }) => items.some(({ quoted }) => quoted));

const announces = (block: Block): boolean =>
  block.some(({ items, language }) => {
    const { interview } = speechOf(language);
    return items.some((_, i) => interview.at(items, i) !== undefined);
  });

/** «Беседовал Иван Лаптев, ТАСС»: the line that signs an interview. */
export const isByline = (block: Block): boolean => {
  const [first] = block;
  return !!first && speechOf(first.language).bylines.at(first.items, 0) !== undefined;
};

/** So many questions make an interview wherever it was announced. */
const MANY = 3;

/** Where an answer ends: before the next question, or the line that signs the interview. */
function unsigned(blocks: readonly Block[], question: number, end = blocks.length): number {
  const byline = blocks.findIndex((block, i) => i > question && i < end && isByline(block));
  return byline < 0 ? end : byline;
}

const isDashed = (block: Block | undefined): boolean => isDash(block?.[0]?.items[0]);

/** "Q: …", "A: …", or a dash in front of question and answer alike. */
const isLabelled = (blocks: readonly Block[], question: number): boolean =>
  (labelEnd(blocks[question] ?? [], 'question') > 0 &&
    labelEnd(blocks[question + 1] ?? [], 'answer') > 0) ||
  (isDashed(blocks[question]) && isDashed(blocks[question + 1]));

/** Where dashes open blocks, every other one is a question, whatever sign it ends with. */
function betweenDashes(blocks: readonly Block[], { from, to }: Turn): Turn[] {
  if (!isDashed(blocks[from])) return [{ from, to }];
  const opened: number[] = [];
  for (let i = from; i < to; i++) if (isDashed(blocks[i])) opened.push(i);
  return opened
    .map((at, i) => ({ from: at, to: opened[i + 1] ?? to }))
    .filter((_, i) => i % 2 === 0);
}

/** The last answer has no more blocks than the longest of the others: behind it the page goes on. */
function withoutFooter(answers: readonly Turn[]): Turn[] {
  const longest = answers.slice(0, -1).reduce((most, { from, to }) => Math.max(most, to - from), 0);
  return answers.map((answer, i) =>
    i > 0 && i === answers.length - 1
      ? { ...answer, to: Math.min(answer.to, answer.from + longest) }
      : answer,
  );
}

/** The answers of an interview that the text announces as one, each to the question before it. */
export function interviewIn(blocks: readonly Block[]): Dialogue | undefined {
  const asked = blocks.flatMap((block, i) => (isQuestion(block) ? [i] : []));
  const labelled = asked.filter((i) => isLabelled(blocks, i));
  const areLabelled = labelled.length > 1;
  const questions = areLabelled ? labelled : asked;
  const first = questions[0] ?? 0;
  const nearest = blocks.slice(questions.length < MANY ? Math.max(0, first - 1) : 0, first);
  const later = blocks.slice(first + 1);
  const quoting = later.filter(isQuoting).length;
  if (!(areLabelled || nearest.some(announces)) || quoting > later.length / 3) return undefined;
  const ends = [...questions.slice(1), blocks.length];
  const answers = questions
    .map((question, i) => ({ from: question + 1, to: unsigned(blocks, question, ends[i]) }))
    .filter(({ from, to }) => to > from);
  const turns = withoutFooter(answers.flatMap((answer) => betweenDashes(blocks, answer)));
  const last = turns.at(-1);
  const to = areLabelled ? last?.to : blocks.length;
  return last && { from: first, spoken: [{ from: first, to: to ?? last.to }], turns };
}
