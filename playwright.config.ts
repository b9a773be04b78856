import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // A journey takes half a minute on a quiet machine, and several times that on a busy one.
  timeout: 300_000,
  // What is waited for comes at once on a quiet machine; on a busy one, and what is on the disk before it is shown, it takes its seconds.
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  // In this order: long tests that begin last would be waited for by one worker while the others have nothing to do.
  projects: [
    { name: 'redesign', testMatch: 'redesign/sites.spec.ts' },
    { name: 'journeys', testMatch: 'journeys/*.spec.ts' },
    { name: 'pages', testIgnore: ['redesign/**', 'journeys/**'] },
    { name: 'matrix', testMatch: 'redesign/matrix.spec.ts', dependencies: ['redesign'] },
  ],
});
