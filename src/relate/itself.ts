import { speakerNamed, valuesOf } from '../dossier/lookup';
import type { Dossier, SpeakerId, Value } from '../dossier/schema';
import type { Figure, Reason } from '../model/finding';
import { samePeriod } from '../model/period';
import type { Relation } from '../model/relation';
import { apart, confirmed, fiscalBeside, type Known, knownOf } from './nearness';
import { agreesAsPrinted } from './rounding';

/** Who says the figure, where the dossier knows the person. */
export const speakerOf = (dossier: Dossier, { attribution }: Figure): SpeakerId | undefined =>
  attribution && speakerNamed(dossier, attribution.name)?.id;

const isSame = (figure: Figure, value: Value): boolean =>
  figure.period !== undefined &&
  samePeriod(figure.period, value.period) &&
  (figure.side === undefined || figure.side === value.side) &&
  agreesAsPrinted(figure.quantity, value);

/** The dossier's record of this very statement: the same speaker, measure, period and number. */
function ownRecord(dossier: Dossier, figure: Figure): Value | undefined {
  const speaker = speakerOf(dossier, figure);
  const { measure, quantity, change } = figure;
  if (!speaker || !measure || change) return undefined;
  return confirmed(valuesOf(dossier, { measure, unit: quantity.unit })).find(
    (value) => value.speaker === speaker && isSame(figure, value),
  );
}

/** Another count of the same months, or else India's fiscal year beside the calendar year. */
function nearOwn(dossier: Dossier, known: Known, own: Value): Value | undefined {
  const { measure, unit, period } = own;
  const others = confirmed(valuesOf(dossier, { measure, unit, period }));
  return others.find(({ side }) => side !== own.side) ?? fiscalBeside(dossier, known);
}

/** Whether anybody else gave a number for the same months, by whichever count. */
const isChecked = (dossier: Dossier, { measure, unit, period, speaker }: Value): boolean =>
  confirmed(valuesOf(dossier, { measure, unit, period })).some(
    (value) => value.speaker !== speaker,
  );

/**
 * A figure that the dossier holds because this very person said it proves nothing about itself:
 * it is shown as what it is, with a value near it that is not compared.
 */
export function itself(figure: Figure, dossier: Dossier): Omit<Relation, 'figure'> | undefined {
  const own = ownRecord(dossier, figure);
  if (!own) return undefined;
  const known: Known = { ...knownOf(figure), side: own.side };
  const near = nearOwn(dossier, known, own);
  const because: Reason[] = [{ rule: 'itself', detail: own.statistics }];
  if (!isChecked(dossier, own)) because.push({ rule: 'no-independent' });
  return {
    kind: 'itself',
    value: own.id,
    ...(near ? { near: { value: near.id, because: apart(known, near) } } : {}),
    because,
  };
}
