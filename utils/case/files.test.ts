import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { db } from './db.ts';
import { blobOf } from './evidence.ts';
import { alreadyRead, checkContext, keepBelowBytes, keepFile, putBack, removeFile } from './files.ts';
import { append, linesOf } from './log.ts';
import type { Case } from './rows/case.ts';
import { freshCase, reportOf } from './testing/practice.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

const blob = new Blob(['bytes']);
const types = async () => (await linesOf(found.id)).map(({ event }) => event.type);

describe('keepFile', () => {
  test('keeps the report, the bytes and a line', async () => {
    const kept = await keepFile(found.id, blob, reportOf());
    expect(await db.files.toArray()).toEqual([kept]);
    expect(await (await blobOf(kept.id, 'file'))?.text()).toBe('bytes');
    expect(await types()).toEqual(['case-opened', 'file-checked']);
  });

  test('the same bytes checked again replace the old report, and both checks stay in the log', async () => {
    const first = await keepFile(found.id, blob, reportOf({ verdict: 'doubtful' }));
    const again = await keepFile(found.id, blob, reportOf({ name: 'backup (1).zip' }));
    expect(again.id).toBe(first.id);
    expect(await db.files.toArray()).toEqual([again]);
    expect(await db.blobs.count()).toBe(1);
    expect(await types()).toEqual(['case-opened', 'file-checked', 'file-checked']);
  });

  test('the same bytes twice at once are one file', async () => {
    await Promise.all([keepFile(found.id, blob, reportOf()), keepFile(found.id, blob, reportOf())]);
    expect(await db.files.count()).toBe(1);
  });

  test('other bytes, bytes that could not be hashed, and another case’s are files of their own', async () => {
    await keepFile(found.id, blob, reportOf());
    await keepFile(found.id, blob, reportOf({ sha256: 'cd'.repeat(32) }));
    await keepFile(found.id, blob, reportOf({ sha256: undefined, verdict: 'unreadable' }));
    await keepFile(found.id, blob, reportOf({ sha256: undefined, verdict: 'unreadable' }));
    await keepFile('other', blob, reportOf());
    expect(await db.files.count()).toBe(5);
  });

  test('of a large file only the record is kept', async () => {
    // Its size is what counts; so much memory is not needed to say so.
    const large = Object.defineProperty(new Blob(['x']), 'size', { value: keepBelowBytes + 1 });
    const kept = await keepFile(found.id, large, reportOf());
    expect(await db.files.get(kept.id)).toBeDefined();
    expect(await blobOf(kept.id, 'file')).toBeUndefined();
  });
});

describe('removeFile', () => {
  test('takes the file out with its bytes, and leaves a line', async () => {
    const kept = await keepFile(found.id, blob, reportOf());
    const other = await keepFile(found.id, blob, reportOf({ sha256: 'cd'.repeat(32) }));
    await removeFile(kept);
    expect(await db.files.toArray()).toEqual([other]);
    expect(await db.blobs.count()).toBe(1);
    expect((await linesOf(found.id)).at(-1)?.event).toMatchObject({ type: 'file-removed', file: kept.id });
  });
});

describe('putBack', () => {
  test('a removed file comes back as it was, and the log tells of both', async () => {
    const links = { tables: [], others: ['photo.png'] };
    const kept = await keepFile(found.id, blob, reportOf(), { path: 'export/backup.zip', modified: 7, links });
    const removed = await removeFile(kept);
    expect(await db.links.count()).toBe(0);
    await putBack(removed);
    expect(await db.files.toArray()).toEqual([kept]);
    expect(await db.links.toArray()).toEqual([{ file: kept.id, caseId: found.id, links }]);
    expect(await (await blobOf(kept.id, 'file'))?.text()).toBe('bytes');
    expect(await types()).toEqual(['case-opened', 'file-checked', 'file-removed', 'file-put-back']);
  });

  test('a file that was checked anew meanwhile stays as it is', async () => {
    const removed = await removeFile(await keepFile(found.id, blob, reportOf()));
    const again = await keepFile(found.id, blob, reportOf());
    await putBack(removed);
    expect(await db.files.toArray()).toEqual([again]);
  });
});

describe('alreadyRead', () => {
  const [path, bytes, modified] = ['export/backup.zip', 5, 7];

  test('a file that lies unchanged on the disk needs no reading again', async () => {
    await keepFile(found.id, blob, reportOf(), { path, modified });
    const same = { path: 'backup.zip', bytes, modified };
    const changed = { ...same, modified: 8 };
    expect(await alreadyRead(found.id, [same, changed])).toEqual(new Set([same]));
    expect(await alreadyRead('other', [same])).toEqual(new Set());
  });

  test('of a file that came from no disk nothing can be said', async () => {
    await keepFile(found.id, blob, reportOf());
    expect(await alreadyRead(found.id, [{ path: 'backup.zip', bytes, modified }])).toEqual(new Set());
  });
});

describe('checkContext', () => {
  test('holds each file against the site’s objects; counts are for all files together', async () => {
    await append(found.id, { type: 'count-seen', object: 'contacts', count: 481, by: 'page' });
    const context = await checkContext(found.id);
    expect(context.expected).toEqual([]);
    expect(context.objects.map(({ object }) => object)).toEqual(hubspot.objects.map(({ id }) => id));
  });

  test('without a case there is nothing to hold them against', async () => {
    expect(await checkContext('none')).toEqual({ objects: [], expected: [] });
  });
});
