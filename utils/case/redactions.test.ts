import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { aboutEvidence } from './about-evidence.ts';
import { db } from './db.ts';
import { eventsOf } from './events-of.ts';
import { deleteEvidence, keepEvidence } from './evidence.ts';
import { redact, redactedPart, redactionOf, removeRedaction } from './redactions.ts';
import type { Evidence, EvidencePart } from './rows/evidence.ts';
import { freshCase } from './testing/practice.ts';

let piece: Evidence;
let part: EvidencePart;
beforeEach(async () => {
  const { id } = await freshCase(crypto.randomUUID());
  const blob = new Blob(['Paid by Sample Person.']);
  piece = await keepEvidence(id, {
    ...{ kind: 'page', title: 'Billing', at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob }],
  });
  part = piece.parts[0] as EvidencePart;
});
const about = async () =>
  aboutEvidence(await eventsOf(piece.caseId))
    .redacted.get(piece.id)
    ?.get('text.txt');
const marks = { type: 'words' as const, words: ['Sample Person'] };

test('a redacted copy stands beside the original, with both hashes in the log and none of the words', async () => {
  const made = await redact(piece, part, marks);
  expect(await about()).toEqual({ original: part.sha256, copy: made.sha256, places: 1 });
  expect(JSON.stringify(await eventsOf(piece.caseId))).not.toContain('Sample Person');
  const copy = await redactedPart(piece, part);
  expect(copy).toMatchObject({ name: 'text.redacted.txt', mediaType: 'text/plain', sha256: made.sha256 });
  expect(await copy?.blob.text()).toBe('Paid by █████.');
  expect(await (await db.blobs.get([piece.id, 'text.txt']))?.blob.text()).toBe('Paid by Sample Person.');
});

test('a second one takes the place of the first', async () => {
  await redact(piece, part, marks);
  await redact(piece, part, { type: 'whole' });
  expect(await db.redactions.count()).toBe(1);
  expect(await about()).toMatchObject({ places: 0 });
  expect((await redactedPart(piece, part))?.name).toBe('text.txt.left-out.txt');
});

test('one that is removed is gone, and can be made again', async () => {
  await redact(piece, part, marks);
  const removed = await removeRedaction(piece, part);
  expect([await redactedPart(piece, part), await about(), await db.blobs.count()]).toEqual([undefined, undefined, 1]);
  await redact(piece, part, removed ?? { type: 'whole' });
  expect(await redactionOf(piece.id, part.name)).toMatchObject({ marks });
  expect(await removeRedaction(piece, { ...part, name: 'other' })).toBeUndefined();
});

test('where the copy is lost, nothing leaves in its place', async () => {
  await redact(piece, part, marks);
  await db.blobs.delete([`redacted:${piece.id}`, part.name]);
  await expect(redactedPart(piece, part)).rejects.toThrow('is gone');
});

test('deleted evidence takes its copies along', async () => {
  await redact(piece, part, marks);
  await deleteEvidence(piece, 'Wrong page.');
  expect([await db.redactions.count(), await db.blobs.count()]).toEqual([0, 0]);
});
