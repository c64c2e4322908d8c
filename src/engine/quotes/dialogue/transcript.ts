import { type Speech, speechOf } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import { mediumAt } from '../outlets/media';
import type { Item, Range } from '../passage/items';
import { statementsIn } from '../statements/statements';
import type { Block, Dialogue, Turn } from './dialogue';

/** A block that opens with a label and a colon. */
interface Labelled {
  readonly at: number;
  readonly speech: Speech;
  readonly items: readonly Item[];
  readonly label: Range;
  /** The words of the label, in lower case. */
  readonly key: string;
  readonly isAsking: boolean;
}

/** Whether a name is that of a person whom the text names in full. */
export type PersonTest = (items: readonly Item[], name: Range) => boolean;

/** No label has more tokens, no name more of them, and no fewer turns are a dialogue. */
const LONGEST_LABEL = 6;
const LONGEST_NAME = 3;
const LEAST_TURNS = 4;

/** So many blocks without a label stand between two turns at most, on average. */
const GAP = 2;

/** Of the turns of a dialogue so many are sentences; the rows of a list are none. */
const SENTENCES = 0.8;

const lastWord = (block: Block): string => block.at(-1)?.items.at(-1)?.word ?? '';

const isSentence = (block: Block): boolean => /^[.!?।…]$/.test(lastWord(block));

function labelled(block: Block, at: number): Labelled | undefined {
  const [first] = block;
  const items = first?.items ?? [];
  const colon = items.slice(0, LONGEST_LABEL + 1).findIndex(({ word }) => word === ':');
  const words = items.slice(0, Math.max(0, colon));
  const isPlain = words.every(
    ({ kind, word, quoted }) => !quoted && (kind === 'word' || word === '.'),
  );
  const next = items[colon + 1];
  if (!first || colon < 1 || !isPlain || !next || next.quoted) return undefined;
  const key = words.map(({ word }) => word).join(' ');
  const label = { from: 0, to: colon };
  return {
    at,
    speech: speechOf(first.language),
    items,
    label,
    key,
    isAsking: lastWord(block) === '?',
  };
}

const isQuestionLabel = ({ speech, key }: Labelled): boolean => speech.is.question.has(key);

/** "A:" names nobody. */
const isAnswerLabel = ({ speech, key }: Labelled): boolean => speech.is.answer.has(key);

const isMedium = ({ speech, items }: Labelled): boolean => mediumAt(speech, items, 0) !== undefined;

/** Whether a label names somebody: a person of whom the text tells, an office, or a first name and a surname. */
function isSomebody({ speech, items, label }: Labelled, isPerson: PersonTest): boolean {
  const { kind, name, role } = namingOf(speech, items, label);
  const words = items.slice(0, label.to).filter((item) => item.kind === 'word');
  const isNamed = !speech.capitals || words.every(({ capital }) => capital);
  if (isNamed && label.to <= LONGEST_NAME && isPerson(items, label)) return true;
  if (name.to !== label.to) return false;
  if (kind === 'role') return name.from === 0;
  return role !== undefined || (kind === 'name' && name.from === 0 && words.length > 1 && isNamed);
}

