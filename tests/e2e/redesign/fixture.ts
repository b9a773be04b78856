import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Result, sceneScript } from '../../redesign/run.ts';

export { expect } from '@playwright/test';

interface Redesign {
  /** Where each test leaves what its scenes came to, for the test of the whole matrix. A run begins with it empty. */
  kept: {
    write(name: string, results: readonly Result[]): void;
    /** All that was written in this run. */
    read(): Result[];
  };
}

/** Tests that draw scenes anew. `script` is what asks in the page, built once. */
export const test = base.extend<Redesign, { script: string }>({
  script: [async ({}, use) => use(await sceneScript()), { scope: 'worker' }],

  kept: async ({}, use, { project }) => {
    // Playwright empties the folder around it when a run begins.
    const folder = path.join(project.outputDir, 'redesign');
    mkdirSync(folder, { recursive: true });
    await use({
      write: (name, results) => writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(results)),
      read: () =>
        readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Result[]),
    });
  },
});
