import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const tests = [
  '{components,entrypoints,scripts,sites,utils}/**/*.test.{ts,tsx}',
  'tests/{unit,crms,redesign}/**/*.test.ts',
];

/** Files that fill a database, draw a page or change what is global, which files after them would find so. */
const alone = globSync(tests, { cwd: import.meta.dirname }).filter((file) =>
  /fake-indexeddb|@vitest-environment|vi\.(spyOn|stub|use)/.test(
    readFileSync(path.join(import.meta.dirname, file), 'utf8'),
  ),
);

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A test that hangs fails all the same; one on a busy machine should not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself it leaves one processor idle: half of a small machine.
    maxWorkers: '100%',
    projects: [
      // Most take milliseconds, and a process of its own for each would take a second.
      { extends: true, test: { name: 'together', include: tests, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
