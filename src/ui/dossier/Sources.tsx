import type { Dossier, SourceId } from '../../dossier/schema';
import { citation } from '../../dossier/shown';
import { CopyButton } from '../controls/CopyButton';
import { SourceLink } from '../controls/SourceLink';
import { citeEntry } from './cite';

interface Props {
  readonly dossier: Dossier;
  readonly ids: readonly SourceId[];
  /** The entry in words, as it is copied. */
  readonly words: string;
  readonly today: string;
}

/** The sources of an entry, each a click away, and the entry with its first source to be copied. */
export function Sources({ dossier, ids, words, today }: Props) {
  const sources = ids.map((id) => citation(dossier, id));
  const [first] = sources;
  return (
    <div class="tools">
      <p class="sources">
        {sources.map((source) => (
          <SourceLink key={source.url} source={source} />
        ))}
      </p>
      {first && <CopyButton text={() => citeEntry(words, first, today)} />}
    </div>
  );
}
