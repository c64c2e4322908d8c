import type { PastStatement } from '../../model/context';
import { t } from '../../platform/i18n';
import { SourceLink } from '../controls/SourceLink';
import { formatDate } from '../format/period';

/** What somebody said about it before, with who, when and where. */
export function Statement({ statement }: { statement: PastStatement }) {
  const { words, paraphrase, language, speaker, role, date, outlet, source } = statement;
  const where = [date && formatDate(date), outlet].filter(Boolean).join(', ');
  return (
    <section>
      <h3>{t('card_said')}</h3>
      <blockquote class={paraphrase ? 'said paraphrase' : 'said'} lang={language}>
        {paraphrase ? words : `“${words}”`}
      </blockquote>
      <p class="who">
        <b>{speaker}</b>
        {role && `, ${role}`}
      </p>
      <p class="facts">{where}</p>
      <SourceLink source={source} />
    </section>
  );
}
