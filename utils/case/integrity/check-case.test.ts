import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { newSigningKey } from '../../bundle/key.ts';
import { signLine } from '../../bundle/line-signature.ts';
import { linkLine } from '../../evidence/chain.ts';
import { sha256 } from '../../evidence/hash.ts';
import { languages } from '../../text.ts';
import { db } from '../db.ts';
import { deleteEvidence, keepEvidence } from '../evidence.ts';
import { keepFile, putBack, removeFile } from '../files.ts';
import { append, linesOf } from '../log.ts';
import type { Case } from '../rows/case.ts';
import type { Evidence } from '../rows/evidence.ts';
import type { ExportedFile } from '../rows/export.ts';
import type { LogLine } from '../rows/log.ts';
import { freshCase, reportOf } from '../testing/practice.ts';
import { checkCase } from './check-case.ts';
import type { CaseFault } from './fault.ts';
import { faultText, soundUpTo } from './fault-text.ts';

let found: Case;
let kept: Evidence;
let file: ExportedFile;
const bytes = new Blob(['PK...']);

/** A case of seven lines with one of everything: opened, evidence, file, four notes. */
beforeEach(async () => {
  found = await freshCase();
  kept = await keepEvidence(found.id, {
    ...{ kind: 'page', title: 'Subscriptions', at: '2026-01-01T00:00:00.000Z', places: ['subscription'] },
    record: { cancelled: 'yes', clock: { skewSeconds: -1 } },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob(['Renewal is off.']) }],
  });
  file = await keepFile(found.id, bytes, reportOf({ sha256: await sha256(bytes) }));
  for (const text of ['note 4', 'note 5', 'note 6', 'note 7'])
    await append(found.id, { type: 'note-written', task: 'reason', text });
});

const faults = async (): Promise<CaseFault[]> => (await checkCase(found.id)).faults;
const at = async (seq: number) => (await linesOf(found.id))[seq - 1] as LogLine;
const change = (seq: number, changes: Partial<LogLine>) => db.log.update([found.id, seq], changes);

test('a sound case has none, after deleting, removing and putting back, too', async () => {
  expect(await checkCase(found.id)).toEqual({ lines: 7, pieces: 2, faults: [] });
  await putBack(await removeFile(file));
  await deleteEvidence(kept, 'The wrong page.');
  expect(await faults()).toEqual([]);
});

describe('someone edits the log by hand', () => {
  test('a changed word is told at its line, whether shown, hashed, or both', async () => {
    const { event, line } = await at(4);
    const other = { ...event, text: 'other' } as LogLine['event'];
    await change(4, { event: other });
    expect(await faults()).toEqual([{ type: 'line', seq: 4, reason: 'event-differs' }]);
    await change(4, { event: other, line: line.replace('note 4', 'other') });
    expect(await faults()).toMatchObject([
      { seq: 4, reason: 'line-signature-differs' },
      { seq: 5, reason: 'prev-differs' },
    ]);
    expect(soundUpTo(await faults())).toBe(3);
  });

  test('a line that was changed and every later one hashed anew is told all the same', async () => {
    let previous = (await at(3)).line;
    for (const seq of [4, 5, 6, 7]) {
      const { event } = await at(seq);
      const said = { ...event, ...(seq === 4 ? { text: 'other' } : {}) };
      previous = await linkLine(said, previous);
      await change(seq, { event: said as LogLine['event'], line: previous });
    }
    await db.logEnds.put({ caseId: found.id, seq: 7, sha256: await sha256(previous) });
    expect(await faults()).toMatchObject([4, 5, 6, 7].map((seq) => ({ seq, reason: 'line-signature-differs' })));
  });

  test.each([1, 3, 5])('line %i dropped is told where it is missing', async (seq) => {
    await db.log.delete([found.id, seq]);
    expect(await faults()).toContainEqual(expect.objectContaining({ type: 'line', seq: seq + 1 }));
  });

  test('lines dropped at the end are told', async () => {
    await db.log.bulkDelete([
      [found.id, 6],
      [found.id, 7],
    ]);
    expect(await faults()).toEqual([{ type: 'line', seq: 7, reason: 'end-differs' }]);
  });

  test('two lines swapped are told, both', async () => {
    const [four, six] = [await at(4), await at(6)];
    await db.log.bulkPut([
      { ...four, seq: 6 },
      { ...six, seq: 4 },
    ]);
    expect((await faults()).map((fault) => fault.seq)).toEqual(expect.arrayContaining([4, 5, 6, 7]));
  });

  test('a line put in, with a hash that fits and even someone’s signature, is told', async () => {
    const last = await at(7);
    const event = {
      type: 'note-written',
      task: 'reason',
      text: 'mine',
      seq: 8,
      at: '2026-01-01T00:00:00.000Z',
    } as const;
    const line = await linkLine(event, last.line);
    await db.log.add({ caseId: found.id, seq: 8, event, line });
    expect(await faults()).toMatchObject([{ seq: 7 }, { seq: 8, reason: 'line-unsigned' }]);
    const { privateKey } = await newSigningKey();
    const key = last.signed?.key ?? '';
    await change(8, { signed: { key, signature: await signLine(privateKey, line) } });
    expect(await faults()).toContainEqual({ type: 'line', seq: 8, reason: 'line-signature-differs' });
  });

  test('a signature taken away is told', async () => {
    await change(5, { signed: undefined });
    expect(await faults()).toEqual([{ type: 'line', seq: 5, reason: 'line-unsigned' }]);
  });
});

