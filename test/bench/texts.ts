import { readFileSync } from 'node:fs';
import { readInput } from '../../src/cli/document';
import type { Language } from '../../src/model/language';

/** News of other things, for the gate: where the topic is present, it stops at the first words. */
const OFF_TOPIC: Record<Language, string> = {
  en: 'The city council put off its vote on the new tram line until autumn, since two of the three bidders had asked for more time. Work on the old bridge goes on.\n',
  hi: 'नगर परिषद ने नई ट्राम लाइन पर मतदान पतझड़ तक टाल दिया है, क्योंकि दो कंपनियों ने और समय माँगा है। पुराने पुल पर काम जारी है।\n',
  ru: 'Городской совет отложил голосование о новой линии трамвая до осени: двое из трех участников попросили время. Работы на старом мосту продолжаются.\n',
};

/** The day on which the texts are read. */
export const TODAY = '2026-01-01';

/** The project's own article in a language, as its reading. */
function sampleText(language: Language): string {
  const html = readFileSync(
    new URL(`../../assets/samples/${language}.html`, import.meta.url),
    'utf8',
  );
  const options = { files: [], jsonl: false, text: false, explain: false, today: TODAY };
  return `${readInput({ id: language, html }, options).text}\n`;
}

const fill = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** A text of so many characters, repeated as often as that takes, which concerns us or does not. */
export const textOf = (language: Language, size: number, onTopic: boolean): string =>
  fill(onTopic ? sampleText(language) : OFF_TOPIC[language], size);
