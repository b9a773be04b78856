import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { chooseFile } from '../choose-file.ts';
import type { HubSpotPerson } from '../hubspot-person.ts';
import { expectGood } from './expect-good.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const contacts = `Record ID,First Name,Last Name,Email,Associated Company,Birthday,Favourite colour
1,Ada,Example,ada@example.invalid,Sample Trading Ltd,13/05/1980,blue
2,Bo,Sample,not an address,Sample Trading Ltd,05/06/1990,
3,,,,,,green
`;

/** Begins a case, checks one file, and opens the way to the next system. */
async function openMigration(person: HubSpotPerson, file: string): Promise<Page> {
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  await person.checkFile(file);
  await person.button(panel, person.t('migration.open')).click();
  return panel;
}

async function chooseSystem(panel: Page, person: HubSpotPerson, name: string): Promise<void> {
  await panel.getByRole('button', { name: person.t('migration.system') }).click();
  await panel.getByRole('option', { name }).click();
}

const card = (panel: Page, name: string) =>
  panel.locator('section', { has: panel.getByRole('heading', { name, exact: true }) });

test('makes files for the next system’s import, keeps what was chosen, writes it into the log, and is accessible (en)', async ({
  begin,
}, info) => {
  const { person, browser } = await begin({ launch: { reducedMotion: true } });
  const file = info.outputPath('contacts.csv');
  writeFileSync(file, contacts);
  const panel = await openMigration(person, file);
  await chooseSystem(panel, person, 'Pipedrive');
  const table = card(panel, 'contacts.csv');
  await expect(table).toContainText(person.t('migration.fits', { ready: '2', rows: '3' }));
  await expect(table).toContainText('Person - Name: is required and empty');
  await expect(table).toContainText('Person - Email (Work): isn’t a single email address');

  // A column that nothing knows goes where the person says, and stays there.
  await table.getByRole('button', { name: person.t('migration.columns', { columns: '7' }) }).click();
  const goal = panel.getByRole('button', { name: person.t('migration.goal', { column: 'Favourite colour' }) });
  await expect(goal).toHaveText(person.t('migration.goal.own'));
  await goal.click();
  await expect(panel.getByRole('searchbox', { name: person.t('migration.search') })).toBeFocused();
  await panel.keyboard.type('job');
  await expect(panel.getByRole('option')).toHaveText(['Person - Job title']);
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(goal).toHaveText('Person - Job title');
  await expect(table).toContainText(person.t('migration.fits', { ready: '2', rows: '3' }));
  await person.button(panel, person.t('migration.back')).click();
  await person.button(panel, person.t('migration.open')).click();
  await table.getByRole('button', { name: person.t('migration.columns', { columns: '7' }) }).click();
  await expect(goal).toHaveText('Person - Job title');

  await person.button(panel, person.t('migration.write.save')).click();
  const written = card(panel, person.t('migration.written', { system: 'Pipedrive' }));
  await expect(written).toContainText(person.t('migration.written.same', { rows: '3' }));
  await written.getByRole('button', { name: person.t('migration.save.of', { name: '1-people.csv' }) }).click();
  const saved = path.join(browser.downloadsDir, '1-people.csv');
  await expect
    .poll(() => parse(saved))
    .toEqual([
      [
        'Person - Former ID',
        'Person - Name',
        'Person - Email (Work)',
        'Person - Job title',
        'Person - Birthday',
        'Organization - Name',
      ],
      ['1', 'Ada Example', 'ada@example.invalid', 'blue', '1980-05-13', 'Sample Trading Ltd'],
      ['2', 'Bo Sample', 'not an address', '', '1990-06-05', 'Sample Trading Ltd'],
    ]);

  const store = await readStore(panel);
  await expectSound(store);
  expect(eventsOf(store, 'migration-checked')).toMatchObject([
    { system: 'pipedrive', written: true, tables: [{ name: 'contacts.csv', rows: 3, rejected: 1 }] },
  ]);
  await expectGood(panel, 'migration');
});

test('writes into a new folder of the chosen one, takes files that the case has not, and is accessible (zh-CN)', async ({
  begin,
}, info) => {
  const { person } = await begin({ language: 'zh-CN', launch: { reducedMotion: true } });
  const file = info.outputPath('contacts.csv');
  writeFileSync(file, contacts);
  const panel = await openMigration(person, file);
  const more = info.outputPath('客户.csv');
  writeFileSync(more, '编号,客户名称\n1,示例公司\n');
  await chooseFile(panel, more);
  await chooseSystem(panel, person, 'Salesforce');
  await expect(card(panel, '客户.csv')).toContainText(person.t('migration.fits', { ready: '1', rows: '1' }));

  // The browser's own dialog can't be pressed in a test; the folder it would give is of the same kind as this one.
  await panel.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await person.button(panel, person.t('migration.write.folder')).click();
  const written = card(panel, person.t('migration.written', { system: 'Salesforce' }));
  await expect(written).toContainText('1-accounts.csv');
  const files = await panel.evaluate(async () => {
    const texts: Record<string, string> = {};
    for await (const folder of (await navigator.storage.getDirectory()).values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const one of folder.values()) {
        if (one instanceof FileSystemFileHandle) texts[one.name] = await (await one.getFile()).text();
      }
    }
    return texts;
  });
  expect(Object.keys(files).sort()).toEqual(['1-accounts.csv', '2-contacts.csv', 'rejected-2-contacts.csv']);
  expect(files['1-accounts.csv']).toBe('Former_ID__c,Name\r\n1,示例公司\r\n');
  await card(panel, 'contacts.csv')
    .getByRole('button', { name: person.t('migration.columns', { columns: '7' }) })
    .click();
  await expectGood(panel, 'migration');
});

function parse(file: string): string[][] {
  try {
    return Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true }).data;
  } catch {
    // Not there yet.
    return [];
  }
}
