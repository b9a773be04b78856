import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { archiveCase, caseView, openCase, openCaseOf } from './cases.ts';
import { db } from './db.ts';
import { append, checkLog, linesOf } from './log.ts';
import type { Case } from './rows/case.ts';
import { freshCase, oneOfEach } from './testing/practice.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

const account = { id: '815', region: 'eu1', host: 'app-eu1.hubspot.com' };

describe('openCase', () => {
  test('two presses at once make one case, with one line', async () => {
    const [one, other] = await Promise.all([openCase(hubspot, account, 'test'), openCase(hubspot, account, 'test')]);
    expect(one).toEqual(other);
    expect(await db.cases.count()).toBe(2);
    expect(await linesOf(one.id)).toHaveLength(1);
  });

  test('the first line names site, account, region, software and the key that will sign', async () => {
    const opened = await openCase(hubspot, account, 'Clean Exit 0.1.0');
    const [first] = await linesOf(opened.id);
    const key = await db.keys.get('signing');
    expect(first?.event).toMatchObject({
      type: 'case-opened',
      site: 'hubspot',
      account: '815',
      region: 'eu1',
      software: 'Clean Exit 0.1.0',
      key: key?.fingerprint,
    });
  });

  test('an account has a case of its own; all are signed with one key', async () => {
    const other = await openCase(hubspot, account, 'test');
    expect(other.id).not.toBe(found.id);
    expect((await openCaseOf('hubspot', '4711'))?.id).toBe(found.id);
    expect(await openCaseOf('salesforce', '4711')).toBeUndefined();
    expect(await db.keys.count()).toBe(1);
    const keys = await Promise.all([found, other].map(async ({ id }) => (await linesOf(id))[0]?.event));
    expect(keys[0]).toMatchObject({ key: (keys[1] as { key?: string }).key });
  });
});

describe('archiveCase', () => {
  test('puts the case away with a line, deletes nothing, and takes it out again', async () => {
    await append(found.id, oneOfEach['note-written']);
    await archiveCase(found.id, true);
    expect(await openCaseOf('hubspot', '4711')).toBeUndefined();
    expect((await caseView(found.id))?.state.notes.get('reason')).toBe('Too dear.');
    await archiveCase(found.id, false);
    expect((await openCaseOf('hubspot', '4711'))?.id).toBe(found.id);
    expect((await linesOf(found.id)).map(({ event }) => event.type)).toEqual([
      'case-opened',
      'note-written',
      'case-archived',
      'case-reopened',
    ]);
    expect(await checkLog(found.id)).toEqual({ ok: true, lines: 4 });
  });

  test('after it the account may have a new case', async () => {
    await archiveCase(found.id, true);
    const next = await openCase(hubspot, { ...account, id: '4711' }, 'test');
    expect(next.id).not.toBe(found.id);
  });
});

describe('one open case an account', () => {
  test('an archived one stays where it is while another is open, and nothing is written', async () => {
    await archiveCase(found.id, true);
    const next = await openCase(hubspot, { ...account, id: '4711' }, 'test');
    expect(await archiveCase(found.id, false)).toMatchObject({ id: next.id });
    expect((await db.cases.get(found.id))?.archivedAt).toBeDefined();
    expect((await linesOf(found.id)).at(-1)?.event.type).toBe('case-archived');
    await archiveCase(next.id, true);
    expect(await archiveCase(found.id, false)).toBeUndefined();
    expect((await openCaseOf('hubspot', '4711'))?.id).toBe(found.id);
  });

  test('two that are taken out at once: one comes out', async () => {
    await archiveCase(found.id, true);
    const next = await openCase(hubspot, { ...account, id: '4711' }, 'test');
    await archiveCase(next.id, true);
    await Promise.all([archiveCase(found.id, false), archiveCase(next.id, false)]);
    const open = (await db.cases.toArray()).filter(({ archivedAt }) => archivedAt === undefined);
    expect(open).toHaveLength(1);
  });

  test('a case may be for ending customers’ contracts, with a checklist of its own', async () => {
    const other = await openCase(hubspot, { ...account, id: '12' }, 'test', { purpose: 'terminate' });
    const ids = (await caseView(other.id))?.tasks.map(({ id }) => id);
    expect(ids).toContain('customer-agreement');
    expect(ids).toContain('bundle');
    expect(ids).not.toContain('export');
    expect((await caseView(found.id))?.tasks.map(({ id }) => id)).not.toContain('customer-agreement');
  });
});

describe('caseView', () => {
  test('reads only this case, its evidence in the order of time', async () => {
    const other = await openCase(hubspot, account, 'test');
    await append(other.id, oneOfEach['note-written']);
    const piece = { caseId: found.id, kind: 'page' as const, title: '', places: [], parts: [], record: {} };
    await db.evidence.bulkAdd([
      { ...piece, id: 'b', at: '2026-01-02T00:00:00.000Z' },
      { ...piece, id: 'c', at: '2026-01-01T00:00:00.000Z' },
      { ...piece, id: 'a', at: '2026-01-03T00:00:00.000Z', caseId: other.id },
    ]);
    const view = await caseView(found.id);
    expect(view?.state.notes.size).toBe(0);
    expect(view?.state.evidence.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(view?.tasks.length).toBeGreaterThan(10);
  });

  test('is undefined when there is no such case, or its site is unknown here', async () => {
    expect(await caseView('none')).toBeUndefined();
    await db.cases.update(found.id, { site: 'a-crm-of-a-newer-version' });
    expect(await caseView(found.id)).toBeUndefined();
  });
});
