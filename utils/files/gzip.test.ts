import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { check, contacts, finding, ids } from './testing.ts';

const csv = `Record ID,Email\n${Array.from({ length: 30 }, (_, at) => `${at},p${at}@example.invalid\n`).join('')}`;

test('what is packed is read as what it is', async () => {
  const bytes = gzipSync(csv);
  expect(await check(bytes, 'contacts.csv.gz', contacts)).toMatchObject({
    kind: 'gzip',
    bytes: bytes.length,
    verdict: 'whole',
    findings: [],
    tables: [{ path: 'contacts.csv', within: 'contacts.csv.gz', object: 'contacts', bytes: csv.length, rows: 30 }],
  });
  const json = await check(gzipSync('{"a":1}\n{"a":2}\n'), 'deals.jsonl.gz');
  expect(json.tables).toMatchObject([{ path: 'deals.jsonl', rows: 2 }]);
  expect(ids(await check(gzipSync('<html>Sign in'), 'contacts.csv.gz'))).toEqual(['web-page']);
});

describe('several packed files joined to one', () => {
  const lines = csv.split('\n').slice(1, -1);
  const parts = [
    csv.slice(0, csv.indexOf('\n') + 1),
    ...[0, 10, 20].map((at) => `${lines.slice(at, at + 10).join('\n')}\n`),
  ];

  test('are read one after the other', async () => {
    const report = await check(Buffer.concat(parts.map((part) => gzipSync(part))), 'contacts.csv.gz', contacts);
    expect(report).toMatchObject({ verdict: 'whole', tables: [{ rows: 30, bytes: csv.length }] });
  });

  test('of which one is empty, or has a member’s beginning among its bytes', async () => {
    const odd = Buffer.concat([gzipSync(''), gzipSync(csv), gzipSync('')]);
    expect((await check(odd, 'contacts.csv.gz', contacts)).tables).toMatchObject([{ rows: 30 }]);
    const stored = gzipSync(Buffer.concat([Buffer.from('a,b\n'), gzipSync('x'), Buffer.from('\n1,2\n')]), { level: 0 });
    expect(ids(await check(stored, 'contacts.csv.gz'))).not.toContain('gzip-damaged');
  });

  test('of which one breaks off, or with something behind them', async () => {
    const bytes = Buffer.concat(parts.map((part) => gzipSync(part)));
    for (const broken of [bytes.subarray(0, -3), Buffer.concat([bytes, Buffer.from('junk')])]) {
      expect(ids(await check(broken, 'contacts.csv.gz', contacts))).toEqual(['gzip-damaged']);
    }
  });
});

describe('damage', () => {
  test('it is cut off anywhere', async () => {
    const bytes = gzipSync(csv);
    for (let length = 3; length < bytes.length; length++) {
      expect(ids(await check(bytes.subarray(0, length), 'contacts.csv.gz', contacts))).toEqual(['gzip-damaged']);
    }
  });

  test('a changed byte is told, or changed nothing that is in the table', async () => {
    const bytes = gzipSync(csv);
    const whole = await check(bytes, 'contacts.csv.gz', contacts);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ 0x10;
      const report = await check(changed, 'contacts.csv.gz', contacts);
      if (report.verdict === 'whole') expect([at, report.tables]).toEqual([at, whole.tables]);
    }
  });

  test('nothing is said about the rows of what could not be unpacked whole', async () => {
    const context = { ...contacts, expected: [{ object: 'contacts', count: 30 }] };
    const report = await check(gzipSync(csv).subarray(0, 150), 'contacts.csv.gz', context);
    expect(report).toMatchObject({ verdict: 'unreadable', tables: [], counts: [] });
    expect(report.sha256).toHaveLength(64);
  });
});

test('a bomb is stopped early', async () => {
  const limits = { ...defaultLimits, ratio: 100, ratioFrom: 1_000_000 };
  const report = await check(gzipSync('a'.repeat(8_000_000)), 'contacts.csv.gz', contacts, { limits });
  expect(ids(report)).toEqual(['packed-too-large']);
});

test('what is packed twice is not looked into, and that is said', async () => {
  const report = await check(gzipSync(gzipSync(csv)), 'contacts.csv.gz', contacts);
  expect(finding(report, 'nested-zip')).toMatchObject({ values: { path: 'contacts.csv' } });
});

test('a stopped check throws AbortError', async () => {
  const stop = new AbortController();
  const checking = check(gzipSync(csv), 'contacts.csv.gz', contacts, {
    signal: stop.signal,
    onProgress: ({ bytesDone, bytesTotal }) => bytesDone > bytesTotal / 2 && stop.abort(),
  });
  await expect(checking).rejects.toMatchObject({ name: 'AbortError' });
});

test('a check that takes too long ends with a finding', async () => {
  const report = await check(gzipSync(csv), 'contacts.csv.gz', contacts, { limits: { ...defaultLimits, seconds: -1 } });
  expect(ids(report)).toEqual(['took-too-long']);
  expect(report.verdict).toBe('unreadable');
});
