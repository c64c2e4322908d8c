import { remembered } from '../../remembered';
import { folded } from '../lexicon/inflection';

/** The surname, as it is looked up. */
export const lastWord = (name: string): string => folded(name.slice(name.lastIndexOf(' ') + 1));

/** The words and letters of a name, folded. @example wordsOf('R. Singh') // ['r', 'singh'] */
export const wordsOf = remembered((name): readonly string[] =>
  name
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map(folded),
);

/** Whether a name is nothing but initials: "R.M.", "R. M.". */
export const isInitials = (name: string): boolean => /^\p{Lu}(?:\.\s?\p{Lu}){1,2}\.?$/u.test(name);

/** Whether the words of a name begin with these initials. */
export const hasInitials = (name: string, initials: string): boolean =>
  !isInitials(name) &&
  wordsOf(name)
    .map((word) => word[0])
    .join('') === wordsOf(initials).join('');

/** "R. Singh" and "Rajnath Singh" may be one person, "Anil Singh" and "Rajnath Singh" not. */
export function agree(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  return short.every((word) =>
    long.some(
      (other) =>
        other === word ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)),
    ),
  );
}
