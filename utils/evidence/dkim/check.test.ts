import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { authenticate } from 'mailauth';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, test } from 'vitest';
import { checkDkim, keyNames } from './check.ts';

const name = 'key1._domainkey.vendor.example';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');
type Keys = typeof rsa;

const recordOf = ({ publicKey }: Keys, more = '') =>
  `v=DKIM1; k=rsa; ${more}p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
const edRecord = `v=DKIM1; k=ed25519; p=${ed25519.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')}`;

const mail = [
  'From: Sample Vendor <billing@vendor.example>',
  'To: admin@customer.example',
  'Subject:  =?UTF-8?B?5LiN57ut6K6i6YCa55+l?=',
  '\tof your plan',
  'Date: Fri, 20 Nov 2026 10:00:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Your subscription  will not renew. \t',
  '订阅将不再续订。',
  '',
  '',
].join('\r\n');

interface How {
  canonicalization?: string;
  privateKey?: Keys['privateKey'];
  algorithm?: string;
  maxBodyLength?: number;
}

async function signed(
  text = mail,
  { canonicalization = 'relaxed/relaxed', privateKey = rsa.privateKey, ...how }: How = {},
): Promise<string> {
  const key = {
    signingDomain: 'vendor.example',
    selector: 'key1',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const { signatures, errors } = await dkimSign(text, {
    canonicalization,
    ...key,
    signatureData: [{ ...key, ...how }],
  });
  expect(errors).toEqual([]);
  return signatures + text;
}

const check = (text: string, record = recordOf(rsa)) => checkDkim(Buffer.from(text), new Map([[name, record]]));

/** What another program says of it, with the key given by hand. */
async function oracle(text: string, record = recordOf(rsa)): Promise<string | undefined> {
  const resolver = async () => [[record]];
  const { dkim } = await authenticate(text, { resolver, disableArc: true, disableDmarc: true, disableBimi: true });
  return dkim?.results[0]?.status.result;
}

describe('a mail that another program signed', () => {
  test.each(['simple/simple', 'simple/relaxed', 'relaxed/simple', 'relaxed/relaxed'])('%s holds', async (form) => {
    const text = await signed(mail, { canonicalization: form });
    expect(keyNames(Buffer.from(text))).toEqual([name]);
    expect(await check(text)).toMatchObject([
      {
        result: 'holds',
        domain: 'vendor.example',
        selector: 'key1',
        weak: [],
        signed: expect.arrayContaining(['from']),
      },
    ]);
  });

  test('with Ed25519', async () => {
    const text = await signed(mail, { privateKey: ed25519.privateKey, algorithm: 'ed25519-sha256' });
    expect(await check(text, edRecord)).toMatchObject([{ result: 'holds' }]);
    expect(await check(text)).toMatchObject([{ result: 'fails', reason: 'key-type' }]);
  });

  test('without a body, and with one of empty lines alone', async () => {
    for (const canonicalization of ['simple/simple', 'relaxed/relaxed']) {
      for (const body of ['', '\r\n', '\r\n\r\n \r\n\r\n']) {
        const text = await signed(`From: a@vendor.example\r\nSubject: x\r\n\r\n${body}`, { canonicalization });
        expect(await check(text)).toMatchObject([{ result: 'holds' }]);
      }
    }
  });

  test('saved with the line ends of another system', async () => {
    expect(await check((await signed()).replaceAll('\r\n', '\n'))).toMatchObject([{ result: 'holds' }]);
  });

  test('twice, each is told', async () => {
    const text = await signed(await signed(), { privateKey: other.privateKey });
    expect((await check(text)).map(({ result }) => result)).toEqual(['fails', 'holds']);
  });
});

describe('fails', () => {
  test.each<[what: string, change: (text: string) => string, reason: string]>([
    ['a word of the body', (text) => text.replace('will not', 'will'), 'body-differs'],
    ['the subject', (text) => text.replace('of your plan', 'of a plan'), 'signature-differs'],
    ['the sender', (text) => text.replace('Sample Vendor', 'Someone'), 'signature-differs'],
  ])('after a change of %s', async (_, change, reason) => {
    const [result] = await check(change(await signed()));
    expect(result).toMatchObject({ result: 'fails', reason });
  });

  test('with the key of someone else', async () => {
    expect(await check(await signed(), recordOf(other))).toMatchObject([
      { result: 'fails', reason: 'signature-differs' },
    ]);
  });

  test('after white space where every byte was signed', async () => {
    const text = await signed(mail, { canonicalization: 'simple/simple' });
    expect(await check(text.replace('Subject:  ', 'Subject: '))).toMatchObject([{ reason: 'signature-differs' }]);
    expect(await check(text.replace('subscription  will', 'subscription will'))).toMatchObject([
      { reason: 'body-differs' },
    ]);
  });
});

test('whatever is changed, another program judges the same', async () => {
  const texts = await Promise.all(
    ['simple/simple', 'relaxed/relaxed'].map((canonicalization) => signed(mail, { canonicalization })),
  );
  const changed = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(),
    put: fc.constantFrom(' ', 'x', '\t', ';', '', '=', '\r\n '),
  });
  await fc.assert(
    fc.asyncProperty(changed, async ({ text, at, put }) => {
      const place = at % text.length;
      // Between the two characters of a line's end programs see different ends.
      if (text[place] === '\n' || text[place] === '\r') return;
      const wild = text.slice(0, place) + put + text.slice(place + 1);
      const [mine] = await check(wild);
      const theirs = await oracle(wild);
      if (mine?.result === 'holds') expect(theirs).toBe('pass');
      // In the signature's own field that program lets pass what is no base64 and lines that are not folded.
      else if (place >= text.indexOf('From:')) expect(theirs).not.toBe('pass');
    }),
    { numRuns: 300 },
  );
});

