import { expect, it } from 'vitest';
import { evidenceOf, largest } from './keep-dropped.ts';

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
  ['application/pdf', new TextEncoder().encode('%PDF-1.7 …')],
  ['image/png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  ['image/jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ['image/webp', new TextEncoder().encode('RIFF1234WEBPVP8 ')],
])('knows %s by its bytes, not by its name', async (mediaType, bytes) => {
  expect(await evidenceOf(file([bytes], 'something.bin'), now)).toMatchObject({
    kind: 'document',
    parts: [{ mediaType }],
  });
});

it.each([
  ['outlook', file([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])], 'mail.msg')],
  ['unknown-kind', file(['just words'], 'notes.txt')],
  ['unknown-kind', file(['<svg onload="alert(1)"/>'], 'picture.png', 'image/png')],
  ['no-mail', file(['id,name\n1,x'], 'contacts.eml')],
  ['empty', file([], 'nothing.pdf')],
  ['too-large', file([new Uint8Array(largest + 1)], 'big.pdf')],
])('refuses as %s', async (refusal, dropped) => {
  expect(await evidenceOf(dropped, now)).toBe(refusal);
});
