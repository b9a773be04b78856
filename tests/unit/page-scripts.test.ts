import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildFolder, built } from './build.ts';

/** Words that stay in the built code of each library. */
const libraries = { React: /react\.transitional\.element/, zod: /ZodError/, Dexie: /DexieError|\bDexie\b/ };
/** Ways to run code that is not in the file. */
const foreignCode = /\bimport\s*\(|\beval\s*\(|\bnew Function\b|\bimportScripts\b|^\s*import\b/m;
const pageScripts = ['page.js', 'guide.js', 'capture.js', 'picture.js', 'tables.js', 'sign-in.js'];

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('scripts that run in the page of a CRM, %s', (browser) => {
  test.each(pageScripts)('%s has no React, zod or Dexie in it', (file) => {
    expect(librariesIn(built(browser, file))).toEqual([]);
  });

  test('those libraries would be recognised', () => {
    const files = globSync('{background.js,chunks/*.js}', { cwd: buildFolder(browser) });
    const found = new Set(files.flatMap((file) => librariesIn(built(browser, file))));
    expect([...found].sort()).toEqual(Object.keys(libraries).sort());
  });

  test('the one that detects is at most 10 kB, compressed', () => {
    expect(gzipSync(built(browser, 'page.js')).length).toBeLessThanOrEqual(10_000);
  });

  test.each(pageScripts)('%s loads no code and evaluates none', (file) => {
    expect(foreignCode.exec(built(browser, file))?.[0]).toBeUndefined();
  });
});

function librariesIn(code: string): string[] {
  return Object.entries(libraries)
    .filter(([, words]) => words.test(code))
    .map(([name]) => name);
}
