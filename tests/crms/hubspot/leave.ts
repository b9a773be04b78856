import { defineLeave } from '../leave.ts';
import { startHubSpot } from './index.ts';

const subscriptions = '/account-and-billing/{id}/subscriptions';

export const leave = defineLeave({
  site: 'hubspot',
  start: startHubSpot,
  begin: '/global-home/{id}',
  async signIn(page) {
    await page.locator('#username').fill('admin@example.com');
    await page.locator('#password').fill('practice-only');
    await page.locator('#loginBtn').click();
    await page.locator('#hs-global-toolbar-accounts').waitFor();
  },
  way: {
    type: 'guide',
    byHand: {
      async reason(page) {
        const dialog = page.getByRole('dialog').last();
        await dialog.getByRole('checkbox').or(dialog.getByRole('radio')).first().check({ force: true });
        await dialog.getByRole('button', { name: /^(Next|下一步)$/ }).click();
      },
    },
    gone: ({ state }) => !state.autoRenew,
  },
  mayNot: { options: { role: 'super-admin' }, at: subscriptions, says: 'no' },
  cancelled: { options: { cancelled: true }, at: subscriptions, says: 'yes' },
});
