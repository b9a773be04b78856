import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { settled } from '../../redesign/settled.ts';
import { readOverlay, waitForOverlay } from '../overlay.ts';
import { expect, test } from './own-fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const guide = 'terminateCustomer';

for (const library of ['element', 'antd', 'tethys'] as const) {
  test(`terminates one customer in a CRM that nobody knows (zh-CN, ${library})`, async ({ begin }) => {
    const pace = library === 'element' ? 'slow' : 'quick';
    const journey = await begin({ language: 'zh-CN', library, pace });
    const { page, practice, answer, atStep, press } = journey;
    const { did, skip } = { did: overlayTexts.did['zh-CN'], skip: overlayTexts.skip['zh-CN'] };
    await journey.visit('/crm/customer');
    const panel = await journey.startCase('练习邮政CRM');
    await expect(panel.getByText('练习邮政CRM').first()).toBeVisible();
    await journey.startGuide(panel, 'customer');

    const search = await atStep(guide, 'search');
    expect(search.rings, 'a filter called like the status is no button').toEqual([]);
    await page.getByRole('searchbox').fill('样品客户乙');
    await page.getByRole('button', { name: '查询' }).click();
    // The rows are drawn anew with the answer.
    await settled(page);
    await page.getByText('样品客户乙', { exact: true }).click();
    // The way to end the contract is on the page: that step is over by itself.
    const right = await atStep(guide, 'right');
    expect(right.lines.join()).toContain('以编号为准');
    await answer(did);

    const last = await waitForOverlay(page, ({ rings }) => rings.some(({ kind }) => kind === 'last'));
    expect(last.buttons).not.toContain(overlayTexts.press['zh-CN']);
    expect(last.lines.join()).toContain('没有人核实过这个 CRM');
    expect(last.lines).toContain(overlayTexts.likely['zh-CN']);
    await press(guide, 'terminate');

    await press(guide, 'reason');
    await page.keyboard.type('合同到期');
    await atStep(guide, 'date');
    await page.getByLabel('生效日期').last().fill('2026-12-31');
    await answer(did);
    await press(guide, 'submit');
    expect(practice.state.customers[1]?.status, 'nothing is done before the last yes').toBe('active');
    const asked = await atStep(guide, 'confirm');
    expect(asked.lines.join()).toContain('无法撤销');
    await press(guide, 'confirm');
    await expect
      .poll(() => practice.state.customers[1])
      .toMatchObject({
        status: 'waiting',
        history: [{ reason: '合同到期', from: '2026-12-31' }],
      });
    expect(practice.state.customers.filter(({ history }) => history.length > 0)).toHaveLength(1);
    expect(practice.state.mistakes).toEqual([]);

    await atStep(guide, 'status');
    for (const id of ['status', 'record', 'keep'] as const) {
      await atStep(guide, id);
      await answer(did);
    }
    await atStep(guide, 'notify');
    await answer(skip);
    await waitForOverlay(page, ({ lines }) => lines.some((line) => line.includes('以客户状态为准')));

    const store = await readStore(panel);
    await expectSound(store);
    expect(eventsOf(store, 'last-button-pressed').map(({ step }) => step)).toEqual(['terminate', 'submit', 'confirm']);
    expect(eventsOf(store, 'guide-finished')).toHaveLength(1);
  });
}

test('the way out of the page is never taken for the way out of the contract', async ({ begin }) => {
  const journey = await begin({ language: 'zh-CN' });
  await journey.visit('/crm/customer');
  const panel = await journey.startCase('练习');
  await journey.startGuide(panel, 'customer');
  await journey.atStep(guide, 'search');
  await journey.answer(overlayTexts.did['zh-CN']);
  await journey.atStep(guide, 'right');
  await journey.answer(overlayTexts.did['zh-CN']);
  await journey.atStep(guide, 'terminate');
  // 注销, 已解约 and the menu are there; the button is not.
  await waitForOverlay(journey.page, ({ lines }) => lines.includes(overlayTexts.nothingFits['zh-CN']));
  expect((await readOverlay(journey.page))?.rings).toEqual([]);
});
