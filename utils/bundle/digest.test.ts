import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { serveHash } from '../files/file-hash.ts';
import { digestOf } from './digest.ts';

const bytes = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251);
const expected = (all: Uint8Array) => ({
  sha256: createHash('sha256').update(all).digest('hex'),
  crc32: crc32(all),
});

test.each([0, 1, 70_000, 3 * 1024 ** 2 + 7])(
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

/** A worker without a thread. */
function hashWorker(works: boolean) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  if (works) serveHash(port2);
  else port2.addEventListener('message', () => port2.postMessage({ type: 'failed' }));
  return {
    postMessage: (request: object, transfer: ArrayBuffer[]) => port1.postMessage(request, transfer),
    addEventListener: (type: string, listener: (event: MessageEvent) => void) =>
      type === 'message' && port1.addEventListener('message', listener),
    terminate: () => port1.close(),
  };
}

test('a large file is hashed in a worker, and by this thread when that breaks', async () => {
  const all = bytes(17 * 1024 ** 2);
  for (const works of [true, false])
    expect(await digestOf(new Blob([all]), { newHashWorker: () => hashWorker(works) as never })).toEqual(expected(all));
});

test('stops when it is told to', async () => {
  const stop = new AbortController();
  const reading = digestOf(new Blob([bytes(5 * 1024 ** 2)]), { signal: stop.signal, onBytes: () => stop.abort() });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
