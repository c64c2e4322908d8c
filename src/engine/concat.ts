/**
 * The elements of several lists, in order. The engine joins long lists often, and the language's
 * own `flat` takes several times as long.
 * @example concat([[1, 2], [3]]) // [1, 2, 3]
 */
export function concat<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] as readonly T[];
    for (let k = 0; k < list.length; k++) all.push(list[k] as T);
  }
  return all;
}
