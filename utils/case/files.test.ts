import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot.ts';
import { type Case, db } from './db.ts';
import { blobOf } from './evidence.ts';
import { checkContext, keepBelowBytes, keepFile, removeFile } from './files.ts';
import { append, linesOf } from './log.ts';
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

describe('checkContext', () => {
  test('holds files against the site’s objects and the last counts seen', async () => {
    for (const count of [481, 482])
      await append(found.id, { type: 'count-seen', object: 'contacts', count, by: 'page' });
    const context = await checkContext(found.id);
    expect(context.expected).toEqual([{ object: 'contacts', count: 482 }]);
    expect(context.objects.map(({ object }) => object)).toEqual(hubspot.objects.map(({ id }) => id));
  });

  test('without a case there is nothing to hold them against', async () => {
    expect(await checkContext('none')).toEqual({ objects: [], expected: [] });
  });
});
