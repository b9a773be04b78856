import { defineLeave } from '../leave.ts';
import { startWorktile } from './index.ts';

export const leave = defineLeave({
  site: 'worktile',
  start: startWorktile,
  begin: '/tasks/projects/5a0c4d2f9b1e3c7d8f60a1b2',
  async signIn(page) {
    const [name, password] = [page.getByRole('textbox').first(), page.locator('input[type=password]')];
    await name.fill('owner@example.com');
    await password.fill('practice-only');
    await page.getByRole('button').click();
    await page.locator('.thy-layout-sidebar').waitFor();
  },
  way: {
    type: 'guide',
    byHand: {
      async menu(page) {
        await page.getByTitle(/^(Picture|头像)$/).click();
      },
      async password(page) {
        await page.locator('input[type=password]').fill('practice-only');
        await page.getByRole('button', { name: /^(Confirm and continue|确认并继续)$/ }).click();
      },
    },
    gone: ({ state }) => state.dissolved,
  },
  mayNot: { options: { role: 'admin' }, at: '/admin/settings/basic', says: 'no' },
  cancelled: { options: { cancelled: true }, at: '/', says: 'yes' },
});
