/** Endings of Russian names and roles, longest first; one of them is left off to compare forms. */
const ENDINGS = [
  'ского',
  'скому',
  'ским',
  'ском',
  'ская',
  'ской',
  'скую',
  'ский',
  'ого',
  'его',
  'ому',
  'ему',
  'ыми',
  'ими',
  'ами',
  'ями',
  'ым',
  'им',
  'ом',
  'ем',
  'ой',
  'ей',
  'ою',
  'ею',
  'ая',
  'яя',
  'ую',
  'юю',
  'ый',
  'ий',
  'ые',
  'ие',
  'ия',
  'ию',
  'ии',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'ы',
  'и',
  'о',
  'й',
  'ь',
];

/** Endings that only names have in oblique cases. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^Льв(?:а|у|ом|е)$/u, 'Лев'],
  [/^Павл(?:а|у|ом|е)$/u, 'Павел'],
  [/(?<=[оеё]в|[иы]н)ой$/u, 'а'],
  [/(?<=ск)ой$/u, 'ая'],
  [/(?<=[бвдзлмнпрстфхц])ы$/u, 'а'],
  [/ии$/u, 'ия'],
];

const isRussian = (word: string): boolean => /^[а-яё-]+$/i.test(word);

/**
 * A form by which the cases of one name are equal; other scripts stay as they are.
 * @example folded('Алиповым') === folded('Алипов') // true
 */
export function folded(word: string): string {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  if (!isRussian(lower)) return lower;
  const ending = ENDINGS.find((end) => lower.endsWith(end) && lower.length - end.length >= 3);
  if (!ending) return lower;
  const stem = lower.slice(0, -ending.length);
  return ending.startsWith('ск') ? `${stem}ск` : stem;
}

/** Endings of oblique cases with what they become in the nominative. */
const NOMINATIVE: readonly (readonly [RegExp, string])[] = [
  [/^одно(?:го|му|м)$|^одним$/iu, 'один'],
  [/^одной$/iu, 'одна'],
  [/ств(?:е|а|у|ом)$/u, 'ство'],
  [/(?<=кремл|тел)(?:я|ю|ем|е)$/iu, 'ь'],
  [/ского$|скому$|ским$|ском$/u, 'ский'],
  [/(?<=[ое]в|[иы]н)(?:а|у|ым|е)$/u, ''],
  [/(?:его|ему|им)$/u, 'ий'],
  [/(?:ого|ому|ым)$/u, 'ый'],
  [/(?<=[аеиоуыэюя])(?:я|ю|ем|е)$/u, 'й'],
  [/(?<=[бвгдзклмнпрстфхцчшщж])(?:а|у|ом|ем|е)$/u, ''],
];

/**
 * The likely nominative of a Russian word, or Hindi plural, that stands in an oblique case.
 * @example nominative('Сахая') // 'Сахай'
 */
export function nominative(word: string): string {
  if (word.endsWith('ों')) return word.replace(/ियों$/u, 'ी').replace(/ों$/u, '');
  if (!isRussian(word)) return word;
  for (const [ending, replacement] of NOMINATIVE)
    if (ending.test(word) && word.length > 4) return word.replace(ending, replacement);
  return word;
}

/**
 * The likely nominative of a Russian name: of men as of women.
 * @example nominativeName('Марии Зориной') // 'Мария Зорина'
 */
export const nominativeName = (name: string): string => (isFemale(name) ? name : declined(name));

/** Women's names in the nominative that no man's name is the genitive of. */
const WOMEN = new Set(
  'Анна Мария Елена Ольга Ирина Наталья Наталия Татьяна Светлана Екатерина Юлия Анастасия Дарья Марина Людмила Галина Надежда Вера Лариса Алла Эльвира Оксана Виктория Ксения Алина Полина Нина Тамара Эльмира Диана Кристина Маргарита Алиса Вероника Яна Инна Жанна Софья София'.split(
    ' ',
  ),
);

const isFemale = (name: string): boolean => WOMEN.has(name.slice(0, name.indexOf(' ')));

const declined = (name: string): string =>
  name
    .split(' ')
    .map((word) => {
      const own = NAMES.find(([ending]) => ending.test(word));
      return own ? word.replace(...own) : nominative(word);
    })
    .join(' ');

