import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

const bytes = (size: number) => new Uint8Array(size).map((_, at) => (at * 31) % 251);
const expected = (all: Uint8Array) => ({
  sha256: createHash('sha256').update(all).digest('hex'),
  crc32: crc32(all),
});

test.each([0, 1, 70_000, 64 * 1024 ** 2 + 7])(
  'both checksums of %d bytes, in whatever way they are read',
  async (size) => {
    const all = bytes(size);
    let read = 0;
    const onBytes = (more: number) => {
      read += more;
    };
    expect(await digestOf(new Blob([all]), { onBytes })).toEqual(expected(all));
    expect(read).toBe(size);
  },
);

test('stops when it is told to', async () => {
  for (const size of [5, 64 * 1024 ** 2 + 7]) {
    const stop = new AbortController();
    const reading = digestOf(new Blob([new Uint8Array(size)]), { signal: stop.signal, onBytes: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  }
});
