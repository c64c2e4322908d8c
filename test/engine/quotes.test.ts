import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf, type Row, said } from './told';

const ENGLISH: readonly Row[] = [
  // before, after, between
  ['“We will buy more,” Ravi Menon said.', 'Ravi Menon: “We will buy more,”'],
  ['“We will buy more,” said Ravi Menon, the trader.', 'Ravi Menon: “We will buy more,”'],
  [
    '“Not yet,” Ravi Menon said on Monday. “Perhaps later.”',
    'Ravi Menon: “Not yet,”',
    'Ravi Menon: “Perhaps later.”',
  ],
  ['Ravi Menon said: "Tea sells well."', 'Ravi Menon: "Tea sells well."'],
  ['Ravi Menon said that tea sells well.', 'Ravi Menon: tea sells well'],
  ['Tea sells well, Ravi Menon told reporters on Friday.', 'Ravi Menon: Tea sells well'],
  [
    'Prices, Ravi Menon said, have doubled since May.',
    'Ravi Menon: Prices',
    'Ravi Menon: have doubled since May',
  ],
  ['At a fair on Monday, Ravi Menon said prices had doubled.', 'Ravi Menon: prices had doubled'],
  ['As Ravi Menon put it before, tea sells.'],
  ['According to Ravi Menon, prices have doubled.', 'Ravi Menon: prices have doubled'],
  ['Prices have doubled, according to a port official.', 'a port official: Prices have doubled'],
  // two statements of one sentence
  [
    'Ravi Menon said tea sells well, adding that coffee does not.',
    'Ravi Menon: tea sells well',
    'Ravi Menon: coffee does not',
  ],
  // what one retells of another, and where the narrator takes over
  ['Ravi Menon said he thinks tea sells well.', 'Ravi Menon: he thinks tea sells well'],
  [
    'Ravi Menon said the buyers had called tea “too dear for most.”',
    'Ravi Menon: the buyers had called tea “too dear for most.”',
    'the buyers: tea “too dear for most.”',
  ],
  ['Ravi Menon said tea sells well, even as the port closed.', 'Ravi Menon: tea sells well'],
  ['Ravi Menon thanked Anil Rao, who said tea sells.', 'Anil Rao: tea sells'],
  [
    'Ravi Menon, who said in May that tea sells, argued that it is dear.',
    'Ravi Menon: tea sells',
    'Ravi Menon: it is dear',
  ],
  [
    'Ravi Menon said that tea sells, and suggested prices would rise.',
    'Ravi Menon: tea sells',
    'Ravi Menon: prices would rise',
  ],
  [
    'As the port opened, Ravi Menon said tea, milk and rice sell.',
    'Ravi Menon: tea, milk and rice sell',
  ],
  ['Ravi Menon made it clear that tea sells.', 'Ravi Menon: tea sells'],
  ['Ravi Menon hopes to sell more tea.', 'Ravi Menon: sell more tea'],
  // stances, and verbs that report words only beside a quotation
  ['Ravi Menon favors lower duties on tea.', 'Ravi Menon: lower duties on tea'],
  ['Ravi Menon welcomed “a fair deal.”', 'Ravi Menon: “a fair deal.”'],
  ['Ravi Menon endorsed Anil Rao in May.'],
  ['Ravi Menon endorsed “a fair deal.”', 'Ravi Menon: “a fair deal.”'],
  // an opening that is part of what was said, or only frames it
  [
    'In the long run, Ravi Menon said, tea will be dear.',
    'Ravi Menon: In the long run',
    'Ravi Menon: tea will be dear',
  ],
  ['In a long interview, Ravi Menon said, tea sold well.', 'Ravi Menon: tea sold well'],
  ['The survey found strong demand for tea.', 'The survey: strong demand for tea'],
  ['The trader found strong demand for tea.'],
  ['The petition accuses the mill of fraud.', 'The petition: the mill of fraud'],
  // a title that the narrator speaks of, and a noun for the subject in front of what describes it
  ['Ravi Menon said: “Read it.” “Long Road” is a tale of tea.', 'Ravi Menon: “Read it.”'],
  ['Footage of the port shows it in flames.', 'Footage of the port: it in flames'],
  // signatures without a space, and transcripts inside quotation marks
  ['“Tea sells well in Pune.”― Ravi Menon', 'Ravi Menon: “Tea sells well in Pune.”'],
  [
    '"MENON: Tea sells well.\n"RAO: And coffee too?\n"MENON: Not so well.\n"RAO: Thank you.',
    'MENON: Tea sells well.',
    'RAO: And coffee too?',
    'MENON: Not so well.',
    'RAO: Thank you.',
  ],
  ['Ravi Menon spoke.\n"UPDATE: Tea sells well in Pune."', '?: "UPDATE: Tea sells well in Pune."'],
  // who is counted, polled or shortened
  ['About three in 10 said they drink tea.', 'About three in 10: they drink tea'],
  ['Well over a third say they drink tea.', 'over a third: they drink tea'],
  ['Slightly under half, 48 percent, said tea is dear.', 'under half: tea is dear'],
  ['Just over a third of them, 34 percent, say tea is dear.', 'over a third of them: tea is dear'],
  [
    'A poll of traders released on Monday showed that tea sells.',
    'A poll of traders released: tea sells',
  ],
  ['Ravi Menon left Pune. He’s said that tea sells.', 'Ravi Menon: tea sells'],
  ['Tea, the plant he’s expected to water, grows.'],
  ['Tea rose to 5 crore kilos a day, compared with 3 crore in May.'],
  ['Trade grew fourfold, Board of Tea data reveal.'],
  // what was asked and told
  ['Ravi Menon asked traders whether tea sells.', 'Ravi Menon: whether tea sells'],
  ['Ravi Menon told traders how much he paid.', 'Ravi Menon: how much he paid'],
  ['Ravi Menon warned traders not to sell.', 'Ravi Menon: not to sell'],
  ['Ravi Menon said on Monday he “sold the port today.”', 'Ravi Menon: he “sold the port today.”'],
  // appositions and relative clauses
  ['Ravi Menon, who runs a tea house, said prices had doubled.', 'Ravi Menon: prices had doubled'],
  ['Ravi Menon, 52, a trader, said prices had doubled.', 'Ravi Menon: prices had doubled'],
  ['Ravi Menon, while speaking to traders in Pune, said that tea sells.', 'Ravi Menon: tea sells'],
  ['The auditor, Minister Ravi Menon, said that tea sells well.', 'Ravi Menon: tea sells well'],
  [
    'Chief of the National Tea Board Ravi Menon said tea sells well. “More is to come,” he noted.',
    'Ravi Menon: tea sells well',
    'Ravi Menon: “More is to come,”',
  ],
  [
    'Prices fell, according to people close to the harvest. Tea sells well, the people said.',
    'people close to the harvest: Prices fell',
    'people close to the harvest: Tea sells well',
  ],
  [
    'A tea manager at a mill near Munnar said that prices fell. “It sells,” the manager said.',
    'A tea manager at a mill near Munnar: prices fell',
    'A tea manager at a mill near Munnar: “It sells,”',
  ],
  [
    'Prices fell, Director of the Tea Institute Ravi Menon told reporters.\n“It sells,” the expert noted.',
    'Ravi Menon: Prices fell',
    'Ravi Menon: “It sells,”',
  ],
  [
    'Ravi Menon, tea minister, said prices fell. Anil Rao, a grower, said tea sells. Coffee rose, the official said.',
    'Ravi Menon: prices fell',
    'Anil Rao: tea sells',
    'the official: Coffee rose',
  ],
  // names of bodies and portfolios that a conjunction or preposition joins
  [
    'The Minister of Tea and Spices, Shri Ravi Menon, said that prices fell. Tea sells, the Minister stated.',
    'Ravi Menon: prices fell',
    'Ravi Menon: Tea sells',
  ],
  ['Minister of Steel and Natural Gas Ravi Menon said tea sells.', 'Ravi Menon: tea sells'],
  ['The Ministry of Tea and Spices said prices fell.', 'Ministry of Tea and Spices: prices fell'],
  ['Bank of Munnar said prices fell.', 'Bank of Munnar: prices fell'],
  ['Traders at Munnar Mills said prices fell.', 'Traders at Munnar Mills: prices fell'],
  ['Menon and Rao said prices fell.', 'Menon and Rao: prices fell'],
  // whoever spoke last without a name, called again by a pronoun
  [
    'Ravi Menon said tea sells. A trader in Pune said prices fell. “We wait,” he added.',
    'Ravi Menon: tea sells',
    'A trader in Pune: prices fell',
    'A trader in Pune: “We wait,”',
  ],
  [
    'Two tea officials said prices fell. They added that coffee sells.',
    'Two tea officials: prices fell',
    'Two tea officials: coffee sells',
  ],
  // a source with what describes it, a headline with its speaker, a relative clause
  [
    'According to Anil Rao, who heads the mill, tea sells well. According to the auditor, Ravi Menon, prices fell.',
    'Anil Rao: tea sells well',
    'Ravi Menon: prices fell',
  ],
  ['Prices fell, according to the auditor, Ravi Menon.', 'Ravi Menon: Prices fell'],
  ['“Tea sells”: tea minister', 'tea minister: “Tea sells”'],
  ['He was joined by Ravi Menon, who said that prices fell.', 'Ravi Menon: prices fell'],
  ['Ravi Menon said supply was short.', 'Ravi Menon: supply was short'],
  // where a quotation ends what was said
  [
    'Ravi Menon said prices are “too high,” referring to tea.',
    'Ravi Menon: prices are “too high,”',
  ],
  [
    '“We will buy,” Ravi Menon said, “today,” when asked why.',
    'Ravi Menon: “We will buy,”',
    'Ravi Menon: “today,”',
  ],
  ['Tea will not last: “It rots,” Ravi Menon said.', 'Ravi Menon: “It rots,”'],
  // who made a study, a verb that is a noun as well, a verb between commas
  ['Prices fell, according to a study by Ravi Menon.', 'Ravi Menon: Prices fell'],
  ['The survey shows prices have doubled.', 'The survey: prices have doubled'],
  ['Tea is no dearer than, say, coffee from Goa.'],
  ['Ravi Menon last week said tea sells.', 'Ravi Menon: tea sells'],
  // a verb behind a comma is no inversion where it takes an object
  [
    'Ravi Menon mocked a rival, compared the growers with wasps and called them “lazy”.',
    'Ravi Menon: a rival, compared the growers with wasps',
    'Ravi Menon: them “lazy”',
  ],
  // an office that only describes, of somebody whose office is untold, or of a counterpart
  [
    'Ravi Menon, Munnar’s Minister of Economic Development, who met growers, said prices fell.',
    'Ravi Menon: prices fell',
  ],
  [
    'Menon said prices fell. The steel minister added that coffee sells.',
    'Menon: prices fell',
    'Menon: coffee sells',
  ],
  ['Her Russian counterpart, Anna Belova, said prices fell.', 'Anna Belova: prices fell'],
  [
    'The sale was confirmed by trader Ravi Menon. “It is done,” he noted.',
    'Ravi Menon: “It is done,”',
  ],
  ['Ravi Menon, a trader, said he expected more.', 'Ravi Menon: he expected more'],
  // what is no speaker, and nothing said
  ['The two growers, Menon and Rao, announced a fair.', 'The two growers: a fair'],
  ['Ravi Menon asked. Munnar denied it.'],
  [
    'The head of a mill in Pune said prices fell. “Tea sells,” the person added.',
    'The head of a mill in Pune: prices fell',
    'The head of a mill in Pune: “Tea sells,”',
  ],
  ['The tea think tank said prices fell.', 'The tea think tank: prices fell'],
  [
    'Ravi Menon said prices fell. According to him, tea sells well.',
    'Ravi Menon: prices fell',
    'Ravi Menon: tea sells well',
  ],
  // whom somebody asked is no speaker, nor what it was about said
  [
    'Reporters asked Menon about tea. Coffee, the minister said, sells.',
    'the minister: Coffee',
    'the minister: sells',
  ],
  ['Munnar asked Pune to cut the fees.', 'Munnar: to cut the fees'],
  // one clause, or the narrator again
  [
    'Ravi Menon said that tea had been dear, but both ports have solved most of it.',
    'Ravi Menon: tea had been dear, but both ports have solved most of it',
  ],
  ['“Tea sells well,” Ravi Menon said to the guests.', 'Ravi Menon: “Tea sells well,”'],
  // a colon behind two people tells nobody apart
  [
    'Ravi Menon had met Anna Belova in Pune: “Tea sells well this year.”',
    '?: “Tea sells well this year.”',
  ],
  ['Ravi Menon had one wish: “Let the tea grow.”', 'Ravi Menon: “Let the tea grow.”'],
  // labelled questions and answers
  [
    "India's consul in Kazan, Ravi Menon, spoke to Mint.\nQ: Does tea sell?\nA: It does.\nQ: Coffee?\nA: Not yet.",
    'Ravi Menon @Mint: It does.',
    'Ravi Menon @Mint: Not yet.',
  ],
  [
    'Ravi Menon, a tea consul in Pune, spoke to Mint about tea.\nQ: Does tea sell?\nA: It does.\nQ: And what of coffee?\nA: Not yet.',
    'Ravi Menon @Mint: It does.',
    'Ravi Menon @Mint: Not yet.',
  ],
  // not statements
  ['The so-called “grey fleet” left the port.'],
  ['His claim and her report on the four states were read.'],
  ['Ravi Menon declined to say when the ships would leave.'],
  ['The rules say nothing. The data showed a rise.'],
  ['By PTI | Updated: 5 May 2023'],
  ["The traders' market and the '90s are over."],
];

