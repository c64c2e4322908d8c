import type { InflectionWords } from '../../quotes/lexicon/inflection-words';

/** Hindi words: postpositions tell what they do, only plurals change before these. */
export const inflection: InflectionWords = {
  letters: '',
  endings: '',
  plurals: [
    ['*ियों', 'ी'],
    ['*ों', ''],
  ],
  nominative: [],
  names: [],
  nouns: [],
  obliqueAdjectives: '',
  agreement: [],
  adjectives: [],
  women: '',
  men: '',
  firstNames: [],
  patronymics: '',
  surnamesOfWomen: '',
  surnamesOfMen: '',
  instrumental: ['', ''],
  notInstrumental: '',
  indeclinable: '',
  plural: '',
  notPlural: '',
  subjects: '',
  notSubjects: '',
  agents: '',
  things: '',
  subjectAdjectives: '',
};
