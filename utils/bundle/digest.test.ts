import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { Digester } from './digest.ts';

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
    expect(await new Digester().of(new Blob([all]), { onBytes })).toEqual(expected(all));
    expect(read).toBe(size);
  },
);

test('stops when it is told to', async () => {
  for (const size of [5, 64 * 1024 ** 2 + 7]) {
    const stop = new AbortController();
    const reading = new Digester().of(new Blob([new Uint8Array(size)]), {
      signal: stop.signal,
      onBytes: () => stop.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  }
});

test('files that are given at the same time, or after one that was stopped, do not get into one another', async () => {
  const digests = new Digester();
  const files = [3_000_000, 10, 0, 2_000_000].map(bytes);
  const stopped = digests.of(new Blob([bytes(5_000_000)]), { signal: AbortSignal.abort() });
  const found = Promise.all(files.map((all) => digests.of(new Blob([all]))));
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(await found).toEqual(files.map(expected));
});
