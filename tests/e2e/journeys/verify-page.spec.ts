import { openAsBlob, writeFileSync } from 'node:fs';
import { pointText, verdictText } from '../../../utils/bundle/points.ts';
import { filesOf, zipOf } from '../../../utils/bundle/testing/rezip.ts';
import type { VerifyReport } from '../../../utils/bundle/verify-report.ts';
import { expect, test } from './fixture.ts';

test('says of a bundle that it is whole, and of a changed one what was changed', async ({ begin }, info) => {
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

  const page = await browser.openPage('verify.html');
  const say = (verdict: VerifyReport['verdict']) => verdictText({ verdict } as VerifyReport, 'en');
  await page.locator('input[type=file]').setInputFiles(bundle);
  await expect(page.getByRole('alert')).toContainText(say('whole'));
  await expect(page.getByText(person.t('verify.result.fails'))).toHaveCount(0);

  await page.locator('input[type=file]').setInputFiles(forged);
  await expect(page.getByRole('alert')).toContainText(say('changed'));
  const payload = pointText({ id: 'payload', result: 'fails', values: { changed: 1 }, places: [] }, 'en');
  const row = page.getByRole('listitem').filter({ hasText: payload.title });
  await expect(row).toContainText(payload.answer);
  await row.getByRole('button').click();
  await expect(row).toContainText('data/captures/0001/text.txt');

  const other = info.outputPath('other.zip');
  writeFileSync(other, 'This is no zip.');
  await page.locator('input[type=file]').setInputFiles(other);
  await expect(page.getByRole('alert')).toContainText(say('no-bundle'));
});
