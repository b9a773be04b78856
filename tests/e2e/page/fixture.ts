import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { lighterWindow } from '../lighter-window.ts';

export { expect } from '@playwright/test';

/** The practice page's address: a host of a known CRM, answered by the test itself. */
export const address = 'https://app.hubspot.com/contacts/4711/home';

const start = Date.UTC(2026, 0, 1);
const hour = 3_600_000;

interface Options {
  url?: string;
  head?: string;
  before?: () => void;
  clockStands?: boolean;
}

interface Rooms {
  /**
   * Shows `body` at `url` and puts what runs in a CRM's page into it, as `rooms`. Nothing else can be reached. `before` runs before all
   * scripts of the page; with `clockStands` its time goes on only by `page.clock.runFor`.
   */
  open(body: string, options?: Options): Promise<Page>;
}

/** Tests of what runs in a CRM's page, in a real Chromium without the extension. */
export const test = base.extend<Rooms, { script: string }>({
  launchOptions: [{ executablePath: chromiumPath(), args: [lighterWindow] }, { scope: 'worker' }],

  script: [async ({}, use) => use(await bundle()), { scope: 'worker' }],

  open: async ({ page, script }, use) => {
    await use(async (body, { url = address, head = '', before, clockStands } = {}) => {
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: `<!doctype html><html lang="en"><head><title>Practice</title>${head}</head><body>${body}</body></html>`,
            })
          : route.abort(),
      );
      if (clockStands) await page.clock.install({ time: start });
      if (before) await page.addInitScript(before);
      await page.goto(url);
      if (clockStands) await page.clock.pauseAt(start + hour);
      await page.evaluate(script);
      return page;
    });
  },
});

/** One file for the page, built as the extension's scripts are. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'rooms.ts'), formats: ['iife'], name: 'unused' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk] = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  if (!chunk) throw new Error('The page rooms were not built.');
  return chunk.code;
}
