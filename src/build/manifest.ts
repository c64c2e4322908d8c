export const TARGETS = ['chrome', 'firefox'] as const;

export type Target = (typeof TARGETS)[number];

/** The parts of the one manifest that decide between the browsers. */
interface Manifest {
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] };
  readonly permissions: readonly string[];
  readonly browser_specific_settings: unknown;
  readonly minimum_chrome_version: string;
  readonly side_panel: unknown;
  readonly sidebar_action: unknown;
  readonly [key: string]: unknown;
}

function forChrome(manifest: Manifest): Record<string, unknown> {
  const { browser_specific_settings: _, sidebar_action: __, background, ...rest } = manifest;
  return { ...rest, background: { service_worker: background.service_worker } };
}

/** Firefox opens its sidebar without a permission. */
function forFirefox(manifest: Manifest): Record<string, unknown> {
  const { minimum_chrome_version: _, side_panel: __, background, permissions, ...rest } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: background.scripts },
  };
}

/** The manifest without what the target would warn about: each browser has its own background. */
export const manifestFor = (target: Target, manifest: Manifest): Record<string, unknown> =>
  target === 'chrome' ? forChrome(manifest) : forFirefox(manifest);