describe('without a key', () => {
  test('the signature is there and not checked', async () => {
    expect(await checkDkim(Buffer.from(await signed()), new Map())).toMatchObject([
      { result: 'no-key', domain: 'vendor.example' },
    ]);
  });

  test('but a body that was changed is seen', async () => {
    const text = (await signed()).replace('will not', 'will');
    expect(await checkDkim(Buffer.from(text), new Map())).toMatchObject([{ result: 'fails', reason: 'body-differs' }]);
  });

  test.each([
    ['v=DKIM1; k=rsa; p=', 'revoked'],
    ['v=DKIM1; p=????', 'malformed'],
    ['v=DKIM1; k=rsa; p=AAAA', 'malformed'],
    ['v=spf1 -all', 'malformed'],
    [recordOf(rsa, 's=other; '), 'other-use'],
    [recordOf(rsa, 'h=sha1; '), 'other-use'],
  ])('%#: it says why', async (record, reason) => {
    expect(await check(await signed(), record)).toMatchObject([{ result: 'no-key', reason }]);
  });
});

describe('what weakens a signature is told', () => {
  test('only the beginning of the body was signed', async () => {
    const text = await signed(mail, { maxBodyLength: 10 });
    expect(await check(`${text}And more.`)).toMatchObject([{ result: 'holds', weak: ['partial'] }]);
    expect(await check(text.slice(0, text.indexOf('\r\n\r\n') + 8))).toMatchObject([{ reason: 'body-differs' }]);
  });

  test('a second sender was put on top of the one that was signed', async () => {
    const text = (await signed()).replace(/^From/m, 'From: x@vendor.example\r\nFrom');
    expect(await check(text)).toMatchObject([{ result: 'holds', weak: ['doubled'] }]);
  });

  test('someone else signed, the domain only tries it, the key is short', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 512 });
    const text = await signed(mail.replace('billing@vendor', 'billing@elsewhere'));
    expect(await check(text, recordOf(rsa, 't=y:s; '))).toMatchObject([
      { result: 'holds', weak: ['other-domain', 'trying'] },
    ]);
    expect(await check(await signed(mail, { privateKey: short.privateKey }), recordOf(short))).toMatchObject([
      { result: 'holds', weak: ['short'] },
    ]);
  });
});

test.each([
  ['v=1; a=rsa-sha1; d=a.example; s=x; h=from; bh=AAAA; b=AAAA', 'algorithm'],
  ['v=2; a=rsa-sha256; d=a.example; s=x; h=from; bh=AAAA; b=AAAA', 'malformed'],
  ['v=1; a=rsa-sha256; d=a.example; s=x; h=to; bh=AAAA; b=AAAA', 'malformed'],
  ['v=1; a=rsa-sha256; d=a.example; s=x; h=from; bh=AAAA; b=AAAA; b=BBBB', 'malformed'],
  ['v=1; a=rsa-sha256; d=../../etc; s=x; h=from; bh=AAAA; b=AAAA', 'malformed'],
  ['v=1; a=rsa-sha256; d=a.example; s=x y; h=from; bh=AAAA; b=AAAA', 'malformed'],
  ['v=1; a=rsa-sha256; d=a.example; s=x; h=from; c=rough; bh=AAAA; b=AAAA', 'malformed'],
  ['v=1; a=rsa-sha256; d=a.example; s=x; h=from; l=-1; bh=AAAA; b=AAAA', 'malformed'],
])('%s can’t be read: %s', async (field, reason) => {
  const text = Buffer.from(`DKIM-Signature: ${field}\r\nFrom: a@a.example\r\n\r\nx`);
  expect(keyNames(text)).toEqual([]);
  expect(await checkDkim(text, new Map())).toEqual([{ result: 'unreadable', reason, weak: [] }]);
});

test('bytes of any kind end in an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const start = Buffer.from('DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=x; h=from; bh=AAAA; b=');
      expect(await checkDkim(Buffer.concat([start, bytes]), new Map())).toHaveLength(1);
    }),
  );
});
