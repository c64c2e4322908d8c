import * as v from 'valibot';
import { LANGUAGES } from '../model/language';

export const MARK_STYLES = ['underline', 'dotted', 'tint'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** Dwell times that the options offer, in milliseconds. */
export const DWELL = { least: 200, most: 1500, usual: 400 } as const;

const DEFAULTS = {
  dwell: DWELL.usual as number,
  markStyle: 'underline',
  theme: 'system',
  paused: false,
  sitesOff: [] as readonly string[],
  languages: LANGUAGES,
} as const;

/** The items of a list that fit, each once; anything else than a list is the fallback. */
const listOf = <T>(item: v.GenericSchema<unknown, T>, fallback: readonly T[]) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items): readonly T[] => [
        ...new Set(items.filter((one): one is T => v.is(item, one))),
      ]),
    ),
    () => [...fallback],
  );

const SettingsSchema = v.object({
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  dwell: v.fallback(
    v.pipe(v.number(), v.minValue(DWELL.least), v.maxValue(DWELL.most)),
    DEFAULTS.dwell,
  ),
  markStyle: v.fallback(v.picklist(MARK_STYLES), DEFAULTS.markStyle),
  theme: v.fallback(v.picklist(THEMES), DEFAULTS.theme),
  /** Off everywhere until switched on again. */
  paused: v.fallback(v.boolean(), DEFAULTS.paused),
  /** Host names on which nothing is read or marked. */
  sitesOff: listOf(v.pipe(v.string(), v.regex(/^[^\s/]{1,253}$/)), DEFAULTS.sitesOff),
  /** The languages in which marks are made. */
  languages: listOf(v.picklist(LANGUAGES), DEFAULTS.languages),
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/**
 * Whatever is stored, as settings: a field that does not fit is replaced, the others stay. Never throws.
 * @example parseSettings({ paused: true, dwell: 'long' }) // { paused: true, dwell: 400, … }
 */
export function parseSettings(stored: unknown): Settings {
  const record = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  return v.parse(SettingsSchema, Object.fromEntries(FIELDS.map((field) => [field, record[field]])));
}

const FIELDS = Object.keys(SettingsSchema.entries) as (keyof Settings)[];

/** The host that the per-site switch is about; undefined where no site is. @example hostOf('https://a.example/b') // 'a.example' */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}

/** Whether anything may be read at this address. */
export const isOn = (settings: Settings, url: string | undefined): boolean =>
  !settings.paused && !settings.sitesOff.includes(hostOf(url) ?? '');
