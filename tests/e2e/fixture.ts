import { test as base } from '@playwright/test';
import { type CleanExitBrowser, type LaunchOptions, launch } from './browser.ts';

export { expect } from '@playwright/test';

const { CLEAN_EXIT_BUILD } = process.env;
/** While several people build, each can test a copy of their own. */
const anotherBuild: LaunchOptions = CLEAN_EXIT_BUILD ? { extension: CLEAN_EXIT_BUILD } : {};

/** A test that gets `start`: {@link launch}, with every browser closed at the end. */
export const test = base.extend<{ start(options?: LaunchOptions): Promise<CleanExitBrowser> }>({
  // Playwright reads the names of the fixtures that this one needs from the pattern: none.
  start: async ({}, use) => {
    const browsers: CleanExitBrowser[] = [];
    await use(async (options) => {
      const browser = await launch({ ...anotherBuild, ...options });
      browsers.push(browser);
      return browser;
    });
    // The last one first: it may run on the profile of an earlier one, which removes it.
    for (const browser of browsers.reverse()) await browser.close();
  },
});
