import type { AttributionWords } from '../../quotes/attribution-words';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** How Hindi shows who is meant; see {@link AttributionWords}. */
export const attribution: AttributionWords = {
  definite: ['the'],
  indefinite: ['एक'],
  newcomers: list('एक | दूसरे | अन्य | दो | कुछ'),
  one: [],
  oneOf: [],
  oneOfThem: [],
  byOneOfThem: [],
  several: list('दो | तीन | चार | कुछ | कई'),
  plural: ['*ों'],
  feminine: [],
  approximate: [],
  counts: [],
  epithets: [],
  anybody: [],
  partners: [],
  sameBody: [],
  middleNames: [],
  demonyms: [],
  knownDemonyms: [],

  spans: [],
  lately: ['हाल', 'ही'],
  before: ['पहले'],
  exactly: ['से', 'ठीक'],
  ago: [],
  clock: list(
    'jan | feb | mar | apr | may | jun | jul | aug | sep | sept | oct | nov | dec | at | am | pm | ist | gmt | utc',
  ),

  within: [],
  from: [],
  placing: [],
  servesIn: [],
  ofOffice: [],
  beside: [],
  employedBy: [],
  genitive: ['का', 'के', 'की'],
  locative: ['में'],

  hearers: [],
  dative: [],
  vowelDative: [],
  governedNames: [],
  governedAdjectives: [],
  dependent: [],
  bodyVerbs: [],
  officeVerbs: [],
  pastVerbs: [],
  pluralVerbs: [],
  participles: [],
  describing: [],
  relatives: [],

  question: list('q | question | सवाल | प्रश्न'),
  answer: list('a | answer | जवाब | उत्तर'),
  explains: list('क्या | क्यों | कैसे | कौन | कहां | कब | कितना'),
  headlineVerbs: list('बोले | बोली | बोला | बोलीं'),
  asking: list('बात | बातचीत | चर्चा'),
  reporters: [],
  heard: list(
    'बताया | बताई | बताते | बताती | बताता | बताना | कहा | कही | बात | बातचीत | साक्षात्कार | इंटरव्यू | चर्चा | दिए',
  ),
  mediumFirst: list('दैनिक | साप्ताहिक | मासिक | पाक्षिक'),
  mediumLast: list(`
    वायर | टाइम्स | गजट | न्यूज | टीवी | ट्रिब्यून | एक्सप्रेस | हेराल्ड | क्रॉनिकल | मिरर | रेडियो | जर्नल | स्टैंडर्ड | टेलीग्राफ | ऑब्जर्वर |
    मैगजीन | वीकली | डेली | wire | express | mail | standard | mirror | ledger | review | bulletin | press | dispatch |
    monitor | examiner | courier | sentinel | globe | digest | mercury
  `),
  referring: ['हवाल*'],
  onAir: [],
  naming: ['नाम'],
  topics: [],
};
