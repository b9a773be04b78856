import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lighterWindow } from '../e2e/lighter-window.ts';

test('what Playwright turns off in Chromium stays off beside our own', () => {
  const core = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const code = readFileSync(path.join(core, 'lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[([^\]]*)\]/.exec(code) ?? [];
  const features = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(features.length).toBeGreaterThan(10);
  const ours = lighterWindow.replace('--disable-features=', '').split(',');
  expect(features.filter((name) => !ours.includes(name ?? ''))).toEqual([]);
});
