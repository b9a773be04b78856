import type { SiteScenes } from '../scene.ts';

const backups = '/admin/org/system';
const made = ['start-backup', 'first-product', 'begin'];
const soon = { backupDelay: 0 };

export const scenes: SiteScenes = {
  site: 'pingcode',
  practice: 'pingcode',
  scenes: [
    { guide: 'export', step: 'administration', at: '/workspace', acts: ['my-menu'], right: 'nothing' },
    { guide: 'export', step: 'page', at: '/admin/application/custom', right: ['backup-page'] },
    {
      guide: 'export',
      step: 'page',
      name: 'no right',
      options: { role: 'member' },
      at: '/admin/application/custom',
      right: 'nothing',
    },
    { guide: 'export', step: 'start', at: backups, right: ['start-backup'] },
    {
      guide: 'export',
      step: 'start',
      name: 'not bought',
      options: { directoryService: false },
      at: backups,
      right: 'nothing',
    },
    { guide: 'export', step: 'confirm', at: backups, acts: ['start-backup', 'first-product'], right: ['begin'] },
    { guide: 'export', step: 'download', options: soon, at: backups, acts: made, right: ['download-newest'] },

    {
      name: 'the workspace',
      at: '/workspace',
      says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    { name: 'the backups', at: backups, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
    {
      name: 'the backups, no right',
      options: { role: 'member' },
      at: backups,
      says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'signed out',
      options: { signedIn: false },
      at: '/signin',
      says: { signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'signed out in the administration',
      options: { signedIn: false },
      at: backups,
      says: { signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown' },
    },
  ],
};
