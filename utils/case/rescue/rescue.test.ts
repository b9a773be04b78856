import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { filesOf } from '../../bundle/testing/rezip.ts';
import { db } from '../db.ts';
import { keepEvidence } from '../evidence.ts';
import { linesOf } from '../log.ts';
import type { Case } from '../rows/case.ts';
import { freshCase } from '../testing/practice.ts';
import { openRawStore, type RawStore } from './read-store.ts';
import { rescue } from './rescue.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
  await keepEvidence(found.id, {
    ...{ kind: 'page', title: 'Billing', at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: '文本.txt', mediaType: 'text/plain', blob: new Blob(['自动续订已关闭']) }],
  });
});

async function rescued(store: RawStore) {
  const { zip, ...rest } = await rescue(store);
  const texts = [...(await filesOf(zip))].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
  return { ...rest, files: new Map(texts) };
}

test('everything comes out: each log byte for byte, every table, all bytes, and nothing in the store is changed', async () => {
  const before = await Promise.all(db.tables.map((table) => table.count()));
  const store = await openRawStore();
  const { files, problems, saved } = await rescued(store);
  store.close();
  expect(problems).toEqual([]);
  expect(saved).toBe(before.reduce((sum, count) => sum + count, 0));
  const lines = (await linesOf(found.id)).map(({ line }) => line);
  expect(files.get(`log/${found.id}.jsonl`)).toBe(`${lines.join('\n')}\n`);
  expect(files.get('tables/evidence.jsonl')).toContain('"title":"Billing"');
  const bytes = [...files.keys()].filter((name) => name.startsWith('bytes/'));
  expect(bytes).toEqual([expect.stringContaining('文本.txt')]);
  expect(files.get(bytes[0] ?? '')).toBe('自动续订已关闭');
  expect(files.get('tables/blobs.jsonl')).toContain(JSON.stringify(bytes[0]));
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(before);
});

test('what can’t be read is named, and the rest comes out', async () => {
  const store = await openRawStore();
  const broken: RawStore = {
    ...store,
    async *rowsOf(table) {
      if (table === 'files') throw new DOMException('the table is damaged', 'UnknownError');
      for await (const read of store.rowsOf(table)) {
        if (table === 'cases') yield { key: read.key, problem: 'UnknownError: the row is damaged' };
        else if (table === 'blobs' && 'row' in read) yield { ...read, row: { ...(read.row as object), blob: gone() } };
        else yield read;
      }
    },
  };
  const { files, problems } = await rescued(broken);
  store.close();
  expect(problems).toEqual([
    expect.stringMatching(/^blobs .*文本\.txt.*: NotFoundError/),
    `cases "${found.id}": UnknownError: the row is damaged`,
    'files "*": UnknownError: the table is damaged',
  ]);
  expect(files.get('tables/log.jsonl')?.split('\n')).toHaveLength(3);
  for (const problem of problems) expect(files.get('README.txt')).toContain(problem);
});

test('a store that is not there, or that a newer version made, is told or read all the same', async () => {
  await expect(openRawStore('other')).rejects.toThrow('holds no store');
  const newer = indexedDB.open('newer', 99);
  await new Promise((resolve) => {
    newer.onupgradeneeded = () => newer.result.createObjectStore('log', { keyPath: 'seq' });
    newer.onsuccess = resolve;
  });
  newer.result.close();
  const store = await openRawStore('newer');
  expect(store.tables).toEqual(['log']);
  store.close();
});

/** A Blob whose file on the disk is gone. */
function gone(): Blob {
  const blob = new Blob(['x']);
  blob.arrayBuffer = () => Promise.reject(new DOMException('the file is gone', 'NotFoundError'));
  return blob;
}
