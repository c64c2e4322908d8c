import { targetById, valueById } from '../../dossier/lookup';
import type { Article, Dossier } from '../../dossier/schema';
import { citation, officialValue, pastStatement } from '../../dossier/shown';
import { t } from '../../platform/i18n';
import { SourceLink } from '../controls/SourceLink';
import { Unbroken } from '../controls/Unbroken';
import { formatDate } from '../format/period';
import { Sources } from './Sources';
import { ValueLine } from './ValueEntry';

interface Props {
  readonly record: Article;
  readonly dossier: Dossier;
  readonly today: string;
}

type PrintedFigure = Article['figures'][number];

/** A figure as the article printed it, and the dossier's record of it. */
function Printed({ figure, dossier, today }: { figure: PrintedFigure } & Omit<Props, 'record'>) {
  const { words, record, note } = figure;
  const value = record && valueById(dossier, record);
  const target = record && targetById(dossier, record);
  return (
    <li>
      <b>{words}</b>{' '}
      {note && (
        <span class="facts" lang="en">
          <Unbroken text={note} />
        </span>
      )}
      {target && (
        <p class="facts" lang="en">
          <Unbroken text={target.outcome} />
        </p>
      )}
      {value && (
        <ul class="value-lines">
          <ValueLine value={officialValue(dossier, value, today)} />
        </ul>
      )}
    </li>
  );
}

/** What an article that is on record said, on which way it came there, and who carried it too. */
export function ArticleEntry({ record, dossier, today }: Props) {
  const { title, chain, figures, statements, post, note, original, source, carriers } = record;
  const said = statements
    .map((id) => dossier.statements.find((statement) => statement.id === id))
    .filter((statement) => statement !== undefined)
    .map((statement) => pastStatement(dossier, statement));
  return (
    <li class="entry article">
      <h4>{title}</h4>
      <p class="facts">{chain.map(({ name }) => name).join(' → ')}</p>
      {note && <p lang="en">{note}</p>}
      <ul class="value-lines">
        {figures.map((figure) => (
          <Printed key={figure.words} {...{ figure, dossier, today }} />
        ))}
      </ul>
      {said.map(({ id, words, language, source: from }) => (
        <p key={id} class="quoted">
          <span lang={language}>{t('dossier_quotation', words)}</span> <SourceLink source={from} />
        </p>
      ))}
      {post && (
        <p class="quoted">
          {t('dossier_quotation', post.words)}{' '}
          <span class="facts">
            {post.account}, {formatDate(post.date)} ·{' '}
          </span>
          <SourceLink source={citation(dossier, source)} />
        </p>
      )}
      <Sources
        {...{ dossier, today }}
        ids={[source, ...(original ? [original] : []), ...carriers]}
        words={t('dossier_quotation', title)}
      />
    </li>
  );
}
