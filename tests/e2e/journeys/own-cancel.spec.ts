import type { browser as extensionApi } from 'wxt/browser';
import { overlayTexts, saidTexts } from '../../../utils/page/overlay-texts.ts';
import { fill } from '../../../utils/text.ts';
import { waitForOverlay } from '../overlay.ts';
import { accessTo, expect, type OwnJourney, test } from './own-fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

declare const chrome: typeof extensionApi;

test.describe.configure({ mode: 'parallel' });

const guide = 'cancel';

/** To the press after which the CRM answers. */
async function toTheEnd(journey: OwnJourney) {
  const { language } = journey.practice.options;
  await journey.atStep(guide, 'billing');
  await journey.page.getByText(/^(Subscription and billing|订阅与账单)$/).click();
  await journey.press(guide, 'cancel');
  await journey.press(guide, 'reason');
  await journey.page.keyboard.type('price');
  await journey.press(guide, 'confirm');
  return language;
}

test('cancels in a CRM that nobody knows, and says that it runs on (en, Ant Design)', async ({ begin }) => {
  const journey = await begin({ language: 'en', library: 'antd' });
  const { practice, page } = journey;
  await journey.visit('/crm/customer');
  const panel = await journey.startCase('Cellar CRM');
  await expect(panel.getByText(journey.t('own.unverified'))).toHaveCount(0);
  await journey.startGuide(panel, 'cancel');
  await toTheEnd(journey);
  // The first question leads to a second one; a step more is the person's.
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await expect.poll(() => practice.state.cancelled).toBe(true);
  expect(practice.state.mistakes).toEqual([]);
  await waitForOverlay(page, ({ lines }) =>
    lines.includes(fill(saidTexts['runs-until'], 'en', { date: '2026-12-31' })),
  );
  await journey.answer(overlayTexts.keep.en);
  await waitForOverlay(page, ({ lines }) => lines.includes(overlayTexts.kept.en));
  const store = await readStore(panel);
  await expectSound(store);
  // Beside the one that the person keeps, the guide keeps by itself what the page said on the way.
  expect(store.evidence.filter(({ record }) => record.keptFor === 'person')).toHaveLength(1);
  expect(store.evidence.map(({ record }) => record.keptFor)).toContain('confirmation');
  expect(eventsOf(store, 'guide-finished'), 'a message ends nothing by itself').toHaveLength(0);
});

test('a refusal is read to the person', async ({ begin }) => {
  const journey = await begin({ language: 'zh-CN', refuses: true });
  await journey.visit('/crm/customer');
  const panel = await journey.startCase('练习');
  await journey.startGuide(panel, 'cancel');
  await toTheEnd(journey);
  await journey.page.getByRole('button', { name: '确定', exact: true }).click();
  await waitForOverlay(journey.page, ({ lines }) => lines.includes(saidTexts.failed['zh-CN']));
  expect(journey.practice.state.cancelled).toBe(false);
});

test('without the button, look-alikes are never pointed at', async ({ begin }) => {
  const journey = await begin({ language: 'zh-CN', withoutCancel: true });
  await journey.visit('/system/subscription');
  const panel = await journey.startCase('练习');
  await journey.startGuide(panel, 'cancel');
  await journey.atStep(guide, 'billing');
  await journey.answer(overlayTexts.did['zh-CN']);
  const card = await waitForOverlay(journey.page, ({ lines }) => lines.includes(overlayTexts.nothingFits['zh-CN']));
  expect(card.rings).toEqual([]);
});

for (const place of ['popup', 'panel'] as const) {
  test(`a control in a frame of another origin: leave is asked for in the ${place}, then the guide leads there`, async ({
    begin,
  }) => {
    const [own = '', billing = ''] = ['crm.practice-post.example', 'billing.practice-pay.example'];
    const journey = await begin({
      language: 'en',
      billingInFrame: true,
      launch: { grantable: { api: ['downloads'], hosts: [...accessTo(own).hosts, ...accessTo(billing).hosts] } },
    });
    const { page, browser, t } = journey;
    await journey.visit('/system/subscription');
    const panel = await journey.startCase('Cellar CRM');
    await journey.startGuide(panel, 'cancel');
    await journey.atStep(guide, 'billing');
    await journey.answer(overlayTexts.did.en);
    const closed = fill(overlayTexts.frameClosed, 'en', { host: billing });
    await waitForOverlay(page, ({ lines }) => lines.includes(closed));

    if (place === 'popup') await browser.pressToolbar(page);
    const asks = place === 'popup' ? await browser.popup() : panel;
    // The browser's own question can't be answered by a test; here it is answered with no.
    await asks.evaluate(() => {
      const { permissions } = chrome;
      const request = permissions.request.bind(permissions);
      permissions.request = async () => {
        permissions.request = request;
        return false;
      };
    });
    await asks.getByRole('button', { name: t('frame.ask', { host: billing }) }).click();
    await expect(asks.getByText(t('frame.todo'))).toBeVisible();
    await asks.getByRole('button', { name: t('refused.again') }).click();
    const inside = fill(overlayTexts.inFrame, 'en', { host: billing });
    await waitForOverlay(page, ({ lines }) => lines.includes(inside) && !lines.includes(closed));
    await page.frameLocator('iframe').getByRole('button', { name: 'Cancel subscription' }).click();
    await waitForOverlay(page, ({ heading }) => heading.includes('step 3'));
  });
}
