import { afterEach, expect, test, vi } from 'vitest';
import { chromiumPath, judgeVersion } from './chromium.mjs';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 'Chromium 156.0.8078.79'],
  ['Google Chrome for Testing 150.0.1.2 ', 'Google Chrome for Testing 150.0.1.2'],
])('%s is used', (words, version) => {
  expect(judgeVersion(words)).toBe(version);
});

test.each([
  ['Google Chrome 156.0.1.2', 'it ignores --load-extension'],
  ['Chromium 156.0.1.2 snap', 'its confinement hides our folders'],
  ['Chromium 119.0.6045.159', 'too old'],
  ["Command '/usr/bin/chromium-browser' requires the chromium snap to be installed.", 'not there at all'],
  ['', 'said nothing'],
])('%s is not used: %s', (words) => {
  expect(judgeVersion(words)).toBeUndefined();
});

test('CHROMIUM_PATH wins', () => {
  vi.stubEnv('CHROMIUM_PATH', import.meta.filename);
  expect(chromiumPath()).toBe(import.meta.filename);
});

test('CHROMIUM_PATH that names nothing is an error, not a reason to take another', () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium');
  expect(() => chromiumPath()).toThrow('/no/such/chromium');
});
