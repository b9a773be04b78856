import { defineLeave } from '../leave.ts';
import { writeAnswer } from './answer.ts';
import { startFxiaoke } from './index.ts';

const list = '/XV/UI/Home#crm/list/=/AccountObj';

export const leave = defineLeave({
  site: 'fxiaoke',
  start: startFxiaoke,
  begin: list,
  async signIn(page) {
    const [phone, password] = [page.getByRole('textbox').first(), page.locator('input[type=password]')];
    await phone.fill('13800000000');
    await password.fill('practice-only');
    await page.getByRole('checkbox').check();
    await page.getByText(/^(Log in|立即登录)$/).click();
    await page.locator('.crm-btn-groups').waitFor();
  },
  way: {
    type: 'written',
    answer: ({ options }) => {
      const notice = { account: 'sample-0042', contract: 'HT-2026-0042', endsOn: '2026-12-31' };
      return writeAnswer(options, notice, new Date());
    },
  },
  // No page tells either: the contract does.
  mayNot: { options: { role: 'member' }, at: '/XV/UI/manage', says: 'unknown' },
  cancelled: { options: { cancelled: true }, at: list, says: 'unknown' },
});
