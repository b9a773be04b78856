import { test as base, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../../../scripts/chromium.mjs';
import { finderScript } from '../../../../scripts/find/browser.ts';
import type { PlainAnswer } from '../../../../scripts/find/in-page.ts';
import type { Intent } from '../../../../utils/page/intent/intents.ts';
import { lighterWindow } from '../../lighter-window.ts';

export { expect } from '@playwright/test';

interface Shown {
  title?: string;
  lang?: string;
  address?: string;
}

interface Finder {
  /** Shows `body` on a page of its own; nothing else can be reached. The finder is then asked by `ask`. */
  show(body: string, page?: Shown): Promise<void>;
  ask(intent: Intent): Promise<PlainAnswer>;
  /** Both at once. */
  find(intent: Intent, body: string, page?: Shown): Promise<PlainAnswer>;
}

/** Tests of the finder in a real Chromium, on pages of a few lines; one after the other in one tab. */
export const test = base.extend<Record<never, never>, Finder & { tab: Page; asked: { address: string } }>({
  tab: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: chromiumPath(), args: [lighterWindow] });
      const tab = await browser.newPage();
      await tab.route('**/*', (route) => route.abort());
      // Set content keeps the window, and the finder in it.
      await tab.evaluate(await finderScript());
      await use(tab);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  asked: [async ({}, use) => use({ address: '' }), { scope: 'worker' }],

  show: [
    async ({ tab, asked }, use) => {
      await use(async (body, { title = '', lang = 'en', address = 'https://crm.example/home' } = {}) => {
        asked.address = address;
        await tab.setContent(
          `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
        );
      });
    },
    { scope: 'worker' },
  ],

  ask: [
    async ({ tab, asked }, use) => {
      await use((intent) => tab.evaluate((question) => cleanExitFind(question), { intent, address: asked.address }));
    },
    { scope: 'worker' },
  ],

  find: [
    async ({ show, ask }, use) => {
      await use(async (intent, body, shown) => {
        await show(body, shown);
        return ask(intent);
      });
    },
    { scope: 'worker' },
  ],
});

/** An answer in one line: `sure: Cancel subscription`, `unsure: Export, Export`, `none`. */
export function line({ confidence, candidates }: PlainAnswer): string {
  const names = candidates.slice(0, confidence === 'unsure' ? 2 : 1).map(({ name }) => name);
  return names.length > 0 ? `${confidence}: ${names.join(', ')}` : confidence;
}
