import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { makeBackup } from '../../crms/hubspot/backup.ts';
import { dropOn } from '../drop.ts';
import type { HubSpotPerson } from '../hubspot-person.ts';
import { writeEndless } from './endless-file.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const csv = (first: number, rows: number) =>
  `Record ID,Email\r\n${Array.from({ length: rows }, (_, at) => `${first + at},c${first + at}@company.example\r\n`).join('')}`;

/** Writes a file, with the folders that it lies in. */
function write(file: string, content: string | Uint8Array): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const cardOf = (panel: Page, name: string): Locator =>
  panel.locator('section', { has: panel.getByRole('heading', { name, exact: true }) });
const filesOf = async (panel: Page) => (await readStore(panel)).files.map(({ path: where }) => where).sort();

async function begun(person: HubSpotPerson): Promise<Page> {
  await person.visit('/global-home/{id}');
  await person.startCase();
  return person.showView('files');
}

test('takes dropped folders with all that is in them, and what is known already only once', async ({ begin }, info) => {
  const { person } = await begin();
  const panel = await begun(person);
  const folder = info.outputPath('export');
  write(path.join(folder, 'contacts.csv'), csv(1, 20));
  write(path.join(folder, 'more/deep/companies.csv'), csv(1, 5));
  write(path.join(folder, '.DS_Store'), 'x');
  write(path.join(folder, 'deals.csv.crdownload'), 'half');
  const single = write(info.outputPath('deals.csv'), csv(1, 3));

  await dropOn(panel, panel.getByText(person.t('files.drop')), [folder, single]);
  await expect
    .poll(() => filesOf(panel))
    .toEqual(['deals.csv', 'export/contacts.csv', 'export/more/deep/companies.csv']);
  await expect(panel.getByText(person.t('taken.unfinished'))).toBeVisible();
  await expect(panel.getByText('export/deals.csv.crdownload')).toBeVisible();
  await expect(cardOf(panel, 'companies.csv')).toContainText(person.t('file.in', { folder: 'export/more/deep' }));

  const checked = eventsOf(await readStore(panel), 'file-checked').length;
  await dropOn(panel, panel.getByText(person.t('files.drop')), [folder]);
  await expect(panel.getByText(person.t('taken.known', { files: '2' }))).toBeVisible();
  expect(eventsOf(await readStore(panel), 'file-checked')).toHaveLength(checked);
  await panel.getByRole('button', { name: person.t('taken.again') }).click();
  await expect.poll(async () => eventsOf(await readStore(panel), 'file-checked').length).toBe(checked + 2);
  expect(await filesOf(panel)).toHaveLength(3);
});

test('hundreds of files of a chosen folder are read and grouped', async ({ begin }, info) => {
  const { person } = await begin();
  const panel = await begun(person);
  const folder = info.outputPath('attachments');
  for (let at = 0; at < 200; at += 1) write(path.join(folder, `list ${at}.csv`), csv(at * 100, 20));
  for (const at of [1, 2])
    write(path.join(folder, `torn ${at}.csv`), `Record ID,Email\r\n${at},a@b.example\r\n${at}1\r\n"`);

  await panel.locator('input[webkitdirectory]').setInputFiles(folder);
  await expect(panel.getByRole('button', { name: person.t('reading.stopAll') })).toBeVisible();
  await expect(panel.getByText(person.t('files.group.whole', { files: '200' }))).toBeVisible({ timeout: 180_000 });
  const trouble = panel.locator('section', { hasText: person.t('files.group.trouble', { files: '2' }) }).last();
  await expect(trouble.getByRole('button', { name: 'torn 1.csv' })).toBeVisible();
  await trouble.getByRole('button', { name: 'torn 1.csv' }).click();
  await expect(trouble.getByRole('button', { name: person.t('file.remove') })).toBeVisible();
  // Of the many whole ones none is drawn before someone opens the group, and then some.
  await expect(panel.getByRole('button', { name: /^list \d+\.csv/ })).toHaveCount(0);
  await panel.getByRole('button', { name: person.t('files.group.whole', { files: '200' }) }).click();
  await expect(panel.getByRole('button', { name: /^list \d+\.csv/ })).toHaveCount(40);
  await panel.getByRole('button', { name: person.t('files.more', { files: '40' }) }).click();
  await expect(panel.getByRole('button', { name: /^list \d+\.csv/ })).toHaveCount(80);
});

