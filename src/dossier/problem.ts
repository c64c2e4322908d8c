/** What is wrong, where: the file, the path inside it (`/3/period/end`) and the reason. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const fileOf = (collection: string): string => `${collection}.json`;

/** A problem of the n-th record of a collection. */
export const problemAt = (
  collection: string,
  index: number,
  path: string,
  reason: string,
): Problem => ({ file: fileOf(collection), path: `/${index}${path}`, reason });

/** @example problemLine(problem) // 'values.json /3/period a period ends after it starts' */
export const problemLine = ({ file, path, reason }: Problem): string => `${file} ${path} ${reason}`;
