import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { writeAnswer } from './answer.ts';
import { writeNotice } from './notice.ts';
import { defaults } from './options.ts';

const now = new Date(Date.UTC(2026, 10, 22, 8));

describe.each(['en', 'zh-CN'] as const)('mails (%s)', (language) => {
  const options = defaults(now, language);

  it('say until when a backup can be fetched: fifteen days', async () => {
    const backup = { id: 1, scope: [], madeAt: 0, readyAt: now.getTime(), link: 1, told: true };
    const mail = await PostalMime.parse(writeNotice(options, backup));
    expect(mail.text).toContain('2026-12-07');
    expect(mail.date).toBe('2026-11-22T08:00:00.000Z');
  });

  it('say when the service ends, and that no vendor sent them', async () => {
    const notice = { contract: 'HT-1', endsOn: '2026-12-31' };
    const mail = await PostalMime.parse(writeAnswer(options, notice, now));
    expect(mail.subject).toContain('2026-12-31');
    expect(mail.text).toMatch(/HT-1[\s\S]+(practice page|练习页面)/);
  });
});
