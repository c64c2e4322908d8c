import type { Plugin } from 'vite';

interface Sink {
  /** The end of the module's path. */
  readonly module: string;
  readonly replacements: readonly (readonly [RegExp, string])[];
}

/** Where libraries write HTML, and what stands there instead. */
const SINKS: readonly Sink[] = [
  {
    // `dangerouslySetInnerHTML`, which nothing here uses.
    module: '/preact/dist/preact.mjs',
    replacements: [[/[\w$]+\.innerHTML\s*=\s*[\w$.]+\.__html/g, 'void 0']],
  },
  {
    module: '/@mozilla/readability/Readability.js',
    replacements: [
      // `article/readable.ts` keeps nodes, not HTML, behind this property of its copy.
      [/page\.innerHTML = pageCacheHtml/g, 'Reflect.set(page, "innerHTML", pageCacheHtml)'],
      [
        /tmp\.innerHTML = noscript\.innerHTML/g,
        'tmp.append(...Array.from(noscript.childNodes, (node) => node.cloneNode(true)))',
      ],
    ],
  },
];

const ASSIGNMENT = /\.innerHTML\s*=(?!=)/;

/** @throws where a library no longer looks as it is known here */
function withoutSinks(code: string, { module, replacements }: Sink): string {
  let cleaned = code;
  for (const [pattern, replacement] of replacements) {
    const next = cleaned.replace(pattern, () => replacement);
    if (next === cleaned) throw new Error(`${module}: no ${pattern} any more`);
    cleaned = next;
  }
  if (ASSIGNMENT.test(cleaned)) throw new Error(`${module} writes HTML in a way that is not known`);
  return cleaned;
}

/**
 * Takes every write of HTML out of the libraries in the bundle: pages may forbid it (trusted
 * types), and reviewers of extensions rightly ask about each.
 */
export const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    const sink = SINKS.find(({ module }) => id.endsWith(module));
    return sink ? { code: withoutSinks(code, sink), map: null } : null;
  },
};
