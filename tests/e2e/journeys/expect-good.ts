import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** No fault that axe knows, in the light and in the dark, and nothing wider than a narrow panel. */
export async function expectGood(page: Page, name: string, { narrow = true } = {}): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Its other mode opens a tab, and that would take the CRM from the front.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // In the dark nothing else is another.
    if (colorScheme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    expect(faults, `${name}, ${colorScheme}`).toEqual([]);
  }
  if (!narrow) return;
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `width of ${name}`).toBeLessThanOrEqual(320);
}
