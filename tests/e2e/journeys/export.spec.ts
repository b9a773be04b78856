import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { webPage } from '../../../utils/files/checks/kind.ts';
import { zipCutOff } from '../../../utils/files/checks/zip.ts';
import { makeBackup } from '../../crms/hubspot/backup.ts';
import type { HubSpotPerson } from '../hubspot-person.ts';
import { writeEndless } from './endless-file.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** Saves a file from the page, as a press on a link does. */
async function saveFrom(page: Page, name: string): Promise<void> {
  await page.evaluate((download) => {
    const href = URL.createObjectURL(new Blob(['PK practice'], { type: 'application/octet-stream' }));
    Object.assign(document.createElement('a'), { href, download }).click();
  }, name);
}

test('notices the download of the export by its name and where it came from', async ({ begin }) => {
  const { person, browser } = await begin();
  const server = createServer((_, response) => response.end('<!doctype html><title>Elsewhere</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  const arrived = (name: string) => expect.poll(() => existsSync(path.join(browser.downloadsDir, name))).toBe(true);

  await saveFrom(person.page, 'invoice.pdf');
  await arrived('invoice.pdf');
  const elsewhere = await browser.context.newPage();
  await elsewhere.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await saveFrom(elsewhere, 'hubspot-crm-backup.zip');
  await arrived('hubspot-crm-backup.zip');
  await elsewhere.close();

  const backup = path.basename(await person.exportBackup());
  await expect(panel.getByText(person.t('files.noticed', { name: backup }))).toHaveCount(1);
  expect(eventsOf(await readStore(panel), 'download-noticed')).toMatchObject([
    { name: backup, from: 'https://app-eu1.hubspot.com' },
  ]);
  server.close();

  // It was something else: then nobody waits for it, until the person says that it was an export after all.
  const noticed = panel.getByText(person.t('files.noticed', { name: backup }));
  await panel.getByRole('button', { name: person.t('files.noticed.dismissOf', { name: backup }) }).click();
  await expect(noticed).toHaveCount(0);
  await panel.getByRole('button', { name: person.t('file.undo') }).click();
  await expect(noticed).toHaveCount(1);
  await expect(panel.getByText(person.t('files.noticed.dismissed', { name: backup }))).toHaveCount(0);
});

test('files dropped one after the other are held together: a company that is in none of them, and a newer change', async ({
  begin,
}, info) => {
  const { person } = await begin();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  const drop = (name: string, content: string) => {
    writeFileSync(info.outputPath(name), content);
    return person.checkFile(info.outputPath(name));
  };
  const deal = (id: number, company: number) => `${id},Deal ${id},${company},2026-05-01 10:00\r\n`;
  await drop(
    'deals.csv',
    `Record ID,Deal Name,Associated Company IDs (Primary),Last Modified Date\r\n${deal(91, 1)}${deal(92, 2)}${deal(93, 3)}`,
  );
  const companies = (...ids: number[]) => `Record ID,Company name\r\n${ids.map((id) => `${id},C${id}\r\n`).join('')}`;
  await drop('companies.csv', companies(1, 2));
  const proof = panel.locator('section', { has: panel.getByRole('heading', { name: person.t('proof.title') }) });
  await expect(proof).toContainText('Records point to Companies that are not in the export: 1 of the 3');
  await drop('companies all.csv', companies(1, 2, 3, 4));
  await expect(proof).not.toContainText('Records point to');

  await person.openTask(panel, 'counts');
  await panel.getByRole('button', { name: person.t('change.title') }).click();
  const day = panel.getByLabel(person.t('change.field', { name: 'Deals' }));
  await day.fill('2026-05-06');
  await day.blur();
  await person.showView('files');
  await expect(proof).toContainText('its latest change of Deals is from 2026-05-01');
});

test('says what is wrong with a file and where, and changes nothing else', async ({ begin }, info) => {
  const { person, practice } = await begin();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  await person.seeCounts();
  const before = await readStore(panel);
  const drop = async (name: string, bytes: Uint8Array | string): Promise<Locator> => {
    writeFileSync(info.outputPath(name), bytes);
    return person.checkFile(info.outputPath(name));
  };
  const { contacts, companies } = practice.counts;

  const ragged = await drop('ragged.zip', await makeBackup(practice.data, 'ragged'));
  await expect(ragged).toContainText(person.t('verdict.damaged'));
  // The row in the middle, counted as a spreadsheet does: the header is row 1.
  await expect(ragged).toContainText(`contacts.csv, row ${Math.floor(contacts / 2) + 2}`);

  // A file that is sound by itself: what is missing shows when all are held against the CRM's own counts.
  const fewer = await drop('fewer.zip', await makeBackup(practice.data, 'missing-rows'));
  await expect(fewer).toContainText(person.t('verdict.whole'));
  await removeFile(panel, person, 'ragged.zip');
  const proof = panel.locator('section', { has: panel.getByRole('heading', { name: person.t('proof.title') }) });
  await expect(proof).toContainText(person.t('proof.complete.no'));
  await expect(proof).toContainText(person.t('proof.sound.yes'));
  const row = proof.getByRole('row').filter({ hasText: 'Contacts' });
  await expect(row).toContainText(String(contacts - Math.ceil(contacts / 20)));
  await expect(row).toContainText(person.t('counts.fewer'));
  await expect(row.getByRole('meter')).toHaveAttribute('aria-valuetext', person.t('counts.fewer'));
  await expect(proof.getByRole('row').filter({ hasText: String(companies) })).toContainText(person.t('counts.enough'));

  const cut = await drop('cut.zip', await makeBackup(practice.data, 'truncated-zip'));
  await expect(cut).toContainText(person.t('verdict.unreadable'));
  await expect(cut).toContainText(zipCutOff.text.en);

  const login = await drop('login.zip', await makeBackup(practice.data, 'login-page'));
  await expect(login).toContainText(person.t('verdict.unreadable'));
  await expect(login).toContainText(webPage.text.en);

  const wrong = await drop('holiday.pdf', '%PDF-1.7\n1 0 obj\n');
  await expect(wrong).toContainText(person.t('verdict.unreadable'));

  const after = await readStore(panel);
  await expectSound(after);
  expect(after.log.slice(0, before.log.length)).toEqual(before.log);
  const kinds = new Set(after.log.slice(before.log.length).map(({ event }) => event.type));
  expect(kinds).toEqual(new Set(['file-checked', 'file-removed']));
  await person.showView('checklist');
  await person.waitForStatus(panel, 'verify', 'trouble');

  // Whatever was dropped by mistake is taken out again; the whole file alone counts.
  await person.showView('files');
  for (const name of ['cut.zip', 'login.zip', 'holiday.pdf']) await removeFile(panel, person, name);
  const whole = await drop('whole.zip', await makeBackup(practice.data, 'none'));
  await expect(whole).toContainText(person.t('verdict.whole'));
  await expect(proof).toContainText(person.t('proof.complete.yes'));
  await person.showView('checklist');
  await person.waitForStatus(panel, 'verify', 'done');
});

async function removeFile(panel: Page, person: HubSpotPerson, name: string): Promise<void> {
  const card = panel.locator('section', { has: panel.getByRole('heading', { name, exact: true }) });
  await card.getByRole('button', { name: person.t('file.remove') }).click();
  await expect(card).toHaveCount(0);
}

test('stops reading a big file when it is told to, and keeps nothing of it', async ({ begin }, info) => {
  const { person } = await begin();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  const before = await readStore(panel);
  await person.dropExport(writeEndless(info.outputPath('big.csv')));
  await panel.getByRole('progressbar', { name: person.t('check.reading', { at: 'big.csv' }) }).waitFor();
  await panel.getByRole('button', { name: person.t('check.stop'), exact: true }).click();
  await expect(panel.getByRole('progressbar', { name: person.t('check.reading', { at: 'big.csv' }) })).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'big.csv' })).toHaveCount(0);
  expect(await readStore(panel)).toEqual(before);
});
