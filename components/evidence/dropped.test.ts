import { expect, it } from 'vitest';
import { evidenceOf, largest } from './dropped.ts';

const now = new Date('2026-11-21T12:00:00Z');
const file = (parts: BlobPart[], name: string, type = '') => new File(parts, name, { type });
const mail = 'From: billing@vendor.example\r\nSubject: Notice of non-renewal\r\n\r\nIt will not renew.';

it('keeps a mail under its subject, byte for byte', async () => {
  const dropped = file([mail], 'saved.eml');
  const piece = await evidenceOf(dropped, now);
  expect(piece).toMatchObject({
    kind: 'mail',
    title: 'Notice of non-renewal',
    at: '2026-11-21T12:00:00.000Z',
    record: { fileName: 'saved.eml', from: 'billing@vendor.example' },
    parts: [{ name: 'message.eml', mediaType: 'message/rfc822', blob: dropped }],
  });
  expect(piece).not.toHaveProperty('record.to');
});

it('notes who says to have signed a mail, and whether its text is the signed one', async () => {
  const field = 'v=1; a=rsa-sha256; d=vendor.example; s=k; h=from; b=AAAA; bh=';
  const signed = (bodyHash: string) => file([`DKIM-Signature: ${field}${bodyHash}\r\n${mail}`], 'saved.eml');
  const body = new TextEncoder().encode('It will not renew.\r\n');
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', body)).toString('base64');
  expect(await evidenceOf(signed(hash), now)).toMatchObject({
    record: { dkim: [{ result: 'no-key', domain: 'vendor.example' }] },
  });
  expect(await evidenceOf(signed('AAAA'), now)).toMatchObject({ record: { dkim: [{ reason: 'body-differs' }] } });
});

it.each([
  ['application/pdf', 'approval.pdf', '%PDF-1.7 …'],
  ['text/plain', 'chat.txt', '企业微信聊天记录'],
  ['application/octet-stream', 'voice.amr', '#!AMR\n\0\x01'],
])('keeps a file of the kind %s as it is', async (mediaType, name, content) => {
  const dropped = file([content], name);
  expect(await evidenceOf(dropped, now)).toMatchObject({
    ...{ kind: 'document', title: name, record: { fileName: name, mediaType } },
    parts: [{ name, mediaType, blob: dropped }],
  });
});

it('says what a mail or a file looks like, where something speaks for it', async () => {
  expect(await evidenceOf(file([mail], 'saved.eml'), now)).toMatchObject({ record: { looksLike: 'confirmation' } });
  expect(await evidenceOf(file(['x'], 'Final invoice 4711.pdf'), now)).toMatchObject({
    record: { looksLike: 'final-invoice' },
  });
  const plain = await evidenceOf(file(['From: a@vendor.example\r\nSubject: Hello\r\n\r\nHi.'], 'a.eml'), now);
  expect(plain).not.toHaveProperty('record.looksLike');
});

it('notes of a pasted mail that it was pasted', async () => {
  const pasted = await evidenceOf(file([mail], 'pasted.eml'), now, 'pasted');
  expect(pasted).toMatchObject({ kind: 'mail', record: { pastedAt: '2026-11-21T12:00:00.000Z' } });
  expect(pasted).not.toHaveProperty('record.fileModified');
});

it.each([
  ['outlook', file([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], 'mail.msg')],
  ['no-mail', file(['id,name\n1,x'], 'contacts.eml')],
  ['empty', file([], 'nothing.pdf')],
  ['too-large', file([new Uint8Array(largest + 1)], 'big.pdf')],
])('refuses as %s', async (refusal, dropped) => {
  expect(await evidenceOf(dropped, now)).toBe(refusal);
});
