import { defineLeave } from '../leave.ts';
import { startSalesforce } from './index.ts';

const contract = '/lightning/n/standard-BillingDetail';

export const leave = defineLeave({
  site: 'salesforce',
  start: startSalesforce,
  begin: '/lightning/page/home',
  async signIn(page) {
    await page.locator('#username').fill('user-1@practice-trading.example');
    await page.locator('#password').fill('practice-only');
    await page.locator('#Login').click();
    await page.locator('.slds-icon-waffle').waitFor();
  },
  way: {
    type: 'guide',
    byHand: {},
    gone: ({ state }) => !state.renews,
  },
  mayNot: { options: { role: 'administrator' }, at: contract, says: 'no' },
  cancelled: { options: { cancelled: true }, at: contract, says: 'yes' },
});
