import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../evidence/hash.ts';
import { caseView } from '../cases.ts';
import { type Case, db, type Evidence } from '../db.ts';
import { deleteEvidence, keepEvidence } from '../evidence.ts';
import { keepFile } from '../files.ts';
import { checkCase } from '../integrity/check-case.ts';
import { append, linesOf } from '../log.ts';
import { freshCase, reportOf } from '../testing/practice.ts';
import { type CaseCopy, copyOf } from './case-copy.ts';
import { mergeCases } from './merge-cases.ts';
import { tables } from './tables.ts';

const software = 'Clean Exit test';
let found: Case;
let kept: Evidence;

const note = (caseId: string, text: string) => append(caseId, { type: 'note-written', task: 'reason', text });
const logOf = async (id: string) => (await linesOf(id)).map(({ line }) => line);
const merge = async (copy: CaseCopy) => (await mergeCases([copy], software))[0];
/** Another browser: nothing kept, another key. */
const anotherBrowser = () => Promise.all(db.tables.map((table) => table.clear()));

beforeEach(async () => {
  found = await freshCase();
  kept = await keepEvidence(found.id, {
    ...{ kind: 'page', title: 'Subscriptions', at: '2026-01-01T00:00:00.000Z', places: [], record: { a: 1 } },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob(['off']) }],
  });
  const bytes = new Blob(['PK...']);
  await keepFile(found.id, bytes, reportOf({ sha256: await sha256(bytes) }));
});

test('every table of the store is said to travel or to stay', () => {
  expect(Object.keys(tables).sort()).toEqual(db.tables.map(({ name }) => name).sort());
});

describe('in another browser', () => {
  test('the case is there again, line by line, and one more says that another key goes on', async () => {
    const copy = await copyOf(found.id);
    const before = { lines: await logOf(found.id), tasks: (await caseView(found.id))?.tasks };
    await anotherBrowser();
    expect(await merge(copy)).toEqual({ caseId: found.id, how: 'new', lines: 3, continued: true });
    const lines = await linesOf(found.id);
    expect(lines.slice(0, 3).map(({ line }) => line)).toEqual(before.lines);
    expect(lines[3]?.event).toMatchObject({ type: 'case-continued', from: copy.keys[0]?.fingerprint, software });
    expect((await caseView(found.id))?.tasks).toEqual(before.tasks);
    expect(await db.evidence.toArray()).toEqual([kept]);
    await note(found.id, 'goes on');
    expect((await checkCase(found.id)).faults).toEqual([]);
  });

  test('brought back, it goes on where it had stopped; the same once more changes nothing', async () => {
    const first = await copyOf(found.id);
    const keys = await db.keys.toArray();
    await anotherBrowser();
    await merge(first);
    await note(found.id, 'there');
    await deleteEvidence(kept, 'The wrong page.');
    const second = await copyOf(found.id);
    await anotherBrowser();
    await db.keys.bulkPut(keys);
    await mergeCases([first], software);
    expect(await merge(second)).toEqual({ caseId: found.id, how: 'longer', lines: 3, continued: true });
    expect(await db.evidence.count()).toBe(0);
    const lines = await logOf(found.id);
    expect(await merge(second)).toEqual({ caseId: found.id, how: 'shorter', lines: 0, continued: false });
    expect(await merge(first)).toMatchObject({ how: 'shorter' });
    expect(await logOf(found.id)).toEqual(lines);
    expect(await db.evidence.count(), 'deleted evidence does not come back').toBe(0);
    expect((await checkCase(found.id)).faults).toEqual([]);
  });
});

describe('in the same browser', () => {
  test('nothing is added, and what was lost comes back', async () => {
    const copy = await copyOf(found.id);
    await db.evidence.clear();
    await db.blobs.clear();
    expect((await checkCase(found.id)).faults).not.toEqual([]);
    expect(await merge(copy)).toEqual({ caseId: found.id, how: 'same', lines: 0, continued: false });
    expect((await checkCase(found.id)).faults).toEqual([]);
  });

  test('logs that went two ways stand side by side, and each goes on by itself', async () => {
    const copy = await copyOf(found.id);
    await note(found.id, 'here');
    const here = await logOf(found.id);
    const browser = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
    await anotherBrowser();
    await merge(copy);
    await note(found.id, 'there');
    const theirs = await copyOf(found.id);
    await anotherBrowser();
    for (const [name, rows] of browser) await db.table(name).bulkPut(rows);

    const second = `${found.id}~2`;
    expect(await merge(theirs)).toEqual({ caseId: second, how: 'forked', lines: 5, continued: true });
    expect(await logOf(found.id)).toEqual(here);
    expect((await logOf(second)).slice(0, 5)).toEqual(theirs.lines.map(({ line }) => line));
    expect((await caseView(second))?.state.evidence).toMatchObject([{ id: `${kept.id}~2`, title: 'Subscriptions' }]);
    await deleteEvidence({ ...kept, id: `${kept.id}~2`, caseId: second }, 'Only in the second one.');
    await note(second, 'goes on');
    for (const id of [found.id, second]) expect((await checkCase(id)).faults).toEqual([]);
    expect(await db.evidence.get(kept.id)).toEqual(kept);

    expect(await merge(theirs), 'it is known now').toMatchObject({ caseId: second, how: 'shorter' });
    const taken = await copyOf(second);
    await anotherBrowser();
    expect(await merge(taken), 'elsewhere it is the only one').toMatchObject({ caseId: found.id, how: 'new' });
    expect((await checkCase(found.id)).faults).toEqual([]);
  });
});

test('all or none: where one of several can’t be taken, nothing is', async () => {
  const copy = await copyOf(found.id);
  const unknown = { ...copy, case: { ...copy.case, id: crypto.randomUUID() }, lines: [{ line: '{"type":"newer"}' }] };
  await anotherBrowser();
  await expect(mergeCases([copy, unknown], software)).rejects.toMatchObject({ name: 'UnknownLine', line: 1 });
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await expect(mergeCases([copy], software, full)).rejects.toThrow('full');
  for (const name of ['cases', 'log', 'evidence', 'files', 'blobs', 'knownKeys'])
    expect(await db.table(name).count(), name).toBe(0);
});
