import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from './db.ts';
import { blobOf, deleteEvidence, keepEvidence, type NewEvidence } from './evidence.ts';
import { linesOf } from './log.ts';
import type { Case } from './rows/case.ts';
import { freshCase } from './testing/practice.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

const words = 'Renewal is off. 自动续订已关闭。';
const piece: NewEvidence = {
  kind: 'page',
  title: 'Subscriptions',
  at: '2026-01-01T00:00:00.000Z',
  url: 'https://app.hubspot.com/account-and-billing/4711',
  places: ['subscription'],
  record: { cancelled: 'yes' },
  parts: [
    { name: 'text.txt', mediaType: 'text/plain', blob: new Blob([words]) },
    { name: 'page.html', mediaType: 'text/html', blob: new Blob(['<p>']) },
  ],
};
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const lastEvent = async () => (await linesOf(found.id)).at(-1)?.event;

describe('keepEvidence', () => {
  test('keeps the bytes, and their hashes in the record and in the log', async () => {
    const kept = await keepEvidence(found.id, piece);
    const hashes = [digest(words), digest('<p>')];
    expect(kept.parts.map(({ sha256 }) => sha256)).toEqual(hashes);
    expect(kept.parts[0]).toEqual({ name: 'text.txt', mediaType: 'text/plain', bytes: 40, sha256: hashes[0] });
    expect(await db.evidence.get(kept.id)).toEqual(kept);
    expect(await (await blobOf(kept.id, 'text.txt'))?.text()).toBe(words);
    expect(await lastEvent()).toMatchObject({
      type: 'evidence-kept',
      evidence: kept.id,
      parts: [
        { name: 'text.txt', bytes: 40, sha256: hashes[0] },
        { name: 'page.html', bytes: 3, sha256: hashes[1] },
      ],
    });
  });

  test('a title and an address without end fit into the log', async () => {
    const kept = await keepEvidence(found.id, {
      ...piece,
      title: 'x'.repeat(9_000),
      url: `https://a/${'x'.repeat(9_000)}`,
    });
    expect(await db.evidence.get(kept.id)).toEqual(kept);
  });

  test('two parts of one name are refused, and nothing is kept', async () => {
    const [part] = piece.parts;
    if (!part) throw new Error('no part');
    await expect(keepEvidence(found.id, { ...piece, parts: [part, part] })).rejects.toThrow();
    expect([await db.evidence.count(), await db.blobs.count()]).toEqual([0, 0]);
    expect(await linesOf(found.id)).toHaveLength(1);
  });

  test('evidence without a part is refused', async () => {
    await expect(keepEvidence(found.id, { ...piece, parts: [] })).rejects.toThrow();
    expect(await db.evidence.count()).toBe(0);
  });
});

describe('deleteEvidence', () => {
  test('removes the bytes, and leaves the line that they were kept and one that says why they went', async () => {
    const kept = await keepEvidence(found.id, piece);
    const other = await keepEvidence(found.id, piece);
    await deleteEvidence(kept, 'Another customer is on it.');
    expect(await db.evidence.toArray()).toEqual([other]);
    expect(await blobOf(kept.id, 'text.txt')).toBeUndefined();
    expect(await blobOf(other.id, 'text.txt')).toBeDefined();
    expect(await db.blobs.count()).toBe(2);
    expect((await linesOf(found.id)).map(({ event }) => event.type)).toEqual([
      'case-opened',
      'evidence-kept',
      'evidence-kept',
      'evidence-deleted',
    ]);
    expect(await lastEvent()).toMatchObject({
      evidence: kept.id,
      title: 'Subscriptions',
      reason: 'Another customer is on it.',
      sha256s: kept.parts.map(({ sha256 }) => sha256),
    });
  });
});
