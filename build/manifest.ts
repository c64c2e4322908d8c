export const TARGETS = ['chrome', 'firefox'] as const;

export type Target = (typeof TARGETS)[number];

/** The parts of the one manifest that decide between the browsers. */
interface Manifest {
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] };
  readonly browser_specific_settings: unknown;
  readonly minimum_chrome_version: string;
  readonly [key: string]: unknown;
}

/** The manifest without what the target would warn about: each browser has its own background. */
export function manifestFor(target: Target, manifest: Manifest): Record<string, unknown> {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = manifest;
  if (target === 'chrome') {
    const { service_worker } = background;
    return { ...common, minimum_chrome_version, background: { service_worker } };
  }
  const { scripts } = background;
  return { ...common, browser_specific_settings, background: { scripts } };
}