const RUSSIAN: readonly Row[] = [
  ['«Чай продаётся хорошо», — сказал Иван Лаптев.', 'Иван Лаптев: «Чай продаётся хорошо»'],
  [
    '«Чай продаётся, — заметил Иван Лаптев. — Кофе пока нет».',
    'Иван Лаптев: «Чай продаётся,',
    'Иван Лаптев: Кофе пока нет»',
  ],
  ['— Чай подорожал, — говорит Иван Лаптев.', 'Иван Лаптев: Чай подорожал,'],
  ['Иван Лаптев отметил, что чай подорожал.', 'Иван Лаптев: чай подорожал'],
  ['Чай подорожал, сообщил директор порта Иван Лаптев.', 'Иван Лаптев: Чай подорожал'],
  ['По словам Ивана Лаптева, чай подорожал.', 'Иван Лаптев: чай подорожал'],
  ['Чай подорожал. Об этом рассказал директор порта Иван Лаптев.', 'Иван Лаптев: Чай подорожал'],
  ['О том, что чай подорожает, заявил Иван Лаптев.', 'Иван Лаптев: чай подорожает'],
  ['В посольстве сообщили, что чай подорожал.', 'посольство: чай подорожал'],
  ['Завод «Красный чай» закрылся.'],
];

const HINDI: readonly Row[] = [
  ['व्यापारी रवि मेनन ने कहा कि चाय महंगी हो गई है।', 'रवि मेनन: चाय महंगी हो गई है'],
  ['व्यापारी रवि मेनन ने कहा, “चाय महंगी है।”', 'रवि मेनन: “चाय महंगी है।”'],
  ['व्यापारी रवि मेनन का कहना है कि चाय महंगी है।', 'रवि मेनन: चाय महंगी है'],
  ['व्यापारी रवि मेनन के अनुसार, चाय महंगी है।', 'रवि मेनन: चाय महंगी है'],
  [
    'व्यापारी रवि मेनन ने कहा कि चाय महंगी है। उन्होंने बताया कि कॉफी सस्ती है।',
    'रवि मेनन: चाय महंगी है',
    'रवि मेनन: कॉफी सस्ती है',
  ],
  ['चाय महंगी हो गई है।'],
];

