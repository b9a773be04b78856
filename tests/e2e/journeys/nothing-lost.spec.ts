import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { commands } from '../../../utils/bundle/commands.ts';
import { bagFaults } from '../../../utils/bundle/testing/bag-checker.ts';
import { overlayOpacity, overlayTag } from '../../../utils/page/overlay-tag.ts';
import { makeBackup } from '../../crms/hubspot/backup.ts';
import { writeEndless } from './endless-file.ts';
import { expect, test } from './fixture.ts';
import { run, unpack } from './stock-tools.ts';
import { eventsOf, expectKept, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** A table of so many bytes, every row of it sound. */
async function writeCsv(file: string, bytes: number): Promise<void> {
  const rows = function* () {
    yield 'Record ID,Email,Notes\r\n';
    for (let id = 1, written = 0; written < bytes; ) {
      const lines = Array.from({ length: 1_000 }, () => `${id++},contact@company.example,${'x'.repeat(160)}\r\n`);
      const block = lines.join('');
      written += block.length;
      yield block;
    }
  };
  await pipeline(Readable.from(rows()), createWriteStream(file));
}

/**
 * From now on the panel hears of the first progress of a worker and of nothing after it, as on a disk that takes its time: so what
 * is pressed or killed then comes in the middle, however fast the machine.
 */
function holdWorkers(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    type Listener = NonNullable<Worker['onmessage']>;
    globalThis.Worker = class extends Worker {
      override set onmessage(listener: Listener) {
        let held = false;
        super.onmessage = (event) => {
          if (held) return;
          held = event.data.type === 'progress' && event.data.done > 0;
          listener.call(this, event);
        };
      }
    };
  });
}

test('what was said to be kept a moment before the browser was killed is there', async ({ begin, again }, info) => {
  const journey = await begin();
  await journey.person.visit('/global-home/{id}');
  await journey.person.startCase();
  const mail = 'From: billing@hubspot.example\r\nSubject: Notice\r\nContent-Type: text/plain\r\n\r\nIt ends.\r\n';
  writeFileSync(info.outputPath('notice.eml'), mail);
  await journey.person.keepFile(info.outputPath('notice.eml'));
  await journey.browser.kill();

  const { person } = await again(journey);
  await person.visit('/global-home/{id}');
  const store = await readStore(await person.openCase());
  await expectSound(store);
  expect(store.blobs).toMatchObject([{ name: 'message.eml', sha256: createHash('sha256').update(mail).digest('hex') }]);
});

test('a browser killed while a file is being checked loses nothing', async ({ begin, again }, info) => {
  const journey = await begin();
  const { practice } = journey;
  await journey.person.visit('/global-home/{id}');
  const panel = await journey.person.startCase();
  await journey.person.seeCounts();
  await journey.person.keepPage();
  writeFileSync(info.outputPath('fewer.zip'), await makeBackup(practice.data, 'missing-rows'));
  await journey.person.checkFile(info.outputPath('fewer.zip'));
  const before = await readStore(panel);
  await journey.person.dropExport(writeEndless(info.outputPath('big.csv')));
  await panel.getByRole('button', { name: journey.person.t('check.stop'), exact: true }).waitFor();
  await journey.browser.kill();

  const { person } = await again(journey);
  await person.visit('/global-home/{id}');
  const after = await readStore(await person.openCase());
  await expectSound(after);
  expectKept(before, after);
  expect(eventsOf(after, 'file-checked').map(({ name }) => name)).toEqual(['fewer.zip']);

  writeFileSync(info.outputPath('whole.zip'), await makeBackup(practice.data, 'none'));
  const card = await person.checkFile(info.outputPath('whole.zip'));
  await expect(card).toContainText(person.t('verdict.whole'));
});

