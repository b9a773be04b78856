// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { redactedCopy } from './copy.ts';
import { blackOutMark } from './words.ts';

const part = (name: string, mediaType: string, text: string) => ({
  ...{ name, mediaType, sha256: 'ab'.repeat(32) },
  blob: new Blob([text], { type: mediaType }),
});
const words = { type: 'words', words: ['Jane Doe'] } as const;

it('a text keeps its kind and loses the words', async () => {
  const copy = await redactedCopy(part('text.txt', 'text/plain', 'By Jane Doe.'), {
    ...words,
    words: [...words.words],
  });
  expect(copy).toMatchObject({ name: 'text.redacted.txt', mediaType: 'text/plain', places: 1 });
  expect(await copy.blob.text()).toBe(`By ${blackOutMark}.`);
});

it('a mail leaves as its words, whatever writing they came in', async () => {
  const mail = part(
    'message.eml',
    'message/rfc822',
    [
      'From: =?UTF-8?B?SmFuZSBEb2U=?= <jane@customer.example>',
      'Subject: Refund',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      btoa('Dear Jane Doe, it is on its way.'),
    ].join('\r\n'),
  );
  const copy = await redactedCopy(mail, { type: 'words', words: ['Jane Doe', 'jane@customer.example'] });
  const text = await copy.blob.text();
  expect(copy).toMatchObject({ name: 'message.redacted.txt', mediaType: 'text/plain', places: 3 });
  expect(text).toContain(`Dear ${blackOutMark}, it is on its way.`);
  expect(text).not.toMatch(/jane|SmFuZSBEb2U/i);
});

it('of a part that is left out only its name and hash leave', async () => {
  const copy = await redactedCopy(part('contract.pdf', 'application/pdf', '%PDF secret'), { type: 'whole' });
  expect(copy).toMatchObject({ name: 'contract.pdf.left-out.txt', mediaType: 'text/plain', places: 0 });
  expect(await copy.blob.text()).toContain('ab'.repeat(32));
  expect(await copy.blob.text()).not.toContain('secret');
});
