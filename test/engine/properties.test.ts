import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Analysis } from '../../src/engine/analysis';
import type { Span } from '../../src/model/span';

const read = (text: string): Analysis => analyse(text, { today: '2026-01-01' });

/** Every span in an analysis, however deep: of findings, speakers, cues, reasons. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return 'start' in value && typeof value.start === 'number' ? [value as Span, ...inner] : inner;
}

function check(text: string): void {
  const analysis = read(text);
  for (const { start, end } of spansIn({
    ...analysis,
    periods: analysis.periods.map((p) => p.span),
  })) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const list of [analysis.mentions, analysis.figures, analysis.quotes, analysis.quantities]) {
    const starts = list.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
}

/** Words and signs to which every room of the engine pays attention, in any order. */
const FRAGMENTS = [
  ...'" “ ” « » „ ‘ ’ ( ) [ ] — – - : ; , . … ! ? । # @ / % $ ₹ € + \n ½'.split(' '),
  ...'6.4 1,25,000 12 500 2022 2021-22 10:30 3/4 १२ 68,7 0 000 S-400'.split(' '),
  ...'billion bn lakh crore million k m a half and point of per cent percent times fold'.split(' '),
  ...'dollars USD Rs rupees barrels a day tonnes from to between twice doubled fourth largest'.split(
    ' ',
  ),
  ...'India Russia trade bilateral exports to from Moscow said told according to Modi he it'.split(
    ' ',
  ),
  ...'January April last year FY23 quarter by 2030 since said the minister'.split(' '),
  ...'Россия Индия товарооборот сказал заявил млрд долл руб до от с почти раз процентов'.split(' '),
  ...'भारत रूस व्यापार ने कहा कि अरब डॉलर लाख करोड़ साढ़े से अधिक प्रतिशत गुना'.split(' '),
];

const fragments = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
    maxLength: 60,
  })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

describe('any text', () => {
  it.each([
    ['of any characters', fc.string({ unit: 'binary', maxLength: 200 })],
    [
      'of any code units, lone surrogates among them',
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
        .map((codes) => String.fromCharCode(...codes)),
    ],
    ['of words that mean something', fragments],
  ])('%s is read without throwing, spans inside it and in order', (_, texts) => {
    fc.assert(fc.property(texts, check), { numRuns: 150 });
  });
});

const LENGTH = 20_000;

describe('extreme texts', () => {
  it.each([
    ['10 MB without a space', 'a'.repeat(10_000_000)],
    ['no space, Devanagari', 'क'.repeat(LENGTH)],
    ['no space, digits', '7'.repeat(LENGTH)],
    ['digits and signs', '1,'.repeat(LENGTH / 2)],
    ['digits and hyphens', '1-'.repeat(LENGTH / 2)],
    ['number words', 'one hundred '.repeat(LENGTH / 12)],
    ['scales', 'billion '.repeat(LENGTH / 8)],
    ['currency signs', '$'.repeat(LENGTH)],
    ['amounts in one sentence', '$5 and '.repeat(LENGTH / 7)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['opening quotation marks', '“'.repeat(LENGTH)],
    ['nested quotes', `${'“a ‘b '.repeat(2000)}${'’ ”'.repeat(2000)}`],
    ['speech without end', 'he said "'.repeat(LENGTH / 9)],
    ['empty blocks', '\n'.repeat(LENGTH)],
    ['brackets', '('.repeat(LENGTH)],
    ['full stops', '.'.repeat(LENGTH)],
  ])('%s', (_, text) => check(text));
});

const PARAGRAPH =
  'Trade between India and Russia rose to $65.7 billion in 2023-24 from $49.4 billion, said Denis ' +
  'Petrov, “almost twice as much” as a year earlier. Exports grew by 12 per cent. Товарооборот ' +
  'вырос до 68,7 млрд долл., заявил посол. भारत का आयात 51.4 बिलियन डॉलर रहा।\n';

describe('cost', () => {
  /** Microseconds of this process, not of the clock: other programs do not count. */
  const cost = (text: string): number => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };

  it.each([
    ['paragraphs', PARAGRAPH, 15_000],
    ['one sentence', 'up $5 billion to 65.7 from 49.4 in “April” ', 15_000],
    ['one word', 'товарооборот', 1_000_000],
    ['quotation marks', '"', 60_000],
  ])('grows with the length, not faster: %s', (_, unit, length) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const rounds = [1, 2, 3, 4].map(() => [cost(text), cost(text.repeat(4))] as const);
    const least = (i: 0 | 1): number => Math.min(...rounds.map((round) => round[i]));
    // Linear is 4, quadratic 16.
    expect(least(1) / least(0)).toBeLessThan(10);
  });
});

describe('normalisation', () => {
  it.each(['NFC', 'NFD'] as const)('%s changes no value', (form) => {
    const values = (text: string) => {
      const { mentions, figures, quotes, quantities, periods } = read(text);
      return {
        counts: [mentions, figures, quotes].map((list) => list.length),
        quantities: quantities.map(({ quantity }) => quantity),
        periods: periods.map(({ period }) => period),
      };
    };
    expect(values(PARAGRAPH.normalize(form))).toEqual(values(PARAGRAPH));
  });
});
