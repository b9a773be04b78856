import type { Page } from '@playwright/test';
import { size } from '../../../components/ui/format.ts';
import type { CleanExitBrowser } from '../browser.ts';
import { chooseFile } from '../choose-file.ts';
import type { HubSpotPerson } from '../hubspot-person.ts';
import { endless, writeEndless } from './endless-file.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** The panel in a tab: it is the same page, and a test can close it without the browser. */
async function openFiles(browser: CleanExitBrowser, person: HubSpotPerson): Promise<Page> {
  const page = await browser.openPage('sidepanel.html');
  await page.getByRole('tab', { name: person.t('view.files'), exact: true }).click();
  await page.getByText(person.t('files.drop')).waitFor();
  return page;
}

test('a panel closed while it read says which files have to be dropped again', async ({ begin }, info) => {
  const { person, browser } = await begin();
  await person.visit('/global-home/{id}');
  await person.startCase();
  const big = writeEndless(info.outputPath('big.csv'));

  const first = await openFiles(browser, person);
  await chooseFile(first, big);
  await first.getByRole('button', { name: person.t('check.stop'), exact: true }).waitFor();
  const other = await openFiles(browser, person);
  await expect(other.getByText(person.t('left.title')), 'another page reads it still').toHaveCount(0);
  await other.close();
  await first.close();

  const second = await openFiles(browser, person);
  const left = second.getByRole('alert').filter({ hasText: person.t('left.title') });
  await expect(left).toContainText('big.csv');
  await expect(left).toContainText(size(endless, 'en'));
  // Given again, it is being read, and no longer left behind.
  await chooseFile(second, big);
  await second.getByRole('button', { name: person.t('check.stop'), exact: true }).waitFor();
  await expect(left).toHaveCount(0);
  await second.getByRole('button', { name: person.t('check.stop'), exact: true }).click();
  await second.reload();
  await second.getByRole('tab', { name: person.t('view.files'), exact: true }).click();
  await second.getByText(person.t('files.drop')).waitFor();
  await expect(left, 'what was cancelled is not asked for').toHaveCount(0);
});

/**
 * Writes into the folder that stands for a chosen one: the browser’s own file system of the extension, a real directory handle.
 * `bytes` makes the file longer, by zeros that take no room.
 */
const save = (page: Page, name: string, bytes = 0) =>
  page.evaluate(
    async ([file, length]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('CRM', { create: true });
      const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
      if (length > 0) await writable.truncate(length);
      else await writable.write(`Record ID,Email\r\n${file.length},contact@company.example\r\n`);
      await writable.close();
    },
    [name, bytes] as const,
  );

/** No test can press into the browser’s own dialog for folders. */
const answerPicker = (page: Page) =>
  page.evaluate(() => {
    const choose = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('CRM', { create: true });
    Object.assign(window, { showDirectoryPicker: choose });
  });

test('a granted folder is read by itself, new files when they come, and again what a closed panel left', async ({
  begin,
}) => {
  const { person, browser } = await begin();
  await person.visit('/global-home/{id}');
  // The real panel would read the folder, too.
  await (await person.startCase()).goto('about:blank');
  const first = await openFiles(browser, person);
  await answerPicker(first);
  await save(first, 'contacts.csv');
  await first.getByRole('button', { name: person.t('folder.choose') }).click();
  await expect(first.getByRole('heading', { name: person.t('folder.open', { name: 'CRM' }) })).toBeVisible();
  await expect(first.getByRole('heading', { name: 'contacts.csv' })).toBeVisible();

  await save(first, 'companies.csv');
  await first.getByRole('button', { name: person.t('folder.look') }).click();
  await expect(first.getByRole('heading', { name: 'companies.csv' })).toBeVisible();
  // What the person removed stays removed.
  const card = first.locator('section', { has: first.getByRole('heading', { name: 'contacts.csv', exact: true }) });
  await card.getByRole('button', { name: person.t('file.remove') }).click();
  await expect(card).toHaveCount(0);

  await save(first, 'deals.csv', 8 * 1024 ** 3);
  await first.getByRole('button', { name: person.t('folder.look') }).click();
  await first.getByRole('button', { name: person.t('check.stop'), exact: true }).waitFor();
  await first.close();

  const second = await openFiles(browser, person);
  await second.getByRole('button', { name: person.t('check.stop'), exact: true }).waitFor();
  await expect(second.getByText(person.t('left.title'))).toHaveCount(0);
  await second.getByRole('button', { name: person.t('check.stop'), exact: true }).click();
  const store = await readStore(second);
  expect(store.files.map(({ path }) => path)).toEqual(['CRM/companies.csv']);
  expect(eventsOf(store, 'file-checked').map(({ name }) => name)).toEqual(['contacts.csv', 'companies.csv']);
});

test('a download that comes while the folder is granted is read at once', async ({ begin }) => {
  const { person, browser } = await begin();
  await person.visit('/global-home/{id}');
  await person.startCase();
  const files = await openFiles(browser, person);
  await answerPicker(files);
  await files.getByRole('button', { name: person.t('folder.choose') }).click();
  await expect(files.getByRole('heading', { name: person.t('folder.open', { name: 'CRM' }) })).toBeVisible();

  // Whatever of the case is being looked at.
  await person.openLog(files);
  await save(files, 'crm-export.csv');
  await person.page.bringToFront();
  await person.page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['Record ID\r\n1\r\n'], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href, download: 'crm-export.csv' }).click();
  });
  await expect.poll(async () => (await readStore(files)).files.map(({ path }) => path)).toEqual(['CRM/crm-export.csv']);
  await files.getByRole('button', { name: person.t('log.back') }).click();
  await files.getByRole('tab', { name: person.t('view.files'), exact: true }).click();
  await expect(files.getByRole('heading', { name: 'crm-export.csv', exact: true })).toBeVisible();
  await expect(files.getByText(person.t('files.noticed', { name: 'crm-export.csv' }))).toHaveCount(0);
});
