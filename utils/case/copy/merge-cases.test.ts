import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { copiesOf } from '../../bundle/ids.ts';
import { sha256 } from '../../evidence/hash.ts';
import { caseView } from '../cases.ts';
import { db } from '../db.ts';
import { deleteEvidence, keepEvidence } from '../evidence.ts';
import { keepFile } from '../files.ts';
import { checkCase } from '../integrity/check-case.ts';
import { append, linesOf } from '../log.ts';
import { rememberObject } from '../migrations.ts';
import { redact, redactionOf } from '../redactions.ts';
import type { Case } from '../rows/case.ts';
import type { Evidence, EvidencePart } from '../rows/evidence.ts';
import { freshCase, reportOf } from '../testing/practice.ts';
import { type CaseCopy, copyOf } from './case-copy.ts';
import { mergeCases } from './merge-cases.ts';
import { readBundle } from './read-bundle.ts';
import { tables } from './tables.ts';
import { bundleOf } from './testing/bundle-of.ts';

const software = 'Clean Exit test';
let found: Case;
let kept: Evidence;

const note = (caseId: string, text: string) => append(caseId, { type: 'note-written', task: 'reason', text });
const logOf = async (id: string) => (await linesOf(id)).map(({ line }) => line);
const merge = async (copy: CaseCopy) => (await mergeCases([copy], software, 'beside'))[0];
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
    expect(await merge(copy)).toEqual({ caseId: found.id, how: 'new', lines: 3, continued: true, redacted: 0 });
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
    await mergeCases([first], software, 'join');
    expect(await merge(second)).toEqual({ caseId: found.id, how: 'longer', lines: 3, continued: true, redacted: 0 });
    expect(await db.evidence.count()).toBe(0);
    const lines = await logOf(found.id);
    expect(await merge(second)).toEqual({ caseId: found.id, how: 'shorter', lines: 0, continued: false, redacted: 0 });
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
    expect(await merge(copy)).toEqual({ caseId: found.id, how: 'same', lines: 0, continued: false, redacted: 0 });
    expect((await checkCase(found.id)).faults).toEqual([]);
  });

  test('logs that went two ways stand side by side, and each goes on by itself', async () => {
    await redact(kept, kept.parts[0] as EvidencePart, { type: 'words', words: ['off'] });
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
    expect(await merge(theirs)).toEqual({ caseId: second, how: 'forked', lines: 6, continued: true, redacted: 0 });
    expect(await logOf(found.id)).toEqual(here);
    expect((await logOf(second)).slice(0, 6)).toEqual(theirs.lines.map(({ line }) => line));
    expect((await caseView(second))?.state.evidence).toMatchObject([{ id: `${kept.id}~2`, title: 'Subscriptions' }]);
    expect(await redactionOf(`${kept.id}~2`, 'text.txt')).toMatchObject({ caseId: second });
    expect(await (await db.blobs.get([copiesOf(`${kept.id}~2`), 'text.txt']))?.blob.text()).toBe('█████');
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

describe('how far the work has come', () => {
  const run = { caseId: '', guide: 'cancel', step: 3, status: 'active', tabId: 5, wordsOnly: true } as const;
  const choices = (caseId: string, column: string, to: 'own' | 'nowhere', system?: string) => ({
    ...{ caseId, ...(system === undefined ? {} : { system }) },
    columns: { pipedrive: { contact: { Phone: { to: 'own' as const }, [column]: { to } } } },
    objects: { [`${column}.csv`]: 'contact' as const },
  });

  test('a guide waits at its step, whoever comes next; lists of users and choices are there', async () => {
    await db.runs.put({ ...run, caseId: found.id });
    await db.migrations.put(choices(found.id, 'Fax', 'nowhere', 'pipedrive'));
    const users = [{ key: '0123456789abcdef', name: 'Sample H', mail: '', role: '', lastSeen: '', active: true }];
    await db.userLists.put({ id: 'l', caseId: found.id, name: 'users.csv', takenAt: found.openedAt, users });
    const bundle = await readBundle(await bundleOf(found.id));
    await anotherBrowser();
    await merge(bundle);
    const { tabId: _, ...waiting } = { ...run, caseId: found.id, status: 'stopped' };
    expect(await db.runs.toArray()).toEqual([waiting]);
    expect(await db.migrations.toArray()).toEqual([choices(found.id, 'Fax', 'nowhere', 'pipedrive')]);
    expect(await db.userLists.toArray()).toMatchObject([{ id: 'l', users }]);
  });

  test('of choices made in two places none is lost; the log that went on says which counts', async () => {
    await db.migrations.put(choices(found.id, 'Fax', 'nowhere', 'salesforce'));
    const copy = await copyOf(found.id);
    await db.migrations.put({ ...choices(found.id, 'Fax', 'own', 'pipedrive') });
    await rememberObject(found.id, 'here.csv', 'none');
    await merge(copy);
    const fax = async () => (await db.migrations.get(found.id))?.columns.pipedrive?.contact?.Fax;
    expect(await fax()).toEqual({ to: 'own' });
    await db.migrations.put(choices(found.id, 'Fax', 'nowhere', 'salesforce'));
    await note(found.id, 'goes on');
    const longer = await copyOf(found.id);
    await db.log.delete([found.id, 4]);
    await db.migrations.put(choices(found.id, 'Mobile', 'own', 'pipedrive'));
    expect(await merge(longer)).toMatchObject({ how: 'longer' });
    expect(await db.migrations.get(found.id)).toEqual({
      ...choices(found.id, 'Fax', 'nowhere', 'salesforce'),
      columns: {
        pipedrive: { contact: { Phone: { to: 'own' }, Fax: { to: 'nowhere' }, Mobile: { to: 'own' } } },
      },
      objects: { 'Fax.csv': 'contact', 'Mobile.csv': 'contact' },
    });
  });
});

test('what another case calls its own stays as it is', async () => {
  const copy = await copyOf(found.id);
  const strange = { ...copy, case: { ...copy.case, id: crypto.randomUUID() }, lines: copy.lines.slice(0, 1) };
  strange.rows = { evidence: [{ ...kept, caseId: strange.case.id, title: 'Not yours' }] };
  const { name: part = '' } = kept.parts[0] ?? {};
  const copied = { evidence: kept.id, part, original: 'ab'.repeat(32), copy: 'cd'.repeat(32) };
  const said = { type: 'redaction-made', title: 'Not yours', ...copied, bytes: 3, places: 1 };
  strange.lines.push({ line: JSON.stringify({ ...said, seq: 2, at: '2026-01-01T00:00:00.000Z' }) });
  const row = { evidence: kept.id, part, caseId: strange.case.id, name: part, mediaType: 'text/plain', bytes: 3 };
  strange.rows.redactions = [{ ...row, sha256: copied.copy }];
  await merge(strange);
  expect(await db.evidence.get(kept.id)).toEqual(kept);
  expect(await redactionOf(kept.id, part)).toBeUndefined();
});

test('all or none: where one of several can’t be taken, nothing is', async () => {
  const copy = await copyOf(found.id);
  const unknown = { ...copy, case: { ...copy.case, id: crypto.randomUUID() }, lines: [{ line: '{"type":"newer"}' }] };
  await anotherBrowser();
  await expect(mergeCases([copy, unknown], software, 'join')).rejects.toMatchObject({ name: 'UnknownLine', line: 1 });
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await expect(mergeCases([copy], software, 'join', full)).rejects.toThrow('full');
  for (const name of ['cases', 'log', 'evidence', 'files', 'blobs', 'knownKeys'])
    expect(await db.table(name).count(), name).toBe(0);
});
