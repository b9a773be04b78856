import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Digester } from './digest.ts';
import { openZip } from './open-zip.ts';
import { run } from './testing/run.ts';
import { type Entry, zipParts } from './zip.ts';

const at = new Date('2026-11-21T21:48:08Z');
const texts = { 'bag/a.txt': 'one', 'bag/空.txt': '', 'bag/合同/二.txt': '合同 '.repeat(1_000) };

async function entries(): Promise<Entry[]> {
  const digests = new Digester();
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const blob = new Blob([text]);
      return { path: name, blob, crc32: (await digests.of(blob)).crc32 };
    }),
  );
}

test.each([false, true])('unzip, 7z and our own strict reader agree on it (zip64: %s)', async (always64) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const zip = new Blob(zipParts(await entries(), at, always64));
  writeFileSync(path.join(folder, 'a.zip'), await zip.bytes());
  expect(run('unzip -tq a.zip', folder)).toMatchObject({ code: 0 });
  expect(run('7z t a.zip', folder).output).toMatch(/Everything is Ok/);
  expect(run('unzip -l a.zip', folder).output).toContain('2026-11-21 21:48');
  expect(run('unzip -Z1 a.zip', folder).output.trim().split('\n')).toEqual(Object.keys(texts));
  expect(run('unzip -p a.zip bag/a.txt', folder).output).toBe('one');
  expect((await openZip(zip)).map(({ filename, uncompressedSize }) => [filename, uncompressedSize])).toEqual(
    Object.entries(texts).map(([name, text]) => [name, new Blob([text]).size]),
  );
});

test('says numbers beyond the first version in zip64', () => {
  // Only its size is looked at: nobody has to make five gigabytes.
  const large = { size: 5 * 1024 ** 3 } as Blob;
  const parts = zipParts(
    [
      { path: 'a', blob: large, crc32: 1 },
      { path: 'b', blob: new Blob(['x']), crc32: 2 },
    ],
    at,
  );
  const [first, , second, , , , last] = parts as Uint8Array[];
  const view = (bytes: Uint8Array | undefined) => new DataView(bytes?.buffer as ArrayBuffer);
  expect(view(first).getUint32(22, true)).toBe(0xffffffff);
  expect(view(first).getBigUint64(35, true)).toBe(BigInt(large.size));
  expect(second?.length).toBe(30 + 1 + 20);
  expect(view(last).getUint32(0, true)).toBe(0x06064b50);
  expect(view(last).getBigUint64(24, true)).toBe(2n);
});
