import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../../dossier/schema';
import { t } from '../../platform/i18n';
import './dossier.css';
import { EntryView } from './EntryView';
import { type Indexed, indexOf, KINDS, type Kind, search } from './entries';
import { NO_FILTER, passes, StatementFilters } from './StatementFilters';

const FEW = 3;
const PAGE = 30;

interface Context {
  readonly dossier: Dossier;
  /** The reader's day, ISO. */
  readonly today: string;
}

interface SectionProps extends Context {
  readonly kind: Kind;
  readonly entries: readonly Indexed[];
  readonly open: (kind: Kind) => void;
}

/** The first few of a kind and the way to all of them. */
function Section({ kind, entries, open, ...context }: SectionProps) {
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{t(`dossier_kind_${kind}`)}</h3>
      <ul>
        {entries.slice(0, FEW).map((entry) => (
          <EntryView key={entry.record.id} entry={entry} {...context} />
        ))}
      </ul>
      {entries.length > FEW && (
        <button type="button" class="quiet" onClick={() => open(kind)}>
          {t('dossier_all', entries.length)}
        </button>
      )}
    </section>
  );
}

interface WholeProps extends Context {
  readonly kind: Kind;
  readonly entries: readonly Indexed[];
  readonly close: () => void;
}

/** Every entry of one kind, a page at a time; it begins in sight, with the focus on the way back. */
function Whole({ kind, entries, close, ...context }: WholeProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [count, setCount] = useState(PAGE);
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => way.current?.focus(), []);
  const shown = entries.filter(
    (entry) => entry.kind !== 'statements' || passes(filter, entry.record),
  );
  return (
    <section aria-labelledby="kind-open">
      <p class="way">
        <button type="button" class="quiet" ref={way} onClick={close}>
          ← {t('dossier_back')}
        </button>
      </p>
      <h3 id="kind-open">
        {t(`dossier_kind_${kind}`)} <span class="count">{shown.length}</span>
      </h3>
      {kind === 'statements' && <StatementFilters {...{ filter, setFilter }} {...context} />}
      <ul>
        {shown.slice(0, count).map((entry) => (
          <EntryView key={entry.record.id} entry={entry} {...context} />
        ))}
      </ul>
      {shown.length > count && (
        <button type="button" class="quiet" onClick={() => setCount(count + PAGE)}>
          {t('dossier_more')}
        </button>
      )}
    </section>
  );
}

/** The whole dossier under one search: figures, statements, targets, events, terms and sources. */
export function DossierTab({ dossier, today }: Context) {
  const [query, setQuery] = useState('');
  const [kind, open] = useState<Kind>();
  const index = useMemo(() => indexOf(dossier), [dossier]);
  const found = useMemo(() => search(index, query), [index, query]);
  const ofKind = (name: Kind) => found.filter((entry) => entry.kind === name);
  const context = { dossier, today };
  return (
    <div class="dossier">
      <input
        type="search"
        aria-label={t('dossier_search')}
        placeholder={t('dossier_search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="unseen" role="status">
        {query && t('dossier_found', found.length)}
      </p>
      {found.length === 0 && <p class="none">{t('dossier_none', query)}</p>}
      {kind ? (
        <Whole
          key={kind}
          entries={ofKind(kind)}
          close={() => open(undefined)}
          {...{ kind }}
          {...context}
        />
      ) : (
        KINDS.map((name) => [name, ofKind(name)] as const)
          .filter(([, entries]) => entries.length > 0)
          .map(([name, entries]) => (
            <Section key={name} kind={name} {...{ entries, open }} {...context} />
          ))
      )}
    </div>
  );
}
