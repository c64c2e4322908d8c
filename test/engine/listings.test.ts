import { describe, expect, it, test } from 'vitest';
import { documentOf } from '../../src/engine/document';
import { listingsIn } from '../../src/engine/listings/listings';

const LEAD = {
  en: 'India-Russia trade grows.',
  hi: 'भारत-रूस व्यापार बढ़ा।',
  ru: 'Товарооборот России и Индии растет.',
};

function listings(text: string) {
  const document = documentOf(text, { today: '2026-01-01' });
  return document.scopes
    .flatMap((scope) => listingsIn(document, scope, []))
    .map(({ topic, items }) => [topic, ...items.map((item) => text.slice(item.start, item.end))]);
}

describe('enumerations', () => {
  it.each([
    [
      `${LEAD.en} The two sides agreed to expand cooperation in steel, space, ports and shipping.`,
      ['sectors', 'steel', 'space', 'ports', 'shipping'],
    ],
    [
      `${LEAD.en} Their partnership has deepened in rail and road transport, banking, and farming followed by arms making.`,
      ['sectors', 'rail and road transport', 'banking', 'farming', 'arms making'],
    ],
    [
      `${LEAD.en} Moscow and New Delhi cooperate in sectors such as energy, pharma and IT, and they expect more.`,
      ['sectors', 'energy', 'pharma', 'IT'],
    ],
    [
      `${LEAD.en} Russia sees strong demand for Indian tea, spare parts for cars, shrimp and generic medicines and will buy more.`,
      ['goods', 'Indian tea', 'spare parts for cars', 'shrimp', 'generic medicines'],
    ],
    [
      `${LEAD.en} India hopes to sell Russia products such as rice, leather and footwear, machinery, and ceramics.`,
      ['goods', 'rice', 'leather and footwear', 'machinery', 'ceramics'],
    ],
    [
      `${LEAD.hi} दोनों देश ऊर्जा, रेलवे, कृषि और अंतरिक्ष में सहयोग बढ़ाएंगे।`,
      ['sectors', 'ऊर्जा', 'रेलवे', 'कृषि', 'अंतरिक्ष'],
    ],
    [
      `${LEAD.hi} दोनों देशों में ऊर्जा, रेलवे और कृषि में सहयोग बढ़ा है; साथ ही सैन्य सहयोग भी जारी है।`,
      ['sectors', 'ऊर्जा', 'रेलवे', 'कृषि', 'सैन्य सहयोग'],
    ],
    [
      `${LEAD.hi} दोनों देशों में ऊर्जा, रेलवे और कृषि में सहयोग बढ़ा है, साथ ही मंत्री ने चाय पी।`,
      ['sectors', 'ऊर्जा', 'रेलवे', 'कृषि'],
    ],
    [
      `${LEAD.hi} दोनों नेताओं ने खेती, खाद, दवा और आपसी हित के अन्य क्षेत्रों में सहयोग बढ़ाने पर बात की।`,
      ['sectors', 'खेती', 'खाद', 'दवा'],
    ],
    [
      `${LEAD.en} Moscow and New Delhi agreed on cooperation in ports, rail, steel and other areas.`,
      ['sectors', 'ports', 'rail', 'steel'],
    ],
    [
      `${LEAD.hi} अधिकारी ने कहा कि रूस में भारतीय चाय, मसालों, दवाओं और मशीनों की मांग बढ़ रही है।`,
      ['goods', 'भारतीय चाय', 'मसालों', 'दवाओं', 'मशीनों'],
    ],
    [
      `${LEAD.ru} Сотрудничество развивается в области энергетики, космоса, сельского хозяйства и банковского дела.`,
      ['sectors', 'энергетики', 'космоса', 'сельского хозяйства', 'банковского дела'],
    ],
    [
      `${LEAD.ru} Москва видит перспективы для индийских тканей, чая и кофе, машин и обуви и надеется на рост.`,
      ['goods', 'индийских тканей', 'чая и кофе', 'машин', 'обуви'],
    ],
  ])('%s', (text, expected) => {
    expect(listings(text)).toEqual([expected]);
  });
});

test.each([
  // two are no list
  `${LEAD.en} They expanded cooperation in steel and space.`,
  // another pair
  `${LEAD.en} China and Brazil expanded cooperation in steel, space, ports and shipping.`,
  // no trade of the pair anywhere
  'Norway expanded cooperation in steel, space, ports and shipping.',
  // a list of something else
  `${LEAD.en} The ministers visited Kazan, Tver, Omsk and Perm.`,
])('is silent on %s', (text) => {
  expect(listings(text)).toEqual([]);
});

test('the speaker is that of the quotation around the enumeration', () => {
  const text = `${LEAD.en} "We see good prospects for tea, rice, shrimp and grapes," Ivan Petrov said.`;
  const document = documentOf(text, { today: '2026-01-01' });
  const start = text.indexOf('"');
  const span = { start, end: text.indexOf(' Ivan') };
  const quote = { kind: 'quote', type: 'direct', span, speaker: 'Ivan Petrov' } as const;
  const found = document.scopes.flatMap((scope) =>
    listingsIn(document, scope, [{ ...quote, because: [], chain: [] }]),
  );
  expect(found.map(({ speaker }) => speaker)).toEqual(['Ivan Petrov']);
});
