import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { readTimeStamp, type TimeStamp } from './answer.ts';
import { timeStampRequest } from './request.ts';
import { checkSigner } from './signer.ts';
import { newAuthority } from './testing/authority.ts';

const hash = new Uint8Array(createHash('sha256').update('manifest of a bundle').digest());
const asked = { sha256: Buffer.from(hash).toString('hex') };

describe.each(['rsa:2048', 'ec:P-256', 'ec:P-384', 'ec:P-521'] as const)('an authority with a key of %s', (key) => {
  const authority = newAuthority({ key });
  afterAll(authority.remove);
  const stamp = readTimeStamp(authority.stamp(timeStampRequest(hash)), asked);

  test('is named, and its signature fits', async () => {
    expect(await checkSigner(stamp)).toEqual({ result: 'fits', signer: 'Practice TSA 时间戳, Practice Authority' });
  });

  test('of whose token any byte that counts was changed, did not sign it', async () => {
    const { token } = stamp;
    for (const [name, bytes] of [
      ['info', token.info],
      ['attributes', token.signer.attributes],
      ['signature', token.signer.signature],
    ] as const) {
      for (let place = 4; place < bytes.length; place += Math.ceil(bytes.length / 12)) {
        const changed = Uint8Array.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ 1;
        const signer = name === 'info' ? token.signer : { ...token.signer, [name]: changed };
        const info = name === 'info' ? changed : token.info;
        expect(await checkSigner({ ...stamp, token: { ...token, info, signer } }), `${name} ${place}`).toEqual({
          result: 'differs',
        });
      }
    }
  });
});

describe('is not taken for the authority’s', () => {
  const authority = newAuthority();
  const other = newAuthority();
  afterAll(() => [authority, other].forEach(({ remove }) => void remove()));
  const stampOf = ({ stamp }: typeof authority): TimeStamp => readTimeStamp(stamp(timeStampRequest(hash)), asked);
  const stamp = stampOf(authority);
  const { token } = stamp;

  test('the signature of a certificate that is not there', async () => {
    expect(await checkSigner({ ...stamp, token: { ...token, certificates: [] } })).toEqual({ result: 'unchecked' });
  });

  test('a certificate put in the place of another, under its name and number', async () => {
    const { issuer, serial } = token.signer;
    const certificates = stampOf(other).token.certificates.map((one) => ({
      ...one,
      issuer: issuer ?? '',
      serial: serial ?? '',
    }));
    expect(await checkSigner({ ...stamp, token: { ...token, certificates } })).toEqual({ result: 'differs' });
  });

  test('a certificate that is not for time stamps, or had run out', async () => {
    const unfit = { result: 'unfit', signer: expect.stringContaining('Practice TSA') };
    const certificates = token.certificates.map((one) => ({ ...one, stampsTime: false }));
    expect(await checkSigner({ ...stamp, token: { ...token, certificates } })).toEqual(unfit);
    expect(await checkSigner({ ...stamp, at: '2199-01-01T00:00:00.000Z' })).toEqual(unfit);
  });

  test('one by an algorithm that is not known here', async () => {
    const signer = { ...token.signer, algorithm: undefined };
    expect(await checkSigner({ ...stamp, token: { ...token, signer } })).toMatchObject({ result: 'unchecked' });
  });
});
