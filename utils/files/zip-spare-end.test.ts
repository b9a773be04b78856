import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { check, contacts, ids } from './testing.ts';
import { withoutSpareEnd } from './zip-spare-end.ts';

const plain = () => new JSZip().file('contacts.csv', 'Record ID,Email\n1,a\n').generateAsync({ type: 'uint8array' });

/** Puts the records of zip64 before the end, saying `entries` entries. */
function streamed(bytes: Uint8Array, entries = 1): Uint8Array {
  const recordAt = bytes.length - 22;
  const end = new DataView(bytes.buffer, recordAt);
  const spare = new DataView(new ArrayBuffer(76));
  spare.setUint32(0, 0x06064b50, true);
  spare.setBigUint64(4, 44n, true);
  spare.setBigUint64(24, BigInt(entries), true);
  spare.setBigUint64(32, BigInt(entries), true);
  spare.setBigUint64(40, BigInt(end.getUint32(12, true)), true);
  spare.setBigUint64(48, BigInt(end.getUint32(16, true)), true);
  spare.setUint32(56, 0x07064b50, true);
  spare.setBigUint64(64, BigInt(recordAt), true);
  spare.setUint32(72, 1, true);
  return Uint8Array.from([
    ...bytes.subarray(0, recordAt),
    ...new Uint8Array(spare.buffer),
    ...bytes.subarray(recordAt),
  ]);
}

test('records that repeat the end are left out, byte for byte', async () => {
  const bytes = await plain();
  const without = await withoutSpareEnd(new Blob([streamed(bytes) as BlobPart]));
  expect(new Uint8Array(await without.arrayBuffer())).toEqual(bytes);
});

test('a zip that was written as a stream is whole', async () => {
  const report = await check(streamed(await plain()), 'export.zip', contacts);
  expect(report).toMatchObject({ verdict: 'whole', tables: [{ rows: 1 }] });
});

test('records that say something else are a contradiction', async () => {
  expect(ids(await check(streamed(await plain(), 2), 'export.zip', contacts))).toContain('zip-contradiction');
});

test('other files stay as they are', async () => {
  for (const bytes of [await plain(), new Uint8Array(5), new Uint8Array(500)]) {
    const file = new Blob([bytes as BlobPart]);
    expect(await withoutSpareEnd(file)).toBe(file);
  }
});
