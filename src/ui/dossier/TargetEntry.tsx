import { valueById } from '../../dossier/lookup';
import type { Dossier, Target } from '../../dossier/schema';
import { officialValue } from '../../dossier/shown';
import { maybe, t } from '../../platform/i18n';
import { Flag } from '../controls/Flags';
import { Unbroken } from '../controls/Unbroken';
import { formatDate } from '../format/period';
import { Sources } from './Sources';
import { ValueLine } from './ValueEntry';

interface Props {
  readonly record: Target;
  readonly dossier: Dossier;
  readonly today: string;
}

/** A goal or projection: who set it when, by when, and what came of it. */
export function TargetEntry({ record, dossier, today }: Props) {
  const { what, setBy, date, deadline, status, outcome, outcomes = [] } = record;
  const values = outcomes
    .map((id) => valueById(dossier, id))
    .filter((value) => value !== undefined)
    .map((value) => officialValue(dossier, value, today));
  return (
    <li class="entry target">
      <h4>
        <span lang="en">{what}</span>
        <Flag>{maybe(`dossier_status_${status}`) ?? status}</Flag>
      </h4>
      <p class="facts">
        <span lang="en">{setBy}</span> · {formatDate(date)}
        {deadline && ` · ${t('dossier_deadline', formatDate(deadline))}`}
      </p>
      <p class="outcome" lang="en">
        <Unbroken text={outcome} />
      </p>
      <ul class="value-lines">
        {values.map((value) => (
          <ValueLine key={value.id} value={value} />
        ))}
      </ul>
      <Sources
        {...{ dossier, today }}
        ids={record.sources}
        words={`${what} (${setBy}, ${formatDate(date)}). ${outcome}`}
      />
    </li>
  );
}