test('all that is read and waits can be cancelled at once', async ({ begin }, info) => {
  const { person } = await begin();
  const panel = await begun(person);
  const folder = info.outputPath('big');
  mkdirSync(folder);
  for (const name of ['a', 'b', 'c', 'd']) writeEndless(path.join(folder, `${name}.csv`));
  await panel.locator('input[webkitdirectory]').setInputFiles(folder);
  // Two side by side, the others wait.
  await expect(panel.getByRole('progressbar', { name: /\.csv/ })).toHaveCount(2);
  await expect(panel.getByText(person.t('reading.waiting', { files: '2' }))).toBeVisible();
  await panel.getByRole('button', { name: person.t('reading.stopAll') }).click();
  await expect(panel.getByRole('progressbar', { name: /\.csv/ })).toHaveCount(0);
  expect(await filesOf(panel)).toEqual([]);
  await expect(panel.getByText(person.t('left.title'))).toHaveCount(0);
});

test('parts of one export stand as one, with what is missing', async ({ begin }, info) => {
  const { person } = await begin();
  const panel = await begun(person);
  const part = (number: number) => write(info.outputPath(`contacts_part${number}.csv`), csv(number * 100, 10 + number));
  await dropOn(panel, panel.getByText(person.t('files.drop')), [part(1), part(3)]);
  const card = cardOf(panel, 'contacts_part*.csv');
  await expect(card).toContainText(person.t('set.parts', { here: '2', all: '3' }));
  await expect(card).toContainText('contacts_part2.csv');
  const proof = cardOf(panel, person.t('proof.title'));
  await expect(proof).toContainText(person.t('proof.complete.no'));

  await dropOn(panel, panel.getByText(person.t('files.drop')), [part(2)]);
  await expect(card).toContainText(person.t('set.parts', { here: '3', all: '3' }));
  await expect(card).toContainText(person.t('set.complete'));
});

test('a damaged file is replaced by the good one, and a removed one comes back', async ({ begin }, info) => {
  const { person, practice } = await begin();
  const panel = await begun(person);
  await person.seeCounts();
  await person.showView('files');
  const damaged = write(info.outputPath('monday.zip'), await makeBackup(practice.data, 'ragged'));
  const whole = write(info.outputPath('tuesday.zip'), await makeBackup(practice.data, 'none'));
  await person.checkFile(damaged);
  const proof = cardOf(panel, person.t('proof.title'));
  await expect(proof).toContainText(person.t('proof.sound.no'));

  await person.checkFile(whole);
  await expect(cardOf(panel, 'monday.zip')).toContainText(person.t('file.replaced'));
  await expect(cardOf(panel, 'monday.zip')).toContainText(person.t('file.replacedBy', { name: 'tuesday.zip' }));
  await expect(proof).toContainText(person.t('proof.complete.yes'));
  await expect(proof).toContainText(person.t('proof.sound.yes'));

  const before = await readStore(panel);
  await expect(cardOf(panel, 'tuesday.zip'), 'what can’t be taken back is said before').toContainText(
    person.t('file.remove.means'),
  );
  await cardOf(panel, 'tuesday.zip')
    .getByRole('button', { name: person.t('file.remove') })
    .click();
  await expect(cardOf(panel, 'tuesday.zip')).toHaveCount(0);
  await expect(proof).toContainText(person.t('proof.sound.no'));
  await panel.getByRole('button', { name: person.t('file.undo') }).click();
  await expect(proof).toContainText(person.t('proof.sound.yes'));
  const after = await readStore(panel);
  await expectSound(after);
  expect(after.files).toEqual(before.files);
  expect(eventsOf(after, 'file-put-back')).toMatchObject([{ name: 'tuesday.zip' }]);
});

test('a value of a column is masked until someone wants to see it', async ({ begin }, info) => {
  const { person } = await begin();
  const panel = await begun(person);
  const card = await person.checkFile(write(info.outputPath('contacts.csv'), csv(1, 3)));
  await card.getByRole('button', { name: person.t('tables.label', { tables: '1' }) }).click();
  await card.getByRole('button', { name: person.t('columns.label') }).click();
  await expect(card.getByText('x0@xxxxxxx.xxxxxxx')).toBeVisible();
  await expect(panel.getByText('c1@company.example')).toHaveCount(0);
  await card.getByRole('button', { name: person.t('columns.showOf', { name: 'Email' }) }).click();
  await expect(card.getByText('c1@company.example')).toBeVisible();
  await expect(card.getByText('Record ID').first()).toBeVisible();
  await card.getByRole('button', { name: person.t('columns.hideOf', { name: 'Email' }) }).click();
  await expect(panel.getByText('c1@company.example')).toHaveCount(0);
});
