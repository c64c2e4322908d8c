/** Longer words are named by their beginning and end. */
const WHOLE = 80;
const WORDS_AT_END = 5;

/** `-` and `,` mean something in the directive, so they are escaped too. */
const escaped = (words: string): string =>
  encodeURIComponent(words).replace(/[-,]/g, (sign) => (sign === '-' ? '%2D' : '%2C'));

/** A half of a surrogate pair cannot stand in an address. */
const wellFormed = (words: string): string =>
  words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

function directive(words: string): string {
  const parts = words.split(/\s+/).filter(Boolean);
  const whole = parts.join(' ');
  if (whole.length <= WHOLE || parts.length < 2 * WORDS_AT_END) return escaped(whole);
  const start = parts.slice(0, WORDS_AT_END).join(' ');
  const end = parts.slice(-WORDS_AT_END).join(' ');
  return `${escaped(start)},${escaped(end)}`;
}

/**
 * The address of words in a page: a browser that follows it shows them.
 * @example linkTo('https://a.example/b', 'USD 6.4 billion') // 'https://a.example/b#:~:text=USD%206.4%20billion'
 */
export function linkTo(url: string, words: string): string {
  const [page = '', anchor = ''] = url.split('#');
  const [fragment = ''] = anchor.split(':~:');
  const text = directive(wellFormed(words));
  return text ? `${page}#${fragment}:~:text=${text}` : url;
}
