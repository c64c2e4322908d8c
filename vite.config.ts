import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { archive } from './src/build/archive.ts';
import { noInnerHtml } from './src/build/inner-html.ts';
import { manifestFor, TARGETS, type Target } from './src/build/manifest.ts';
import { validDossier } from './src/build/valid-dossier.ts';

const root = import.meta.dirname;

/** The scripts that run by themselves: classic, because neither pages nor Firefox's background take modules. */
const SCRIPTS = {
  sentinel: 'src/page/sentinel.ts',
  reader: 'src/page/reader.ts',
  background: 'src/background/background.ts',
};

const PAGES = {
  popup: 'src/popup/popup.html',
  panel: 'src/popup/panel.html',
  options: 'src/options/options.html',
  welcome: 'src/welcome/welcome.html',
};

const absolute = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, resolve(root, path)]));

/** The engine's tables and the dossier are read from disk, not over a network. */
const chunkSizeWarningLimit = 1500;

const pages = (target: Target): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    copyPublicDir: false,
    modulePreload: false,
    chunkSizeWarningLimit,
    rolldownOptions: { input: absolute(PAGES) },
  },
});

const script = (target: Target, name: keyof typeof SCRIPTS): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    chunkSizeWarningLimit,
    rolldownOptions: {
      input: absolute({ [name]: SCRIPTS[name] }),
      output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});

const names = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

const environmentsFor = (target: Target): [string, EnvironmentOptions][] => [
  [`${target}_pages`, pages(target)],
  ...names.map((name): [string, EnvironmentOptions] => [`${target}_${name}`, script(target, name)]),
];

/** What is copied as it is, and the manifest in the target's form. */
const statics: Plugin = {
  name: 'statics',
  applyToEnvironment: ({ name }) => name.endsWith('_pages'),
  writeBundle({ dir = '' }) {
    const target = TARGETS.find((name) => dir.endsWith(name)) ?? TARGETS[0];
    const manifest = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'));
    const text = JSON.stringify(manifestFor(target, manifest), null, 2);
    writeFileSync(resolve(dir, 'manifest.json'), `${text}\n`);
    cpSync(resolve(root, 'assets/_locales'), resolve(dir, '_locales'), { recursive: true });
    cpSync(resolve(root, 'assets/icons'), resolve(dir, 'assets/icons'), {
      recursive: true,
      filter: (path) => !path.endsWith('.svg'),
    });
  },
};

export default defineConfig({
  base: './',
  publicDir: false,
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [validDossier(resolve(root, 'assets/dossier')), noInnerHtml, statics],
  environments: Object.fromEntries(TARGETS.flatMap(environmentsFor)),
  builder: {
    async buildApp(builder) {
      for (const [name] of TARGETS.flatMap(environmentsFor)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      for (const target of TARGETS) archive(`dist/${target}`, `dist/trade-context-${target}.zip`);
    },
  },
});
