import type { PastStatement } from '../../model/context';
import { t } from '../../platform/i18n';
import { SourceLink } from '../controls/SourceLink';
import { formatDate } from '../format/period';
import { speakerName } from '../format/speaker';

/** Where it was said and where that was read; one line where both are the same. */
function Where({ statement }: { statement: PastStatement }) {
  const { date, outlet, source } = statement;
  if (outlet === source.publisher)
    return <SourceLink source={{ ...source, date: date ?? source.date }} />;
  return (
    <>
      <p class="facts">{[outlet, date && formatDate(date)].filter(Boolean).join(', ')}</p>
      <SourceLink source={source} />
    </>
  );
}

/** What somebody said about it on another day, with who, when and where. */
export function Statement({ statement }: { statement: PastStatement }) {
  const { words, paraphrase, later, language, role } = statement;
  return (
    <section>
      <h3>{t(later ? 'card_said_later' : 'card_said')}</h3>
      <blockquote class={paraphrase ? 'said paraphrase' : 'said'} lang={language}>
        {paraphrase ? words : t('dossier_quotation', words)}
      </blockquote>
      <p class="who">
        <b>{speakerName(statement)}</b>
        {role && <span lang="en">, {role}</span>}
      </p>
      <Where statement={statement} />
    </section>
  );
}
