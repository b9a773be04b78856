import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { checkFile } from './check.ts';
import { FileHash, type HashAnswer, type HashPort, type HashRequest, type HashWorker, serveHash } from './file-hash.ts';
import { nothingKnown } from './testing.ts';

/** A worker without a thread: messages are cloned and handed over as for a real one. */
function hashWorker(serve: (port: HashPort) => void = serveHash) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  serve(port2);
  const terminate = vi.fn(() => port1.close());
  const fail = vi.fn<() => void>();
  const worker: HashWorker = {
    postMessage: (request: HashRequest, transfer: ArrayBuffer[]) => port1.postMessage(request, transfer),
    addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<HashAnswer>) => void) {
      if (type === 'message') port1.addEventListener('message', listener);
      else fail.mockImplementation(listener as () => void);
    },
    terminate,
  };
  return { worker, terminate, fail };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const piece = (at: number) => new Uint8Array(50_000).fill(at);

test('gives the hash of all pieces, which are handed over', async () => {
  const hash = new FileHash(hashWorker().worker);
  const given = Array.from({ length: 30 }, (_, at) => piece(at));
  for (const one of given) await hash.write(one);
  expect(given.every(({ length }) => length === 0)).toBe(true);
  const all = Buffer.concat(Array.from({ length: 30 }, (_, at) => piece(at)));
  expect(await hash.end()).toBe(hashOf(all));
});

test('no more than eight buffers go round: then each piece waits for one', async () => {
  const pieces: (() => void)[] = [];
  const { worker } = hashWorker((port) => {
    port.addEventListener('message', ({ data }) => {
      if (data.type !== 'piece') return;
      const { buffer } = data.bytes;
      pieces.push(() => port.postMessage({ type: 'taken', buffer }, { transfer: [buffer] }));
    });
  });
  const hash = new FileHash(worker);
  let free = new ArrayBuffer(50_000);
  for (let at = 0; at < 7; at++) free = await hash.write(new Uint8Array(free));
  let got: ArrayBuffer | undefined;
  const waiting = hash.write(new Uint8Array(free)).then((buffer) => {
    got = buffer;
  });
  await vi.waitFor(() => expect(pieces).toHaveLength(8));
  expect(got).toBeUndefined();
  pieces[0]?.();
  await waiting;
  expect(got?.byteLength).toBe(50_000);
});

/** 20 MB, more than is hashed without a worker. */
const table = `Record ID,备注\n${'1,"见合同\n第二行"\n'.repeat(800_000)}`;
const json = JSON.stringify(Array.from({ length: 200_000 }, (_, id) => ({ id, note: `示例 ${'x'.repeat(90)}` })));
const event = `BEGIN:VEVENT\r\nSUMMARY:示例\r\nDESCRIPTION:${'x'.repeat(200)}\r\nEND:VEVENT\r\n`;
const calendar = `BEGIN:VCALENDAR\r\n${event.repeat(80_000)}END:VCALENDAR\r\n`;

test.each([
  ['contacts.csv', table],
  ['contacts.json', json],
  ['meetings.ics', calendar],
])('%s has the same report with a worker and without', async (name, text) => {
  const file = new Blob([text]);
  const now = new Date(0);
  const { worker, terminate } = hashWorker();
  const report = await checkFile(file, name, nothingKnown, { now, newHashWorker: () => worker });
  expect(report).toEqual(await checkFile(file, name, nothingKnown, { now }));
  expect(report.sha256).toBe(hashOf(Buffer.from(text)));
  expect(report.tables.map(({ sha256 }) => sha256)).toEqual(report.tables.map(() => report.sha256));
  expect(report.tables.length).toBeGreaterThan(0);
  expect(terminate).toHaveBeenCalledOnce();
});

test('a worker that does not start, or breaks, leaves the work to this thread', async () => {
  const file = new Blob([table]);
  const silent = hashWorker(() => {});
  const broken = hashWorker((port) => {
    port.addEventListener('message', () => port.postMessage({ type: 'failed' }, { transfer: [] }));
  });
  const checks = [silent, broken].map(({ worker }) =>
    checkFile(file, 'contacts.csv', nothingKnown, { newHashWorker: () => worker }),
  );
  await vi.waitFor(() => expect(silent.fail.getMockImplementation()).toBeDefined());
  silent.fail();
  for (const report of await Promise.all(checks)) expect(report.sha256).toBe(hashOf(Buffer.from(table)));
});

test('a check that is stopped ends its worker', async () => {
  const { worker, terminate } = hashWorker();
  const stop = new AbortController();
  const checking = checkFile(new Blob([table]), 'contacts.csv', nothingKnown, {
    signal: stop.signal,
    newHashWorker: () => worker,
    onProgress: () => stop.abort(),
  });
  await expect(checking).rejects.toMatchObject({ name: 'AbortError' });
  expect(terminate).toHaveBeenCalledOnce();
});
