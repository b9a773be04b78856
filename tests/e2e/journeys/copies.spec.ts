import { openAsBlob, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { commands } from '../../../utils/bundle/commands.ts';
import { pointWords } from '../../../utils/bundle/point-words.ts';
import { bagFaults } from '../../../utils/bundle/testing/bag-checker.ts';
import { filesOf } from '../../../utils/bundle/testing/rezip.ts';
import { verifyBundle } from '../../../utils/bundle/verify.ts';
import { fill } from '../../../utils/text.ts';
import { expect, type Journey, test } from './fixture.ts';
import { run, unpack } from './stock-tools.ts';
import { expectKept, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const card = '4111 1111 1111 1111';
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
  await expect(alert).toContainText(`The record of “${kept?.title}” isn’t what it was`);
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

test('a case is handed over without what was blacked out, goes on in another browser, and comes back with what was added', async ({
  begin,
}, info) => {
  const journey = await begin();
  const { person: sender } = journey;
  await sender.visit('/global-home/{id}');
  const panel = await sender.startCase();
  await sender.page.evaluate((number) => {
    document.body.prepend(Object.assign(document.createElement('p'), { textContent: `Paid by card ${number}` }));
  }, card);
  await sender.keepPage();
  await sender.showView('evidence');
  await sender.button(panel, sender.t('redact.secrets.blackOut')).click();
  await expect(panel.getByText(sender.t('redact.kept'))).toBeVisible();
  await panel.getByRole('button', { name: new RegExp(sender.t('redact.of', { title: '' }).slice(0, -1)) }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('button', { name: 'screenshot.png' }).click();
  await dialog.getByRole('button', { name: sender.t('redact.whole'), exact: true }).click();
  await dialog.getByRole('button', { name: sender.t('redact.keep') }).click();
  await expect(dialog.getByText(sender.t('redact.state.leftOut'))).toBeVisible();
  await dialog.getByRole('button', { name: sender.t('notice.close') }).click();

  const before = await readStore(panel);
  const parts = before.evidence[0]?.parts ?? [];
  expect(parts).toHaveLength(3);
  const bundle = await sender.writeBundle();
  expect(readFileSync(bundle).includes(card), 'the zip is not compressed: whatever is in it can be found').toBe(false);
  const bag = unpack(bundle, info.outputPath('unpacked'));
  expect(bagFaults(bag)).toEqual([]);
  for (const command of Object.values(commands)) run(command, bag);
  const hashes = new Set(run('find . -type f -exec sha256sum {} +', bag).match(/^[0-9a-f]{64}/gm));
  for (const { name, sha256 } of parts) expect(hashes.has(sha256), `${name} stays`).toBe(false);
  for (const { owner, name, sha256 } of before.blobs)
    expect(hashes.has(sha256), `${owner} ${name}`).toBe(owner.startsWith('redacted:'));

  const { person, browser } = await begin();
  const takeOver = async (from: Journey['browser'], file: string) => {
    const page = await from.openPage('verify.html');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: person.t('copies.import.now') }).click();
    return page;
  };
  const page = await takeOver(browser, bundle);
  const told = fill(pointWords.redactions.holds, 'en', { copies: 3, away: 3 });
  await expect(page.getByText(told)).toBeVisible();
  await expect(page.getByText(person.t('copies.how.new', { count: 1 }))).toBeVisible();
  await expect(page.getByText(person.t('copies.redacted', { count: 3 }))).toBeVisible();
  await expect(page.getByText(person.t('copies.continued'))).toBeVisible();

  await person.visit('/global-home/{id}');
  const theirs = await person.openCase();
  const taken = await readStore(theirs);
  // The bundle can't hold the line that says that it was written.
  const lines = before.log.map(({ line }) => line);
  expect(taken.log.slice(0, lines.length).map(({ line }) => line)).toEqual(lines);
  expect(taken.log[lines.length]?.event.type).toBe('case-continued');
  expect(taken.evidence).toEqual(before.evidence);
  expect(taken.blobs).toEqual(before.blobs.filter(({ owner }) => owner.startsWith('redacted:')));
  await person.showView('evidence');
  await expect(
    theirs.getByText(person.t('redact.came', { parts: parts.map(({ name }) => name).join(', ') })),
  ).toBeVisible();
  await theirs
    .getByRole('button', { name: person.t('evidence.view', { kind: person.t('part.text'), name: 'text.txt' }) })
    .click();
  await expect(theirs.getByRole('dialog')).toContainText('Paid by card █████');
  await theirs.getByRole('button', { name: person.t('notice.close') }).click();
  await person.openLog(theirs);
  await expect(theirs.getByText(/Case continued in another browser/)).toBeVisible();
  await expect(theirs.getByText(/^Yes, at the last check/)).toBeVisible();

  await person.visit('/account-and-billing/{id}/subscriptions');
  await person.keepPage();
  const next = await person.writeBundle();
  const report = await verifyBundle(await openAsBlob(next));
  expect(report.verdict).toBe('whole');
  expect(report.points.find(({ id }) => id === 'signatures')?.values).toMatchObject({ keys: 2 });

  const mine = await readStore(panel);
  const back = await takeOver(journey.browser, next);
  await expect(back.getByText(sender.t('copies.how.joined', { count: 1 }))).toBeVisible();
  const joined = await readStore(panel);
  await expectSound(joined);
  expectKept(mine, joined);
  const added = (await readStore(theirs)).evidence.find(({ id }) => mine.evidence.every((one) => one.id !== id));
  expect(joined.evidence).toContainEqual(added);
  await sender.showView('evidence');
  await expect(panel.getByRole('heading', { name: added?.title }).first()).toBeVisible();
  await sender.openLog(panel);
  await expect(panel.getByText(/^Taken in from another browser: the next \d+ lines/)).toBeVisible();
  await expect(panel.getByText(/^Yes, at the last check/)).toBeVisible();
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
