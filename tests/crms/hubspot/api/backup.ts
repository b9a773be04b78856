import { randomBytes } from 'node:crypto';
import { download, json, refuse } from '../../kit/index.ts';
import { backupFileName, makeBackup } from '../backup.ts';
import type { Backup, HubSpotState } from '../state.ts';
import type { HubSpotRoute } from './route.ts';

const day = 86_400_000;
/** Starter and Professional accounts get one backup a week. */
const backupEvery = 7 * day;
/** The file can be fetched for two weeks. */
const backupKept = 14 * day;

export const backupRoutes: readonly HubSpotRoute[] = [
  {
    method: 'GET',
    path: '/api/crm-backup/v1/:portalId/backups',
    answer: ({ state, options }) => {
      if (options.role === 'member') return refuse(403, 'NOT_SUPER_ADMIN');
      return json({ nextAllowedAt: nextAllowedAt(state), backups: state.backups.map(shown) });
    },
  },
  {
    method: 'POST',
    path: '/api/crm-backup/v1/:portalId/backups',
    answer: ({ state, options }) => {
      if (options.role === 'member') return refuse(403, 'NOT_SUPER_ADMIN');
      const now = Date.now();
      if (nextAllowedAt(state) > now) return refuse(409, 'BACKUP_TOO_SOON');
      state.backups.unshift({ id: randomBytes(6).toString('hex'), createdAt: now, readyAt: now + options.backupDelay });
      return json({}, 201);
    },
  },
  {
    method: 'GET',
    path: '/api/crm-backup/v1/:portalId/backups/:id/download',
    answer: async ({ state, options, data }, { groups }) => {
      if (options.role === 'member') return refuse(403, 'NOT_SUPER_ADMIN');
      const backup = state.backups.find(({ id }) => id === groups.id);
      if (!backup || shown(backup).status !== 'ready') return refuse(404, 'NOT_FOUND');
      state.downloads += 1;
      const bytes = await makeBackup(data, options.damage);
      return download(backupFileName(options.portalId, backup.createdAt), bytes, 'application/zip');
    },
  },
];

function nextAllowedAt(state: HubSpotState): number {
  const newest = state.backups[0];
  return newest ? newest.createdAt + backupEvery : 0;
}

function shown(backup: Backup) {
  const now = Date.now();
  const expiresAt = backup.readyAt + backupKept;
  const status = now < backup.readyAt ? 'in-progress' : now < expiresAt ? 'ready' : 'expired';
  return { id: backup.id, createdAt: backup.createdAt, expiresAt, status };
}
