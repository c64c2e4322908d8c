import { targetById, valueById } from '../../dossier/lookup';
import type { Conflict, Dossier, GlossaryTerm, HistoricEvent, Source } from '../../dossier/schema';
import { citation, officialValue, pastStatement } from '../../dossier/shown';
import { maybe, t } from '../../platform/i18n';
import { CopyButton } from '../controls/CopyButton';
import { Flag } from '../controls/Flags';
import { SourceLink } from '../controls/SourceLink';
import { Unbroken } from '../controls/Unbroken';
import { formatDate } from '../format/period';
import { speakerName } from '../format/speaker';
import { citeEntry } from './cite';
import { Sources } from './Sources';
import { ValueLine } from './ValueEntry';

interface Context {
  readonly dossier: Dossier;
  readonly today: string;
}

export function EventEntry({ record, dossier, today }: Context & { record: HistoricEvent }) {
  const { date, title, place, note } = record;
  const when = [formatDate(date), place].filter(Boolean).join(' · ');
  return (
    <li class="entry event">
      <p class="facts">{when}</p>
      <h4 lang="en">{title}</h4>
      {note && (
        <p class="note" lang="en">
          <Unbroken text={note} />
        </p>
      )}
      <Sources {...{ dossier, today }} ids={record.sources} words={`${when}: ${title}`} />
    </li>
  );
}

export function TermEntry({ record, dossier, today }: Context & { record: GlossaryTerm }) {
  const { term, definition } = record;
  return (
    <li class="entry term">
      <h4 lang="en">{term}</h4>
      <p lang="en">
        <Unbroken text={definition} />
      </p>
      <Sources {...{ dossier, today }} ids={record.sources} words={`${term}: ${definition}`} />
    </li>
  );
}

/** One of the records that a difference is about, in one line. */
function RecordLine({ id, dossier, today }: Context & { id: Conflict['records'][number] }) {
  const value = valueById(dossier, id);
  if (value) return <ValueLine value={officialValue(dossier, value, today)} />;
  const statement = dossier.statements.find((one) => one.id === id);
  if (statement) {
    const said = pastStatement(dossier, statement);
    const { words, paraphrase, language, date, source } = said;
    return (
      <li>
        <span lang={language}>{paraphrase ? words : t('dossier_quotation', words)}</span>{' '}
        <span class="facts">
          {speakerName(said)}, {formatDate(date ?? '')} ·{' '}
        </span>
        <SourceLink source={source} />
      </li>
    );
  }
  const target = targetById(dossier, id);
  const [source] = target?.sources ?? [];
  if (!target || !source) return null;
  return (
    <li>
      <span lang="en">{target.what}</span>{' '}
      <span class="facts" lang="en">
        {target.setBy} ·{' '}
      </span>
      <SourceLink source={citation(dossier, source)} />
    </li>
  );
}

export function ConflictEntry({ record, dossier, today }: Context & { record: Conflict }) {
  return (
    <li class="entry conflict">
      <h4 lang="en">{record.topic}</h4>
      <p lang="en">
        <Unbroken text={record.explanation} />
      </p>
      <ul class="value-lines">
        {record.records.map((id) => (
          <RecordLine key={id} {...{ id, dossier, today }} />
        ))}
      </ul>
    </li>
  );
}

export function SourceEntry({ record, dossier, today }: Context & { record: Source }) {
  const source = citation(dossier, record.id);
  return (
    <li class="entry tools">
      <p>
        <SourceLink source={source} />
        <Flag>{maybe(`dossier_source_${record.kind}`) ?? record.kind}</Flag>
      </p>
      <CopyButton text={() => citeEntry(record.publisher, source, today)} />
    </li>
  );
}
