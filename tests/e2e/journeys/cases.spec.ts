import { hubspot } from '../../../sites/hubspot/index.ts';
import { newI18n } from '../../../utils/browser/i18n.ts';
import { taskTitle } from '../../../utils/case/playbook/index.ts';
import { type FilledCase, fillStore } from '../fill-store.ts';
import { test } from '../fixture.ts';
import { expect } from './fixture.ts';

const { t } = newI18n('en');

/** Fifty companies; the seventh is overdue, the ninth due soon, the last archived. */
function fifty(): FilledCase[] {
  const dayOf = new Map([
    [7, '2026-01-05'],
    [9, '2099-01-05'],
  ]);
  return Array.from({ length: 50 }, (_, number) => {
    const id = `case-${number}`;
    const account = {
      id: String(1000 + number),
      name: `Sample Company ${number} Ltd`,
      region: 'na1',
      host: 'app.hubspot.com',
    };
    const openedAt = new Date(Date.UTC(2026, 9, 1, number)).toISOString();
    const day = dayOf.get(number);
    return {
      case: { id, site: 'hubspot', account, openedAt, ...(number === 49 && { archivedAt: openedAt }) },
      events: [
        { type: 'case-opened', site: 'hubspot', account: account.id, software: 'test', key: 'ab'.repeat(32) },
        ...(day ? [{ type: 'task-day-set', task: 'bill', day } as const] : []),
        { type: 'task-added', task: 'own-1', title: 'Sample task of the firm', phase: 'settle' },
      ],
    };
  });
}

test('fifty cases: what is due first, found by search, put away and taken out, and a template for the next', async ({
  start,
}) => {
  const browser = await start({});
  const page = await browser.openPage('sidepanel.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await fillStore(page, fifty());
  await page.reload();
  const menu = async (item: string) => {
    await page.getByRole('banner').getByRole('button').first().click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await menu(t('cases.all'));
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(49);
  await expect(rows.nth(0)).toContainText('Sample Company 7 Ltd');
  await expect(rows.nth(0)).toContainText(taskTitle('bill', hubspot).en);
  await expect(rows.nth(1)).toContainText('Sample Company 9 Ltd');

  await page.getByLabel(t('cases.search')).fill('company 33');
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button').click();
  await expect(page.getByRole('banner')).toContainText('Sample Company 33 Ltd');

  // Put away, and back by the notice.
  await page.getByRole('button', { name: t('panel.more'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('panel.archive') }).click();
  await expect(page.getByText(t('panel.isArchived'))).toBeVisible();
  await page
    .getByRole('button', { name: t('task.undo'), exact: true })
    .first()
    .click();
  await expect(page.getByText(t('panel.isArchived'))).toHaveCount(0);

  await menu(t('cases.all'));
  // What is searched for is found in the archive, too.
  await page.getByLabel(t('cases.search')).fill('company 49');
  await expect(page.getByText('Sample Company 49 Ltd')).toBeVisible();
  await page.getByLabel(t('cases.search')).fill('');
  // The list follows what is typed a moment later, and the archive is folded away again.
  await expect(rows).toHaveCount(49);
  await page.getByRole('button', { name: t('cases.archived', { count: 1 }) }).click();
  await expect(page.getByText('Sample Company 49 Ltd')).toBeVisible();

  await page.getByRole('button', { name: t('templates.save'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('templates.from') }).click();
  await page.getByRole('option', { name: /Sample Company 9 Ltd/ }).click();
  await dialog.getByLabel(t('templates.name')).fill('Sample template');
  await dialog.getByRole('button', { name: t('own.task.keep'), exact: true }).click();
  await expect(page.getByText(t('templates.saved'))).toBeVisible();
  await expect(page.getByText('Sample template', { exact: true })).toBeVisible();

  // Of all cases the popup names what is due first, and the panel shows that case.
  const popup = await browser.openPage('popup.html');
  await expect(popup.getByRole('main')).toContainText('Sample Company 7 Ltd');
  await expect(popup.getByRole('main')).toContainText(taskTitle('bill', hubspot).en);
  await expect(popup.getByRole('main')).toContainText(t('cases.overdue', { day: 'Jan 5, 2026' }));
  await popup.getByRole('button', { name: t('popup.openCase') }).click();
  await expect(page.getByRole('banner')).toContainText('Sample Company 7 Ltd');
  await expect(page.getByRole('tab', { name: t('view.checklist') })).toBeVisible();
});
