import { LANGUAGES, type Language } from '../model/language';

export const MARK_STYLES = ['underline', 'dotted', 'tint'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** Dwell times that the options offer, in milliseconds. */
export const DWELL = { least: 200, most: 1500, usual: 400 } as const;

/** Makes the best of whatever is stored; written out, because pages need it too and a library weighs more. */
type Repair<T> = (stored: unknown) => T;

const flag =
  (usual: boolean): Repair<boolean> =>
  (stored) =>
    typeof stored === 'boolean' ? stored : usual;

const within =
  ({ least, most, usual }: Record<'least' | 'most' | 'usual', number>): Repair<number> =>
  (stored) =>
    typeof stored === 'number' && stored >= least && stored <= most ? stored : usual;

const oneOf =
  <T extends string>(values: readonly T[], usual: T): Repair<T> =>
  (stored) =>
    values.find((value) => value === stored) ?? usual;

/** The items that fit, each once; anything else than a list is the usual one. */
const listOf =
  <T extends string>(fits: (item: unknown) => boolean, usual: readonly T[]): Repair<readonly T[]> =>
  (stored) =>
    Array.isArray(stored) ? [...new Set<T>(stored.filter(fits))] : usual;

const isHost = (item: unknown): boolean => typeof item === 'string' && /^[^\s/]{1,253}$/.test(item);

const isLanguage = (item: unknown): boolean => LANGUAGES.some((language) => language === item);

const FIELDS = {
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  dwell: within(DWELL),
  markStyle: oneOf(MARK_STYLES, 'underline'),
  theme: oneOf(THEMES, 'system'),
  /** Off everywhere until switched on again: the sentinel looks for the topic, no reader is loaded. */
  paused: flag(false),
  /** Host names on which no reader is loaded: nothing is analysed or marked. */
  sitesOff: listOf<string>(isHost, []),
  /** The languages in which marks are made. */
  languages: listOf<Language>(isLanguage, LANGUAGES),
};

export type Settings = {
  readonly [Field in keyof typeof FIELDS]: ReturnType<(typeof FIELDS)[Field]>;
};

/**
 * Whatever is stored, as settings: a field that does not fit is replaced, the others stay. Never throws.
 * @example parseSettings({ paused: true, dwell: 'long' }) // { paused: true, dwell: 400, … }
 */
export function parseSettings(stored: unknown): Settings {
  const record = new Map(stored instanceof Object ? Object.entries(stored) : []);
  const repaired = Object.entries(FIELDS).map(([field, repair]) => [
    field,
    repair(record.get(field)),
  ]);
  return Object.fromEntries(repaired);
}

/** The host that the per-site switch is about; undefined where no site is. @example hostOf('https://a.example/b') // 'a.example' */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}

/** Whether the reader may be loaded at this address. */
export const isOn = (settings: Settings, url: string | undefined): boolean =>
  !settings.paused && !settings.sitesOff.includes(hostOf(url) ?? '');
