import { openAsBlob, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { filesOf } from '../../../utils/bundle/testing/rezip.ts';
import { verifyBundle } from '../../../utils/bundle/verify.ts';
import { expect, type Journey, test } from './fixture.ts';
import { expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const passphrase = 'practice only, not secret';

/** A case with a captured page. */
async function caseWithEvidence({ person }: Journey): Promise<Page> {
  await person.visit('/account-and-billing/{id}/subscriptions');
  const panel = await person.startCase();
  await person.keepPage();
  return panel;
}

/** Changes rows of the store by hand, past the product's own code; those that say `match` get `set`, or go where it is null. */
function editStore(page: Page, table: string, match: Record<string, unknown>, set: Record<string, unknown> | null) {
  return page.evaluate(
    async (edit) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await answer(indexedDB.open('clean-exit'));
      const writing = database.transaction(edit.table, 'readwrite').objectStore(edit.table);
      const ended = new Promise((resolve) => {
        writing.transaction.oncomplete = resolve;
      });
      const keys = await answer(writing.getAllKeys());
      const rows: Record<string, unknown>[] = await answer(writing.getAll());
      for (const [index, row] of rows.entries()) {
        if (!Object.entries(edit.match).every(([key, value]) => row[key] === value)) continue;
        if (edit.set) writing.put({ ...row, ...edit.set });
        else writing.delete(keys[index] as IDBValidKey);
      }
      await ended;
      database.close();
    },
    { table, match, set },
  );
}

/** The newest file in the downloads whose name fits, once it is there. */
async function downloaded({ browser }: Journey, name: RegExp): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(() => {
      found = readdirSync(browser.downloadsDir).find((file) => name.test(file));
      return found;
    })
    .toBeDefined();
  return path.join(browser.downloadsDir, found ?? '');
}

test('a store edited by hand is told line by line and piece by piece; the bundle is written and says so', async ({
  begin,
}) => {
  const journey = await begin();
  const { person } = journey;
  const panel = await caseWithEvidence(journey);
  const [kept] = (await readStore(panel)).evidence;
  const line = (await readStore(panel)).log.find(({ event }) => event.type === 'evidence-kept');
  await editStore(panel, 'log', { seq: line?.seq }, { line: line?.line.replace('"kind":"page"', '"kind":"mail"') });
  await editStore(panel, 'evidence', { id: kept?.id }, { record: { told: 'otherwise' } });
  await editStore(panel, 'blobs', { owner: kept?.id, name: 'text.txt' }, null);

  await panel.reload();
  const alert = panel.getByRole('alert').filter({ hasText: person.t('integrity.broken.what') });
  await expect(alert).toContainText(`Line ${line?.seq} of the log was changed after it was written`);
  await expect(alert).toContainText(`What was noted about “${kept?.title}” is not what it was`);
  await expect(alert).toContainText(`The bytes of “${kept?.title} · text.txt” are gone`);

  const bundle = await openAsBlob(await person.writeBundle());
  const report = await verifyBundle(bundle);
  expect(report.verdict).toBe('changed');
  const failing = report.points.filter(({ result }) => result === 'fails').map(({ id }) => id);
  // It was the last line: no later one could tell.
  expect(failing).toEqual(['signatures', 'records']);
  const readme = [...(await filesOf(bundle))].find(([name]) => /^[^/]+\/README\.txt$/.test(name))?.[1];
  expect(new TextDecoder().decode(readme)).toContain('This case was already damaged when it was written here');
});

test('a bundle becomes the case again in another browser, which goes on, and whose bundle is whole', async ({
  begin,
}) => {
  const journey = await begin();
  const before = await readStore(await caseWithEvidence(journey));
  const bundle = await journey.person.writeBundle();

  const other = await begin();
  const { person, browser } = other;
  const page = await browser.openPage('verify.html');
  await page.locator('input[type=file]').setInputFiles(bundle);
  await page.getByRole('button', { name: person.t('copies.import.now') }).click();
  await expect(page.getByText(person.t('copies.how.new', { count: 1 }))).toBeVisible();
  await expect(page.getByText(person.t('copies.continued'))).toBeVisible();

  await person.visit('/global-home/{id}');
  const panel = await person.openCase();
  const after = await readStore(panel);
  await expectSound(after);
  // The bundle can't hold the line that says that it was written.
  const lines = before.log.map(({ line }) => line);
  expect(after.log.slice(0, lines.length).map(({ line }) => line)).toEqual(lines);
  expect(after.log.at(-1)?.event.type).toBe('case-continued');
  expect(after.evidence).toEqual(before.evidence);
  expect(after.blobs).toEqual(before.blobs);
  await person.openLog(panel);
  await expect(panel.getByText(/Case continued in another browser/)).toBeVisible();
  await expect(panel.getByText(/^Yes: /)).toBeVisible();
  const next = await verifyBundle(await openAsBlob(await person.writeBundle()));
  expect(next.verdict).toBe('whole');
  expect(next.points.find(({ id }) => id === 'signatures')?.values).toMatchObject({ keys: 2 });
});

