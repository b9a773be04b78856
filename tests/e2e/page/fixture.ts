import path from 'node:path';
import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
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

/** A tab for each script that runs before those of the page: once told to, a tab always runs it. */
type Tabs = (before: Options['before']) => Promise<Page>;

/** Tests of what runs in a CRM's page, in a real Chromium without the extension; one after the other in one tab, as it was before. */
export const test = base.extend<Rooms, { script: string; tabs: Tabs }>({
  launchOptions: [{ executablePath: chromiumPath(), args: [lighterWindow] }, { scope: 'worker' }],

  script: [async ({}, use) => use(await bundle()), { scope: 'worker' }],

  tabs: [
    async ({ browser }, use) => {
      const tabs = new Map<string, Promise<Page>>();
      await use((before) => {
        const tab = tabs.get(String(before)) ?? tabIn(browser, before);
        tabs.set(String(before), tab);
        return tab;
      });
      for (const tab of tabs.values()) await (await tab).context().close();
    },
    { scope: 'worker' },
  ],

  open: async ({ browser, tabs, script }, use) => {
    const shared = new Set<Page>();
    const own: BrowserContext[] = [];
    await use(async (body, { url = address, head = '', before, clockStands } = {}) => {
      let page: Page;
      if (clockStands) {
        // A clock that stands can't be set going again.
        page = await tabIn(browser, before, clockStands);
        own.push(page.context());
      } else {
        page = await tabs(before);
        shared.add(page);
      }
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: `<!doctype html><html lang="en"><head><title>Practice</title>${head}</head><body>${body}</body></html>`,
            })
          : route.abort(),
      );
      await page.goto(url);
      if (clockStands) await page.clock.pauseAt(start + hour);
      await page.evaluate(script);
      return page;
    });
    for (const page of shared) await leaveAsItWas(page);
    for (const context of own) await context.close();
  },
});

async function tabIn(browser: Browser, before: Options['before'], clockStands = false): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  if (clockStands) await page.clock.install({ time: start });
  if (before) await page.addInitScript(before);
  return page;
}

/** Takes back what a test can have changed of a tab. */
async function leaveAsItWas(page: Page): Promise<void> {
  // An address that differs after its # alone would be gone to within the page.
  await page.goto('about:blank');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearCookies();
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize({ width: 1_280, height: 720 });
  await page.mouse.move(-1, -1);
}

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
