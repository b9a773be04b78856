import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectUncut } from './expect-uncut.ts';
import { expect } from './fixture.ts';

/** No fault that axe knows, in the light and in the dark, and nothing too wide for a narrow panel or cut off in it. */
export async function expectGood(page: Page, name: string, { narrow = true } = {}): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(movementsToEnd);
    // Its other mode opens a tab, and that would take the CRM from the front.
    const axe = new AxeBuilder({ page, axeSource: (await isThere(page)) ? ';' : undefined }).setLegacyMode(true);
    // What is in frames runs no scripts, axe's neither: it would wait for their answer in vain.
    axe.options({ resultTypes: ['violations'], iframes: false });
    // In the dark nothing else is another.
    if (colorScheme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const faults = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`,
    );
    expect(faults, `${name}, ${colorScheme}`).toEqual([]);
  }
  if (narrow) await expectUncut(page, name);
}

/** In the page: waits for what moves and comes to an end, as colours do when the scheme changes. */
async function movementsToEnd(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** Axe is 650 kB; a page that has it need not read it again. */
function isThere(page: Page): Promise<boolean> {
  return page.evaluate(() => 'axe' in globalThis);
}
