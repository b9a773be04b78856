import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { filesOf, zipOf } from '../../bundle/testing/rezip.ts';
import { verifyBundle } from '../../bundle/verify.ts';
import { sha256 } from '../../evidence/hash.ts';
import { caseView } from '../cases.ts';
import { db } from '../db.ts';
import { deleteEvidence, keepEvidence } from '../evidence.ts';
import { keepFile } from '../files.ts';
import { checkCase } from '../integrity/check-case.ts';
import { append, linesOf } from '../log.ts';
import type { Case } from '../rows/case.ts';
import { freshCase, oneOfEach, reportOf } from '../testing/practice.ts';
import { mergeCases } from './merge-cases.ts';
import { readBundle } from './read-bundle.ts';
import { bundleOf } from './testing/bundle-of.ts';

let found: Case;

/** The bundle with its case.json changed. */
async function changed(bundle: Blob, change: (record: Record<string, unknown>) => unknown): Promise<Blob> {
  const files = await filesOf(bundle);
  const path = [...files.keys()].find((name) => name.endsWith('/data/case.json')) ?? '';
  const record = JSON.parse(new TextDecoder().decode(files.get(path)));
  return zipOf(new Map(files).set(path, new TextEncoder().encode(JSON.stringify(change(record)))));
}

beforeEach(async () => {
  found = await freshCase();
  const piece = { kind: 'page', title: 'Billing', at: '2026-01-01T00:00:00.000Z', places: ['subscription'] } as const;
  const parts = [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob(['自动续订已关闭']) }];
  await keepEvidence(found.id, { ...piece, places: [...piece.places], record: { cancelled: 'yes' }, parts });
  const wrong = await keepEvidence(found.id, { ...piece, places: [], title: 'Wrong', record: {}, parts });
  await deleteEvidence(wrong, 'Another page.');
  const bytes = new Blob(['PK...']);
  const links = {
    tables: [
      {
        path: 'contacts.csv',
        object: 'contacts',
        ids: { oneIn: 1, marks: Uint32Array.of(1, 2, 3, 0xffffffff) },
        references: [{ column: 'Company', object: 'companies', ids: { oneIn: 1, rows: Uint32Array.of(7, 8, 9) } }],
        files: [{ column: 'Photo', sure: true, names: { oneIn: 2, rows: new Uint32Array() } }],
      },
    ],
    others: ['photo.png'],
  };
  await keepFile(found.id, bytes, reportOf({ sha256: await sha256(bytes) }), {
    links,
    path: 'export/backup.zip',
    modified: 5,
  });
  for (const type of ['state-seen', 'count-seen', 'task-not-needed', 'note-written', 'guide-finished'] as const)
    await append(found.id, oneOfEach[type]);
});

test('a bundle becomes the same case in another browser, goes on there, and its next bundle is whole', async () => {
  const bundle = await bundleOf(found.id);
  expect((await verifyBundle(bundle)).verdict).toBe('whole');
  const seen = async () => ({
    tasks: (await caseView(found.id))?.tasks,
    evidence: await db.evidence.toArray(),
    files: await db.files.toArray(),
    links: await db.links.toArray(),
    blobs: await Promise.all(
      (await db.blobs.toArray()).map(async ({ blob, ...of }) => ({ ...of, hash: await sha256(blob) })),
    ),
  });
  const before = await seen();
  const lines = await linesOf(found.id);
  await Promise.all(db.tables.map((table) => table.clear()));

  await mergeCases([await readBundle(bundle)], 'Clean Exit test', 'join');
  expect(await seen()).toEqual(before);
  expect((await linesOf(found.id)).slice(0, lines.length)).toEqual(lines);
  expect((await checkCase(found.id)).faults).toEqual([]);
  await append(found.id, { type: 'note-written', task: 'reason', text: 'goes on' });

  const next = await bundleOf(found.id);
  const report = await verifyBundle(next);
  expect(report.verdict).toBe('whole');
  expect(report.points.find(({ id }) => id === 'signatures')?.values).toMatchObject({ keys: 2 });
  expect(await mergeCases([await readBundle(next)], 'x', 'join')).toMatchObject([{ how: 'same', lines: 0 }]);
});

test.each<[string, (record: Record<string, unknown>) => unknown]>([
  ['a row of another case', (record) => ({ ...record, case: { ...(record.case as Case), id: 'other' } })],
  ['a key too many', (record) => ({ ...record, more: 1 })],
  ['no rows', ({ rows: _, ...record }) => record],
  [
    'evidence without parts',
    (record) => ({ ...record, rows: { ...(record.rows as object), evidence: [{ id: 'a' }] } }),
  ],
  ['a newer form', (record) => ({ ...record, version: 2 })],
  ['something else', () => 'text'],
])('what is not as this program writes it is refused by name: %s', async (_name, change) => {
  const strange = await changed(await bundleOf(found.id), change);
  await expect(readBundle(strange)).rejects.toMatchObject({
    name: 'NoCase',
    reason: 'malformed',
    message: expect.stringContaining('data/case.json'),
  });
});

test('bytes that are not the ones that were kept stay out, and the case says so', async () => {
  const bundle = await bundleOf(found.id);
  const files = await filesOf(bundle);
  const path = [...files.keys()].find((name) => name.endsWith('text.txt')) ?? '';
  const copy = await readBundle(await zipOf(new Map(files).set(path, new TextEncoder().encode('blacked out'))));
  expect(copy.bytes.map(({ name }) => name)).toEqual(['file']);
  await Promise.all(db.tables.map((table) => table.clear()));
  await mergeCases([copy], 'x', 'join');
  expect((await checkCase(found.id)).faults).toMatchObject([{ title: 'Billing', problem: 'bytes-gone' }]);
});

test('can be stopped', async () => {
  const bundle = await bundleOf(found.id);
  await expect(readBundle(bundle, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});
