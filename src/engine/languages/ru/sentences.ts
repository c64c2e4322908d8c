import type { SentenceWords } from '../../sentence-words';

/** Russian words behind which a full stop may end no sentence. */
export const sentences: SentenceWords = {
  titles: 'им | акад | проф | ул',
  abbreviations:
    'млн | млрд | трлн | тыс | мес | кв | янв | фев | февр | апр | авг | сен | сент | окт | ноя | нояб | дек | долл | руб | г | гг | т | ст | рис | стр | коп | др | пр | см',
  capitals: 'сша',
  years: 'г | гг',
  prepositions: 'в | во | за | на | с | к | по | до',
  zones: 'мск',
};
