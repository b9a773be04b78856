import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { copiesOf } from '../../bundle/ids.ts';
import { filesOf } from '../../bundle/testing/rezip.ts';
import { verifyBundle } from '../../bundle/verify.ts';
import { db } from '../db.ts';
import { keepEvidence } from '../evidence.ts';
import { checkCase } from '../integrity/check-case.ts';
import { onlyRedacted, redact, removeRedaction } from '../redactions.ts';
import type { Case } from '../rows/case.ts';
import type { Evidence, EvidencePart } from '../rows/evidence.ts';
import { freshCase } from '../testing/practice.ts';
import { mergeCases } from './merge-cases.ts';
import { readBundle } from './read-bundle.ts';
import { bundleOf } from './testing/bundle-of.ts';

const secret = '4111 1111 1111 1111';
const marks = { type: 'words' as const, words: [secret] };
let found: Case;
let piece: Evidence;
let part: EvidencePart;
/** What the sender's browser holds. */
let sender: { name: string; rows: unknown[] }[];

const anotherBrowser = () => Promise.all(db.tables.map((table) => table.clear()));
const take = async (bundle: Blob) => (await mergeCases([await readBundle(bundle)], 'Clean Exit test', 'join'))[0];
const textAt = async (owner: string) => (await db.blobs.get([owner, 'text.txt']))?.blob.text();

beforeEach(async () => {
  found = await freshCase();
  piece = await keepEvidence(found.id, {
    ...{ kind: 'page', title: 'Billing', at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob([`Paid by card ${secret}.`]) }],
  });
  part = piece.parts[0] as EvidencePart;
  await redact(piece, part, marks);
  const users = [{ key: '0123456789abcdef', name: 'Sample H', mail: '', role: '', lastSeen: '', active: true }];
  const list = { id: crypto.randomUUID(), caseId: found.id, name: 'users.csv', takenAt: found.openedAt, users };
  await db.userLists.put(list);
  sender = await Promise.all(db.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() })));
});

test('what was blacked out is nowhere in a bundle of redacted copies, which says what was redacted', async () => {
  const bundle = await bundleOf(found.id, true);
  for (const [path, bytes] of await filesOf(bundle)) {
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text, path).not.toContain(secret);
    expect(text, path).not.toContain('Sample H');
  }
  const report = await verifyBundle(bundle);
  expect(report.verdict).toBe('whole');
  expect(report.points.find(({ id }) => id === 'redactions')).toMatchObject({
    values: { copies: 1, away: 1 },
    places: ['data/captures/0001/text.redacted.txt'],
  });
});

test('in another browser the copy stands in the place of the original, which is not missed, and leaves again', async () => {
  const bundle = await bundleOf(found.id, true);
  await anotherBrowser();
  expect(await take(bundle)).toMatchObject({ how: 'new', redacted: 1 });
  expect(await textAt(piece.id)).toBeUndefined();
  expect(await textAt(copiesOf(piece.id))).toBe('Paid by card █████.');
  expect(await onlyRedacted(found.id)).toMatchObject([{ part: 'text.txt' }]);
  expect((await checkCase(found.id)).faults).toEqual([]);
  expect((await verifyBundle(await bundleOf(found.id, true))).verdict).toBe('whole');
  expect((await verifyBundle(await bundleOf(found.id))).verdict, 'there is no original to leave').toBe('whole');

  await db.blobs.put({ owner: copiesOf(piece.id), name: 'text.txt', caseId: found.id, blob: new Blob(['other']) });
  expect((await checkCase(found.id)).faults).toMatchObject([{ problem: 'bytes-gone', part: 'text.txt' }]);
});

test('where the original once was, it is missed though a copy is there', async () => {
  await db.blobs.delete([piece.id, 'text.txt']);
  expect((await checkCase(found.id)).faults).toMatchObject([{ problem: 'bytes-gone' }]);
});

test('with the originals the copies go along and what is blacked out in them, and complete what came without', async () => {
  const [without, whole] = [await bundleOf(found.id, true), await bundleOf(found.id)];
  const report = await verifyBundle(whole);
  expect(report.points.find(({ id }) => id === 'redactions')).toMatchObject({ values: { copies: 1, away: 0 } });
  await anotherBrowser();
  await take(without);
  expect(await take(whole)).toMatchObject({ how: 'shorter', redacted: 0 });
  expect(await textAt(piece.id)).toContain(secret);
  expect(await db.redactions.toArray()).toMatchObject([{ part: 'text.txt', marks }]);
  expect(await db.userLists.count()).toBe(1);
  await take(without);
  expect(await db.redactions.toArray(), 'what is known is not forgotten').toMatchObject([{ marks }]);
});

test('a copy that was made anew or removed elsewhere is so here, too', async () => {
  const first = await bundleOf(found.id);
  await redact(piece, part, { type: 'whole' });
  const anew = await bundleOf(found.id);
  await removeRedaction(piece, part);
  const removed = await bundleOf(found.id);
  await anotherBrowser();
  for (const { name, rows } of sender) await db.table(name).bulkPut(rows);
  await take(first);
  expect(await textAt(copiesOf(piece.id))).toBe('Paid by card █████.');
  expect(await take(anew)).toMatchObject({ how: 'longer' });
  expect(await db.redactions.toArray()).toMatchObject([{ marks: { type: 'whole' } }]);
  expect(await textAt(copiesOf(piece.id))).toContain('was left out');
  expect((await take(removed))?.how).toBe('longer');
  expect(await db.redactions.count()).toBe(0);
  expect(await textAt(copiesOf(piece.id))).toBeUndefined();
  expect((await checkCase(found.id)).faults).toEqual([]);
});
