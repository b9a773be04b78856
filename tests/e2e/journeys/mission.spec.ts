import type { Locator, Page } from '@playwright/test';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { keap } from '../../../sites/keap.ts';
import { ownTemplate } from '../../../sites/own-template.ts';
import type { Site } from '../../../sites/schema.ts';
import { newI18n } from '../../../utils/browser/i18n.ts';
import type { Case } from '../../../utils/case/db.ts';
import type { Purpose } from '../../../utils/case/playbook/phases.ts';
import { taskTitle } from '../../../utils/case/playbook/rules.ts';
import { mission } from '../../mission.ts';
import type { CleanExitBrowser } from '../browser.ts';
import { fillStore, putRows } from '../fill-store.ts';
import { test } from '../fixture.ts';
import { expect } from './fixture.ts';

test.describe.configure({ mode: 'parallel' });

const { t } = newI18n('en');
const own = { id: 'own-practice', name: 'Practice CRM', origin: 'https://crm.example' };

async function openCase(browser: CleanExitBrowser, site: Pick<Site, 'id'>, purpose: Purpose): Promise<Page> {
  const page = await browser.openPage('sidepanel.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const account = { id: '4711', name: 'Sample Trading Ltd', region: 'na1', host: 'crm.example' };
  const found: Case = { id: site.id, site: site.id, account, openedAt: new Date().toISOString(), purpose };
  if (site.id === own.id) await putRows(page, { ownSites: [{ ...own, addedAt: found.openedAt }] });
  const opened = {
    type: 'case-opened',
    site: site.id,
    account: '4711',
    software: 'test',
    key: 'ab'.repeat(32),
    purpose,
  } as const;
  await fillStore(page, [{ case: found, events: [opened] }]);
  await page.reload();
  await page.getByRole('tab', { name: t('view.checklist') }).waitFor();
  return page;
}

/** Opens a task and looks for what each of them says. */
async function expectWhole(page: Page, title: string): Promise<Locator> {
  const heading = page.getByRole('heading', { level: 3 }).getByText(title, { exact: true });
  const line = page.getByRole('listitem').filter({ has: heading });
  await line.getByRole('button').first().click();
  await expect(line.getByText(t('plan.proof')), title).toBeVisible();
  await expect(line.getByLabel(t('plan.owner')), title).toBeVisible();
  await expect(line.getByLabel(t('plan.day')), title).toBeVisible();
  return line;
}

const tasksIn = (terminate: boolean, site: Site) => {
  const ids = mission.filter(({ phase }) => (phase === 'terminate') === terminate).flatMap(({ tasks }) => tasks);
  return [...new Set(ids)].map((id) => ({ id, title: taskTitle(id, site).en }));
};

test('every line of leaving is a task that says why, what proves it, who and by when', async ({ start }) => {
  test.setTimeout(90_000);
  const browser = await start({});
  const page = await openCase(browser, hubspot, 'leave');
  for (const { id, title } of tasksIn(false, hubspot)) if (id !== 'form') await expectWhole(page, title);

  // What was asked, sent and answered: the task waits for the answer, and no longer.
  const answer = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: taskTitle('answer', hubspot).en }) });
  const note = async (kind: RegExp, text: string) => {
    await answer.getByRole('button', { name: t('reply.add') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('reply.kind') })
      .click();
    await page.getByRole('option', { name: kind }).click();
    await page.getByLabel(t('reply.text')).fill(text);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('own.task.keep') })
      .click();
  };
  await answer.getByRole('button', { name: t('reply.title', { count: 0 }) }).click();
  await note(/^We sent/, 'The form, signed.');
  await expect(answer.getByText('The form, signed.')).toBeVisible();
  await expect(answer.getByText('Waiting for an answer', { exact: true }).first()).toBeVisible();
  await page.close();

  // Some vendors want a form of their own.
  await expectWhole(await openCase(browser, keap, 'leave'), taskTitle('form', keap).en);
});

test('every line of ending customers’ contracts is a task of a case for that', async ({ start }) => {
  const page = await openCase(await start({}), own, 'terminate');
  for (const { title } of tasksIn(true, ownTemplate)) await expectWhole(page, title);
  await expect(page.getByRole('heading', { name: taskTitle('export', ownTemplate).en, exact: true })).toHaveCount(0);
});
