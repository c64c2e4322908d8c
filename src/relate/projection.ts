import { valuesOf } from '../dossier/lookup';
import type { Dossier, SpeakerId, Target, Value } from '../dossier/schema';
import type { Figure, Reason } from '../model/finding';
import { basisOf } from '../model/period';
import type { Relation } from '../model/relation';
import type { ReportedFinding } from '../model/report';
import { narrowing } from './goods';
import { speakerOf } from './itself';
import { confirmed, fiscalBeside, knownOf } from './nearness';
import { agreesAsPrinted } from './rounding';

type Verdict = Omit<Relation, 'figure'>;

/** The page's deadline is the target's; where it gives none, a goal or its own speaker is enough. */
function sameDeadline(
  { period, status }: Figure,
  { deadline, speakers = [] }: Target,
  speaker: SpeakerId | undefined,
): boolean {
  if (!period) return status === 'target' || (speaker !== undefined && speakers.includes(speaker));
  return deadline !== undefined && period.start <= deadline && deadline <= period.end;
}

/** A goal is repeated with fewer words than it was set with: "more than 19" and "19" are one. */
const sameValue = ({ quantity }: Figure, { value, high, unit }: Target): boolean =>
  value !== undefined &&
  unit === quantity.unit &&
  agreesAsPrinted({ ...quantity, approximate: undefined }, { value, high });

const wasSet = ({ date }: Target, published: string | undefined): boolean =>
  published === undefined || date <= published;

/** Of a projection the speaker's own record; of a goal the one that set it first. */
function pick(
  targets: readonly Target[],
  { status }: Figure,
  speaker: SpeakerId | undefined,
): Target | undefined {
  const [first] = [...targets].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (status === 'target' || !speaker) return first;
  return targets.find(({ speakers = [] }) => speakers.includes(speaker)) ?? first;
}

function targetOf(dossier: Dossier, figure: Figure, published?: string): Target | undefined {
  const speaker = speakerOf(dossier, figure);
  const fitting = dossier.targets.filter(
    (target) =>
      target.measure === (figure.measure ?? 'total') &&
      wasSet(target, published) &&
      sameDeadline(figure, target, speaker) &&
      sameValue(figure, target),
  );
  return pick(fitting, figure, speaker);
}

/** What was counted afterwards for the period of a projection, the same months first. */
function counted(dossier: Dossier, figure: Figure): Value[] {
  const { measure, period, quantity } = figure;
  if (!measure || !period) return [];
  const same = confirmed(valuesOf(dossier, { measure, period, unit: quantity.unit }));
  const fiscal = fiscalBeside(dossier, knownOf(figure));
  return [...same, ...(fiscal ? [fiscal] : [])];
}

function unrecorded(dossier: Dossier, figure: Figure, today: string): Verdict {
  const { period } = figure;
  const because = (rule: string): Reason[] => [{ rule }];
  if (!period) return { kind: 'unmatched', because: because('period-not-stated') };
  if (period.end >= today) return { kind: 'projection', because: because('open') };
  const outcome = counted(dossier, figure).map(({ id }) => id);
  if (outcome.length === 0) return { kind: 'unmatched', because: because('no-value') };
  const basis = basisOf(period);
  return { kind: 'projection', outcome, because: [{ rule: 'outcome', detail: basis }] };
}

/**
 * A goal or projection is laid beside what came of it: the dossier's record of it where there is
 * one, else the values counted for its period.
 * @param published the day of the page, ISO: a goal set later is another one
 */
export function projection(
  figure: Figure & ReportedFinding,
  dossier: Dossier,
  today: string,
  published?: string,
): Verdict {
  if (figure.change) return { kind: 'unmatched', because: [{ rule: 'change' }] };
  const target = targetOf(dossier, figure, published);
  const narrow = narrowing(figure);
  if (narrow && !(target && figure.measure === 'total'))
    return { kind: 'unmatched', because: [{ rule: narrow }] };
  if (!target) return unrecorded(dossier, figure, today);
  const speaker = speakerOf(dossier, figure);
  const isOwn = speaker !== undefined && target.speakers?.includes(speaker);
  return {
    kind: 'projection',
    target: target.id,
    ...(target.outcomes ? { outcome: target.outcomes } : {}),
    because: [{ rule: isOwn ? 'itself' : 'target', detail: target.status }],
  };
}
