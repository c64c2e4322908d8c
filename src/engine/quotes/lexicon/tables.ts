import type { Language } from '../../../model/language';
import { attribution as enAttribution } from '../../languages/en/attribution';
import { cues as enCues } from '../../languages/en/cues';
import { offices as enOffices } from '../../languages/en/offices';
import { outlets as enOutlets } from '../../languages/en/outlets';
import { speech as enSpeech } from '../../languages/en/speech';
import { attribution as hiAttribution } from '../../languages/hi/attribution';
import { cues as hiCues } from '../../languages/hi/cues';
import { offices as hiOffices } from '../../languages/hi/offices';
import { outlets as hiOutlets } from '../../languages/hi/outlets';
import { speech as hiSpeech } from '../../languages/hi/speech';
import { attribution as ruAttribution } from '../../languages/ru/attribution';
import { cues as ruCues } from '../../languages/ru/cues';
import { offices as ruOffices } from '../../languages/ru/offices';
import { outlets as ruOutlets } from '../../languages/ru/outlets';
import { speech as ruSpeech } from '../../languages/ru/speech';
import type { AttributionWords } from './attribution-words';
import type { CueWords, OfficeWords, OutletWords, SpeechWords } from './words';

/** All the words by which one language tells who said what. */
export type Words = SpeechWords &
  OfficeWords &
  OutletWords &
  CueWords & { readonly attribution: AttributionWords };

export const WORDS: Readonly<Record<Language, Words>> = {
  en: { ...enSpeech, ...enOffices, ...enOutlets, ...enCues, attribution: enAttribution },
  hi: { ...hiSpeech, ...hiOffices, ...hiOutlets, ...hiCues, attribution: hiAttribution },
  ru: { ...ruSpeech, ...ruOffices, ...ruOutlets, ...ruCues, attribution: ruAttribution },
};
