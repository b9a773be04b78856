import path from 'node:path';
import { test as base, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../../../../scripts/chromium.mjs';
import { scriptOf } from '../../../../../scripts/find/browser.ts';
import type { Intent } from '../../../../../utils/page/intent/intents.ts';
import { lighterWindow } from '../../../lighter-window.ts';

export { expect } from '@playwright/test';

/** A page with a look that has been open since the page was shown. */
interface Watched {
  tab: Page;
  /** `sure: Cancel plan, covered`; `anew` by a look of its own. */
  find(intent: Intent, by?: 'anew'): Promise<string>;
  score(intent: Intent): Promise<number>;
  pieces(intent: Intent): Promise<string[]>;
  /** How often the look has said that something changed. */
  told(): Promise<number>;
  /** Runs a statement in the page, and waits until it was drawn. */
  run(statement: string): Promise<void>;
  /** Lets the page believe that it is hidden, or shown again. */
  hide(hidden: boolean): Promise<void>;
}

type Watch = (body: string, options?: { budget: number }) => Promise<Watched>;

/** Tests of looks that stay open, in a real Chromium on one page after the other. */
export const test = base.extend<Record<never, never>, { script: string; browserTab: Page; watch: Watch }>({
  script: [async ({}, use) => use(await scriptOf(path.join(import.meta.dirname, 'in-page.ts'))), { scope: 'worker' }],

  browserTab: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: chromiumPath(), args: [lighterWindow] });
      await use(await browser.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],

  watch: [
    async ({ browserTab: tab, script }, use) => {
      await use(async (body, options) => {
        const html = `<!doctype html><html lang="en"><title>Home</title><body>${body}</body></html>`;
        await tab.unrouteAll();
        await tab.route('https://crm.example/**', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
        await tab.goto('https://crm.example/home');
        await tab.evaluate(script);
        await tab.evaluate((given) => testWatch.open(given), { budget: options?.budget ?? 10_000 });
        return watched(tab);
      });
    },
    { scope: 'worker' },
  ],
});

function watched(tab: Page): Watched {
  return {
    tab,
    find: (intent, by) => tab.evaluate(([one, anew]) => testWatch.find(one, anew), [intent, by === 'anew'] as const),
    score: (intent) => tab.evaluate((one) => testWatch.score(one), intent),
    pieces: (intent) => tab.evaluate((one) => testWatch.pieces(one), intent),
    told: () => tab.evaluate(() => testWatch.told()),
    async run(statement) {
      await tab.evaluate(`{ ${statement} }`);
      await tab.evaluate(async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      });
    },
    hide: (hidden) =>
      tab.evaluate((isHidden) => {
        Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden),
  };
}
