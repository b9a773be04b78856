// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readMail } from './mail.ts';

const mail = (lines: string[]) => new Blob([lines.join('\r\n')], { type: 'message/rfc822' });

it('reads who wrote what and when', async () => {
  const read = await readMail(
    mail([
      'From: Sample Vendor Billing <billing@vendor.example>',
      'To: admin@customer.example',
      'Subject: =?UTF-8?B?5LiN57ut6K6i6YCa55+l?=',
      'Date: Fri, 20 Nov 2026 10:00:00 +0100',
      'Message-ID: <1@vendor.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Your subscription will not renew.',
    ]),
  );
  expect(read).toMatchObject({
    subject: '不续订通知',
    from: 'Sample Vendor Billing <billing@vendor.example>',
    to: 'admin@customer.example',
    date: '2026-11-20T09:00:00.000Z',
    messageId: '<1@vendor.example>',
    attachments: [],
  });
  expect(read.text.trim()).toBe('Your subscription will not renew.');
});

it('reads the words of an HTML mail without its scripts and styles', async () => {
  const { text } = await readMail(
    mail([
      'From: a@vendor.example',
      'Content-Type: text/html',
      '',
      '<style>p{color:red}</style><p>Renewal is off.</p><script>alert(1)</script>',
    ]),
  );
  expect(text).toBe('Renewal is off.');
});

it('leaves out a date that no one can read', async () => {
  expect((await readMail(mail(['From: a@vendor.example', 'Date: yesterday', '', 'x']))).date).toBeUndefined();
});

it('refuses what is no mail', async () => {
  await expect(readMail(new Blob(['id,name\n1,x\n']))).rejects.toThrow('no sender');
});
