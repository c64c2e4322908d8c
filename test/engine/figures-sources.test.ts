import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { TODAY } from './told';

/** Who stands behind each figure of a text, in order; `?` where nobody does. */
const sourcesOf = (text: string): string =>
  analyse(text, { today: TODAY })
    .figures.map(({ attribution }) => attribution?.name ?? '?')
    .join(' | ');

const ROWS: readonly (readonly [text: string, sources: string])[] = [
  // another time is what the source was named for where words go on about it, not where it stands bare
  [
    "According to Harbourline, India's imports of Russian tea reached 40,000 tonnes in May. In April they were 30,000 tonnes.",
    'Harbourline | Harbourline',
  ],
  [
    'По данным центра «Зерно», экспорт пшеницы из России в Индию в мае достиг 40 тыс. тонн. В апреле было 30 тыс. тонн.',
    '«Зерно» | ?',
  ],
  // what a firm deals in goes with its name
  [
    'Imports of Russian oil to India were 1.5 million tonnes, according to real-time data and analytics firm Harbourline.',
    'real-time data and analytics firm Harbourline',
  ],
  // the name of a body that is only described; behind the known one others may begin the clause
  [
    'Imports of Russian tea to India were $5 million, according to a trade agency, Leafdata.',
    'Leafdata',
  ],
  [
    'According to the agency, Nayara, the top buyer, paid $5 million for Russian tea that India imported.',
    'the agency',
  ],
  // what a paper writes
  ['Экспорт чая из Индии в Россию вырос до 5 млн долларов, пишет Leafdata.', 'Leafdata'],
  ['Экспорт чая из Индии в Россию вырос до 5 млн долларов, пишет газета «Чай».', '«Чай»'],
  // the point of a shortened word ends the sentence as well
  [
    'Посол Рави Менон заявил, что товарооборот между Россией и Индией вырос до $10 млрд. «Чай дорог».',
    'Рави Менон',
  ],
  // what the figures before come to
  [
    'टी बोर्ड के आंकड़ों के अनुसार 2023 में रूस को चाय का निर्यात 44,800 टन रहा। यानी 9 फीसदी की बढ़ोतरी।',
    'टी बोर्ड | ?',
  ],
  // who told it before
  [
    'Экспорт масла из России в Индию в 2024 году вырос до 40 тыс. тонн, сообщал ранее центр «Зерно».',
    '«Зерно»',
  ],
  // the day on which the data came out is no part of a name, nor a name by itself
  [
    'वाणिज्य मंत्रालय के मंगलवार को जारी आंकड़ों के अनुसार, 2024 में रूस से भारत का आयात 5 अरब डॉलर था।',
    'वाणिज्य मंत्रालय',
  ],
  [
    'वाणिज्य मंत्रालय की ओर से 15 सितंबर को जारी आंकड़ों के अनुसार, 2024 में रूस से भारत का आयात 5 अरब डॉलर था।',
    'वाणिज्य मंत्रालय',
  ],
  ['मंगलवार को जारी आंकड़ों के अनुसार, 2024 में रूस से भारत का आयात 5 अरब डॉलर था।', '?'],
  // a headline under a label speaks for itself, one under an office for whoever holds it
  [
    'Talks in Pune: India-Russia trade to hit $30 billion by 2025\n\nEnvoy Ravi Menon said that India-Russia trade would hit $30 billion by 2025.',
    '? | Ravi Menon',
  ],
  [
    'Envoy: India-Russia trade to hit $30 billion by 2025\n\nEnvoy Ravi Menon said that India-Russia trade would hit $30 billion by 2025.',
    'Ravi Menon | Ravi Menon',
  ],
];

describe('who stands behind a figure', () => {
  it.each(ROWS)('%s', (text, sources) => {
    expect(sourcesOf(text)).toBe(sources);
  });
});
