import type { Hop } from '../../model/finding';
import { t } from '../../platform/i18n';
import type { PageActions } from './actions';

const nameOf = (hop: Hop): string => (hop.kind === 'page' ? t('hop_page') : hop.name);

/** The way of words to this page; a hop that the text shows leads to the words that show it. */
export function Chain({ chain, actions }: { chain: readonly Hop[]; actions: PageActions }) {
  if (chain.length === 0) return null;
  return (
    <ol class="chain" aria-label={t('chain_label')}>
      {chain.map((hop) => {
        const { evidence } = hop;
        const kind = t(`hop_kind_${hop.kind}`);
        return (
          <li key={`${hop.kind}:${hop.name}`}>
            {evidence ? (
              <button
                type="button"
                title={t('chain_evidence', kind)}
                onClick={() => actions.revealSpan(evidence)}
              >
                {nameOf(hop)}
              </button>
            ) : (
              <span title={kind}>{nameOf(hop)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
