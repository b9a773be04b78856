import { captureRecord } from '../../../utils/evidence/capture-record.ts';
import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { waitForOverlay } from '../overlay.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

test('keeps by itself what the guide’s pages prove, with pictures once the toolbar was pressed; that can be turned off', async ({
  begin,
}) => {
  const { person } = await begin();
  await person.visit('/account-and-billing/{id}/subscriptions');
  const panel = await person.startCase();
  await person.goToLastButton();
  await person.pressLastButton();
  const kept = async () => (await readStore(panel)).evidence.map(({ record }) => captureRecord.parse(record).keptFor);
  await expect.poll(kept).toEqual(expect.arrayContaining(['warnings', 'reason', 'confirmation']));
  await waitForOverlay(person.page, ({ lines }) => lines.some((line) => line.length > 0));

  const store = await readStore(panel);
  await expectSound(store);
  const of = (cause: string) => store.evidence.filter(({ record }) => record.keptFor === cause);
  for (const { parts } of [...of('warnings'), ...of('confirmation')])
    expect(parts.map(({ name }) => name)).toEqual(['screenshot.png', 'text.txt', 'page.html']);
  const [reason] = of('reason');
  expect(reason?.parts.map(({ name }) => name)).toEqual(['text.txt', 'page.html']);
  expect(of('confirmation')[0]?.record).toMatchObject({ cancelled: 'yes' });
  const copy = await textOf(panel, reason?.id ?? '', 'page.html');
  expect(copy, 'the reason that was chosen is ticked in the copy').toMatch(/<input[^>]*\schecked=""/);

  await person.showView('evidence');
  await expect(panel.getByText(person.t('keptFor.warnings')).first()).toBeVisible();
  const keeps = panel.getByRole('checkbox', { name: person.t('keepsProof') });
  await expect(keeps).toBeChecked();
  await panel.getByText(person.t('keepsProof')).click();
  await panel.reload();
  await person.showView('evidence');
  await expect(keeps).not.toBeChecked();
});

test('goes through all places in turn, says what it did not reach, and comes back; a part of a page; a stop', async ({
  begin,
}) => {
  test.setTimeout(120_000);
  const { person, browser } = await begin();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  const home = person.page.url();
  await person.showView('evidence');
  await person.button(panel, person.t('trail.begin')).click();
  await expect(panel.getByText(person.t('trail.missed'))).toBeVisible({ timeout: 90_000 });
  await expect(person.page).toHaveURL(home);

  const store = await readStore(panel);
  await expectSound(store);
  const [trail] = eventsOf(store, 'trail-kept');
  expect(trail?.kept.slice(0, 3)).toEqual(['subscription', 'invoices', 'users']);
  expect(trail?.missed).toContainEqual({ place: 'export', why: 'no-address' });
  expect([...(trail?.kept ?? []), ...(trail?.missed ?? []).map(({ place }) => place)].toSorted()).toEqual(
    Object.keys(person.words.site.places).toSorted(),
  );
  expect(store.evidence.map(({ record }) => record.keptFor)).toEqual(trail?.kept.map(() => 'trail'));
  for (const { parts } of store.evidence) expect(parts.map(({ name }) => name)).toContain('screenshot.png');

  // One part of the page: the popup asks, the person points, the popup is gone by then.
  await person.page.locator('#hs-global-toolbar-accounts').waitFor();
  const popup = await person.openPopup();
  await popup.getByRole('button', { name: new RegExp(person.t('motif.title', { motif: '' })) }).click();
  await popup.getByText(person.t('motif.element.how')).click();
  await person.button(popup, person.t('evidence.keepPage')).click();
  await waitForOverlay(person.page, ({ lines }) => lines.includes(overlayTexts.part.en));
  await person.page.bringToFront();
  const part = person.page.locator('#hs-global-toolbar-accounts');
  const url = person.page.url();
  await part.hover();
  await part.click();
  await expect.poll(async () => (await readStore(panel)).evidence.length).toBe(store.evidence.length + 1);
  const latest = (await readStore(panel)).evidence.find(({ record }) => record.keptFor === 'person');
  expect(latest?.record).toMatchObject({ picture: 'one element, pointed at by the person', finalUrl: url });

  // A long page takes seconds; a stop leaves it as it was, and nothing is kept.
  await person.page.evaluate(() => {
    document.body.style.cssText = 'display:block;overflow:visible';
    document.body.append(
      Object.assign(document.createElement('div'), { style: 'height:12000px;background:linear-gradient(red,blue)' }),
    );
    scrollTo(0, 1_234);
  });
  const again = await person.openPopup();
  const worker = await browser.worker();
  expect(worker.url()).toContain(browser.extensionId);
  await person.button(again, person.t('evidence.keepPage')).click();
  await person.button(again, person.t('capturing.stop')).click();
  await expect(again.getByText(person.t('capture.stopped'))).toBeVisible();
  expect(await person.page.evaluate(() => scrollY)).toBe(1_234);
  expect((await readStore(panel)).evidence).toHaveLength(store.evidence.length + 1);
});

/** The bytes of one part, as the store gives them to the view. */
function textOf(panel: import('@playwright/test').Page, owner: string, name: string): Promise<string> {
  return panel.evaluate(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('clean-exit');
        opening.onsuccess = () => {
          const getting = opening.result.transaction('blobs').objectStore('blobs').get(key);
          getting.onsuccess = () => resolve((getting.result.blob as Blob).text());
          getting.onerror = () => reject(getting.error);
        };
      }),
    [owner, name],
  );
}
