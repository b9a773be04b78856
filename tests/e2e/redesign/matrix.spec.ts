import { readFileSync } from 'node:fs';
import { languages } from '../../../utils/text.ts';
import { pageOf, sitesPage } from '../../redesign/document.ts';
import { missesOf } from '../../redesign/matrix.ts';
import { loadScenes } from '../../redesign/sites.ts';
import { expect, test } from './fixture.ts';

test('the guides of all sites hold against redesigned pages, as docs/sites.md says; if not: npm run redesign', async ({
  kept,
}) => {
  const all = kept.read();
  const sites = (await loadScenes()).map(({ site }) => site);
  const of = (site: string) => all.filter((result) => result.site === site);
  expect(sites.flatMap((site) => missesOf(site, of(site)))).toEqual([]);
  // In the order of the page.
  const results = sites.flatMap((site) =>
    languages.flatMap((language) => of(site).filter((result) => result.language === language)),
  );
  expect(pageOf(results)).toBe(readFileSync(sitesPage, 'utf8'));
});
