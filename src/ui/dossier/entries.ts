import { speakerById } from '../../dossier/lookup';
import type {
  Article,
  Conflict,
  Dossier,
  GlossaryTerm,
  Goods,
  HistoricEvent,
  Payment,
  Source,
  Statement,
  Target,
  Value,
} from '../../dossier/schema';
import { MEASURES } from '../../model/measure';
import { periodCode } from '../../model/period';
import { t } from '../../platform/i18n';
import { formatPeriod } from '../format/period';

/** What a record is, for the one list that is searched. */
export type Entry =
  | { readonly kind: 'values'; readonly record: Value }
  | { readonly kind: 'goods'; readonly record: Goods | Payment }
  | { readonly kind: 'statements'; readonly record: Statement }
  | { readonly kind: 'targets'; readonly record: Target }
  | { readonly kind: 'events'; readonly record: HistoricEvent }
  | { readonly kind: 'glossary'; readonly record: GlossaryTerm }
  | { readonly kind: 'conflicts'; readonly record: Conflict }
  | { readonly kind: 'articles'; readonly record: Article }
  | { readonly kind: 'sources'; readonly record: Source };

export type Kind = Entry['kind'];

/** The kinds in the order in which a reader wants them. */
export const KINDS: readonly Kind[] = [
  'values',
  'statements',
  'targets',
  'events',
  'conflicts',
  'goods',
  'glossary',
  'articles',
  'sources',
];

export type Indexed = Entry & { readonly text: string; readonly date: string };

/** Every string of a record, ids left out. */
function stringsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(stringsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'id' ? [] : stringsIn(value)));
}

const namesOf = (dossier: Dossier, id: Statement['speaker']): string[] => {
  const speaker = speakerById(dossier, id);
  return speaker ? [speaker.name, ...speaker.also] : [];
};

/** Words by which an entry is found besides its own: names of its speaker, measure and period as shown. */
function moreWords(dossier: Dossier, entry: Entry): string[] {
  switch (entry.kind) {
    case 'values':
      return [
        t(`measure_${entry.record.measure}`),
        formatPeriod(entry.record.period),
        periodCode(entry.record.period),
        ...(entry.record.speaker ? namesOf(dossier, entry.record.speaker) : []),
      ];
    case 'statements':
      return namesOf(dossier, entry.record.speaker);
    case 'targets':
      return (entry.record.speakers ?? []).flatMap((id) => namesOf(dossier, id));
    default:
      return [];
  }
}

function dateOf(entry: Entry): string {
  switch (entry.kind) {
    case 'values':
      return entry.record.period.end;
    case 'goods':
      return 'period' in entry.record ? entry.record.period.end : entry.record.date;
    case 'statements':
    case 'targets':
    case 'events':
      return entry.record.date;
    case 'conflicts':
      return entry.record.period?.end ?? '';
    case 'sources':
      return entry.record.date ?? '';
    default:
      return '';
  }
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

const all = (dossier: Dossier): Entry[] => [
  ...[...dossier.values, ...dossier.oil].map((record): Entry => ({ kind: 'values', record })),
  ...dossier.statements.map((record): Entry => ({ kind: 'statements', record })),
  ...dossier.targets.map((record): Entry => ({ kind: 'targets', record })),
  ...dossier.events.map((record): Entry => ({ kind: 'events', record })),
  ...dossier.conflicts.map((record): Entry => ({ kind: 'conflicts', record })),
  ...[...dossier.goods, ...dossier.payments].map((record): Entry => ({ kind: 'goods', record })),
  ...dossier.glossary.map((record): Entry => ({ kind: 'glossary', record })),
  ...dossier.articles.map((record): Entry => ({ kind: 'articles', record })),
  ...dossier.sources.map((record): Entry => ({ kind: 'sources', record })),
];

/** Of one period the total comes first. */
const rank = (entry: Entry): number =>
  entry.kind === 'values' ? MEASURES.indexOf(entry.record.measure) : 0;

/** Every entry with what it is found by, the latest first inside its kind. */
export const indexOf = (dossier: Dossier): Indexed[] =>
  all(dossier)
    .map((entry) => ({
      ...entry,
      text: fold([...stringsIn(entry.record), ...moreWords(dossier, entry)].join('\n')),
      date: dateOf(entry),
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || rank(a) - rank(b));

/**
 * The entries that have every word of the query, in any order.
 * @example search(indexOf(dossier), 'alipov 2022')
 */
export function search(entries: readonly Indexed[], query: string): Indexed[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter(({ text }) => words.every((word) => text.includes(word)));
}
