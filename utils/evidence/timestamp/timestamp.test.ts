import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../bundle/testing/run.ts';
import { type Der, der, readAll, readOne, tags } from '../der.ts';
import { NoTimeStamp, readTimeStamp } from './answer.ts';
import { timeStampRequest } from './request.ts';
import { newAuthority } from './testing/authority.ts';

const { folder, stamp, remove } = newAuthority();
afterAll(remove);

const data = 'manifest of a bundle';
const hash = new Uint8Array(createHash('sha256').update(data).digest());
const sha256 = Buffer.from(hash).toString('hex');
const nonce = Uint8Array.of(0, 0x81, 2, 3, 4, 5, 6, 7);
const asked = { sha256, nonce: '81020304050607' };

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

  test('one that two have signed', () => {
    const written = ({ tag, content }: Der) => der(tag, content);
    const [status, token] = readAll(readOne(stamp(timeStampRequest(hash, nonce)), tags.sequence)) as [Der, Der];
    const [type, explicit] = readAll(token.content) as [Der, Der];
    const fields = readAll(readOne(explicit.content, tags.sequence));
    const { content: signer } = fields.pop() as Der;
    const answerOf = (...signers: Uint8Array[]) => {
      const data = der(tags.sequence, ...fields.map(written), der(tags.set, ...signers));
      return der(tags.sequence, written(status), der(tags.sequence, written(type), der(explicit.tag, data)));
    };
    expect(Date.parse(reasonOf(answerOf(signer)))).not.toBeNaN();
    expect(reasonOf(answerOf(signer, signer))).toBe('malformed');
    expect(reasonOf(answerOf())).toBe('malformed');
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
