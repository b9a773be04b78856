import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import type { Marks } from '../../evidence/redact/marks.ts';
import { archiveCase, openCase } from '../cases.ts';
import { customerResults } from '../customer-results.ts';
import { recordResult, takeList } from '../customers.ts';
import { db } from '../db.ts';
import type { EventType } from '../events/index.ts';
import { eventsOf } from '../events-of.ts';
import { deleteEvidence, keepEvidence } from '../evidence.ts';
import { keepFile, removeFile } from '../files.ts';
import { brokenFiles } from '../integrity/broken-pieces.ts';
import { addUser, takeUsers } from '../people/keep.ts';
import { userStates } from '../people/people.ts';
import { redact, redactionOf, removeRedaction } from '../redactions.ts';
import type { Case } from '../rows/case.ts';
import type { Evidence, EvidencePart } from '../rows/evidence.ts';
import { freshCase, reportOf } from '../testing/practice.ts';
import { undosOf } from './index.ts';
import { type TakenBack, takeBack } from './take-back.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase(crypto.randomUUID());
});

/** Takes the newest entry of a kind back, as the log view does. */
async function takeNewestBack(type: EventType): Promise<TakenBack> {
  const events = await eventsOf(found.id);
  const entry = events.findLast((event) => event.type === type);
  const back = entry && undosOf(events).get(entry.seq);
  if (!back) throw new Error(`${type} can’t be taken back`);
  return takeBack(found.id, back, events);
}
const undo = async (taken: TakenBack) => {
  expect(taken).toMatchObject({ type: 'done', undo: expect.any(Function) });
  if (taken.type === 'done') await taken.undo?.();
};
const broken = async () => brokenFiles(await eventsOf(found.id), await db.files.toArray());
const newest = async () => (await eventsOf(found.id)).at(-1)?.type;

test('a case that was put away is taken out again, unless another one of its account is open', async () => {
  const archived = async () => (await db.cases.get(found.id))?.archivedAt !== undefined;
  await archiveCase(found.id, true);
  const taken = await takeNewestBack('case-archived');
  expect(await archived()).toBe(false);
  await undo(taken);
  expect(await archived()).toBe(true);
  const other = await openCase(hubspot, found.account, 'Clean Exit test');
  expect(await takeNewestBack('case-archived')).toMatchObject({ type: 'other-open', other: { id: other.id } });
  expect(await archived()).toBe(true);
});

test('a file that was added is taken out, and put back whole', async () => {
  const { id } = await keepFile(found.id, new Blob(['id']), reportOf());
  const taken = await takeNewestBack('file-checked');
  expect([await db.files.count(), await db.blobs.count(), await newest()]).toEqual([0, 0, 'file-removed']);
  await undo(taken);
  expect(await (await db.blobs.get([id, 'file']))?.blob.text()).toBe('id');
  await takeNewestBack('file-put-back');
  expect(await db.files.count()).toBe(0);
});

test('a file that was taken out comes back with its report at any later time, without its bytes; one that is there again stays', async () => {
  const links = { tables: [], others: ['photo.png'] };
  const kept = await keepFile(found.id, new Blob(['id']), reportOf({ verdict: 'damaged' }), { links });
  await removeFile(kept);
  const taken = await takeNewestBack('file-removed');
  expect([await db.files.toArray(), await db.blobs.count(), await db.links.count()]).toEqual([[kept], 0, 1]);
  await undo(taken);
  expect([await db.files.count(), await db.links.count()]).toEqual([0, 0]);
  const again = await keepFile(found.id, new Blob(['id']), reportOf());
  expect(await takeNewestBack('file-removed')).toEqual({ type: 'there-already' });
  expect(await db.files.toArray()).toEqual([again]);
});

test('the report of an earlier check counts again, and so does the later one', async () => {
  const links = { tables: [], others: ['photo.png'] };
  const first = await keepFile(found.id, new Blob(['id']), reportOf({ verdict: 'damaged' }), { links });
  const second = await keepFile(
    found.id,
    new Blob(['id']),
    reportOf({ name: 'b.zip', checkedAt: '2026-02-02T00:00:00Z' }),
  );
  const taken = await takeNewestBack('file-checked');
  expect([await db.files.toArray(), await db.links.toArray()]).toMatchObject([[first], [{ file: first.id, links }]]);
  expect(await broken()).toEqual([]);
  await undo(taken);
  expect(await db.files.toArray()).toEqual([second]);
  await takeNewestBack('file-check-put-back');
  expect([await db.files.toArray(), await db.blobs.count()]).toEqual([[first], 1]);
  await db.earlier.clear();
  expect(await takeNewestBack('file-check-put-back')).toEqual({ type: 'gone' });
});

