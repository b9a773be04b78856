/** `npm run redesign [-- site…]`: holds the guides of all sites against changed pages, prints the matrix, and of all sites writes docs/sites.md. */
import { writeFileSync } from 'node:fs';
import { pageOf, sitesPage } from '../tests/redesign/document.ts';
import { missesOf } from '../tests/redesign/matrix.ts';
import { printMatrix } from '../tests/redesign/print.ts';
import { runScenes } from '../tests/redesign/run.ts';
import { loadScenes } from '../tests/redesign/sites.ts';

const names = process.argv.slice(2);
const scenes = await loadScenes(names);
const results = await runScenes(scenes, (text) => console.error(text));
printMatrix(results, (text) => console.log(text));
const misses = scenes.flatMap(({ site }) =>
  missesOf(
    site,
    results.filter((result) => result.site === site),
  ),
);
for (const miss of misses) console.log(miss);
if (names.length === 0) writeFileSync(sitesPage, pageOf(results));
process.exitCode = misses.length === 0 ? 0 : 1;
