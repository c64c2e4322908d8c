import { useEffect, useMemo, useState } from 'preact/hooks';
import { exportDossier, importDossier } from '../dossier/exchange';
import { ownRecords } from '../dossier/own';
import { type Problem, problemLine } from '../dossier/problem';
import type { Dossier } from '../dossier/schema';
import { plural, t } from '../platform/i18n';
import { dropOwnDossier, keepOwnDossier, readOwnDossier } from '../platform/own-dossier';

const FILE_NAME = 'trade-context-dossier.json';

/** Hands a text to the reader as a file, without a request. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: FILE_NAME }).click();
  URL.revokeObjectURL(url);
}

const recordsIn = (dossier: Dossier): number =>
  Object.values(dossier).reduce((sum, list) => sum + list.length, 0);

function Problems({ title, problems }: { title: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <p>{title}</p>
      <ul class="statement">
        {problems.map(problemLine).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is stored, and how to take it out or away. */
function Kept({ stored, records, drop }: { stored: string; records: number; drop: () => void }) {
  return (
    <p>
      {records > 0 && <span role="status">{plural('own_records', records)} </span>}
      <button type="button" class="quiet" onClick={() => save(stored)}>
        {t('own_export')}
      </button>{' '}
      <button type="button" class="quiet" onClick={drop}>
        {t('own_remove')}
      </button>
    </p>
  );
}

/** The stored text, and the way to change it; what was not read yet must not be written over. */
function useStored() {
  const [stored, setStored] = useState<string>();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const know = (text: string | undefined) => {
      setStored(text);
      setRead(true);
    };
    readOwnDossier().then(know, () => undefined);
  }, []);
  const keep = (text: string) => keepOwnDossier(text).then(() => setStored(text));
  const drop = () => dropOwnDossier().then(() => setStored(undefined));
  return { stored, isRead, keep, drop };
}

/** A person's own records beside those shipped: in by file, out by file. */
export function OwnDossier({ shipped }: { shipped: Dossier }) {
  const { stored, isRead, keep, drop } = useStored();
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [failed, setFailed] = useState(false);
  const own = useMemo(() => ownRecords(shipped, stored), [shipped, stored]);
  /** Files can be unreadable and storage full: the browser's refusals are told too. */
  const trying = (task: Promise<void>): void => {
    setFailed(false);
    task.catch(() => setFailed(true));
  };
  const take = async (file: File | undefined) => {
    if (!file || !own.ok) return;
    const result = importDossier(shipped, own.value, await file.text());
    setRefused(result.ok ? [] : result.problems);
    if (result.ok) await keep(exportDossier(result.value));
  };
  return (
    <section>
      <h2>{t('own_title')}</h2>
      <p>{t('own_about')}</p>
      <div class="field">
        <label for="own-file">{t('own_import')}</label>
        <input
          id="own-file"
          type="file"
          accept="application/json,.json"
          // Records that no longer fit are saved or removed first, so that none is lost.
          disabled={!own.ok || !isRead}
          onChange={(event) => trying(take(event.currentTarget.files?.[0]))}
        />
      </div>
      {failed && <p role="alert">{t('not_done')}</p>}
      <Problems title={t('own_refused')} problems={refused} />
      <Problems title={t('own_unfit')} problems={own.ok ? [] : own.problems} />
      {stored && (
        <Kept
          stored={stored}
          drop={() => trying(drop())}
          records={own.ok ? recordsIn(own.value) : 0}
        />
      )}
    </section>
  );
}
