import { defineLeave } from '../leave.ts';
import { startPipedrive } from './index.ts';

const billing = '/settings/subscription';

export const leave = defineLeave({
  site: 'pipedrive',
  start: startPipedrive,
  begin: '/pipeline/1/user/everyone',
  async signIn(page) {
    await page.locator('#login').fill('admin@example.com');
    await page.locator('#password').fill('practice-only');
    await page.locator('.submit-button').click();
    await page.locator('#froot-nav').waitFor();
  },
  way: {
    type: 'guide',
    byHand: {
      async reason(page) {
        await page.getByRole('radio').first().check();
        await page.getByRole('button', { name: /^(Continue to cancel|继续取消)$/ }).click();
      },
      async questions(page) {
        await page.getByRole('checkbox').waitFor();
        for (const group of await page.getByRole('group').all()) await group.getByRole('radio').first().check();
        await page.getByRole('checkbox').check();
      },
    },
    gone: ({ state }) => state.cancelledAt !== undefined,
  },
  mayNot: { options: { role: 'regular' }, at: billing, says: 'no' },
  cancelled: { options: { cancelled: true }, at: billing, says: 'yes' },
});