describe('someone edits evidence and files by hand', () => {
  const piece = { type: 'piece', kind: 'evidence', title: 'Subscriptions' } as const;

  test.each<[string, Partial<Evidence>]>([
    ['title', { title: 'Renewed' }],
    ['time', { at: '2026-02-01T00:00:00.000Z' }],
    ['address', { url: 'https://other.example/' }],
    ['places', { places: [] }],
    ['record', { record: { cancelled: 'yes', clock: { skewSeconds: 0 } } }],
    ['parts', { parts: [] }],
  ])('another %s is told', async (_name, changes) => {
    await db.evidence.update(kept.id, changes);
    expect(await faults()).toContainEqual({ ...piece, problem: 'changed', seq: 2 });
  });

  test('a record taken away, and one put in, are told', async () => {
    await db.evidence.delete(kept.id);
    expect(await faults()).toEqual([{ ...piece, problem: 'gone', seq: 2 }]);
    await db.evidence.bulkPut([kept, { ...kept, id: 'new', title: 'New', parts: [] }]);
    expect(await faults()).toEqual([{ ...piece, title: 'New', problem: 'unlogged' }]);
  });

  test('bytes changed, and bytes gone, are told', async () => {
    const row = { owner: kept.id, name: 'text.txt', caseId: found.id };
    await db.blobs.put({ ...row, blob: new Blob(['Renewal is on. ']) });
    expect(await faults()).toEqual([{ ...piece, part: 'text.txt', problem: 'bytes-changed' }]);
    await db.blobs.delete([kept.id, 'text.txt']);
    expect(await faults()).toEqual([{ ...piece, part: 'text.txt', problem: 'bytes-gone' }]);
  });

  test('a file’s report, its record and its bytes are told', async () => {
    const said = { type: 'piece', kind: 'file', title: 'backup.zip' } as const;
    await db.files.update(file.id, { 'report.verdict': 'damaged' });
    expect(await faults()).toEqual([{ ...said, problem: 'changed', seq: 3 }]);
    await db.files.put(file);
    await db.blobs.put({ owner: file.id, name: 'file', caseId: found.id, blob: new Blob(['other']) });
    expect(await faults()).toEqual([{ ...said, problem: 'bytes-changed' }]);
    await db.blobs.delete([file.id, 'file']);
    expect(await faults(), 'large files stay outside').toEqual([]);
    await db.files.delete(file.id);
    expect(await faults()).toEqual([{ ...said, problem: 'gone', seq: 3 }]);
  });
});

test('can be stopped', async () => {
  await expect(checkCase(found.id, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

test.each(languages)('every fault is a whole sentence (%s)', async (language) => {
  await db.log.delete([found.id, 3]);
  await db.evidence.delete(kept.id);
  await db.blobs.clear();
  for (const fault of await faults()) {
    expect(faultText(fault)[language]).toMatch(language === 'en' ? /^[^{}]+\.$/ : /^[^{}]+。$/);
  }
});
