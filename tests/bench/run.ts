/** `npm run bench -- NAME [--json]`: measures one thing and says whether it keeps its bars. */
import { benchBundle } from './bundle/bench.ts';
import { benchCapture } from './capture/bench.ts';
import { benchExports } from './exports/bench.ts';
import { benchFinder } from './finder/bench.ts';
import { benchFuzz } from './fuzz/bench.ts';
import { benchPage } from './page/bench.ts';
import { benchPanel } from './panel/bench.ts';
import type { Report } from './report.ts';
import { printReport } from './report.ts';

const benches: Record<string, () => Promise<Report>> = {
  bundle: benchBundle,
  capture: benchCapture,
  exports: benchExports,
  finder: benchFinder,
  fuzz: benchFuzz,
  page: benchPage,
  panel: benchPanel,
};

const [name = '', ...flags] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`Say which one: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
const report = await bench();
if (flags.includes('--json')) console.log(JSON.stringify(report, null, 2));
else printReport(report);
process.exitCode = report.bars.every(({ kept }) => kept) ? 0 : 1;
