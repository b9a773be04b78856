import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { sites } from '../../../sites/index.ts';
import { badge } from './badge.ts';
import { expect, type Journey, test } from './fixture.ts';

test.describe.configure({ mode: 'parallel' });

declare const chrome: typeof extensionApi;

const subscriptions = '/account-and-billing/{id}/subscriptions';

/** The answer beside a question in the popup. */
function answer({ person }: Journey, popup: Page, question: 'signedIn' | 'mayCancel' | 'cancelled') {
  return popup.getByRole('listitem').filter({ hasText: person.t(`answer.${question}`) });
}

test('says what to do on a page that is no CRM or where nobody is signed in', async ({ begin }) => {
  const journey = await begin({ signedIn: false });
  const { browser, person } = journey;
  const server = createServer((_, response) => response.end('<!doctype html><title>Elsewhere</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  await person.page.goto('chrome://version/');
  let popup = await person.openPopup();
  await expect(popup.getByText(person.t('notReadable.title'))).toBeVisible();
  await expect(popup.getByText(person.t('notReadable.todo'))).toBeVisible();
  await popup.close();

  await person.page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  popup = await person.openPopup();
  await expect(popup.getByText(person.t('unknownSite.title', { host: 'localhost' }))).toBeVisible();
  const known = popup.getByRole('listitem');
  await expect(known).toHaveCount(0);
  await popup.getByRole('button', { name: person.t('unknownSite.known', { number: sites.length }) }).click();
  await expect(known).toHaveText(sites.map(({ name }) => name.en));
  await popup.close();
  server.close();

  await person.goTo('/login');
  await person.page.locator('#loginBtn').waitFor();
  popup = await person.openPopup();
  await expect(popup.getByText(person.t('signedOut.title'))).toBeVisible();
  await expect(popup.getByText(person.words.site.mayCancel.who.en)).toBeVisible();
  await expect(popup.getByRole('button')).toHaveCount(0);
  await expect.poll(() => badge(journey)).toBe('!');
  await popup.close();

  await person.signIn();
  popup = await person.openPopup();
  await expect(answer(journey, popup, 'signedIn')).toContainText(person.t('answer.yes'));
  await expect.poll(() => badge(journey)).toBe('✓');
  const worker = await browser.worker();
  expect(await worker.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
});

test('says who may cancel and why: billing admin, super admin, member', async ({ begin }) => {
  const journey = await begin();
  const { practice, person } = journey;

  await person.visit('/global-home/{id}');
  let popup = await person.openPopup();
  await expect(popup.getByText('HubSpot', { exact: true })).toBeVisible();
  await expect(popup.getByText(person.t('account.region', { region: 'eu1' }))).toBeVisible();
  await expect(popup.getByText(`${practice.accountName} · Hub ID ${practice.portalId}`)).toBeVisible();
  await expect(answer(journey, popup, 'mayCancel')).toContainText(person.t('answer.unknown'));
  await expect(answer(journey, popup, 'mayCancel')).toContainText(person.t('reason.not-on-the-page'));
  await popup.close();

  const expected = [
    { role: 'billing-admin', may: 'answer.yes', why: 'reason.control-seen' },
    { role: 'super-admin', may: 'answer.no', why: 'reason.page-refuses' },
    { role: 'member', may: 'answer.no', why: 'reason.page-refuses' },
  ] as const;
  for (const { role, may, why } of expected) {
    practice.options.role = role;
    await person.visit(subscriptions);
    popup = await person.openPopup();
    await expect(answer(journey, popup, 'mayCancel'), role).toContainText(person.t(may));
    await expect(answer(journey, popup, 'mayCancel'), role).toContainText(person.t(why));
    await expect(answer(journey, popup, 'signedIn')).toContainText(person.t('answer.yes'));
    await popup.close();
  }
});

const wordings = [
  { language: 'en', wording: '2023' },
  { language: 'en', wording: 'newer' },
  { language: 'zh-CN', wording: '2023' },
] as const;
for (const { language, wording } of wordings) {
  test(`sees that it is cancelled already, and says to keep the page (${language}, ${wording})`, async ({ begin }) => {
    const journey = await begin({ language, wording });
    const { practice, person } = journey;
    await person.visit(subscriptions);
    let popup = await person.openPopup();
    await expect(answer(journey, popup, 'cancelled')).toContainText(person.t('answer.no'));
    await expect(answer(journey, popup, 'mayCancel')).toContainText(person.t('answer.yes'));
    await popup.close();

    await person.startCase();
    practice.state.autoRenew = false;
    await person.visit(subscriptions);
    popup = await person.openPopup();
    await expect(answer(journey, popup, 'cancelled')).toContainText(person.t('answer.yes'));
    await expect(popup.getByText(person.t('popup.cancelledHere'))).toBeVisible();
    await popup.close();
    await person.keepPage();
    await person.waitForStatus(await person.panel(), 'page', 'done');
    await person.waitForStatus(await person.panel(), 'cancel', 'done');

    // What is kept needs no keeping again: the next step is the case.
    popup = await person.openPopup();
    await expect(popup.getByRole('button', { name: person.t('popup.openCase') })).toBeVisible();
    await expect(popup.getByText(person.t('popup.cancelledHere'))).toHaveCount(0);
  });
}

test('works without the permission as far as it can, and says what is missing', async ({ begin }) => {
  const journey = await begin();
  const { person, browser } = journey;
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  await expect(panel.getByText(person.t('letIn.title', { name: 'HubSpot' }))).toHaveCount(0);

  const options = await browser.openPage('options.html');
  await options.getByRole('button', { name: person.t('options.permissions.removeOf', { name: 'HubSpot' }) }).click();
  const hubspot = options.getByRole('listitem').filter({ hasText: 'HubSpot' });
  await expect(hubspot.getByText(person.t('options.permissions.notGiven'))).toBeVisible();
  await options.close();
  const worker = await browser.worker();
  await expect.poll(() => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);

  await expect(panel.getByText(person.t('letIn.title', { name: 'HubSpot' }))).toBeVisible();
  await expect(panel.getByText(person.t('refused.works'))).toBeVisible();
  await person.visit('/global-home/{id}');
  await person.keepPage();
  await person.showView('evidence');
  await expect(panel.getByRole('button', { name: 'screenshot.png' })).toBeVisible();

  await panel.getByRole('button', { name: person.t('letIn.ask') }).click();
  await expect(panel.getByText(person.t('letIn.title', { name: 'HubSpot' }))).toHaveCount(0);
});
