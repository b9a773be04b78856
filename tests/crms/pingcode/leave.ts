import { defineLeave } from '../leave.ts';
import { writeAnswer } from './answer.ts';
import { startPingCode } from './index.ts';

const backups = '/admin/org/system';

export const leave = defineLeave({
  site: 'pingcode',
  start: startPingCode,
  begin: '/workspace',
  async signIn(page) {
    await page.getByRole('textbox').first().fill('admin@example.com');
    await page.locator('input[type=password]').fill('practice-only');
    await page.getByRole('button').click();
    await page.locator('header').waitFor();
  },
  way: {
    type: 'written',
    answer: ({ options }) => writeAnswer(options, { contract: 'HT-2026-0015', endsOn: '2026-12-31' }, new Date()),
  },
  // No page is known that tells either.
  mayNot: { options: { role: 'member' }, at: backups, says: 'unknown' },
  cancelled: { options: { cancelled: true }, at: backups, says: 'unknown' },
});
