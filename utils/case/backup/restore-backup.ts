import { mergeCases } from '../copy/merge-cases.ts';
import type { Merged } from '../copy/prepare-merge.ts';
import { db } from '../db.ts';
import type { Settings } from '../rows/settings.ts';
import type { Backup } from './read-backup.ts';

/**
 * Brings a backup into this browser, whole or not at all. Nothing that is here is overwritten: cases are merged by their logs, settings
 * that are set stay, picks and own CRMs are added.
 * @param software name and version of the program
 * @throws UnknownLine when it comes from a newer version; DexieError (QuotaExceededError) when the disk is full
 */
export function restoreBackup({ cases, program }: Backup, software: string): Promise<Merged[]> {
  return mergeCases(cases, software, 'beside', async () => {
    const here = await db.settings.get('settings');
    const [theirs] = program.settings as unknown as Settings[];
    if (theirs) await db.settings.put({ ...theirs, ...here, id: 'settings' });
    await db.knownKeys.bulkPut(program.knownKeys);
    const origins = new Set((await db.ownSites.toArray()).map(({ origin }) => origin));
    await db.ownSites.bulkPut(program.ownSites.filter(({ origin }) => !origins.has(origin)));
    await addMissing('picks', program.picks);
    await addMissing('templates', program.templates);
  });
}

async function addMissing(name: 'picks' | 'templates', rows: readonly { id: string }[]): Promise<void> {
  const table = db.table<{ id: string }, string>(name);
  const known = await table.bulkGet(rows.map(({ id }) => id));
  await table.bulkAdd(rows.filter((_, index) => known[index] === undefined));
}
