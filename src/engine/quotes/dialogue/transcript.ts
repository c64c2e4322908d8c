import { type Speech, speechOf } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import { mediumAt } from '../outlets/media';
import type { Item, Range } from '../passage/items';
import type { Block, Dialogue, Turn } from './dialogue';

/** A block that opens with a label and a colon. */
interface Labelled {
  readonly at: number;
  readonly speech: Speech;
  readonly items: readonly Item[];
  readonly label: Range;
  /** By which two labels are one's: the last word, in lower case. */
  readonly key: string;
  readonly isAsking: boolean;
}

/** Whether a name is that of a person whom the text names in full. */
export type PersonTest = (items: readonly Item[], name: Range) => boolean;

/** No label has more tokens, and no fewer turns are a dialogue. */
const LONGEST_LABEL = 6;
const LEAST_TURNS = 3;

/** So many blocks without a label stand between two turns at most, on average. */
const GAP = 4;

const isAsking = (block: Block): boolean => block.at(-1)?.items.at(-1)?.word === '?';

function labelled(block: Block, at: number): Labelled | undefined {
  const [first] = block;
  const items = first?.items ?? [];
  const colon = items.slice(0, LONGEST_LABEL + 1).findIndex(({ word }) => word === ':');
  const label = { from: 0, to: colon };
  const isPlain = items
    .slice(0, colon)
    .every(({ kind, word, quoted }) => !quoted && (kind === 'word' || word === '.'));
  const next = items[colon + 1];
  if (!first || colon < 1 || !isPlain || !next || next.quoted) return undefined;
  const key = items[colon - 1]?.word ?? '';
  return { at, speech: speechOf(first.language), items, label, key, isAsking: isAsking(block) };
}

const isQuestionLabel = ({ speech, key }: Labelled): boolean => speech.is.question.has(key);

/** "A:" names nobody. */
const isAnswerLabel = ({ speech, key }: Labelled): boolean => speech.is.answer.has(key);

const isMedium = ({ speech, items }: Labelled): boolean => mediumAt(speech, items, 0) !== undefined;

/** Whether a label names somebody: a person of whom the text tells, an office, or a first name and a surname. */
function isSomebody({ speech, items, label }: Labelled, isPerson: PersonTest): boolean {
  const { kind, name, role } = namingOf(speech, items, label);
  if (isPerson(items, label)) return true;
  if (kind === 'role' || role !== undefined) return true;
  const words = items.slice(0, label.to).filter((item) => item.kind === 'word');
  return kind === 'name' && name.from === 0 && words.length > 1 && words.every((w) => w.capital);
}

const groupedByKey = (all: readonly Labelled[]): Map<string, Labelled[]> => {
  const groups = new Map<string, Labelled[]>();
  for (const one of all) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return groups;
};

/** Those whose labels ask: by a word for it, as a medium, or because most of what they say are questions. */
function askers(groups: ReadonlyMap<string, readonly Labelled[]>): Set<string> {
  const asks = (own: readonly Labelled[]): boolean =>
    own.some((one) => isQuestionLabel(one) || isMedium(one)) ||
    own.filter((one) => one.isAsking).length * 2 > own.length;
  return new Set([...groups].flatMap(([key, own]) => (asks(own) ? [key] : [])));
}

/** The labels of a dialogue: two at least, of which one comes again, close to each other, and somebody asks. */
function dialogue(blocks: readonly Block[], isPerson: PersonTest): Labelled[] {
  const all = blocks.flatMap((block, at) => labelled(block, at) ?? []);
  const repeated = groupedByKey(all);
  if (all.some(isAnswerLabel)) return [];
  const isAsked = all.some(isQuestionLabel);
  const named = all.filter(
    (one) =>
      isQuestionLabel(one) ||
      isMedium(one) ||
      isSomebody(one, isPerson) ||
      (isAsked && (repeated.get(one.key)?.length ?? 0) > 1),
  );
  const [first, last] = [named[0]?.at ?? 0, named.at(-1)?.at ?? 0];
  const keys = new Set(named.map(({ key }) => key));
  const isDialogue =
    named.length >= LEAST_TURNS &&
    keys.size > 1 &&
    keys.size < named.length &&
    named.some((one) => one.isAsking || isQuestionLabel(one)) &&
    last - first < named.length * (GAP + 1);
  return isDialogue ? named : [];
}

/** The blocks up to the next label; behind the last one no more than belonged to any before. */
function bounded(all: readonly Labelled[], blocks: number): Turn[] {
  const turns = all.map(({ at, label }, i) => ({ from: at, to: all[i + 1]?.at ?? blocks, label }));
  const longest = Math.max(...turns.slice(0, -1).map(({ from, to }) => to - from));
  return turns.map(({ from, to, label }) => ({ from, to: Math.min(to, from + longest), label }));
}

/**
 * The words of those whom a transcript names, without the questions that are put to them.
 * @example "Q: Will it grow? — MENON: It will." // the turn "MENON: | It will."
 */
export function transcriptIn(blocks: readonly Block[], isPerson: PersonTest): Dialogue | undefined {
  const all = dialogue(blocks, isPerson);
  const asking = askers(groupedByKey(all));
  const bounds = bounded(all, blocks.length);
  const turns = bounds.filter((_, i) => !asking.has(all[i]?.key ?? ''));
  const [first, last] = [bounds[0], bounds.at(-1)];
  return first && last && turns.length > 0 ? { turns, from: first.from, to: last.to } : undefined;
}
