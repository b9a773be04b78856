import JSZip from 'jszip';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { backupFileName, makeBackup } from './backup.ts';
import { makeData, type ObjectName, objectNames } from './data.ts';

const data = makeData({ contacts: 210, companies: 40, deals: 33 }, 2026);

async function readRows(zipBytes: Uint8Array, name: ObjectName): Promise<string[][]> {
  const zip = await JSZip.loadAsync(zipBytes);
  const csv = await zip.file(`${name}.csv`)?.async('string');
  return Papa.parse<string[]>(csv?.replace(/^\uFEFF/, '') ?? '', { skipEmptyLines: true }).data;
}

describe('makeBackup', () => {
  it('holds every record of every object, cell for cell', async () => {
    const bytes = await makeBackup(data, 'none');
    for (const name of objectNames) {
      const [header, ...rows] = await readRows(bytes, name);
      expect(header).toEqual(Object.keys(data[name][0] ?? {}));
      expect(rows).toEqual(data[name].map((record) => Object.values(record)));
    }
  });

  it('begins each file with a byte order mark', async () => {
    const zip = await JSZip.loadAsync(await makeBackup(data, 'none'));
    const start = await zip.file('deals.csv')?.async('uint8array');
    expect([...(start?.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has no file for an object without records', async () => {
    const zip = await JSZip.loadAsync(await makeBackup({ ...data, deals: [] }, 'none'));
    expect(Object.keys(zip.files)).toEqual(['contacts.csv', 'companies.csv']);
  });

  it('truncated-zip: cannot be opened', async () => {
    await expect(JSZip.loadAsync(await makeBackup(data, 'truncated-zip'))).rejects.toThrow();
  });

  it('ragged: one contact, in the middle, is two fields short', async () => {
    const [header, ...rows] = await readRows(await makeBackup(data, 'ragged'), 'contacts');
    const width = header?.length ?? 0;
    expect(rows.map((row, index) => [index, row.length]).filter(([, length]) => length !== width)).toEqual([
      [105, width - 2],
    ]);
  });

  it('missing-rows: the last contacts are gone, what is there is sound', async () => {
    const [, ...rows] = await readRows(await makeBackup(data, 'missing-rows'), 'contacts');
    expect(rows).toEqual(data.contacts.slice(0, 199).map((record) => Object.values(record)));
  });

  it('login-page: is a web page, not a zip', async () => {
    expect(new TextDecoder().decode(await makeBackup(data, 'login-page'))).toMatch(/^<!DOCTYPE html>.*hs-login/);
  });
});

describe('backupFileName', () => {
  it('names the account and the day', () => {
    expect(backupFileName(42, Date.UTC(2026, 0, 2, 23))).toBe('hubspot-crm-backup-42-2026-01-02.zip');
  });
});
