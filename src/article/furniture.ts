/**
 * What stands around the words of an article on news pages: the vocabulary of class names, and of
 * the lines that readers pass over. Data only.
 */

/** Words of class names and ids whose element is not the article's own text. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  `ad ads advert adverts advertisement advertising advertorial sponsor sponsored promo promos
  promotion outbrain taboola related recirc recirculation recommended recommendation
  recommendations trending popular readmore alsoread seealso teaser teasers newsletter newsletters
  subscribe subscription signup cta donate share sharing social socials follow tools toolbar
  byline bylines author authors bio contributor dateline timestamp timestamps pubdate published
  publish updated dates kicker eyebrow breadcrumb breadcrumbs tags taglist keywords comments
  comment disqus caption captions newscaption credit credits copyright gallery slideshow carousel
  sidebar aside nav navigation menu menus footer disclaimer textresizer print reprint
  thumb thumbnail`.split(/\s+/),
);

/** Elements that are never the article's running text. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set([
  'figure',
  'figcaption',
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
]);

/** One pattern of many openings of a line. */
const openings = (lines: readonly string[]): RegExp =>
  new RegExp(`^\\P{L}{0,4}(?:${lines.join('|')})`, 'iu');

/** How lines open that send the reader elsewhere, ask for something, or credit a picture or an agency. */
export const ELSEWHERE = openings([
  '(?:also )?read(?: more| also| next)?\\s*[:|>»-]',
  'read (?:more|also)\\b',
  'also read\\b',
  'see (?:more|also)\\s*:',
  'more (?:on|from|about|articles)\\b',
  'more:?$',
  'related\\b.{0,24}(?::|$|stories|articles|coverage|reading|news)',
  "don['’]t miss\\b",
  'you may (?:also )?like',
  'most (?:read|popular)',
  'trending\\b',
  'recommended\\b',
  'latest (?:news|stories)',
  'top stories',
  'something to consider',
  '(?:watch|listen)(?: live| now| more)?\\s*[:|]',
  'follow (?:us|our|@|.{1,40} on (?:twitter|facebook|instagram|x|telegram|whatsapp)\\b)',
  'click here\\b',
  '(?:subscribe|sign up|join|download|get) (?:now|to|for|our|us|the) .{0,60}(?:newsletter|subscription|subscribe|app|channel|magazine|updates|inbox|email)',
  'want more\\b.{0,30}\\?',
  'tell us what',
  'leave a comment',
  'write to .{1,40}@',
  'advert(?:isement)?\\b',
  'photo gallery',
  'enlarge image',
  'image (?:copyright|caption)',
  'share this',
  'tags?\\s*:',
  'sources?\\s*:\\s',
  '(?:reporting|edited|editing) by\\b',
  'with (?:agency )?inputs\\b',
  'this (?:story|article|report) (?:has not|is|was)\\b.{0,40}(?:edited|published|generated)',
  'чита(?:йте|ть) также',
  'смотрите также',
  'по теме',
  'подпис(?:ывай|ат)',
  'реклама$',
  'теги?\\s*:',
  'источник\\s*:',
  'поделиться',
  '(?:यह|ये|इसे) भी (?:पढ|देख)',
  'और पढ',
  'संबंधित (?:ख़बर|खबर|लेख)',
  'फ़?ॉलो कर',
  'विज्ञापन$',
  'शेयर कर',
]);

/** Lines that credit a writer, a photographer or an agency, wherever they stand. */
export const CREDIT = new RegExp(
  `${
    openings([
      'by [^\\d.]{3,60}$',
      'photo(?:graph)?(?: by\\s|\\s*:)',
      '(?:image|video)\\s*:\\s',
      '(?:written|reported) by\\s',
      '(?:автор|фото)\\s*:\\s',
      '(?:तस्वीर|फोटो|फ़ोटो)\\s*:\\s',
    ]).source
  }|\\bcontributed (?:to this|reporting|to the)\\b`,
  'iu',
);

/** A line after which nothing more belongs to the article. */
export const END_OF_ARTICLE =
  /^\P{L}{0,4}(?:(?:post a |leave a |add a )?comments?|tags?|related (?:stories|articles|news|posts)|more stories|about the author|отзывы|комментарии|теги|читайте также|टिप्पणियाँ|टिप्पणी|टैग्स?|संबंधित ख़?बरें)\P{L}{0,6}$/iu;

/** A day with its year or a time of day, as datelines have it. */
export const DATE_LINE =
  /\b(?:19|20)\d\d\b.{0,12}\d{1,2}[:.]\d\d|\d{1,2}[:.]\d\d\s*(?:am|pm|a\.m|p\.m|ist|gmt|est|pst|et|мск|\||$)|^(?:published|updated|posted|last (?:updated|modified)|опубликовано|обновлено|प्रकाशित|अपडेट|अद्यतन)/iu;