test('a file whose record is gone is told of, and nothing is written', async () => {
  await keepFile(found.id, new Blob(['id']), reportOf());
  await db.files.clear();
  expect(await takeNewestBack('file-checked')).toEqual({ type: 'gone' });
  expect(await newest()).toBe('file-checked');
});

test('a result goes back with the list, which stands at that customer again; put back, it keeps its time', async () => {
  const order = { row: 2, number: '1003', name: 'Sample C' };
  const orders = [order, { row: 3, number: '1004', name: 'Sample D' }];
  const file = new File(['x'], 'customers.csv');
  const list = await takeList(found.id, { file, operator: 'Practice', columns: {}, orders, problems: [] });
  const result = { outcome: 'terminated', operator: 'Practice', reason: 'End', effective: '2026-12-31' } as const;
  await recordResult(list, order, 0, { ...result, compared: 'page' });
  expect(await db.customerLists.get(list.id)).toMatchObject({ row: 3 });
  const recorded = async () => customerResults(await eventsOf(found.id), list.id).get(2);
  const before = await recorded();
  expect(before).toHaveLength(1);
  const taken = await takeNewestBack('customer-result');
  expect(await db.customerLists.get(list.id)).toMatchObject({ row: 2, state: 'paused' });
  expect(await recorded()).toEqual([]);
  await undo(taken);
  expect(await recorded(), 'with the time at which it was recorded').toEqual(before);
  expect(await db.customerLists.get(list.id)).toMatchObject({ row: 3, state: 'paused' });
  await takeNewestBack('customer-result-put-back');
  await takeNewestBack('customer-result-undone');
  expect(await recorded()).toEqual(before);
});

test('a redacted copy goes, and is made anew; where it is all there is, it stays', async () => {
  const piece: Evidence = await keepEvidence(found.id, {
    ...{ kind: 'page', title: 'Billing', at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob(['Paid by Sample Person.']) }],
  });
  await redact(piece, piece.parts[0] as EvidencePart, { type: 'words', words: ['Sample Person'] });
  const taken = await takeNewestBack('redaction-made');
  expect(await redactionOf(piece.id, 'text.txt')).toBeUndefined();
  await undo(taken);
  expect(await redactionOf(piece.id, 'text.txt')).toMatchObject({ marks: { words: ['Sample Person'] } });
  await db.blobs.delete([piece.id, 'text.txt']);
  expect(await takeNewestBack('redaction-made')).toEqual({ type: 'only-copy' });
  expect(await redactionOf(piece.id, 'text.txt')).toBeDefined();
});

test('a copy that replaced another one, or was removed, gives back what it was', async () => {
  const piece: Evidence = await keepEvidence(found.id, {
    ...{ kind: 'page', title: 'Billing', at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob(['Paid by Sample Person.']) }],
  });
  const part = piece.parts[0] as EvidencePart;
  const marks = async () => (await redactionOf(piece.id, 'text.txt'))?.marks;
  const words: Marks = { type: 'words', words: ['Sample Person'] };
  await redact(piece, part, words);
  await redact(piece, part, { type: 'whole' });
  const taken = await takeNewestBack('redaction-made');
  expect(await marks()).toEqual(words);
  await undo(taken);
  expect(await marks()).toEqual({ type: 'whole' });
  await removeRedaction(piece, part);
  await undo(await takeNewestBack('redaction-removed'));
  expect(await marks()).toBeUndefined();
  await takeNewestBack('redaction-removed');
  expect(await marks()).toEqual({ type: 'whole' });
  expect(JSON.stringify(await eventsOf(found.id))).not.toContain('Sample Person');
  await removeRedaction(piece, part);
  await db.blobs.delete([piece.id, 'text.txt']);
  expect(await takeNewestBack('redaction-removed')).toEqual({ type: 'gone' });
  await deleteEvidence(piece, 'Wrong page.');
  expect(await db.earlier.count()).toBe(0);
});

test('a list of users counts no more at any later time, and counts again', async () => {
  const states = async () => [...userStates(await eventsOf(found.id)).values()];
  const user = (key: string) => ({ key, name: key, mail: '', role: '', lastSeen: '', active: true });
  const list = (...keys: string[]) => ({ users: keys.map(user), unusable: [], twice: [] });
  await takeUsers(found.id, new File(['a'], 'wrong.csv'), list('a', 'b'));
  const takeOff = await addUser(found.id, 'Sample H');
  expect(await states()).toHaveLength(3);
  const taken = await takeNewestBack('users-taken');
  expect(await states()).toHaveLength(1);
  await undo(taken);
  expect(await states()).toHaveLength(3);
  await takeOff();
  expect(await states()).toHaveLength(2);
  expect(await db.evidence.count()).toBe(1);
});