describe.each([
  ['English', ENGLISH],
  ['Russian', RUSSIAN],
  ['Hindi', HINDI],
])('statements in %s', (_, rows) => {
  it.each(rows.map(([text, ...statements]) => ({ text, statements })))(
    '$text',
    ({ text, statements }) => expect(said(text)).toEqual(statements),
  );
});

describe('speakers', () => {
  it('finds the fullest form of a surname and the role behind a name', () => {
    const quotes = quotesOf('Ravi Menon, head of the port, met traders.\n“We sell,” Menon said.');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ravi Menon']);
    const [quote] = quotesOf('“We sell,” said Ravi Menon, head of the port, on Monday.');
    expect(quote?.role).toBe('head of the port');
  });

  it('resolves pronouns and offices to the one who was named', () => {
    const text =
      'Russian envoy Anna Belova spoke on Monday.\nShe said tea sells well. The envoy added that coffee does not.';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(['Anna Belova', 'Anna Belova']);
  });

  it('leaves an office as it is where nobody in the text holds it', () => {
    expect(said('The finance minister said that tea sells well.')).toEqual([
      'The finance minister: tea sells well',
    ]);
  });

  it('leaves the speaker open where nobody was named', () => {
    expect(quotesOf('He said that tea sells well.').map(({ speaker }) => speaker)).toEqual([
      undefined,
    ]);
  });

  it('brings Russian names into the nominative and resolves «дипломат»', () => {
    const text =
      'Посол России Денис Карелин прибыл в порт. По словам Карелина, чай подорожал. Дипломат добавил, что кофе тоже.';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([
      'Денис Карелин',
      'Денис Карелин',
    ]);
  });
});

