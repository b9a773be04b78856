import type { SiteScenes } from '../scene.ts';

const subscriptions = '/account-and-billing/{id}/subscriptions';
const overview = '/account-and-billing/{id}';
const home = '/global-home/{id}';
const backups = '/settings/{id}/data-management/backup-restore';
const settings = '/settings/{id}/account-defaults/general';

const toReasons = ['turn-off-renewal', 'understood', 'next'];
const toOffer = [...toReasons, 'reason-price', 'next'];
const toLast = [...toOffer, 'decline-offer'];
const newer = { wording: 'newer' };
const noRight = { role: 'super-admin' };
const cancelled = { cancelled: true };

export const scenes: SiteScenes = {
  site: 'hubspot',
  practice: 'hubspot',
  scenes: [
    { guide: 'cancel', step: 'menu', at: home, right: ['account-menu'] },
    { guide: 'cancel', step: 'billing', at: home, acts: ['account-menu'], right: ['account-and-billing'] },
    { guide: 'cancel', step: 'tab', at: overview, right: ['subscriptions-tab'] },
    { guide: 'cancel', step: 'open', at: subscriptions, right: ['turn-off-renewal'] },
    {
      guide: 'cancel',
      step: 'open',
      name: 'newer wording',
      options: newer,
      at: subscriptions,
      right: ['turn-off-renewal'],
    },
    { guide: 'cancel', step: 'understand', at: subscriptions, acts: ['turn-off-renewal'], right: ['understood'] },
    {
      guide: 'cancel',
      step: 'next',
      at: subscriptions,
      acts: ['turn-off-renewal', 'understood'],
      right: ['next'],
    },
    { guide: 'cancel', step: 'offer', at: subscriptions, acts: toOffer, right: ['decline-offer'] },
    { guide: 'cancel', step: 'confirm', at: subscriptions, acts: toLast, right: ['last'] },
    {
      guide: 'cancel',
      step: 'confirm',
      name: 'newer wording',
      options: newer,
      at: subscriptions,
      acts: toLast,
      right: ['last'],
    },
    { guide: 'cancel', step: 'open', name: 'no right', options: noRight, at: subscriptions, right: 'nothing' },
    { guide: 'cancel', step: 'open', name: 'cancelled', options: cancelled, at: subscriptions, right: 'finished' },
    { guide: 'export', step: 'settings', at: home, right: ['settings'] },
    { guide: 'export', step: 'page', at: settings, right: ['backup-link'] },
    { guide: 'export', step: 'create', at: backups, right: ['create-backup'] },
    { guide: 'export', step: 'start', at: backups, acts: ['create-backup'], right: ['create'] },
    {
      guide: 'export',
      step: 'download',
      options: { backupDelay: 0 },
      at: backups,
      acts: ['create-backup', 'create'],
      right: ['download'],
    },
    { name: 'billing admin', at: subscriptions, says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' } },
    { name: 'no right', options: noRight, at: subscriptions, says: { signedIn: 'yes', mayCancel: 'no' } },
    { name: 'cancelled', options: cancelled, at: subscriptions, says: { signedIn: 'yes', cancelled: 'yes' } },
    { name: 'signed out', options: { signedIn: false }, at: subscriptions, says: { signedIn: 'no' } },
  ],
};
