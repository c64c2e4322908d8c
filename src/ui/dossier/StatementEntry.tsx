import type { Dossier, Statement } from '../../dossier/schema';
import { pastStatement } from '../../dossier/shown';
import { t } from '../../platform/i18n';
import { formatDate } from '../format/period';
import { speakerName } from '../format/speaker';
import { Sources } from './Sources';

interface Props {
  readonly record: Statement;
  readonly dossier: Dossier;
  readonly today: string;
}

/** Somebody's words, verbatim, or in ours and said to be so; never the one as the other. */
export function StatementEntry({ record, dossier, today }: Props) {
  const said = pastStatement(dossier, record);
  const speaker = speakerName(said);
  const { role, words, paraphrase, language, translation, outlet, date, note } = record;
  const shown = paraphrase ? words : t('dossier_quotation', words);
  return (
    <li class="entry statement">
      <blockquote lang={language} class={paraphrase ? 'words-indirect' : 'words-direct'}>
        {shown}
      </blockquote>
      {paraphrase && <p class="note">{t('dossier_paraphrase')}</p>}
      {translation && (
        <p class="note">
          {t('dossier_translation')} <span lang="en">{t('dossier_quotation', translation)}</span>
        </p>
      )}
      <p class="who">
        <b>{speaker}</b>, <span lang="en">{role}</span>
      </p>
      <p class="facts">
        {formatDate(date)} · <span lang="en">{outlet}</span>
      </p>
      {note && (
        <p class="note" lang="en">
          {note}
        </p>
      )}
      <Sources
        {...{ dossier, today }}
        ids={[record.source]}
        words={`${shown} — ${speaker}, ${role}, ${formatDate(date)}`}
      />
    </li>
  );
}