describe('the medium that words were said to', () => {
  it.each([
    ['“We sell,” Ravi Menon told the newspaper Blue Port.', 'Blue Port'],
    ['In an interview with Reuters, Ravi Menon said tea sells well.', 'Reuters'],
    ['“We sell,” Ravi Menon tweeted.', 'Twitter'],
    ['Иван Лаптев рассказал РИА Новости, что чай подорожал.', 'РИА Новости'],
    ['Чай подорожал, сообщил Иван Лаптев в эфире «России-24».', 'Россия-24'],
    ['व्यापारी रवि मेनन ने पीटीआई से कहा कि चाय महंगी है।', 'पीटीआई'],
    ['“We sell,” Ravi Menon told the port council.', undefined],
  ])('%s', (text, outlet) => {
    expect(quotesOf(text).map((quote) => quote.outlet)).toEqual([outlet]);
  });

  it('stays with the speaker until another one is named', () => {
    const text =
      '“We sell,” Ravi Menon told TASS.\n“Tea, mostly,” he told the agency. Menon added that coffee waits.';
    expect(quotesOf(text).map(({ outlet }) => outlet)).toEqual(['TASS', 'TASS', 'TASS']);
  });
});

describe('forms without a verb', () => {
  it.each([
    ['Tea will cost more: port official', 'port official: Tea will cost more'],
    ['Port official: tea will cost more', 'Port official: tea will cost more'],
    ['“Tea is a habit of mine.” — Ravi Menon', 'Ravi Menon: “Tea is a habit of mine.”'],
  ])('%s', (text, statement) => expect(said(text)).toEqual([statement]));

  it('continues a speaker who was announced in the paragraph before', () => {
    expect(said('Speaking of tea, Ravi Menon said,\n“We drink it every day.”')).toEqual([
      'Ravi Menon: “We drink it every day.”',
    ]);
  });

  it('reads the answers of an interview whole', () => {
    const text =
      'Tea will cost more, Ravi Menon said. Edited excerpts:\nWhat will you do next?\nWe wait.\nThen we sell.';
    expect(said(text)).toEqual([
      'Ravi Menon: Tea will cost more',
      'Ravi Menon: We wait.\nThen we sell.',
    ]);
  });

  it('reads an embedded post with account, day and network', () => {
    const text =
      'Tea fair opens. Ravi Menon said it is big — Port of Pune (@PortPune) July 5, 2022';
    expect(quotesOf(text)).toMatchObject([
      { type: 'post', speaker: '@PortPune', date: '2022-07-05', outlet: 'Twitter' },
    ]);
  });
});

