import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

const SHOWN = 1600;

/** Copies a text (made when it is asked for) and says that it did, or that it could not. */
export function CopyButton({ text, label }: { text: () => string; label?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'not_done'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      // What keeps words together on a line here would be in the way elsewhere.
      await navigator.clipboard.writeText(text().replaceAll('\u00a0', ' '));
      setOutcome('copied');
    } catch {
      setOutcome('not_done');
    }
  };
  return (
    <button type="button" class="quiet" onClick={copy}>
      <span aria-live="polite">{outcome ? t(outcome) : (label ?? t('copy_with_citation'))}</span>
    </button>
  );
}
