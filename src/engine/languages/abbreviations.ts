import type { Token } from '../token';

/** Words that are written with a full stop and stand before a name: the sentence always goes on. */
const TITLES = new Set(
  'mr mrs ms dr prof st gen col lt sen rep gov hon jr sr shri smt им акад проф ул डॉ श्री एस बी सी डी पी आर एम एन वी जे के टी एल जी ए ई एच यू ओ एफ एक्स वाई डब्ल्यू डब्लू'.split(
    ' ',
  ),
);

/** Abbreviations that may also end a sentence: it goes on only before a lower-case word or a number. */
const OTHERS = new Set(
  'no vs etc inc ltd co corp approx est rs dept jan feb mar apr jun jul aug sep sept oct nov dec u a p млн млрд трлн тыс мес кв янв фев февр апр авг сен сент окт ноя нояб дек долл руб г гг т ст рис стр коп др пр см रु'.split(
    ' ',
  ),
);

/** Whether a full stop after `word` belongs to the word, given what comes next. */
export const isAbbreviation = (word: string, next: Token): boolean =>
  TITLES.has(word) || (OTHERS.has(word) && (!next.capital || ABROAD.test(next.word)));

/** "долл. США" goes on though a capital follows. */
const ABROAD = /^сша$/;
