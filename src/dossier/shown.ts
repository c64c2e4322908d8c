import type { Citation, OfficialValue, PastStatement, TargetRecord, Term } from '../model/context';
import type { Quantity } from '../model/quantity';
import { isStale } from './freshness';
import { namesOf, seriesOf, sourceById, speakerById, valuesIn } from './lookup';
import type { Dossier, GlossaryTerm, SourceId, Statement, Target, Value } from './schema';

/** A source as it is shown; an id that does not resolve never gets past validation. */
export function citation(dossier: Dossier, id: SourceId): Citation {
  const { publisher = '', url = '', date, seen } = sourceById(dossier, id) ?? {};
  return { publisher, url, ...(date ? { date } : {}), ...(seen ? { seen } : {}) };
}

const MOST_DECIMALS = 2;

/** Decimal places to print a value at a scale: those that it has, two at most. */
function decimalsAt(value: number, scale: number): number {
  const exact = Math.abs(value) / scale;
  const printed = exact.toFixed(MOST_DECIMALS);
  if (Math.abs(exact - Number(printed)) > 1e-9) return MOST_DECIMALS;
  return String(Number(printed)).split('.')[1]?.length ?? 0;
}

const KINDS: Readonly<Record<string, Quantity['kind']>> = { USD: 'money', '%': 'percent' };

/** A dossier value as a quantity that prints like a page would print it. */
export function quantityOf(
  value: Pick<Value, 'value' | 'high' | 'unit' | 'approximate'>,
): Quantity {
  const size = Math.abs(value.value);
  const scale = [1e9, 1e6].find((step) => size >= step) ?? 1;
  const { high, approximate } = value;
  return {
    kind: KINDS[value.unit] ?? 'volume',
    value: value.value,
    ...(high === undefined ? {} : { high }),
    unit: value.unit,
    ...(approximate ? { approximate } : {}),
    decimals: decimalsAt(value.value, scale),
    scale,
  };
}

/** A newer value may exist where the next release of the latest value's series was due. */
function mayBeOutdated(dossier: Dossier, value: Value, today: string): boolean {
  const series = seriesOf(dossier, value);
  if (!series || !isStale(series, today)) return false;
  return valuesIn(dossier, series).every(({ period }) => period.end <= value.period.end);
}

/** A value ready to be shown. */
export function officialValue(dossier: Dossier, value: Value, today: string): OfficialValue {
  const { id, measure, side, period, statistics, note, sources, flags = [] } = value;
  const speaker = value.speaker && speakerById(dossier, value.speaker);
  return {
    id,
    measure,
    side,
    period,
    quantity: quantityOf(value),
    flags: mayBeOutdated(dossier, value, today) ? [...flags, 'stale'] : flags,
    statistics,
    source: citation(dossier, sources[0] as SourceId),
    ...(note ? { note } : {}),
    ...(speaker ? { speaker: speaker.name, speakerIn: namesOf(speaker) } : {}),
  };
}

export function pastStatement(dossier: Dossier, statement: Statement): PastStatement {
  const { id, words, paraphrase, language, role, date, outlet } = statement;
  const known = speakerById(dossier, statement.speaker);
  const speaker = known?.name ?? statement.speaker;
  const speakerIn = known && namesOf(known);
  const source = citation(dossier, statement.source);
  return { id, words, paraphrase, language, speaker, speakerIn, role, date, outlet, source };
}

export function targetRecord(dossier: Dossier, target: Target): TargetRecord {
  const { id, what, setBy, date, deadline, status, outcome, sources } = target;
  const source = citation(dossier, sources[0] as SourceId);
  return { id, what, setBy, date, deadline, status, outcome, source };
}

export const termOf = (dossier: Dossier, entry: GlossaryTerm): Term => ({
  term: entry.term,
  definition: entry.definition,
  source: citation(dossier, entry.sources[0] as SourceId),
});
