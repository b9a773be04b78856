import { createPublicKey, createVerify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  fromDer,
  newSigningKey,
  publicKeyPem,
  readPublicKeyPem,
  signDer,
  signRaw,
  toDer,
  verifyRaw,
} from './key.ts';
import { sshSign, sshVerify } from './sshsig.ts';

const key = await newSigningKey();
const message = new TextEncoder().encode('what is signed · 被签名的内容');

describe('the key', () => {
  test('does not let a script take the private half', async () => {
    for (const format of ['pkcs8', 'jwk'] as const) {
      await expect(crypto.subtle.exportKey(format, key.privateKey)).rejects.toThrow();
    }
  });

  test('survives structured clone, as a database stores it', async () => {
    const copy = structuredClone(key);
    expect(await verifyRaw(key.publicKey, await signRaw(copy.privateKey, message), message)).toBe(true);
  });

  test('is written in PEM that another library and we read', async () => {
    const pem = await publicKeyPem(key.publicKey);
    expect(createPublicKey(pem).asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(await fingerprintOf(await readPublicKeyPem(pem))).toBe(await fingerprintOf(key.publicKey));
  });

  test.each([
    ['nothing', () => ''],
    ['a second line end', (pem: string) => `${pem}\n`],
    ['other line lengths', (pem: string) => pem.replace(/\n(?=[A-Za-z0-9+/=]+\n-----END)/, '')],
    ['a byte changed', (pem: string) => pem.replace(/.(?=\n-----END)/, '*')],
  ])('is not read from PEM with %s', async (_name, damage) => {
    await expect(readPublicKeyPem(damage(await publicKeyPem(key.publicKey)))).rejects.toThrow();
  });
});

describe('a DER signature', () => {
  test('is accepted by another library', async () => {
    const verify = createVerify('sha256').update(message);
    expect(verify.verify(await publicKeyPem(key.publicKey), await signDer(key.privateKey, message))).toBe(true);
  });

  test('can be turned back for every r and s, zeros and high bits included', () => {
    const half = fc
      .uint8Array({ minLength: 0, maxLength: 32 })
      .map((bytes) => [...Array(32 - bytes.length).fill(0), ...bytes]);
    fc.assert(
      fc.property(half, half, (r, s) => {
        const raw = Uint8Array.from([...r, ...s]);
        expect(fromDer(toDer(raw))).toEqual(raw);
      }),
      { numRuns: 500 },
    );
  });

  test('is not read from any other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const raw = fromDer(bytes);
        if (raw) expect(toDer(raw)).toEqual(bytes);
      }),
    );
    expect(fromDer(Uint8Array.of(0x30, 0x08, 0x02, 0x02, 0x00, 0x01, 0x02, 0x02, 0x00, 0x01))).toBeUndefined();
  });
});

describe('an SSH signature', () => {
  test('belongs to its message and key alone', async () => {
    const signature = await sshSign(key, message);
    expect(await sshVerify(key.publicKey, signature, message)).toBe(true);
    expect(await sshVerify(key.publicKey, signature, new Uint8Array([1]))).toBe(false);
    expect(await sshVerify((await newSigningKey()).publicKey, signature, message)).toBe(false);
  });

  test('is refused when any character of its armour is changed', async () => {
    const signature = await sshSign(key, message);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: signature.length - 1 }), fc.string({ maxLength: 2 }), async (at, put) => {
        const changed = signature.slice(0, at) + put + signature.slice(at + 1);
        fc.pre(changed !== signature);
        expect(await sshVerify(key.publicKey, changed, message)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
