import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/text.ts';
import { writeNotice } from './notice.ts';
import { defaults } from './options.ts';
import { makeState } from './state.ts';

const now = new Date('2026-11-21T10:20:30Z');

function write(language: Language): string {
  const options = { ...defaults(now, language), renewsOn: '2027-01-07' };
  return writeNotice({ options, state: makeState(options, now.getTime()) }, now);
}

describe('writeNotice', () => {
  it('is a mail that a mail reader can read', async () => {
    const mail = await PostalMime.parse(write('en'));
    expect(mail.subject).toBe('Notice of non-renewal: Marketing Hub Starter, account 139000042');
    expect(mail.to).toMatchObject([{ address: 'user-01@example.com' }]);
    expect(mail.date).toBe('2026-11-21T10:20:30.000Z');
    expect(mail.text).toContain('Commitment term: 2026-01-07 to 2027-01-07\nEffective date: 2027-01-07');
  });

  it('is written in Chinese for a Chinese account', async () => {
    const mail = await PostalMime.parse(write('zh-CN'));
    expect(mail.subject).toBe('不续订通知：Marketing Hub Starter，账户 139000042');
    expect(mail.text).toContain('账户 示例贸易有限公司（Hub ID 139000042）');
    expect(mail.text).toContain('生效日期：2027-01-07');
  });

  it('wraps its body at 76 characters, as base64 in mail must be', () => {
    const [, body = ''] = write('zh-CN').split('\r\n\r\n');
    expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBe(76);
  });
});
