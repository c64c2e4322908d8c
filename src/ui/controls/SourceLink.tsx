import type { Citation } from '../../model/context';
import { sourceDate } from '../format/source';

/** A source by its publisher, a click away, with its date. */
export function SourceLink({ source }: { source: Citation }) {
  return (
    <span class="source">
      <a href={source.url} target="_blank" rel="noreferrer">
        {source.publisher}
      </a>
      , {sourceDate(source)}
    </span>
  );
}
