import type { InflectionWords } from '../../quotes/lexicon/inflection-words';

/** English words say nothing of themselves by their endings. */
export const inflection: InflectionWords = {
  letters: '',
  endings: '',
  plurals: [],
  nominative: [],
  names: [],
  nouns: [],
  obliqueAdjectives: '',
  agreement: [],
  adjectives: [],
  women: '',
  men: '',
  firstNames: [],
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
