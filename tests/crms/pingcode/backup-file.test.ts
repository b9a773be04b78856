import { describe, expect, it } from 'vitest';
import { objectFactsOf } from '../../../sites/file-facts.ts';
import { pingcode } from '../../../sites/pingcode/index.ts';
import { checkFile } from '../../../utils/files/check.ts';
import { backupFileName, makeBackupFile } from './backup-file.ts';
import { type Damage, defaults } from './options.ts';

const now = new Date(Date.UTC(2026, 10, 22));

async function check(damage: Damage) {
  const options = { ...defaults(now, 'zh-CN'), damage, workItems: 100 };
  const bytes = await makeBackupFile(options, ['projects', 'wiki']);
  const context = { objects: objectFactsOf(pingcode), expected: [] };
  return checkFile(new Blob([bytes as BlobPart]), backupFileName(now.getTime()), context);
}

describe('the file of a backup', () => {
  it('is read as whole, a table a product', async () => {
    expect(await check('none')).toMatchObject({ kind: 'zip', tables: [{ rows: 100 }, { rows: 100 }], findings: [] });
  });

  it.each(['cut-off', 'sign-in-page'] as const)('%s is seen', async (damage) => {
    expect((await check(damage)).verdict).toBe('unreadable');
  });

  it('missing-rows: what is there is sound, and the rows are fewer', async () => {
    expect((await check('missing-rows')).tables).toMatchObject([{ rows: 95 }, { rows: 95 }]);
  });
});
