/**
 * `npm run redesign [-- site… [--only cancel/open]]`: holds the guides of sites against changed pages and prints the matrix. Of all sites it
 * writes docs/sites.md, too; `--only` takes the scenes whose name begins so.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageOf, sitesPage } from '../tests/redesign/document.ts';
import { missesOf } from '../tests/redesign/matrix.ts';
import { printMatrix } from '../tests/redesign/print.ts';
import { runScenes } from '../tests/redesign/run.ts';
import { loadScenes } from '../tests/redesign/sites.ts';

const { values, positionals: names } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const { only = '' } = values;
const scenes = await loadScenes(names);
const results = await runScenes(scenes, only, (text) => console.error(text));
printMatrix(results, (text) => console.log(text));
const misses = scenes.flatMap(({ site }) =>
  missesOf(
    site,
    results.filter((result) => result.site === site),
  ),
);
for (const miss of misses) console.log(miss);
if (names.length === 0 && only === '') writeFileSync(sitesPage, pageOf(results));
process.exitCode = misses.length === 0 ? 0 : 1;
