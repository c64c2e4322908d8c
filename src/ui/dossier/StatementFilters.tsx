import { namesOf, speakerById } from '../../dossier/lookup';
import type { Dossier, Statement } from '../../dossier/schema';
import { t } from '../../platform/i18n';
import { speakerName } from '../format/speaker';

export interface StatementFilter {
  readonly speaker: string;
  readonly year: string;
}

export const NO_FILTER: StatementFilter = { speaker: '', year: '' };

export const passes = ({ speaker, year }: StatementFilter, record: Statement): boolean =>
  (speaker === '' || record.speaker === speaker) && record.date.startsWith(year);

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Choice({ label, any, options, value, choose }: ChoiceProps) {
  return (
    <label>
      <span class="unseen">{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf(dossier: Dossier, id: Statement['speaker']): string {
  const speaker = speakerById(dossier, id);
  return speaker ? speakerName({ speaker: speaker.name, speakerIn: namesOf(speaker) }) : id;
}

interface Props {
  readonly dossier: Dossier;
  readonly filter: StatementFilter;
  readonly setFilter: (filter: StatementFilter) => void;
}

/** Statements by speaker and by year. */
export function StatementFilters({ dossier, filter, setFilter }: Props) {
  const speakers = [...new Set(dossier.statements.map(({ speaker }) => speaker))]
    .map((id) => [id, nameOf(dossier, id)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  const years = [...new Set(dossier.statements.map(({ date }) => date.slice(0, 4)))].sort();
  return (
    <p class="filters">
      <Choice
        label={t('dossier_speaker')}
        any={t('dossier_any_speaker')}
        options={speakers}
        value={filter.speaker}
        choose={(speaker) => setFilter({ ...filter, speaker })}
      />
      <Choice
        label={t('dossier_year')}
        any={t('dossier_any_year')}
        options={years.reverse().map((year) => [year, year] as const)}
        value={filter.year}
        choose={(year) => setFilter({ ...filter, year })}
      />
    </p>
  );
}
