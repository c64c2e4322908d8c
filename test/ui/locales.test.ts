import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/language';
import { messagesOf } from './speak';

const english = messagesOf('en');
const keys = Object.keys(english);
const others = LANGUAGES.filter((language) => language !== 'en');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

const placeholders = (message: string): string[] =>
  [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe.each(others)('%s', (language) => {
  const messages = messagesOf(language);

  test('has the same keys in the same order as English', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  test('uses the same placeholders', () => {
    const differing = keys.filter(
      (key) =>
        `${placeholders(english[key]?.message ?? '')}` !==
        `${placeholders(messages[key]?.message ?? '')}`,
    );
    expect(differing).toEqual([]);
  });

  test('is written in its own script', () => {
    const script = language === 'hi' ? /\p{Script=Devanagari}/u : /\p{Script=Cyrillic}/u;
    const bare = /^[\s\p{P}\p{S}\d]*(\$\d[\s\p{P}\p{S}]*)+(%|г\.)?$/u;
    const foreign = keys.filter((key) => {
      const message = messages[key]?.message ?? '';
      return key !== 'locale' && !script.test(message) && !bare.test(message);
    });
    expect(foreign).toEqual([]);
  });
});

test('every string is used', () => {
  const code = [...sources.map(({ text }) => text), readFileSync('manifest.json', 'utf8')].join();
  const inManifest = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? '');
  const literals = new Set([...inManifest, ...(code.match(/(?<=['"])\w+(?=['"])/g) ?? [])]);
  const families = [...code.matchAll(/[`'](\w+_)\$\{/g)].map(([, head]) => head ?? '');
  const stems = [...code.matchAll(/plural\(\s*'(\w+)'/g)].map(([, stem]) => `${stem}_`);
  const heads = [...families, ...stems];
  const unused = keys.filter(
    (key) => !literals.has(key) && !heads.some((head) => key.startsWith(head)),
  );
  expect(unused).toEqual([]);
});

/** Words that would judge what a page says; inflected forms included. */
const VERDICTS: Record<Language, RegExp> = {
  en: /\b(true|false|fake|lies?|lying|wrong(ly)?|(in)?correct(ly)?|mislead\w*|debunk\w*|(in)?accura\w+|untrue|hoax|propaganda|misinform\w*|disinform\w*|exaggerat\w*)\b/i,
  hi: /झूठ|असत्य|सत्य|ग़लत|गलत|फ़र्ज़ी|फर्जी|भ्रामक|दुष्प्रचार|(^|\s)(सच|सही)(\s|$|।)/u,
  ru: /лож[ьн]|лжив|неверн|верно|фейк|правд[аиуо]|неправ|обман|ошибочн|недостоверн|достоверн|пропаганд|дезинформ|преувелич/iu,
};

test.each(LANGUAGES)('no string in %s judges', (language) => {
  const judging = Object.entries(messagesOf(language)).filter(([, { message }]) =>
    VERDICTS[language].test(message),
  );
  expect(judging).toEqual([]);
});

test('no line in Russian begins with a dash', () => {
  const breaking = Object.entries(messagesOf('ru')).filter(
    ([key, { message }]) => key !== 'extension_name' && message.includes(' —'),
  );
  expect(breaking).toEqual([]);
});

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: { readonly name?: string };
}

/** Attributes that are read out or shown. */
const SHOWN = new Set(['title', 'aria-label', 'placeholder', 'alt', 'label']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one);
  if (!isNode(node)) return;
  yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

/** The words that stand in JSX by themselves, as text or in an attribute that is shown. */
function hardCoded(text: string): string[] {
  const words = (value: unknown): string[] =>
    typeof value === 'string' && /\p{L}{2,}/u.test(value) ? [value.trim()] : [];
  return [...nodesOf(parseAst(text, { lang: 'tsx' }))].flatMap((node) => {
    if (node.type === 'JSXText') return words(node.value);
    if (node.type !== 'JSXAttribute' || !SHOWN.has(node.name?.name ?? '')) return [];
    return isNode(node.value) ? words(node.value.value) : [];
  });
}

test('a string in the code is found', () => {
  expect(hardCoded('const a = <p title="So so">Hello <b>{t("x")}</b></p>;')).toEqual([
    'So so',
    'Hello',
  ]);
});

test.each(sources.filter(({ name }) => name.endsWith('.tsx')))(
  '$name has no string of its own',
  ({ text }) => {
    expect(hardCoded(text)).toEqual([]);
  },
);
