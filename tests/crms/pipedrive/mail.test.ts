import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { makeData } from './data.ts';
import { writeMail } from './mail.ts';
import { withDefaults } from './options.ts';
import { makeState } from './state.ts';

describe('writeMail', () => {
  it.each([
    ['en', 'Your Pipedrive subscription has been cancelled', 'Sample Trading Ltd (sample-trading.pipedrive.com)'],
    ['zh-CN', '您的 Pipedrive 订阅已取消', '示例贸易有限公司（sample-trading.pipedrive.com）'],
  ] as const)('%s: says what was cancelled and until when it runs', async (language, subject, company) => {
    const now = new Date('2026-05-04T10:11:12Z');
    const options = withDefaults({ language }, now);
    const account = { options, state: makeState(options, now.getTime()), data: makeData(options, options.seed) };
    const mail = await PostalMime.parse(writeMail(account, now));
    expect(mail).toMatchObject({ subject, date: '2026-05-04T10:11:12.000Z' });
    expect(mail.text).toContain(company);
    expect(mail.text).toContain(options.paidUntil);
  });
});