/** Nouns for bodies and people of which only the word itself tells the nominative. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^главы$/u, 'глава'],
  [/^пос(?:ла|лу|лом)$/u, 'посол'],
  [/(?<=служб|палат|дум|прокуратур|групп|таможн|бирж|канцеляри)[еыи]$/u, 'а'],
  [/(?<=ени|издани)[ияю]$/u, 'е'],
  [/(?<=[цснрдт]и)и$/u, 'я'],
  [/развити[яию]$/u, 'развитие'],
  [/(?<=[кгх])ов$/u, 'и'],
  [/(?<=[бвдзлмнпрст])ов$/u, 'ы'],
  [/(?<=тел)ей$/u, 'и'],
];

const OBLIQUE_ADJECTIVE = /(?:[ое]го|[ое]му|[ое]й|[ыи]х|[ыи]м|[нкщжшч][ое]м)$/u;

function adjectiveWith(noun: string, adjective: string): string {
  if (/[ая]$/u.test(noun)) return adjective.replace(OBLIQUE_ADJECTIVE, 'ая');
  if (/[ое]$/u.test(noun)) return adjective.replace(/(?:ого|ому|ом)$/u, 'ое');
  if (/[ыи]$/u.test(noun))
    return adjective.replace(/(?<=[кгхжшчщ])их$/u, 'ие').replace(/ых$/u, 'ые');
  return nominative(adjective.replace(/ном$/u, 'ный'));
}

/**
 * The likely nominative of a phrase: its adjectives and its noun change, what depends on it stays.
 * @example nominativePhrase('Таможенной службе России') // 'Таможенная служба России'
 */
export function nominativePhrase(phrase: string): string {
  const words = phrase.split(' ');
  const found = words.findIndex((word) => !OBLIQUE_ADJECTIVE.test(word));
  const at = found < 0 ? words.length - 1 : found;
  const own = NOUNS.find(([ending]) => ending.test(words[at] ?? ''));
  const noun = own ? (words[at] as string).replace(...own) : nominative(words[at] ?? '');
  const adjectives = words.slice(0, at).map((word) => adjectiveWith(noun, word));
  return [...adjectives, noun, ...words.slice(at + 1)].join(' ');
}

/**
 * Whether every word of a Russian name has the ending of an oblique case.
 * @example isOblique('Владимиром Путиным') // true
 */
export const isOblique = (name: string): boolean =>
  isRussian(name.replace(/ /g, '')) &&
  !isFemale(name) &&
  (isInstrumental(name) || name.split(' ').every((word) => nominativeName(word) !== word));

/** «Кишаном Редди»: a first name that only the instrumental ends so, beside one without cases. */
export const isInstrumental = (name: string): boolean =>
  /^(?!Артем|Артём)\p{L}{3,}[бвгджзклмнпрстфхцчш]ом \p{L}+[ииоуэю]$/u.test(name);

/** Whether a Russian noun has the ending of a plural: it stands for no single person. */
export const isPlural = (word: string): boolean =>
  isRussian(word) && word !== 'замглавы' && /(?:ов|ев|ам|ами|ах|ы|ям|ями|ях)$/u.test(word);

/** Nouns for speakers that end like an oblique case in the nominative. */
const SUBJECTS =
  /^(?:глава|замглавы|замминистра|замгубернатора|вице|топ|атташе|врио|дума|госдума|.*(?:служба|палата|группа|прокуратура|ица|[тнд]ка|[цнсрт]ия))$/u;

/**
 * Whether a Russian noun can be a subject by its ending.
 * @example isSubjectForm('посол') // true; isSubjectForm('послу') // false
 */
export const isSubjectForm = (word: string): boolean =>
  SUBJECTS.test(word) ||
  !/(?:[аяуюе]|[ое]в|[ое]м|[ое]й|[ыи][мх]|[ая](?:м|х|ми)|[ое]го|[ыи]ми|главы)$/u.test(word);

/** «железнодорожник», «металлург»: endings of those who do something; a few things share them. */
const AGENT = /(?:ник|ница|ист|истка|лог|вед|чик|щик|тель|тельница)$/u;
const THINGS =
  /^(?:.*(?:показатель|двигатель|диалог|аналог|налог|каталог|залог|лист|граница|разница|единица|таблица|больница|страница|гостиница|теплица|праздник|сборник|рудник|холодильник|справочник|самосвальник)|рынок|понедельник|вторник|датчик|ящик)$/u;

/** Whether a Russian noun stands for somebody by what they do. */
export const isAgent = (word: string): boolean =>
  word.length > 4 && AGENT.test(word) && !THINGS.test(word);

/** Whether a Russian adjective can describe a subject by its ending. */
export const isSubjectAdjective = (word: string): boolean =>
  word.length > 4 && /(?:[ыи]й|[ая]я|[ыи]е|ое)$/u.test(word);

/** Whether a Russian word has an ending that adjectives have in one of their cases. */
export const isAdjective = (word: string): boolean =>
  word.length > 4 && (isSubjectAdjective(word) || OBLIQUE_ADJECTIVE.test(word));
