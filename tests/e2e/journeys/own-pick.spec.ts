import { existsSync } from 'node:fs';
import path from 'node:path';
import { decoyTexts, overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { fill } from '../../../utils/text.ts';
import { chooseFile } from '../choose-file.ts';
import { waitForOverlay } from '../overlay.ts';
import { expect, test } from './own-fixture.ts';

test('what the person picks is remembered, listed in the settings, and forgotten with a way back', async ({
  begin,
}) => {
  const journey = await begin({ language: 'en' });
  const { page, browser, t } = journey;
  await journey.visit('/system/subscription');
  const panel = await journey.startCase('Cellar CRM');
  await journey.startGuide(panel, 'cancel');
  await journey.atStep('cancel', 'cancel');
  await journey.answer(overlayTexts.pick.en);
  await waitForOverlay(page, ({ lines }) => lines.includes(overlayTexts.picking.en));
  await page.getByRole('button', { name: 'Pause subscription' }).click();
  await waitForOverlay(page, ({ lines }) => lines.includes(overlayTexts.picked.en));
  const warning = fill(overlayTexts.pickWarned, 'en', { why: decoyTexts['keep-plan'].en });
  await waitForOverlay(page, ({ lines }) => lines.includes(warning));
  expect(journey.practice.state.mistakes, 'the picking press does nothing in the page').toEqual([]);

  await page.reload();
  await waitForOverlay(page, ({ lines }) => lines.includes(overlayTexts.picked.en));

  const options = await browser.openPage('options.html');
  await options.setViewportSize({ width: 360, height: 900 });
  await expect(options.getByText('Pause subscription', { exact: true })).toBeVisible();
  await options.getByRole('button', { name: t('picks.save') }).click();
  const file = path.join(browser.downloadsDir, 'clean-exit-picks.json');
  await expect.poll(() => existsSync(file)).toBe(true);

  await options.getByRole('button', { name: t('picks.forgetOf', { name: 'Pause subscription' }) }).click();
  await expect(options.getByText(t('picks.none'))).toBeVisible();
  await options.getByRole('button', { name: t('task.undo') }).click();
  await expect(options.getByText('Pause subscription', { exact: true })).toBeVisible();
  await chooseFile(options, file);
  await expect(options.getByText(t('picks.taken', { count: 0 }))).toBeVisible();

  await options.getByRole('button', { name: t('own.forgetOf', { name: 'Cellar CRM' }) }).click();
  await expect(options.getByText(t('own.forgot', { name: 'Cellar CRM' }))).toBeVisible();
  await options.getByRole('button', { name: t('task.undo') }).click();
  await expect(options.getByRole('button', { name: t('own.forgetOf', { name: 'Cellar CRM' }) })).toBeVisible();
});

test('a pick that was saved as a file is preferred in another browser that takes it over', async ({ begin }) => {
  const first = await begin({ language: 'en' });
  await first.visit('/system/subscription');
  await first.startGuide(await first.startCase('Cellar CRM'), 'cancel');
  await first.atStep('cancel', 'cancel');
  await first.answer(overlayTexts.pick.en);
  await waitForOverlay(first.page, ({ lines }) => lines.includes(overlayTexts.picking.en));
  await first.page.getByRole('button', { name: 'Pause subscription' }).click();
  await waitForOverlay(first.page, ({ lines }) => lines.includes(overlayTexts.picked.en));
  const saving = await first.browser.openPage('options.html');
  await saving.getByRole('button', { name: first.t('picks.save') }).click();
  const file = path.join(first.browser.downloadsDir, 'clean-exit-picks.json');
  await expect.poll(() => existsSync(file)).toBe(true);

  const second = await begin({ language: 'en' });
  const settings = await second.browser.openPage('options.html');
  await settings.getByText(second.t('picks.none')).waitFor();
  await chooseFile(settings, file);
  await expect(settings.getByText(second.t('picks.taken', { count: 1 }))).toBeVisible();
  await settings.close();
  await second.visit('/system/subscription');
  await second.startGuide(await second.startCase('The same CRM'), 'cancel');
  await second.atStep('cancel', 'cancel');
  const card = await waitForOverlay(second.page, ({ lines }) => lines.includes(overlayTexts.picked.en));
  expect(card.rings.map(({ kind }) => kind)).toContain('last');
});
