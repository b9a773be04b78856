import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { writeMail } from './mail.ts';
import { defaults } from './options.ts';

describe('writeMail', () => {
  it.each([
    ['en', 'Your Pipedrive subscription has been cancelled', 'Sample Trading Ltd (sample-trading.pipedrive.com)'],
    ['zh-CN', '您的 Pipedrive 订阅已取消', '示例贸易有限公司（sample-trading.pipedrive.com）'],
  ] as const)('%s: says what was cancelled and until when it runs', async (language, subject, company) => {
    const now = new Date('2026-05-04T10:11:12Z');
    const options = defaults(now, language);
    const mail = await PostalMime.parse(writeMail({ options }, now));
    expect(mail).toMatchObject({ subject, date: '2026-05-04T10:11:12.000Z' });
    expect(mail.text).toContain(company);
    expect(mail.text).toContain(options.paidUntil);
  });
});
