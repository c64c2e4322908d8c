import type { SentenceWords } from '../../sentence-words';

/** English words behind which a full stop may end no sentence. */
export const sentences: SentenceWords = {
  titles:
    'mr | mrs | ms | dr | prof | st | gen | col | lt | sen | rep | gov | hon | jr | sr | shri | smt',
  abbreviations:
    'no | vs | etc | inc | ltd | co | corp | approx | est | rs | dept | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | u | a | p',
  capitals: '',
  years: '',
  prepositions: '',
  zones: 'ist | gmt | utc | bst | et | cet | msk',
};
