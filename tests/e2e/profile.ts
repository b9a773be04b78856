import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Optional permissions, as the manifest writes them. */
export interface Permissions {
  api?: string[];
  hosts?: string[];
}

export interface ProfileSeed {
  extensionId: string;
  downloads: string;
  /** Held from the start. */
  granted?: Permissions;
  /** `permissions.request` answers true without a dialog; not held before. */
  grantable?: Permissions;
}

/** Id of an unpacked extension without a `key`: SHA-256 of its real absolute path, the first 32 hex digits moved to a…p. */
export function extensionIdOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes the preferences that a test needs into a profile, new or used, while no browser runs on it.
 * Chromium signs extension settings on Windows and macOS, so there it drops the seeded permissions and the person is asked.
 */
export function seedProfile(folder: string, seed: ProfileSeed): void {
  const file = path.join(folder, 'Default', 'Preferences');
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  preferences.download = { ...preferences.download, default_directory: seed.downloads, prompt_for_download: false };
  preferences.extensions ??= {};
  preferences.extensions.settings ??= {};
  const settings = preferences.extensions.settings;
  const permissions = permissionSettings(seed);
  if (permissions) settings[seed.extensionId] = { ...settings[seed.extensionId], ...permissions };
  mkdirSync(path.dirname(file), { recursive: true });
  mkdirSync(seed.downloads, { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

function permissionSettings({ granted, grantable }: ProfileSeed) {
  if (!granted && !grantable) return undefined;
  const once = permissionSet(granted, grantable);
  if (!granted) return { runtime_granted_permissions: once };
  const held = permissionSet(granted);
  return { granted_permissions: held, active_permissions: held, runtime_granted_permissions: once };
}

function permissionSet(...all: (Permissions | undefined)[]) {
  return {
    api: all.flatMap((each) => each?.api ?? []),
    explicit_host: all.flatMap((each) => each?.hosts ?? []),
    manifest_permissions: [],
    scriptable_host: [],
  };
}