describe('kinds', () => {
  it.each([
    ['Ravi Menon said tea sells.', 'indirect'],
    ['“Tea sells,” Ravi Menon said.', 'direct'],
    ['Ravi Menon said tea “sells like nothing else” in the port of Pune.', 'mixed'],
    ["''Tea sells,'' Ravi Menon said.", 'direct'],
    ['‘Tea sells’, Ravi Menon said.', 'direct'],
    ['“Tea sells, Ravi Menon said.', 'direct'],
  ])('%s', (text, type) => expect(quotesOf(text).map((quote) => quote.type)).toEqual([type]));
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...['“', '”', '"', "'", '«', '»', '—', ',', '.', ':', '?', '\n', '(', '@a', ')'],
    ...[
      'Ravi',
      'Menon',
      'said',
      'that',
      'he',
      'told',
      'сказал',
      'Иван',
      'ने',
      'कहा',
      'कि',
      '\ud800',
    ],
  );

  it('gives spans inside the text, in order, and never throws', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { span } of quotesOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  });

  it.each(['"', '“', '«а ', "'a ", 'X said, ', '«а, — сказал он. — '])(
    'takes no more than linear time over %s',
    (part) => {
      const time = (size: number): number => {
        const text = part.repeat(size / part.length);
        const begin = performance.now();
        quotesOf(text);
        return performance.now() - begin;
      };
      const small = Math.max(50, time(20_000), time(20_000));
      expect(time(160_000)).toBeLessThan(40 * small);
    },
  );
});
