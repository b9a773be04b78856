import { defineLeave } from '../leave.ts';
import { startZoho, type ZohoOptions } from './index.ts';

// One data centre for both languages: addresses of the store name it.
const domain = 'zoho.eu';
const store = 'https://store.zoho.eu/zs/subscriptions/service/990/custom-id/812345678';

export const leave = defineLeave({
  site: 'zoho',
  start: (options: Partial<ZohoOptions>) => startZoho({ domain, ...options }),
  begin: '/crm/{id}/tab/Home/begin',
  async signIn(page) {
    await page.locator('#login_id').fill('admin@example.com');
    await page.locator('#nextbtn').click();
    await page.locator('#password').fill('practice-only');
    await page.locator('#nextbtn').click();
    await page.locator('.crm-logo-img').waitFor();
  },
  way: {
    type: 'guide',
    byHand: {
      // Only the mouse over the plan shows the button; then it is pressed at once.
      async open(page) {
        await page.getByText(/^(Current edition|当前版本)/).hover();
        // In Chinese the newsletter, further down, is left by the same words.
        await page
          .getByRole('button', { name: /^(Cancel Subscription|取消订阅)$/ })
          .first()
          .click();
      },
      async reason(page) {
        const list = page.getByRole('combobox');
        await list.click();
        await list.selectOption('expensive');
      },
    },
    gone: ({ state }) => state.subscription !== 'paid',
  },
  mayNot: { options: { role: 'admin' }, at: store, says: 'no' },
  cancelled: { options: { cancelled: true }, at: store, says: 'yes' },
});
