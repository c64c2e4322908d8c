import type { SentenceWords } from '../../sentence-words';

/** Hindi words behind which a full stop may end no sentence. */
export const sentences: SentenceWords = {
  titles:
    'डॉ | श्री | एस | बी | सी | डी | पी | आर | एम | एन | वी | जे | के | टी | एल | जी | ए | ई | एच | यू | ओ | एफ | एक्स | वाई | डब्ल्यू | डब्लू',
  abbreviations: 'रु',
  capitals: '',
  years: '',
  prepositions: '',
  zones: 'बजे',
};
