const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements whose text nobody reads as text: programs, code, controls, media, annotations. */
const SKIPPED = names(`
  script style noscript template head title meta link base
  code kbd samp textarea input select option optgroup datalist button output meter progress
  iframe frame frameset noframes object embed applet audio video canvas map math
  rt rp rtc desc metadata defs
`);

/** Elements that stand on lines of their own. Every other one, custom elements too, is inline. */
const BLOCKS = names(`
  html body address article aside blockquote center details dialog dd dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee
  menu nav ol optgroup p plaintext pre search section summary svg text foreignObject table caption
  colgroup thead tbody tfoot tr td th ul xmp
`);

const FOOTNOTE = /^[\s\d*†‡§,]*$|^\s*[[(].*[\])]\s*$/;
const FOOTNOTE_LIMIT = 24;

/** "6.4¹" must not become 6.41: a raised number or bracket is a note, "19th" is not. */
function isFootnote(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= FOOTNOTE_LIMIT && FOOTNOTE.test(text);
}

/** Left alone because its author hid it from readers or lets them write in it. */
function isWithheld(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether a reader of the document passes over this element with everything in it. */
export function isSkipped(element: Element): boolean {
  const { localName } = element;
  return (
    SKIPPED.has(localName) || isWithheld(element) || (localName === 'sup' && isFootnote(element))
  );
}

/** Whether the element's text begins and ends on lines of its own. */
export const isBlockElement = (element: Element): boolean => BLOCKS.has(element.localName);

const PREFORMATTED = names('pre listing xmp');

/** White space that a block of this element shows as it is: there a blank line parts paragraphs. */
export const isPreformatted = (element: Element): boolean => PREFORMATTED.has(element.localName);
