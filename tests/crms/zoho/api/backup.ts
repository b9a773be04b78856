import { download, json, refuse } from '../../kit/index.ts';
import type { ZohoAccount, ZohoRoute } from '../account.ts';
import { type BackupFile, backupFiles, makeBackupFile } from '../backup.ts';
import { hostsCalled, hostsOf } from '../hosts.ts';

/** Paid editions have two a month. */
const perMonth = 2;

/** The paths are those of the vendor’s API, here on the application’s own host. */
export const backupRoutes: ZohoRoute[] = [
  {
    method: 'GET',
    path: '/crm/bulk/v8/backup',
    hosts: hostsCalled('crm'),
    answer: (account) => json(stateOf(account)),
  },
  {
    method: 'POST',
    path: '/crm/bulk/v8/backup',
    hosts: hostsCalled('crm'),
    answer: (account) => {
      const { state, options } = account;
      if (state.backups.length >= perMonth) return refuse(409, 'LIMIT');
      state.backups.unshift({ id: String(70_001 + state.backups.length), readyAt: Date.now() + options.backupDelay });
      return json(stateOf(account), 201);
    },
  },
  {
    method: 'GET',
    path: '/v2/crm/:zgid/backup/:job/:file',
    hosts: hostsCalled('download'),
    answer: async ({ state, data, options }, { groups }) => {
      const name = backupFiles.find((file) => file === groups.file);
      const job = state.backups.find(({ id, readyAt }) => id === groups.job && readyAt <= Date.now());
      if (!name || !job || groups.zgid !== options.zgid) return refuse(404, 'NOT_FOUND');
      state.downloads.push(name);
      return download(name, await makeBackupFile(name, data, options.damage), 'application/zip');
    },
  },
];

function stateOf({ state, options }: ZohoAccount) {
  const [newest] = state.backups;
  const status = !newest ? 'NONE' : newest.readyAt > Date.now() ? 'INPROGRESS' : 'COMPLETED';
  const base = `https://${hostsOf(options.domain).download}/v2/crm/${options.zgid}/backup/${newest?.id}`;
  const links = (kind: string) =>
    backupFiles.filter((file: BackupFile) => file.startsWith(kind)).map((file) => `${base}/${file}`);
  return {
    status,
    data_links: status === 'COMPLETED' ? links('Data') : [],
    attachment_links: status === 'COMPLETED' ? links('Attachments') : [],
  };
}
