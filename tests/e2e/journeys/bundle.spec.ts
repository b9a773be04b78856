import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { commands } from '../../../utils/bundle/commands.ts';
import { bagFaults } from '../../../utils/bundle/testing/bag-checker.ts';
import { verifyBundle } from '../../../utils/bundle/verify.ts';
import { pickIntoBrowser } from '../pick-into-browser.ts';
import { expect, test } from './fixture.ts';
import { host, startAuthority } from './practice-authority.ts';
import { run, unpack } from './stock-tools.ts';
import { eventsOf, readStore } from './store.ts';

test('stamped by an authority and encrypted for one receiver: stock tools open it and every check holds', async ({
  begin,
}, info) => {
  const authority = await startAuthority();
  try {
    const { person, browser } = await begin({ besides: [authority] });
    await person.visit('/global-home/{id}');
    const panel = await person.startCase();
    await person.showView('bundle');
    const options = await browser.openPage('options.html');
    const address = options.getByRole('textbox', { name: person.t('stamp.address'), exact: true });
    await address.fill(`https://${host}/tsr`);
    await address.blur();
    await expect(panel.getByText(person.t('bundle.leaves.hash', { host }))).toBeAttached();
    await options.close();

    run('age-keygen -o key.txt', info.outputPath(''));
    const recipient = run('age-keygen -y key.txt', info.outputPath('')).trim();
    await panel.getByRole('button', { name: new RegExp(person.t('bundle.lock')) }).click();
    await panel.getByRole('option', { name: person.t('bundle.lock.recipient') }).click();
    await panel.getByRole('textbox', { name: person.t('bundle.recipient') }).fill('age1nothing');
    await expect(person.button(panel, person.t('bundle.write'))).toBeDisabled();
    await panel.getByRole('textbox', { name: person.t('bundle.recipient') }).fill(recipient);
    await expect(panel.getByText(person.t('bundle.leaves.hash', { host }))).toBeVisible();
    await person.button(panel, person.t('bundle.write')).click();
    await expect(panel.getByText(person.t('bundle.saved'))).toBeVisible();

    const [written] = eventsOf(await readStore(panel), 'bundle-written');
    expect(written).toMatchObject({ encrypted: 'recipient', stamped: expect.any(String) });
    const file = path.join(browser.downloadsDir, written?.name ?? '');
    await expect.poll(() => readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    run(`age -d -i key.txt -o bundle.zip "${file}"`, info.outputPath(''));
    const zip = info.outputPath('bundle.zip');
    expect(run(`7z t "${zip}"`, info.outputPath(''))).toContain('Everything is Ok');
    const bag = unpack(zip, info.outputPath('unpacked'));
    expect(bagFaults(bag)).toEqual([]);
    for (const command of Object.values(commands)) run(command, bag);
    const stamp = `-data tagmanifest-sha256.txt -in tagmanifest-sha256.txt.tsr -CAfile "${authority.folder}/ca.pem"`;
    expect(run(`openssl ts -verify ${stamp}`, bag)).toContain('Verification: OK');
    expect(run('sha256sum tagmanifest-sha256.txt', bag)).toContain(written?.tagManifest ?? 'none');
  } finally {
    await authority.close();
  }
});

test('saved where the person says: stopped half-way it leaves nothing, and the next one is whole', async ({
  begin,
}) => {
  const { person } = await begin();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  await person.keepPage();
  await person.showView('bundle');
  await pickIntoBrowser(panel);
  await panel.getByRole('button', { name: person.t('bundle.options') }).click();
  await panel.getByText(person.t('bundle.askWhere'), { exact: true }).click();
  await person.button(panel, person.t('bundle.write')).click();
  const place = panel.getByRole('button', { name: person.t('bundle.place') });
  await place.waitFor();
  const writer = () => panel.workers().find((worker) => worker.url().includes('/bundle.worker'));
  await expect.poll(writer).toBeDefined();
  // The disk takes the first piece only when the person has pressed Stop.
  await writer()?.evaluate(() => {
    const { write } = FileSystemWritableFileStream.prototype;
    const stopped = new Promise<void>((resolve) => {
      self.addEventListener('message', ({ data }) => data.type === 'stop' && resolve());
    });
    FileSystemWritableFileStream.prototype.write = async function (piece) {
      await stopped;
      return write.call(this, piece);
    };
  });
  await place.click();
  await expect(panel.getByRole('progressbar', { name: person.t('bundle.saving') })).toBeVisible();
  await person.button(panel, person.t('bundle.stop')).click();
  await expect(person.button(panel, person.t('bundle.write'))).toBeVisible();
  expect(await pickedFiles(panel)).toEqual([]);
  expect(eventsOf(await readStore(panel), 'bundle-written')).toEqual([]);

  await person.button(panel, person.t('bundle.write')).click();
  await place.click();
  await expect(panel.getByText(person.t('bundle.saved'), { exact: true })).toBeVisible();
  const [file, ...others] = await pickedFiles(panel);
  expect(others).toEqual([]);
  expect(eventsOf(await readStore(panel), 'bundle-written')).toMatchObject([
    { name: file?.name, bytes: file?.bytes.length },
  ]);
  const report = await verifyBundle(new Blob([Uint8Array.from(file?.bytes ?? [])]));
  expect(report.verdict).toBe('whole');
});

/** What lies in the folder that stands in for the person's own. */
function pickedFiles(panel: Page): Promise<{ name: string; bytes: number[] }[]> {
  return panel.evaluate(async () => {
    const files: { name: string; bytes: number[] }[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
      const file = await handle.getFile();
      files.push({ name: handle.name, bytes: Array.from(new Uint8Array(await file.arrayBuffer())) });
    }
    return files;
  });
}
