import type { Beside } from '../../model/context';
import type { Reason } from '../../model/finding';
import type { Quantity } from '../../model/quantity';
import { maybe, t } from '../../platform/i18n';
import { SourceLink } from '../controls/SourceLink';
import { Unbroken } from '../controls/Unbroken';
import { Value } from '../controls/Value';
import { formatPercent, formatSigned } from '../format/quantity';

/** Codes that the sentence on the figure's standing has already put into words. */
const SAID = new Set(['itself', 'same-series', 'outcome']);

/** The reasons of a relation in words; a code without words is left out. */
const inWords = (because: readonly Reason[]): string[] =>
  because
    .filter(({ rule }) => !SAID.has(rule))
    .map(({ rule }) => maybe(`because_${rule}`))
    .filter((one) => one !== undefined);

function Because({ reasons }: { reasons: readonly Reason[] }) {
  const sentences = [...new Set(inWords(reasons))];
  return sentences.length > 0 ? <p class="because">{sentences.join(' ')}</p> : null;
}

/** How the figure stands to the dossier, in one plain sentence. */
function standing({ kind, difference }: Beside, unit: Quantity): string {
  if (kind === 'differs' && difference) {
    const absolute = formatSigned({ ...unit, value: difference.absolute, high: undefined });
    return t('beside_differs', absolute, formatPercent(difference.percent));
  }
  return t(`beside_${kind.replace('-', '_') as 'agrees'}`);
}

/** What the dossier has for a figure: the value compared, what came of it, or why nothing compares. */
export function BesideFigure({ beside, unit }: { beside: Beside; unit: Quantity }) {
  const { value, near, outcome = [], target, because } = beside;
  return (
    <div class={`beside beside-${beside.kind}`}>
      <p class="standing">{standing(beside, unit)}</p>
      <Because reasons={because} />
      {value && <Value value={value} />}
      {target && (
        <p class="value">
          <span lang="en">
            <Unbroken text={`${target.what}. ${target.outcome}`} />
          </span>{' '}
          <SourceLink source={target.source} />
        </p>
      )}
      {outcome.map((one) => (
        <Value key={one.id} value={one} />
      ))}
      {near && (
        <>
          <p class="standing">{t('beside_near')}</p>
          <Because reasons={near.because} />
          <Value value={near.value} />
        </>
      )}
    </div>
  );
}
