import { openAsBlob, writeFileSync } from 'node:fs';
import { pointText, verdictText } from '../../../utils/bundle/points.ts';
import { filesOf, zipOf } from '../../../utils/bundle/testing/rezip.ts';
import type { VerifyReport } from '../../../utils/bundle/verify-report.ts';
import type { Language } from '../../../utils/text.ts';
import { expect, test } from './fixture.ts';

test('says of a bundle that it is whole, and of a changed one what was changed; so does the page in it, by itself', async ({
  begin,
}, info) => {
  const { browser, person, practice } = await begin();
  await person.visit('/global-home/{id}');
  await person.startCase();
  await person.keepPage();
  const bundle = await person.writeBundle();

  const files = await filesOf(await openAsBlob(bundle));
  const text = [...files.keys()].find((name) => name.endsWith('data/captures/0001/text.txt')) ?? '';
  const changed = new TextDecoder().decode(files.get(text)).replace(practice.accountName, 'Another Company Ltd');
  files.set(text, new TextEncoder().encode(changed));
  const forged = info.outputPath('forged.zip');
  writeFileSync(forged, new Uint8Array(await (await zipOf(files)).arrayBuffer()));

  const say = (verdict: VerifyReport['verdict'], language: Language = 'en') =>
    verdictText({ verdict } as VerifyReport, language);
  const alone = await browser.context.newPage();
  const complaints: string[] = [];
  alone.on('console', (message) => complaints.push(message.text()));
  alone.on('pageerror', (error) => complaints.push(error.message));
  const verifier = [...files].find(([name]) => /^[^/]+\/verify\.html$/.test(name))?.[1];
  writeFileSync(info.outputPath('verify.html'), verifier ?? '');
  await alone.goto(`file://${info.outputPath('verify.html')}`);
  for (const [zip, verdict] of [
    [bundle, 'whole'],
    [forged, 'changed'],
  ] as const) {
    await alone.locator('input[type=file]').setInputFiles(zip);
    await expect(alone.getByRole('alert')).toContainText(say(verdict));
  }
  await expect(alone.locator('dl.counted')).toHaveText(/^Files damaged or changed1Files added0Files removed0/);
  await expect(alone.getByRole('listitem').filter({ hasText: /^data\/captures\/0001\/text\.txt$/ })).toBeVisible();
  await alone.getByRole('button', { name: '中文' }).click();
  await expect(alone.getByRole('alert')).toContainText(say('changed', 'zh-CN'));
  expect(complaints).toEqual([]);

  const page = await browser.openPage('verify.html');
  await page.locator('input[type=file]').setInputFiles(bundle);
  await expect(page.getByRole('alert')).toContainText(say('whole'));
  await expect(page.getByText(person.t('verify.result.fails'))).toHaveCount(0);

  await page.locator('input[type=file]').setInputFiles(forged);
  await expect(page.getByRole('alert')).toContainText(say('changed'));
  await expect(page.getByRole('alert')).toContainText(/Files damaged or changed1Files added0Files removed0/);
  const payload = pointText({ id: 'payload', result: 'fails', values: { changed: 1 }, places: [] }, 'en');
  const row = page.getByRole('listitem').filter({ hasText: payload.title });
  await expect(row).toContainText(payload.answer);
  await row.getByRole('button').click();
  await expect(row).toContainText('data/captures/0001/text.txt');

  const other = info.outputPath('other.zip');
  writeFileSync(other, 'This is no zip.');
  await page.locator('input[type=file]').setInputFiles(other);
  await expect(page.getByRole('alert')).toContainText(say('no-bundle'));
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});
