/** `npm test`: builds, checks and tests everything, and ends with one line `N passed, N failed`. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type CommandResult, runTool } from './command.ts';
import { judgeFirefoxLint } from './firefox-lint.ts';
import { sum, type Tally, tallyOf, tallyPlaywright, tallyVitest } from './tally.ts';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'test-results');

interface Step {
  name: string;
  run(): Promise<CommandResult>;
  /** Counts of a step that runs tests; any other step counts as one test. */
  tally?(): Tally;
}

const steps: Step[] = [
  { name: 'Build for Chromium', run: () => runTool('wxt/bin/wxt.mjs', ['build']) },
  { name: 'Build for Firefox', run: () => runTool('wxt/bin/wxt.mjs', ['build', '-b', 'firefox', '--mv3']) },
  {
    name: 'Format and lint',
    run: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=200']),
  },
  { name: 'Types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) },
  { name: 'Firefox lint', run: lintFirefox },
  {
    name: 'Unit tests',
    run: () =>
      runTool('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile=${report('unit')}`]),
    tally: () => tallyVitest(read('unit')),
  },
  {
    name: 'Tests in Chromium',
    run: () => runTool('@playwright/test/cli.js', ['test']),
    tally: () => tallyPlaywright(read('e2e')),
  },
];

async function lintFirefox(): Promise<CommandResult> {
  const args = ['lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '--output=json'];
  const { output } = await runTool('web-ext/bin/web-ext.js', args);
  return judgeFirefoxLint(output);
}

/** Runs a step, prints its line, and what it printed if it failed. */
async function runStep({ name, run, tally }: Step): Promise<Tally> {
  process.stdout.write(`${name} … `);
  const start = performance.now();
  const result = await run();
  const counts = count(result, tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const words = tally || counts.failed > 0 ? line(counts) : 'passed';
  console.log(`${words} (${seconds} s)`);
  if (counts.failed > 0) console.log(`\n${result.output.trimEnd()}\n`);
  return counts;
}

function count({ exitCode }: CommandResult, tally: Step['tally']): Tally {
  if (!tally) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    return tallyOf(tally(), exitCode);
  } catch {
    // No report: the runner crashed before it could write one.
    return { passed: 0, failed: 1 };
  }
}

function report(name: string): string {
  return path.join(reports, `${name}.json`);
}

function read(name: string) {
  return JSON.parse(readFileSync(report(name), 'utf8'));
}

function line({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

// A report of an earlier run must not stand in for one that was not written.
rmSync(reports, { recursive: true, force: true });
const tallies: Tally[] = [];
for (const step of steps) tallies.push(await runStep(step));
const total = sum(tallies);
console.log(line(total));
process.exitCode = total.failed === 0 ? 0 : 1;
