import { overlayTag } from '../../../utils/page/overlay-tag.ts';
import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { fill } from '../../../utils/text.ts';
import { pressHighlighted, readOverlay, waitForOverlay } from '../overlay.ts';
import { badge } from './badge.ts';
import { expect, type Journey, test } from './fixture.ts';
import { eventsOf, expectKept, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const subscriptions = '/account-and-billing/{id}/subscriptions';
const turnOff = 'Cancel auto-renewal';

/** A case of this account and its cancel guide, begun where the way to cancel is. */
async function guideAtSubscriptions({ person }: Journey) {
  await person.visit(subscriptions);
  const panel = await person.startCase();
  await person.startGuide('cancel');
  await person.atStep('cancel', 'open');
  return panel;
}

test('goes on after a reload, after another page and with the service worker stopped', async ({ begin }) => {
  const journey = await begin();
  const { browser, person, practice } = journey;
  await guideAtSubscriptions(journey);

  await person.page.reload();
  await person.atStep('cancel', 'open');

  await person.page.getByRole('link', { name: 'Transactions' }).click();
  const { words } = person.words.site.places.subscription ?? { words: { en: '', 'zh-CN': '' } };
  const elsewhere = fill(overlayTexts.elsewhere, 'en', { words: words.en });
  await waitForOverlay(person.page, ({ lines, rings }) => lines.includes(elsewhere) && rings.length === 0);
  await person.page.goBack();
  await person.atStep('cancel', 'open');

  await browser.stopServiceWorker();
  await pressHighlighted(person.page);
  await person.atStep('cancel', 'understand');
  await browser.stopServiceWorker();
  await pressHighlighted(person.page);
  await person.atStep('cancel', 'next');

  // What was open on the page is gone with the reload, so the guide goes back to where it opens.
  await person.page.reload();
  await person.atStep('cancel', 'open');
  await person.followToLastButton();
  expect(practice.state.autoRenew).toBe(true);
});

test('goes on after the browser was killed, and loses nothing', async ({ begin, again }) => {
  const journey = await begin();
  const panel = await guideAtSubscriptions(journey);
  await pressHighlighted(journey.person.page);
  await journey.person.atStep('cancel', 'understand');
  const before = await readStore(panel);
  await journey.browser.kill();

  const { person, practice } = await again(journey);
  await person.visit(subscriptions);
  await person.atStep('cancel', 'open');
  await person.followToLastButton();
  expect(practice.state.autoRenew).toBe(true);
  await person.pressLastButton();
  expect(practice.state.autoRenew).toBe(false);
  const after = await readStore(await person.openCase());
  await expectSound(after);
  expectKept(before, after);
  expect(eventsOf(after, 'guide-finished')).toHaveLength(1);
});

test('leads in one tab only, and in another when that is closed', async ({ begin }) => {
  const journey = await begin();
  const { browser, person } = journey;
  const panel = await guideAtSubscriptions(journey);
  const first = person.page;

  const second = await browser.context.newPage();
  person.page = second;
  await person.visit(subscriptions);
  await expect(panel.getByText(person.t('tab.same', { called: 'Hub ID', account: '139000042' }))).toBeVisible();
  await second.getByRole('button', { name: turnOff }).waitFor();
  // The mark comes once it is settled which tab is led in.
  await expect.poll(() => badge(journey)).toBe('✓');
  expect(await readOverlay(second)).toBeUndefined();
  expect(await readOverlay(first)).toBeDefined();

  await first.close();
  await second.reload();
  await person.atStep('cancel', 'open');
});

test('Esc frees the page at once, and Go on takes it up at the same step', async ({ begin }) => {
  const journey = await begin();
  const { person } = journey;
  const panel = await guideAtSubscriptions(journey);
  await pressHighlighted(person.page);
  await person.atStep('cancel', 'understand');

  await person.page.keyboard.press('Escape');
  expect(await readOverlay(person.page)).toBeUndefined();
  await expect(person.page.getByRole('dialog'), 'the page keeps its own dialog').toBeVisible();
  await expect(panel.getByText(person.t('stop.title')).first()).toBeVisible();
  await expect(panel.getByText(person.t('stop.left-by-person')).first()).toBeVisible();
  await person.waitForStatus(panel, 'cancel', 'trouble');

  await person.button(panel, person.t('guide.goOn')).click();
  await person.atStep('cancel', 'understand');
  await expect(panel.getByText(person.t('stop.title'))).toHaveCount(0);
});

test('can be followed in words only, answered and skipped from the panel', async ({ begin }) => {
  const journey = await begin();
  const { person } = journey;
  await person.visit(subscriptions);
  const panel = await person.startCase();
  await person.openTask(panel, 'cancel');
  await person.button(panel, person.t('guide.wordsOnly')).click();

  const says = (id: string) => expect(panel.getByText(person.words.step('cancel', id).say).first()).toBeVisible();
  for (const id of ['menu', 'billing', 'tab', 'open']) {
    await says(id);
    await expect(panel.getByRole('button', { name: person.t('guide.skip') })).toHaveCount(0);
    await panel
      .getByRole('button', { name: person.t('task.saidDone') })
      .first()
      .click();
  }
  await says('understand');
  await panel.getByRole('button', { name: person.t('guide.skip') }).click();
  await says('next');
  expect(await readOverlay(person.page)).toBeUndefined();

  await panel.getByRole('button', { name: person.t('guide.highlight') }).click();
  await waitForOverlay(person.page, () => true);
  const steps = eventsOf(await readStore(panel), 'guide-step').map(({ step, outcome }) => [step, outcome]);
  expect(steps).toEqual([
    ['menu', 'said-done'],
    ['billing', 'said-done'],
    ['tab', 'said-done'],
    ['open', 'said-done'],
    ['understand', 'skipped'],
  ]);
});

test('sees what the person did already', async ({ begin }) => {
  const journey = await begin();
  const { person } = journey;
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  await person.startGuide('cancel');
  await person.atStep('cancel', 'menu');

  await person.visit(subscriptions);
  await person.page.getByRole('button', { name: turnOff }).click();
  await person.atStep('cancel', 'understand');
  const steps = eventsOf(await readStore(panel), 'guide-step').map(({ step, outcome }) => [step, outcome]);
  expect(steps.slice(0, 3)).toEqual([
    ['menu', 'already'],
    ['billing', 'already'],
    ['tab', 'already'],
  ]);
  expect(steps.at(3)?.[0]).toBe('open');
});

test('stops with the reason when the press has no effect, and can be tried again', async ({ begin }) => {
  const journey = await begin();
  const { person, practice } = journey;
  const panel = await guideAtSubscriptions(journey);
  await person.followToLastButton();

  practice.options.role = 'super-admin';
  await pressHighlighted(person.page);
  // The step waits 20 s for its effect, as long as a slow page may take; on a busy machine it looks ten seconds later.
  await expect(panel.getByText(person.t('stop.no-effect')).first()).toBeVisible({ timeout: 60_000 });
  expect(practice.state.autoRenew).toBe(true);
  const stopped = await readOverlay(person.page);
  expect(stopped?.lines).toContain(overlayTexts.safe.en);
  expect(stopped?.rings).toEqual([]);

  practice.options.role = 'billing-admin';
  await person.button(panel, person.t('guide.goOn')).click();
  await person.atStep('cancel', 'confirm');
  await person.pressLastButton();
  expect(practice.state.autoRenew).toBe(false);
  const store = await readStore(panel);
  expect(eventsOf(store, 'guide-stopped')).toMatchObject([{ step: 'confirm', reason: 'no-effect' }]);
  expect(eventsOf(store, 'last-button-pressed')).toHaveLength(2);
});

test('waits while the person signs in again', async ({ begin }) => {
  const journey = await begin();
  const { person, practice } = journey;
  const panel = await guideAtSubscriptions(journey);

  practice.state.signedIn = false;
  await person.page.getByRole('link', { name: 'Transactions' }).click();
  await person.page.locator('#loginBtn').waitFor();
  await expect(panel.getByText(person.t('signedOut.title'))).toBeVisible();
  await expect(person.page.locator(overlayTag)).toHaveCount(0);

  await person.signIn();
  await person.visit(subscriptions);
  await person.atStep('cancel', 'open');
  await expect(panel.getByText(person.t('signedOut.title'))).toHaveCount(0);
});
