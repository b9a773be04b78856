import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOwnSite } from '../add-own-site.ts';
import { db } from '../db.ts';
import { keepEvidence } from '../evidence.ts';
import { checkCase } from '../integrity/check-case.ts';
import { append, linesOf } from '../log.ts';
import type { Case } from '../rows/case.ts';
import { freshCase } from '../testing/practice.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const passphrase = '四个 random words here';
const software = 'Clean Exit test';
const piece = { kind: 'page', title: 'Billing', at: '2026-01-01T00:00:00.000Z', places: [], record: {} } as const;
const parts = [
  { name: 'text.txt', mediaType: 'text/plain', blob: new Blob(['自动续订已关闭'], { type: 'text/plain' }) },
];

let first: Case;
let backup: Blob;

async function written(signal?: AbortSignal): Promise<{ blob: Blob; cases: number }> {
  const pieces: BlobPart[] = [];
  const sink = new WritableStream<Uint8Array>({ write: (bytes) => void pieces.push(bytes.slice()) });
  const cases = await writeBackup(sink, { passphrase, software, ...(signal ? { signal } : {}) });
  return { blob: new Blob(pieces), cases };
}

const everything = async () => {
  const names = ['cases', 'log', 'evidence', 'blobs', 'settings', 'ownSites', 'picks'];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await db.table(name).toArray()])));
};
const anotherBrowser = () => Promise.all(db.tables.map((table) => table.clear()));

beforeAll(async () => {
  first = await freshCase();
  await keepEvidence(first.id, { ...piece, places: [], parts });
  const second = { ...first, id: crypto.randomUUID(), account: { ...first.account, id: '4712' } };
  await append(
    second.id,
    {
      type: 'case-opened',
      site: 'hubspot',
      account: '4712',
      software,
      key: (await db.keys.get('signing'))?.fingerprint ?? '',
    },
    () => db.cases.add(second),
  );
  await db.settings.put({ id: 'settings', organisation: 'Sample Ltd', language: 'zh-CN' });
  await addOwnSite({ name: 'Own CRM', origin: 'https://crm.example' });
  backup = (await written()).blob;
});

describe('a backup', () => {
  test('restores every case, setting and own CRM in another browser, with the bytes, and a new key goes on', async () => {
    const before = await everything();
    await anotherBrowser();
    const merged = await restoreBackup(await readBackup(backup, passphrase), software);
    expect(merged).toMatchObject([
      { how: 'new', continued: true },
      { how: 'new', continued: true },
    ]);
    const after = await everything();
    for (const name of ['cases', 'evidence', 'settings', 'ownSites']) expect(after[name], name).toEqual(before[name]);
    expect(await (after.blobs as { blob: Blob }[])[0]?.blob.text()).toBe('自动续订已关闭');
    for (const { caseId, seq, line } of before.log as { caseId: string; seq: number; line: string }[])
      expect((await linesOf(caseId))[seq - 1]?.line).toBe(line);
    for (const { id } of await db.cases.toArray()) expect((await checkCase(id)).faults).toEqual([]);
  });

  test('restored once more it changes nothing, and overwrites no setting', async () => {
    await db.settings.put({ id: 'settings', organisation: 'Renamed Ltd' });
    const before = await everything();
    expect(await restoreBackup(await readBackup(backup, passphrase), software)).toMatchObject([
      { how: 'shorter', lines: 0 },
      { how: 'shorter', lines: 0 },
    ]);
    expect(await everything()).toEqual({
      ...before,
      settings: [{ id: 'settings', organisation: 'Renamed Ltd', language: 'zh-CN' }],
    });
  });

  test('is opened by no other passphrase', async () => {
    await expect(readBackup(backup, `${passphrase} `)).rejects.toMatchObject({ reason: 'passphrase' });
  });

  test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Blob, string]>([
    [
      'a byte changed',
      (bytes) => new Blob([bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte))]),
      'damaged',
    ],
    ['its end cut off', (bytes) => new Blob([bytes.slice(0, -10)]), 'damaged'],
    ['its head damaged', (bytes) => new Blob([bytes.map((byte, at) => (at === 30 ? 0 : byte))]), 'damaged'],
    ['nothing of a backup', () => new Blob(['PK']), 'not-encrypted'],
  ])('is refused with %s, and nothing of it is taken', async (_name, damage, reason) => {
    const before = await everything();
    const damaged = damage(new Uint8Array(await backup.arrayBuffer()));
    await expect(readBackup(damaged, passphrase)).rejects.toMatchObject({ name: 'NotOpened', reason });
    expect(await everything()).toEqual(before);
  });

  test('can be stopped while it is written and while it is read', async () => {
    await expect(written(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    const signal = AbortSignal.abort();
    await expect(readBackup(backup, passphrase, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a full disk in the middle of it leaves all as it was', async () => {
    const opened = await readBackup(backup, passphrase);
    await anotherBrowser();
    const put = db.settings.put;
    db.settings.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError')) as never;
    await expect(restoreBackup(opened, software)).rejects.toThrow();
    db.settings.put = put;
    expect(await db.cases.count()).toBe(0);
    expect(await db.log.count()).toBe(0);
  });
});
