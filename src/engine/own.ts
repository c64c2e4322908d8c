/**
 * The same words as a string of their own, to be kept. A slice of a page's text keeps all of that
 * text alive; as the name of a property it is copied.
 * @example known.set(own(text.slice(4, 20)), …)
 */
export const own = (words: string): string => Object.keys({ [words]: 0 })[0] as string;
