import type { Dossier } from '../../dossier/schema';
import { ArticleEntry } from './ArticleEntry';
import type { Entry } from './entries';
import { ConflictEntry, EventEntry, SourceEntry, TermEntry } from './OtherEntries';
import { StatementEntry } from './StatementEntry';
import { TargetEntry } from './TargetEntry';
import { GoodsEntry, PaymentEntry, ValueEntry } from './ValueEntry';

interface Props {
  readonly entry: Entry;
  readonly dossier: Dossier;
  readonly today: string;
}

/** An entry in the form of its kind. */
export function EntryView({ entry, ...context }: Props) {
  switch (entry.kind) {
    case 'values':
      return <ValueEntry record={entry.record} {...context} />;
    case 'goods':
      return 'goods' in entry.record ? (
        <GoodsEntry record={entry.record} {...context} />
      ) : (
        <PaymentEntry record={entry.record} {...context} />
      );
    case 'statements':
      return <StatementEntry record={entry.record} {...context} />;
    case 'targets':
      return <TargetEntry record={entry.record} {...context} />;
    case 'events':
      return <EventEntry record={entry.record} {...context} />;
    case 'glossary':
      return <TermEntry record={entry.record} {...context} />;
    case 'conflicts':
      return <ConflictEntry record={entry.record} {...context} />;
    case 'articles':
      return <ArticleEntry record={entry.record} {...context} />;
    case 'sources':
      return <SourceEntry record={entry.record} {...context} />;
  }
}
