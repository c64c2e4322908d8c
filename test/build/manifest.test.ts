import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../src/build/manifest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

describe('manifestFor', () => {
  test('gives Chrome its service worker and nothing of Firefox', () => {
    const chrome = manifestFor('chrome', manifest);
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(chrome).toHaveProperty('minimum_chrome_version', '128');
  });

  test('gives Firefox its event page and nothing of Chrome', () => {
    const firefox = manifestFor('firefox', manifest);
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).not.toHaveProperty('side_panel');
    expect(firefox.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.strict_min_version', '142.0');
  });
});

describe('the manifest', () => {
  test('bars its pages from every request', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('shows nothing of itself to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  test('suggests at most four keys, none of them bare', () => {
    const commands: { suggested_key?: { default: string } }[] = Object.values(manifest.commands);
    const keys = commands.map(({ suggested_key }) => suggested_key?.default).filter(Boolean);
    expect(keys.length).toBeLessThanOrEqual(4);
    for (const key of keys) expect(key).toMatch(/^(Alt|Ctrl)\+/);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
