import type { Figure } from '../model/finding';
import type { ReportedFinding } from '../model/report';

/** Beginnings of words that narrow a flow to some goods; ending in a space: the whole word. */
const GOODS = [
  'crude',
  'oil ',
  'petroleum',
  'fuel',
  'coal ',
  'gas ',
  'lng ',
  'energy',
  'diamond',
  'gold ',
  'fertili',
  'urea ',
  'pharma',
  'drug',
  'medicin',
  'tea ',
  'coffee',
  'rice ',
  'wheat',
  'machine',
  'chemical',
  'steel',
  'metal',
  'timber',
  'arms ',
  'weapon',
  'defence',
  'defense',
  'sunflower',
  'agricult',
  'farm',
  'food',
  'seafood',
  'shrimp',
  'textile',
  'apparel',
  'electronic',
  'smartphone',
  'aircraft',
  'engineering',
  'нефт',
  'уголь',
  'угля ',
  'углю ',
  'газ ',
  'газа ',
  'спг ',
  'энерг',
  'топлив',
  'алмаз',
  'бриллиант',
  'золот',
  'удобрен',
  'карбамид',
  'фарм',
  'лекарств',
  'чай ',
  'чая ',
  'кофе ',
  'рис ',
  'риса ',
  'пшениц',
  'машин',
  'станк',
  'химич',
  'сталь',
  'металл',
  'оружи',
  'вооружен',
  'подсолн',
  'сельхоз',
  'сельскохоз',
  'продовол',
  'текстил',
  'электрон',
  'तेल',
  'पेट्रोल',
  'ईंधन',
  'कोयल',
  'गैस',
  'ऊर्जा',
  'हीर',
  'सोने ',
  'उर्वरक',
  'यूरिया',
  'दवा',
  'फार्मा',
  'चाय',
  'चावल',
  'मशीन',
  'रसायन',
  'इस्पात',
  'हथियार',
  'रक्षा',
  'सूरजमुखी',
  'कृषि',
  'खाद्य',
  'वस्त्र',
];

const SERVICES = ['services', 'услуг', 'सेवाओं', 'सेवा '];

const SENTENCE_END = /[.!?।]["”»']?\s+(?=[^\p{Ll}])/u;

/** The sentence of the excerpt in which a finding stands, as printed. */
export const sentenceAround = ({ excerpt, words }: ReportedFinding): string =>
  excerpt.split(SENTENCE_END).find((part) => part.includes(words)) ?? excerpt;

function names(sentence: string, stems: readonly string[]): boolean {
  const plain = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  return stems.some((stem) => plain.includes(` ${stem}`));
}

/**
 * What narrows a figure to a part of the trade: `goods`, where the figure or its sentence names
 * some, or `services`. A narrowed figure is not laid beside all trade.
 */
export function narrowing(figure: Figure & ReportedFinding): 'goods' | 'services' | undefined {
  const sentence = sentenceAround(figure);
  if (names(sentence, SERVICES)) return 'services';
  return figure.goods || names(sentence, GOODS) ? 'goods' : undefined;
}
