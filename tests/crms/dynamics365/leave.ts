import { defineLeave } from '../leave.ts';
import { startDynamics365 } from './index.ts';

const subscription = 'https://admin.microsoft.com/Adminportal/Home#/subscriptions/5d20a1b7-0000-4000-8000-000000000365';

export const leave = defineLeave({
  site: 'dynamics365',
  start: startDynamics365,
  begin: '/main.aspx?pagetype=entitylist&etn=account',
  async signIn(page) {
    await page.locator('input[type=email]').fill('admin@example.com');
    await page.locator('#idSIButton9').click();
    await page.locator('input[type=password]').fill('practice-only');
    await page.locator('#idSIButton9').click();
    await page.locator('#mectrl_main_trigger').waitFor();
  },
  way: {
    type: 'guide',
    byHand: {
      async product(page) {
        await page.getByRole('link', { name: 'Dynamics 365 Sales Enterprise' }).click();
      },
    },
    gone: ({ state }) => state.subscriptions[0]?.standing === 'ending',
  },
  mayNot: { options: { role: 'system-admin' }, at: subscription, says: 'no' },
  cancelled: { options: { cancelled: true }, at: subscription, says: 'yes' },
});
