import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { captureRecord } from '../../../utils/evidence/capture-record.ts';
import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { putRows } from '../fill-store.ts';
import type { HubSpotPerson } from '../hubspot-person.ts';
import { waitForOverlay } from '../overlay.ts';
import { badge } from './badge.ts';
import { expect, type Journey, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

declare const chrome: typeof extensionApi;

test.describe.configure({ mode: 'parallel' });

test('keeps by itself what the guide’s pages prove, the state afterwards, and the sign-in that fails; that can be turned off', async ({
  begin,
}) => {
  const { person, practice } = await begin();
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

  // The page as it is loaded anew is the state afterwards; what confirmed it was another one.
  expect(of('state')).toEqual([]);
  await person.page.reload();
  await expect.poll(kept).toContain('state');
  await person.page.reload();
  practice.state.signedIn = false;
  await trySignIn(person, panel);
  const now = await readStore(panel);
  await expectSound(now);
  expect(now.evidence.filter(({ record }) => record.keptFor === 'state')).toHaveLength(1);

  await person.showView('evidence');
  await expect(panel.getByText(person.t('keptFor.warnings')).first()).toBeVisible();
  const keeps = panel.getByRole('checkbox', { name: person.t('keepsProof') });
  await expect(keeps).toBeChecked();
  await panel.getByText(person.t('keepsProof')).click();
  // It shows what is on the disk.
  await expect(keeps).not.toBeChecked();
  await panel.reload();
  await person.showView('evidence');
  await expect(keeps).not.toBeChecked();
});

test('goes through all places in turn, says what it did not reach, and comes back; a part of a page; a stop', async ({
  begin,
}) => {
  const { person, browser } = await begin();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  const home = person.page.url();
  await person.showView('evidence');
  await person.button(panel, person.t('trail.begin')).click();
  await expect(panel.getByText(person.t('trail.missed'))).toBeVisible({ timeout: 180_000 });
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
  await expect.poll(() => person.page.evaluate(() => scrollY)).toBe(1_234);
  expect((await readStore(panel)).evidence).toHaveLength(store.evidence.length + 1);
});

test('keeps a page by its menu and by the shortcut, told on the button; with a web archive where the person allows it', async ({
  begin,
}) => {
  const journey = await begin({ allows: ['pageCapture'] });
  const { person, browser, practice } = journey;
  await person.visit('/global-home/{id}');
  // Nobody works on this account yet: the button says that nothing was kept.
  const popup = await person.openPopup();
  await expect.poll(() => badge(journey), 'the page is recognised').toBe('✓');
  await popup.close();
  await pressMenu(journey);
  await expect.poll(() => badge(journey)).toBe('!');

  const panel = await person.startCase();
  const kept = async () => (await readStore(panel)).evidence.map(({ parts }) => parts.map(({ name }) => name));
  const plain = ['screenshot.png', 'text.txt', 'page.html'];
  await pressMenu(journey);
  await expect.poll(kept).toEqual([plain]);
  await expect.poll(() => badge(journey)).toBe('✓');
  // What is kept is in the store a moment before the capture is over, and until then another one is refused.
  await expect.poll(() => capturesIn(panel)).toBe(0);
  await pressShortcut(journey);
  await expect.poll(kept).toEqual([plain, plain]);

  await person.showView('evidence');
  await panel.getByRole('button', { name: new RegExp(person.t('motif.title', { motif: '' })) }).click();
  await person.button(panel, person.t('mhtml.ask')).click();
  await panel.getByText(person.t('mhtml.allowed')).waitFor();
  await person.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p>Seen by all</p><input type="hidden" name="t" value="planted">');
  });
  // A popup that was closed while it made one leaves nothing that would be waited for.
  const [tabId = 0] = await (await browser.worker()).evaluate(async () =>
    (await chrome.tabs.query({ active: true, lastFocusedWindow: true })).map(({ id }) => id as number),
  );
  await putRows(panel, { captures: [{ tabId, caseId: 'none', stage: 'archiving', done: 0, all: 1 }] });
  await expect(person.button(panel, person.t('capturing.stop'))).toHaveCount(0);
  // The archive is made in the popup, and is still there when it has waked the worker.
  await browser.stopServiceWorker();
  await person.keepPage();
  const store = await readStore(panel);
  await expectSound(store);
  const withArchive = store.evidence.find(({ parts }) => parts.some(({ name }) => name === 'page.mhtml'));
  expect(withArchive?.record).toMatchObject({ mhtml: 'page.mhtml', keptFor: 'person' });
  expect(withArchive?.parts.map(({ name }) => name)).toEqual([...plain, 'page.mhtml']);
  const archive = await textOf(panel, withArchive?.id ?? '', 'page.mhtml');
  expect(archive).toMatch(/^From: <Saved by Blink>/);
  expect(archive).toContain('Seen by all');
  expect(archive).toContain(practice.accountName);
  expect(archive).not.toContain('planted');
});

/** The browser's own menus and keys can't be pressed from a page, so what they tell the extension is told as the browser does. */
async function pressMenu({ browser }: Journey): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    // It throws where there is no such line in the menu.
    await chrome.contextMenus.update('capture', { enabled: true });
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...told: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'capture', pageUrl: tab?.url, editable: false }, tab);
  });
}

async function pressShortcut({ browser }: Journey): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string): void } };
    onCommand.dispatch('capture');
  });
}

/** Tries to sign in as someone who can't, says that this proves it, and then as someone who can. */
async function trySignIn(person: HubSpotPerson, panel: Page): Promise<void> {
  await person.openTask(panel, 'sign-in');
  await person.button(panel, person.t('signIn.wait')).click();
  await panel.getByText(person.t('capturing.sign-in')).waitFor();
  await person.goTo('/login');
  await person.page.locator('#username').fill('user-01@example.com');
  await person.page.locator('#password').fill('short');
  await person.page.locator('#loginBtn').click();
  await panel.getByText(person.t('topic.sign-in')).waitFor();
  const store = await readStore(panel);
  const kept = store.evidence.find(({ record }) => record.keptFor === 'sign-in');
  expect(eventsOf(store, 'sign-in-tried')).toMatchObject([{ outcome: 'refused', evidence: kept?.id }]);
  expect(await textOf(panel, kept?.id ?? '', 'text.txt')).toContain(await person.page.getByRole('alert').innerText());
  const copy = await textOf(panel, kept?.id ?? '', 'page.html');
  expect(copy).toContain('user-01@example.com');
  expect(copy).not.toContain('short"');
  await person.waitForStatus(panel, 'sign-in', 'under-way');
  await person.button(panel, person.t('proves.accept', { task: person.words.task('sign-in') })).click();
  await person.waitForStatus(panel, 'sign-in', 'done');

  await person.button(panel, person.t('signIn.again')).click();
  await panel.getByText(person.t('capturing.sign-in')).waitFor();
  await person.signIn();
  await panel.getByText(person.t('signIn.letIn'), { exact: true }).waitFor();
  await person.waitForStatus(panel, 'sign-in', 'trouble');
}

/** How many captures are under way. */
function capturesIn(panel: Page): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('clean-exit');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('captures').objectStore('captures').count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error);
        };
      }),
  );
}

/** The bytes of one part, as the store gives them to the view. */
function textOf(panel: Page, owner: string, name: string): Promise<string> {
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