test('a browser killed while the bundle is being written loses nothing', async ({ begin, again }, info) => {
  const journey = await begin();
  await journey.person.visit('/global-home/{id}');
  const panel = await journey.person.startCase();
  await journey.person.keepPage();
  // Large enough that writing it tells how far it is more than once.
  await writeCsv(info.outputPath('contacts.csv'), 8_000_000);
  await journey.person.checkFile(info.outputPath('contacts.csv'));
  const before = await readStore(panel);
  await journey.person.showView('bundle');
  await holdWorkers(panel);
  const progress = panel.getByRole('progressbar', { name: journey.person.t('bundle.preparing') });
  await journey.person.button(panel, journey.person.t('bundle.write')).click();
  await expect(progress).not.toHaveAttribute('aria-valuenow', '0');
  await panel.getByRole('button', { name: journey.person.t('bundle.stop'), exact: true }).click();
  await expect(progress).toHaveCount(0);
  expect(await readStore(panel), 'a bundle that was stopped leaves nothing').toEqual(before);
  await journey.person.button(panel, journey.person.t('bundle.write')).click();
  await expect(progress).not.toHaveAttribute('aria-valuenow', '0');
  await journey.browser.kill();

  const { person } = await again(journey);
  await person.visit('/global-home/{id}');
  const after = await readStore(await person.openCase());
  await expectSound(after);
  expectKept(before, after);
  expect(eventsOf(after, 'bundle-written')).toEqual([]);

  const bundle = await person.writeBundle();
  const bag = unpack(bundle, info.outputPath('unpacked'));
  run(commands.signature, bag);
  expect(bagFaults(bag)).toEqual([]);
  expect(existsSync(path.join(bag, 'data/exports/contacts.csv'))).toBe(true);
  const lines = readFileSync(path.join(bag, 'data/timeline.jsonl'), 'utf8').split('\n');
  expect(lines.slice(0, before.log.length)).toEqual(before.log.map(({ line }) => line));
});

test('a service worker stopped while a page is being kept, or its picture taken, leaves no half of it', async ({
  begin,
}) => {
  const { person, browser } = await begin();
  await person.visit('/account-and-billing/{id}/subscriptions');
  const panel = await person.startCase();
  await person.startGuide('cancel');
  await person.atStep('cancel', 'open');
  const before = await readStore(panel);

  // A capture asks the CRM's server for its clock; the answer is held back until the worker is gone.
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  await person.page.route('**/*', async (route) => {
    if (route.request().method() !== 'HEAD') return route.continue();
    asked.resolve();
    await answered.promise;
    return route.continue();
  });
  await person.showView('evidence');
  await person.button(panel, person.t('evidence.keepPage')).click();
  await asked.promise;
  await browser.stopServiceWorker();
  answered.resolve();
  await person.page.unrouteAll({ behavior: 'wait' });

  await expect(panel.getByRole('alert').filter({ hasText: person.t('capture.failed') })).toBeVisible();
  const after = await readStore(panel);
  await expectSound(after);
  expect(after).toEqual(before);
  await person.atStep('cancel', 'open');
  await expect(person.page.locator(overlayTag)).not.toHaveCSS('display', 'none');

  await person.keepPage();
  const kept = await readStore(panel);
  await expectSound(kept);
  expect(kept.evidence).toHaveLength(1);

  // In the middle of the picture of a long page, with our overlay hidden.
  await person.page.evaluate(() => {
    document.body.style.cssText = 'display:block;overflow:visible';
    document.body.append(Object.assign(document.createElement('div'), { style: 'height:12000px' }));
  });
  const popup = await person.openPopup();
  await person.button(popup, person.t('evidence.keepPage')).click();
  await popup.getByText(person.t('capturing.hold')).waitFor();
  await browser.stopServiceWorker();
  await expect(popup.getByRole('alert').filter({ hasText: person.t('capture.failed') })).toBeVisible();
  expect(await readStore(panel)).toEqual(kept);
  const hidden = () =>
    person.page.locator(overlayTag).evaluate((host, name) => host.style.getPropertyValue(name), overlayOpacity);
  await expect.poll(hidden).toBe('');

  // Pressed again, and closed in the middle: the background goes on without the popup, and nothing is left over.
  await person.button(popup, person.t('evidence.keepPage')).click();
  await popup.getByText(person.t('capturing.hold')).waitFor();
  await popup.close();
  await expect.poll(async () => (await readStore(panel)).evidence.length, { timeout: 60_000 }).toBe(2);
  await expectSound(await readStore(panel));
  await expect.poll(hidden).toBe('');
  await expect(person.button(panel, person.t('evidence.keepPage'))).toBeVisible();
});
