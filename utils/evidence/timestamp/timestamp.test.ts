import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../bundle/testing/tools.ts';
import { NoTimeStamp, readTimeStamp } from './answer.ts';
import { timeStampRequest } from './request.ts';

/** A time-stamp authority of OpenSSL, made for the test. */
let folder = '';
const config = `
[tsa]
default_tsa = own
[own]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
ordering = yes
ess_cert_id_chain = no
`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-tsa-'));
  writeFileSync(path.join(folder, 'tsa.cnf'), config);
  writeFileSync(path.join(folder, 'serial'), '01\n');
  writeFileSync(
    path.join(folder, 'usage.cnf'),
    'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n',
  );
  for (const command of [
    'openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=Practice-CA',
    'openssl req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Practice-TSA',
    'openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 3650 -extfile usage.cnf',
  ]) {
    const ran = run(command, folder);
    if (ran.code !== 0) throw new Error(ran.output);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const data = 'manifest of a bundle';
const hash = new Uint8Array(createHash('sha256').update(data).digest());
const sha256 = Buffer.from(hash).toString('hex');
const nonce = Uint8Array.of(0, 0x81, 2, 3, 4, 5, 6, 7);
const asked = { sha256, nonce: '81020304050607' };

function stamp(request: Uint8Array): Uint8Array {
  writeFileSync(path.join(folder, 'request.tsq'), request);
  const ran = run('openssl ts -reply -config tsa.cnf -queryfile request.tsq -out answer.tsr', folder);
  if (ran.code !== 0) throw new Error(ran.output);
  return new Uint8Array(readFileSync(path.join(folder, 'answer.tsr')));
}

test('openssl reads the request, answers it, and accepts its own answer for what was stamped', () => {
  const before = Date.now();
  const answer = stamp(timeStampRequest(hash, nonce));
  expect(run('openssl ts -query -in request.tsq -text', folder).output).toMatch(
    /Hash Algorithm: sha256[\s\S]*Nonce: 0x81020304050607\nCertificate required: yes/,
  );
  writeFileSync(path.join(folder, 'data'), data);
  for (const against of ['-data data', '-queryfile request.tsq']) {
    expect(run(`openssl ts -verify ${against} -in answer.tsr -CAfile ca.pem`, folder)).toMatchObject({ code: 0 });
  }
  const read = readTimeStamp(answer, asked);
  expect(read).toMatchObject(asked);
  expect(Math.abs(Date.parse(read.at) - before)).toBeLessThan(60_000);
  expect(read.serial).toMatch(/^[0-9a-f]+$/);
});

describe('is no time stamp of the request', () => {
  const reasonOf = (answer: Uint8Array, wanted = asked) => {
    try {
      return readTimeStamp(answer, wanted).at;
    } catch (error) {
      if (error instanceof NoTimeStamp) return error.reason;
      throw error;
    }
  };

  test('one of other bytes, or of another request', () => {
    const answer = stamp(timeStampRequest(hash, nonce));
    expect(reasonOf(answer, { ...asked, sha256: '00'.repeat(32) })).toBe('other-hash');
    expect(reasonOf(answer, { ...asked, nonce: '81020304050608' })).toBe('other-nonce');
  });

  test('a refusal, told in the words of the authority', () => {
    const odd = timeStampRequest(hash, nonce);
    // Another algorithm than the authority takes: the last arc of its name.
    odd[odd.indexOf(0x60) + 8] = 2;
    const answer = stamp(odd);
    expect(() => readTimeStamp(answer, asked)).toThrow(/algorithm/i);
    expect(reasonOf(answer)).toBe('refused');
  });

  test('one that is cut off anywhere', () => {
    const answer = stamp(timeStampRequest(hash, nonce));
    for (let end = 0; end < answer.length; end += 7) expect(reasonOf(answer.subarray(0, end))).toBe('malformed');
  });

  test('bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(['malformed', 'refused', 'other-hash']).toContain(reasonOf(bytes));
        expect(['malformed', 'refused', 'other-hash']).toContain(reasonOf(Uint8Array.of(0x30, bytes.length, ...bytes)));
      }),
    );
  });
});
