import { afterAll, expect, test } from 'vitest';
import { timeStampRequest } from '../evidence/timestamp/request.ts';
import { newAuthority } from '../evidence/timestamp/testing/authority.ts';
import { languages } from '../text.ts';
import type { Point } from './point.ts';
import { pointText } from './points.ts';
import { files, folder, point, verifiedFiles } from './testing/verified.ts';

const authority = newAuthority();
afterAll(authority.remove);
const name = `${folder}tagmanifest-sha256.txt`;
const nonce = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const digest = async (bytes: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
const stampOf = async (bytes: Uint8Array) => authority.stamp(timeStampRequest(await digest(bytes), nonce));

const told = async (tsr: Uint8Array) => {
  const report = await verifiedFiles(new Map(files).set(`${name}.tsr`, tsr));
  return { verdict: report.verdict, ...point(report, 'stamp') };
};

test('a time stamp of these files holds, and says when', async () => {
  const stamp = await told(await stampOf(files.get(name) ?? new Uint8Array()));
  expect(stamp).toMatchObject({ verdict: 'whole', result: 'holds' });
  expect(Math.abs(Date.parse(String(stamp.values?.at)) - Date.now())).toBeLessThan(60_000);
});

test('it says who stamped, as the certificate in it names itself', async () => {
  const stamp = await told(await stampOf(files.get(name) ?? new Uint8Array()));
  expect(stamp.values).toMatchObject({ signer: 'Practice TSA 时间戳, Practice Authority' });
  for (const language of languages) expect(pointText(stamp as Point, language).answer).toContain('Practice TSA 时间戳');
});

test('a stamp whose own signature was changed does not hold, whatever it states', async () => {
  const tsr = await stampOf(files.get(name) ?? new Uint8Array());
  // The signature is the last value of the answer.
  tsr[tsr.length - 1] = (tsr.at(-1) ?? 0) ^ 1;
  expect(await told(tsr)).toMatchObject({ verdict: 'changed', fault: 'stamp-signature-differs' });
});

test('one of other files, and what is none, does not', async () => {
  expect(await told(await stampOf(Uint8Array.of(1)))).toMatchObject({ verdict: 'changed', fault: 'stamp-differs' });
  expect(await told(Uint8Array.of(0x30, 0x03, 1))).toMatchObject({ verdict: 'changed', fault: 'stamp-malformed' });
});

test('a bundle without one has a request that waits to be stamped, and the authority takes it', async () => {
  const request = files.get(`${name}.tsq`) ?? new Uint8Array();
  const report = await verifiedFiles(files);
  expect(report.verdict).toBe('whole');
  expect(point(report, 'stamp')).toMatchObject({ result: 'unknown', fault: 'stamp-missing' });
  expect(await told(authority.stamp(request))).toMatchObject({ verdict: 'whole', result: 'holds' });
});

test('a request for a stamp of other files is noticed', async () => {
  const other = timeStampRequest(await digest(Uint8Array.of(1)));
  const report = await verifiedFiles(new Map(files).set(`${name}.tsq`, other));
  expect(report.verdict).toBe('changed');
  expect(point(report, 'stamp')).toMatchObject({ fault: 'stamp-differs', places: ['tagmanifest-sha256.txt.tsq'] });
});
