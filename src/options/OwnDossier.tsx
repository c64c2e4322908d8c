import { useEffect, useState } from 'preact/hooks';
import { exportDossier, importDossier } from '../dossier/exchange';
import { loadDossier } from '../dossier/load';
import { ownRecords } from '../dossier/own';
import { type Problem, problemLine } from '../dossier/problem';
import { plural, t } from '../platform/i18n';
import { dropOwnDossier, keepOwnDossier, readOwnDossier } from '../platform/own-dossier';

const FILE_NAME = 'trade-context-dossier.json';

/** Hands a text to the reader as a file, without a request. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: FILE_NAME }).click();
  URL.revokeObjectURL(url);
}

const recordsIn = (stored: string | undefined): number =>
  Object.values(ownRecords(loadDossier(), stored)).reduce((sum, list) => sum + list.length, 0);

function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <p>{t('own_refused')}</p>
      <ul class="statement">
        {problems.map(problemLine).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** A person's own records beside those shipped: in by file, out by file. */
export function OwnDossier() {
  const [stored, setStored] = useState<string>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void readOwnDossier().then(setStored);
  }, []);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const shipped = loadDossier();
    const result = importDossier(shipped, ownRecords(shipped, stored), await file.text());
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) return;
    const text = exportDossier(result.value);
    await keepOwnDossier(text);
    setStored(text);
  };
  const drop = () => dropOwnDossier().then(() => setStored(undefined));
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
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </div>
      <Problems problems={problems} />
      {stored && (
        <p aria-live="polite">
          {plural('own_records', recordsIn(stored))}{' '}
          <button type="button" class="quiet" onClick={() => save(stored)}>
            {t('own_export')}
          </button>{' '}
          <button type="button" class="quiet" onClick={drop}>
            {t('own_remove')}
          </button>
        </p>
      )}
    </section>
  );
}