test('a backup brings everything into another browser, with the right passphrase and undamaged only', async ({
  begin,
}, info) => {
  const journey = await begin();
  const before = await readStore(await caseWithEvidence(journey));
  const settings = await journey.browser.openPage('options.html');
  const t = journey.person.t;
  // Where the browser can't ask for a place, the file goes into the downloads.
  await settings.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const write = settings.getByRole('button', { name: t('copies.backup.write') });
  await settings.getByRole('textbox', { name: t('copies.passphrase'), exact: true }).fill(passphrase);
  await expect(write).toBeDisabled();
  await settings.getByRole('textbox', { name: t('copies.passphrase.again') }).fill(passphrase);
  await write.click();
  await expect(settings.getByText(t('copies.backup.written', { count: 1 }))).toBeVisible();
  const backup = await downloaded(journey, /^clean-exit-backup-.*\.zip\.age$/);
  const bytes = readFileSync(backup);
  expect(bytes.includes(before.log[0]?.line ?? ''), 'nothing of it can be read').toBe(false);
  const damaged = info.outputPath('damaged.zip.age');
  writeFileSync(damaged, bytes.subarray(0, bytes.length - 1));

  const other = await begin();
  const page = await other.browser.openPage('options.html');
  const restore = async (file: string, words: string) => {
    await page.locator('input[type=file]').last().setInputFiles(file);
    await page
      .getByRole('textbox', { name: t('copies.passphrase'), exact: true })
      .last()
      .fill(words);
    await page.getByRole('button', { name: t('copies.restore.now'), exact: true }).click();
  };
  await restore(backup, 'another passphrase');
  await expect(page.getByText(t('copies.trouble.passphrase'), { exact: true })).toBeVisible();
  await restore(damaged, passphrase);
  await expect(page.getByText(t('copies.trouble.damaged'), { exact: true })).toBeVisible();
  expect((await readStore(page)).cases).toEqual([]);
  await restore(backup, passphrase);
  await expect(page.getByText(t('copies.how.new', { count: 1 }))).toBeVisible();
  const after = await readStore(page);
  await expectSound(after);
  expect(after.cases).toEqual(before.cases);
  expect(after.evidence).toEqual(before.evidence);
  expect(after.blobs).toEqual(before.blobs);
  expect(after.log.slice(0, -1).map(({ line }) => line)).toEqual(before.log.map(({ line }) => line));
});

test('a store that can’t be opened is told in plain words, and what can be read is saved', async ({ begin }) => {
  const journey = await begin();
  const panel = await caseWithEvidence(journey);
  const { log } = await readStore(panel);
  const settings = await journey.browser.context.newPage();
  // As the browser answers when the files of the store are damaged.
  await settings.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
  });
  await settings.goto(`chrome-extension://${journey.browser.extensionId}/options.html`);
  await expect(settings.getByRole('alert')).toContainText('can’t read its storage');
  await expect(settings.getByRole('alert')).toContainText('无法读取自己的存储');
  await expect(settings.getByRole('link')).toHaveAttribute('href', '/rescue.html');
  const page = await journey.browser.openPage('rescue.html');
  await page.getByRole('button').click();
  await expect(page.getByRole('status')).toContainText('Couldn’t be read: 0.');
  const files = await filesOf(await openAsBlob(await downloaded(journey, /^clean-exit-rescue-.*\.zip$/)));
  const [first] = log;
  const saved = new TextDecoder().decode(files.get(`log/${first?.caseId}.jsonl`));
  expect(saved).toBe(log.map(({ line }) => `${line}\n`).join(''));
});