function counted(all: readonly Labelled[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** A surname alone is the only full name that ends with it: "MENON" after "RAVI MENON". */
function inFull(all: readonly Labelled[]): Labelled[] {
  const full = new Map<string, string | undefined>();
  for (const { key } of new Map(all.map((one) => [one.key, one])).values()) {
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (surname !== key) full.set(surname, full.has(surname) ? undefined : key);
  }
  return all.map((one) => ({ ...one, key: full.get(one.key) ?? one.key }));
}

/** Those whose labels ask: by a word for it, as a medium, or because most of what they say are questions. */
function askers(all: readonly Labelled[]): Set<string> {
  const times = counted(all);
  const asked = counted(all.filter(({ isAsking }) => isAsking));
  const asks = (one: Labelled): boolean =>
    isQuestionLabel(one) ||
    isMedium(one) ||
    (asked.get(one.key) ?? 0) * 2 > (times.get(one.key) ?? 0);
  return new Set(all.filter(asks).map(({ key }) => key));
}

/** Whether somebody asks whom another one answers. */
const isAnswered = (all: readonly Labelled[]): boolean =>
  all.some(({ isAsking, key }, i) => isAsking && all[i + 1] && all[i + 1]?.key !== key);

const isQuestion = (block: Block | undefined): boolean => lastWord(block ?? []) === '?';

/** Whether only who answers has a label: in front of each answer stands its question. */
const isPrompted = (blocks: readonly Block[], answers: readonly Labelled[]): boolean =>
  answers.length > 1 &&
  answers.every(
    ({ at, isAsking, speech, items, label }) =>
      !isAsking &&
      isQuestion(blocks[at - 1]) &&
      (!speech.capitals || items[label.to + 1]?.capital === true),
  );

/** The labels of a dialogue: two at least, of which one comes again, close to each other, and somebody is asked. */
function dialogue(blocks: readonly Block[], isPerson: PersonTest): Labelled[] {
  const all = blocks.flatMap((block, at) => labelled(block, at) ?? []);
  if (all.some(isAnswerLabel)) return [];
  const times = counted(all);
  const isAsked = all.some((one) => isQuestionLabel(one) && one.isAsking);
  const named = inFull(
    all.filter(
      (one) =>
        isQuestionLabel(one) ||
        isMedium(one) ||
        isSomebody(one, isPerson) ||
        (isAsked && (times.get(one.key) ?? 0) > 1),
    ),
  );
  const [first, last] = [named[0]?.at ?? 0, named.at(-1)?.at ?? 0];
  const keys = new Set(named.map(({ key }) => key)).size;
  const sentences = named.filter(({ at }) => isSentence(blocks[at] ?? [])).length;
  if (keys === 1 && isPrompted(blocks, named)) return named;
  const isDialogue =
    named.length >= LEAST_TURNS &&
    keys > 1 &&
    keys < named.length &&
    isAnswered(named) &&
    sentences >= SENTENCES * named.length &&
    last - first < named.length * (GAP + 1);
  return isDialogue ? named : [];
}

/** "Anna Belova laughed": a block about somebody whom the text names. */
const isAbout = ([first]: Block, isPerson: PersonTest): boolean =>
  [1, 2, LONGEST_NAME].some((to) => first?.items[to - 1] && isPerson(first.items, { from: 0, to }));

/** What the narrator tells between two turns: of somebody, the words of others, or a heading. */
const isNarrated = (block: Block, isPerson: PersonTest): boolean =>
  !isSentence(block) ||
  isAbout(block, isPerson) ||
  block.some(
    (passage) =>
      passage.items.some(({ quoted }) => quoted) ||
      statementsIn(speechOf(passage.language), passage).length > 0,
  );

/** A turn goes on to the next label, or to where the narrator takes over; the last has no more than its block. */
const bounded = (
  blocks: readonly Block[],
  all: readonly Labelled[],
  isPerson: PersonTest,
): Turn[] => {
  const hasAsker = new Set(all.map(({ key }) => key)).size > 1;
  const isOver = (block: Block): boolean =>
    isNarrated(block, isPerson) || (!hasAsker && isQuestion(block));
  return all.map(({ at, label }, i) => {
    const next = all[i + 1]?.at ?? at + 1;
    let to = at + 1;
    while (to < next && !isOver(blocks[to] ?? [])) to++;
    return { from: at, to, label };
  });
};

/**
 * The words of those whom a transcript names, without the questions that are put to them.
 * @example "Q: Will it grow? — MENON: It will." // the turn "MENON: | It will."
 */
export function transcriptIn(blocks: readonly Block[], isPerson: PersonTest): Dialogue | undefined {
  const all = dialogue(blocks, isPerson);
  const asking = askers(all);
  const bounds = bounded(blocks, all, isPerson);
  const turns = bounds.filter((_, i) => !asking.has(all[i]?.key ?? ''));
  const [first] = bounds;
  return first && turns.length > 0 ? { from: first.from, spoken: bounds, turns } : undefined;
}
