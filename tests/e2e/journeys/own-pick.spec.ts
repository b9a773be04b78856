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
