import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageOf, sitesPage } from '../redesign/document.ts';
import { missesOf } from '../redesign/matrix.ts';
import { runScenes } from '../redesign/run.ts';
import { loadScenes } from '../redesign/sites.ts';

test('the guides of all sites hold against redesigned pages, as docs/sites.md says; if not: npm run redesign', async () => {
  // Some thousand pages are drawn; it takes two or three minutes where nothing else runs.
  test.setTimeout(900_000);
  const scenes = await loadScenes();
  const results = await runScenes(scenes, '', () => {});
  const misses = scenes.flatMap(({ site }) =>
    missesOf(
      site,
      results.filter((result) => result.site === site),
    ),
  );
  const wrong = results.filter(({ result }) => result === 'wrong');
  expect(wrong).toEqual([]);
  expect(misses).toEqual([]);
  expect(pageOf(results)).toBe(readFileSync(sitesPage, 'utf8'));
});
