import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fileOfRead, forgetRead, keepPage, logRead, readingOf, readingsOf } from './api-reads.ts';
import { db } from './db.ts';
import { linesOf } from './log.ts';
import type { Case } from './rows/case.ts';
import { freshCase } from './testing/practice.ts';

let open: Case;
beforeEach(async () => {
  open = await freshCase();
});

const at = (value: string) => ({ type: 'parameter', value }) as const;

test('pages are kept with where the next begins, and make one file in their order', async () => {
  let read = await readingOf(open.id, 'deals');
  expect(read).toMatchObject({ next: { type: 'start' }, rows: 0 });
  for (let page = 1; page <= 12; page++)
    read = await keepPage(read, { rows: [{ page, 名: '值' }], next: at(`${page}`) });
  read = await keepPage(read, { rows: [], total: 12 });

  expect(await readingOf(open.id, 'deals')).toEqual(read);
  expect(read).toMatchObject({ rows: 12, pages: 13, total: 12 });
  expect(read.next).toBeUndefined();
  const file = await fileOfRead(read, 'deals.jsonl');
  expect(
    (await file.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(Array.from({ length: 12 }, (_, index) => ({ page: index + 1, 名: '值' })));
});

test('a page that cannot be kept changes nothing', async () => {
  const first = await keepPage(await readingOf(open.id, 'deals'), { rows: [{ id: 1 }], next: at('1') });
  const full = vi.spyOn(db.reads, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  await expect(keepPage(first, { rows: [{ id: 2 }], next: at('2') })).rejects.toThrow('no room');
  full.mockRestore();
  expect(await readingOf(open.id, 'deals')).toEqual(first);
  expect(await (await fileOfRead(first, 'x')).text()).toBe('{"id":1}\n');
});

test('one page kept by two panels at once is refused the second time', async () => {
  const read = await readingOf(open.id, 'deals');
  await keepPage(read, { rows: [{ id: 1 }] });
  await expect(keepPage(read, { rows: [{ id: 1 }] })).rejects.toThrow();
});

test('forgetting one object leaves the others', async () => {
  for (const object of ['deals', 'deals-archived'])
    await keepPage(await readingOf(open.id, object), { rows: [{ object }], next: at('1') });
  await forgetRead({ caseId: open.id, object: 'deals' });
  expect((await readingsOf(open.id)).map(({ object }) => object)).toEqual(['deals-archived']);
  expect(await db.blobs.count()).toBe(1);
});

test('the log says what was read, and from where', async () => {
  const read = await keepPage(await readingOf(open.id, 'deals'), { rows: [{ id: 1 }], total: 1 });
  await logRead(read, 'acme.example', 'deals.jsonl');
  expect((await linesOf(open.id)).at(-1)?.event).toMatchObject({
    ...{ type: 'object-read', object: 'deals', rows: 1, total: 1, from: 'acme.example', file: 'deals.jsonl' },
  });
});
