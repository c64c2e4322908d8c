import type { Report } from '../../model/report';
import { t } from '../../platform/i18n';
import { CopyButton } from '../controls/CopyButton';
import { cite } from '../format/cite';
import { formatDate } from '../format/period';
import type { PageActions } from './actions';
import { Chain } from './Chain';
import { citedQuote } from './cited';
import type { ReportedQuote } from './findings';
import { Passage } from './Passage';

interface Props {
  readonly pieces: readonly [ReportedQuote, ...ReportedQuote[]];
  readonly report: Report;
  readonly actions: PageActions;
  readonly today: string;
}

/** Speaker and role, or that the text names nobody. */
function Speaker({ quote }: { quote: ReportedQuote }) {
  const { speaker, role } = quote;
  return (
    <p class="who">
      {speaker ? <b>{speaker}</b> : t('quote_no_speaker')}
      {role && `, ${role}`}
    </p>
  );
}

/** One quotation with its speaker and the way it came; pieces that belong together stand together. */
export function QuoteEntry({ pieces, report, actions, today }: Props) {
  const [first] = pieces;
  return (
    <li class="entry">
      <Speaker quote={first} />
      <blockquote class={`words words-${first.type}`}>
        {pieces.map((piece) => (
          <Passage key={piece.id} lang={report.language} jump={() => actions.reveal(piece.id)}>
            {piece.words}
          </Passage>
        ))}
      </blockquote>
      <Chain chain={first.chain} actions={actions} />
      <div class="tools">
        <span class="facts">
          {t(`quote_${first.type}`)}
          {first.date && `, ${formatDate(first.date)}`}
        </span>
        <CopyButton text={() => cite(report, citedQuote(pieces), today)} />
      </div>
    </li>
  );
}
