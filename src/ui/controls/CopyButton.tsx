import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

const SHOWN = 1600;

/** Copies a text (made when it is asked for) and says that it did. */
export function CopyButton({ text, label }: { text: () => string; label?: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => navigator.clipboard.writeText(text()).then(() => setCopied(true));
  return (
    <button type="button" class="quiet" onClick={copy}>
      <span aria-live="polite">{copied ? t('copied') : (label ?? t('copy_with_citation'))}</span>
    </button>
  );
}
