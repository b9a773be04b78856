import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { openCase } from './cases.ts';
import { db } from './db.ts';
import { keepEvidence } from './evidence.ts';
import { keptBytes, namesOfBytes } from './kept-bytes.ts';
import { redact } from './redactions.ts';
import type { Evidence, EvidencePart } from './rows/evidence.ts';
import { freshCase } from './testing/practice.ts';

async function kept(caseId: string, words: string): Promise<Evidence> {
  return keepEvidence(caseId, {
    ...{ kind: 'page', title: words, at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: ['text.txt', 'page.html'].map((name) => ({ name, mediaType: 'text/plain', blob: new Blob([words + name]) })),
  });
}

test('all bytes of the case, none of another one, and which of them have a redacted copy', async () => {
  const one = await freshCase('one');
  const other = await openCase(hubspot, { ...one.account, id: 'other' }, 'Clean Exit test');
  const [piece, elsewhere] = [await kept(one.id, 'Paid by Sample Person.'), await kept(other.id, 'Elsewhere.')];
  await redact(piece, piece.parts[0] as EvidencePart, { type: 'words', words: ['Sample Person'] });

  const bytes = await keptBytes(one.id);
  expect(await bytes.of(piece.id, 'text.txt')?.text()).toBe('Paid by Sample Person.text.txt');
  expect(await bytes.of(piece.id, 'page.html')?.text()).toBe('Paid by Sample Person.page.html');
  expect([bytes.of(piece.id, 'other'), bytes.of(elsewhere.id, 'text.txt')]).toEqual([undefined, undefined]);
  expect([bytes.isRedacted(piece.id, 'text.txt'), bytes.isRedacted(piece.id, 'page.html')]).toEqual([true, false]);

  await db.blobs.delete([piece.id, 'page.html']);
  const isThere = await namesOfBytes();
  expect([isThere(piece.id, 'text.txt'), isThere(piece.id, 'page.html')]).toEqual([true, false]);
  expect(isThere(elsewhere.id, 'text.txt')).toBe(true);
});
