import type { Series } from './schema';

/**
 * Whether the day by which a series' next release is usually out has passed.
 * @param today the reader's day, ISO
 * @example isStale({ …, next: { due: '2026-03-15', covers: '2026-02' } }, '2026-11-22') // true
 */
export const isStale = ({ next }: Series, today: string): boolean =>
  next !== undefined && today > next.due;
