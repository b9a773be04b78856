import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from '@playwright/test';
import { storeBuild } from '../browser.ts';
import { chooseFile } from '../choose-file.ts';
import { expect, test } from './fixture.ts';
import { expectSound, readStore } from './store.ts';

test('a full disk is said in plain words, nothing that was kept is lost, and what is there can be saved', async ({
  begin,
}, info) => {
  const { person, browser } = await begin({ launch: { extension: withLimit(info.outputPath('extension')) } });
  // Before anything is kept: the browser asks for the quota once, and goes by that answer for a while.
  const rescue = await browser.openPage('rescue.html');
  const session = await browser.context.newCDPSession(rescue);
  await limitDisk(session, `chrome-extension://${browser.extensionId}`);
  await person.page.bringToFront();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  await person.keepPage();
  const before = await readStore(panel);
  const mail = info.outputPath('large.eml');
  const head = 'From: billing@hubspot.example\r\nSubject: Large\r\nContent-Type: text/plain\r\n\r\n';
  writeFileSync(mail, head + `${'x'.repeat(98)}\r\n`.repeat(200_000));
  const table = info.outputPath('contacts.csv');
  writeFileSync(table, `Record ID,Email\r\n${'1,contact@company.example\r\n'.repeat(700_000)}`);

  const told = async (page = panel) => {
    const notice = page.getByRole('alert').filter({ hasText: person.t('failure.diskFull') });
    // Reading a mail of 20 MB takes its time before it is to be kept.
    await expect(notice).toContainText(person.t('failure.diskFull.todo'), { timeout: 60_000 });
  };
  await person.showView('evidence');
  await chooseFile(panel, mail);
  await told();
  await person.dropExport(table);
  await told();
  await person.page.evaluate(() => {
    const text = Object.assign(document.createElement('p'), { textContent: 'Renewal is off. '.repeat(600_000) });
    text.style.cssText = 'height: 20px; overflow: hidden';
    document.body.append(text);
  });
  const popup = await person.openPopup();
  await person.button(popup, person.t('evidence.keepPage')).click();
  await told(popup);
  await popup.close();
  const after = await readStore(panel);
  await expectSound(after);
  expect(after).toEqual(before);

  await rescue.bringToFront();
  const [download] = await Promise.all([rescue.waitForEvent('download'), rescue.getByRole('button').click()]);
  await expect(rescue.getByRole('status')).toContainText('Couldn’t be read: 0.');
  expect(download.suggestedFilename()).toMatch(/^clean-exit-rescue-.*\.zip$/);
});

/** The same program without leave to fill the disk: only such ones have a quota that the browser's tools can set. */
function withLimit(folder: string): string {
  cpSync(process.env.CLEAN_EXIT_BUILD ?? storeBuild, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** Room for a few pages, and not for a large mail. */
const room = 8_000_000;

async function limitDisk(session: CDPSession, origin: string): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
}
