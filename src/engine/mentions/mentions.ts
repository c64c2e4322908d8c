import type { Mention, Reason } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { mayConcern } from '../gate';
import type { Sentence } from '../sentence';
import { type Reference, referencesOf } from './countries';
import { Focus } from './focus';
import { sentencesAtHome } from './home';
import { type Around, pairOf } from './pair';
import type { Phrase } from './phrase';
import { hasStrongCore, phrasesOf } from './scan';
import { withCountry } from './the-country';
import { placed } from './there';
import { isInTitle } from './titles';
import type { Unit } from './unit';
import { unitsIn } from './units';
import type { Form, Party } from './vocabulary';

interface Read {
  readonly units: readonly Unit[];
  readonly references: readonly Reference[];
  readonly block: number;
}

const NAMING: ReadonlySet<Form | undefined> = new Set<Form>([
  'name',
  'adjective',
  'place',
  'region',
]);

/** Whether a scope names a country, a place in it or its leader, not only its money or its companies. */
const names = (all: readonly Read[], party: Party): boolean =>
  all.some(({ units }) =>
    units.some(
      (u) =>
        (u.party === party || u.party === 'PAIR') && (NAMING.has(u.form) || u.roles.has('leader')),
    ),
  );

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The words that gave a country: inside the phrase, else in its sentence, else where the text last named it. */
function source(phrase: Phrase, around: Around, party: Party, before?: Span): Reason[] {
  const name = party === 'IN' ? 'india' : 'russia';
  const inside = phrase.participants.find((p) => p.party === party || p.party === 'PAIR');
  if (inside) return [{ rule: `${name}:named`, span: spanOf(inside.unit) }];
  const of = (r: Reference): boolean => r.party === party;
  const context = (around.left.findLast(of) ?? around.right.find(of))?.unit ?? before;
  return context ? [{ rule: `${name}:context`, span: spanOf(context) }] : [];
}

function mention(
  phrase: Phrase,
  units: readonly Unit[],
  around: Around,
  { evidence }: Focus,
): Draft<Mention> {
  const [first, core, last] = [phrase.from, phrase.at, phrase.to - 1].map(
    (at) => units[at] as Unit,
  ) as [Unit, Unit, Unit];
  const because = [
    { rule: `trade:${phrase.core}`, span: spanOf(core) },
    ...source(phrase, around, 'IN', evidence.india),
    ...source(phrase, around, 'RU', evidence.russia),
  ];
  return { kind: 'mention', span: { start: first.start, end: last.end }, because };
}

/** So many references on either side of a phrase are looked at. */
const NEAR = 12;

function readSentence(read: Read, focus: Focus): Draft<Mention>[] {
  const { units, references } = read;
  const found: Draft<Mention>[] = [];
  let [ours, other] = [false, false];
  let passed = 0;
  for (const phrase of phrasesOf(units)) {
    while ((references[passed]?.at ?? phrase.from) < phrase.from) passed++;
    const left = references.slice(Math.max(0, passed - NEAR), passed);
    const right = references.slice(passed, passed + NEAR).filter((r) => r.at >= phrase.to);
    const around = { left, right };
    const verdict = pairOf(phrase, units, around, focus);
    if (verdict === 'other') other = true;
    if (verdict === 'named') ours = true;
    if ((verdict === 'named' || verdict === 'context') && !isInTitle(units, phrase))
      found.push(mention(phrase, units, around, focus));
  }
  focus.note(references, { ours, other });
  return found;
}

/** Every mention in a scope, the sentences after which the pair is in focus, and the units of each sentence. */
interface ScopeRead {
  readonly mentions: readonly Draft<Mention>[];
  readonly inFocus: ReadonlySet<Sentence>;
  readonly units: readonly (readonly Unit[])[];
}

/** "date 2024-07-09": a time in front of a text is no headline. */
const saysSomething = ({ units }: Read): boolean =>
  units.filter(({ kind }) => kind === 'word').length > 1;

const NOTHING: ScopeRead = { mentions: [], inFocus: new Set(), units: [] };

function readScope(document: EngineDocument, scope: Scope): ScopeRead {
  if (!mayConcern(document.text.slice(scope.start, scope.end))) return NOTHING;
  const all: Read[] = [];
  for (const sentence of scope.sentences) {
    const { block } = sentence;
    const last = all.at(-1);
    const before = last?.block === block ? last.units : [];
    const here = placed(unitsIn(document.text, sentence), before);
    const units = withCountry(here, last?.units ?? []);
    all.push({ units, references: referencesOf(units), block });
  }
  const atHome = sentencesAtHome(all);
  const named = (names(all, 'IN') || atHome.includes(true)) && names(all, 'RU');
  if (!named || !all.some(({ units }) => hasStrongCore(units))) return NOTHING;
  const sentences = all.map(({ references }) => references);
  const focus = new Focus({ sentences, atHome, first: Math.max(0, all.findIndex(saysSomething)) });
  const mentions: Draft<Mention>[] = [];
  const inFocus = new Set<Sentence>();
  for (const [i, read] of all.entries()) {
    if (read.block !== all[i - 1]?.block) focus.paragraph();
    mentions.push(...readSentence(read, focus));
    if (focus.isOurs(read.references, [])) inFocus.add(scope.sentences[i] as Sentence);
  }
  return { mentions, inFocus, units: all.map(({ units }) => units) };
}

/** A scope is read once, whoever asks, as long as its sentences are kept. */
const reads = new WeakMap<readonly Sentence[], ScopeRead>();

function readOnce(document: EngineDocument, scope: Scope): ScopeRead {
  const known = reads.get(scope.sentences);
  if (known) return known;
  const read = readScope(document, scope);
  reads.set(scope.sentences, read);
  return read;
}

/** Every mention of India–Russia trade in a scope, in reading order. */
export const mentionsIn = (document: EngineDocument, scope: Scope): Draft<Mention>[] => [
  ...readOnce(document, scope).mentions,
];

/** Whether a sentence of a scope that speaks of India–Russia trade is about this pair. */
export const speaksOfPair = (document: EngineDocument, scope: Scope, sentence: Sentence): boolean =>
  readOnce(document, scope).inFocus.has(sentence);

/** The units of the `at`-th sentence of a scope that speaks of India–Russia trade. */
export const unitsOf = (document: EngineDocument, scope: Scope, at: number): readonly Unit[] =>
  readOnce(document, scope).units[at] ?? [];
