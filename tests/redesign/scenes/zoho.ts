import type { SiteScenes, StepScene } from '../scene.ts';

// One data centre for both languages: addresses of the store name it.
const domain = { domain: 'zoho.eu' };
const older = { ...domain, storePage: 'older' };
const short = { ...domain, storePage: 'short' };
/** Long enough on the free edition, nobody else left: the CRM account may be deleted. */
const endOfAccount = { ...older, cancelled: true, usersActive: false, daysSinceEnd: 9 };

const home = '/crm/{id}/tab/Home/begin';
const backup = '/crm/{id}/settings/data-backup';
const company = '/crm/{id}/settings/company-details';
const store = 'https://store.zoho.eu/zs/subscriptions/service/990/custom-id/812345678';
const editions = `${store}/editions`;

const openDialog = [{ hover: 'plan-card' }, 'cancel-plan'];
const chooseReason = { fill: 'reason', with: 'expensive' };

/** The steps to the store are the same in each of these guides. */
const toStore = (guide: string, options: StepScene['options']): StepScene[] => [
  { guide, step: 'profile', options, at: home, right: ['profile'] },
  { guide, step: 'store', options, at: home, acts: ['profile'], right: ['manage-subscription'] },
];

export const scenes: SiteScenes = {
  site: 'zoho',
  practice: 'zoho',
  scenes: [
    ...toStore('cancel', domain),
    {
      guide: 'cancel',
      step: 'open',
      options: domain,
      at: store,
      acts: [{ hover: 'plan-card' }],
      right: ['cancel-plan'],
    },
    {
      guide: 'cancel',
      step: 'open',
      name: 'drawn under the pointer',
      options: { ...domain, hoverBy: 'script' },
      at: store,
      acts: [{ hover: 'plan-card' }],
      right: ['cancel-plan'],
    },
    { guide: 'cancel', step: 'open', name: 'pointer elsewhere', options: domain, at: store, right: 'nothing' },
    { guide: 'cancel', step: 'understand', options: domain, at: store, acts: openDialog, right: ['understood'] },
    {
      guide: 'cancel',
      step: 'reason',
      options: domain,
      at: store,
      acts: [...openDialog, 'understood'],
      right: ['reason'],
    },
    {
      guide: 'cancel',
      step: 'cycle',
      options: domain,
      at: store,
      acts: [...openDialog, 'understood', chooseReason, 'at-cycle-end'],
      right: ['at-cycle-end'],
    },
    {
      guide: 'cancel',
      step: 'confirm',
      options: domain,
      at: store,
      acts: [...openDialog, 'understood', chooseReason],
      right: ['last'],
    },
    {
      guide: 'cancel',
      step: 'open',
      name: 'already cancelled',
      options: { ...domain, cancelled: true },
      at: store,
      right: 'finished',
    },
    {
      guide: 'cancel',
      step: 'open',
      name: 'no right',
      options: { ...domain, role: 'admin' },
      at: store,
      right: 'nothing',
    },
    {
      guide: 'cancel',
      step: 'open',
      name: 'bought through a partner',
      options: { ...domain, role: 'partner-customer' },
      at: store,
      right: 'nothing',
    },

    ...toStore('downgrade', older),
    { guide: 'downgrade', step: 'edition', options: older, at: store, right: ['change-edition'] },
    { guide: 'downgrade', step: 'free', options: older, at: editions, right: ['edition-free'] },
    {
      guide: 'downgrade',
      step: 'upgradeDowngrade',
      options: older,
      at: editions,
      acts: ['edition-free'],
      right: ['upgrade-downgrade'],
    },
    {
      guide: 'downgrade',
      step: 'confirm',
      options: older,
      at: editions,
      acts: ['edition-free', 'upgrade-downgrade'],
      right: ['proceed-downgrade'],
    },
    {
      guide: 'downgrade',
      step: 'edition',
      name: 'already free',
      options: { ...older, cancelled: true },
      at: store,
      right: 'finished',
    },

    ...toStore('moveToFree', short),
    { guide: 'moveToFree', step: 'edition', options: short, at: store, right: ['change-edition'] },
    { guide: 'moveToFree', step: 'free', options: short, at: editions, right: ['back-to-free'] },

    { guide: 'export', step: 'immediately', options: domain, at: backup, right: ['backup-immediately'] },
    {
      guide: 'export',
      step: 'start',
      options: domain,
      at: backup,
      acts: ['backup-immediately'],
      right: ['start-backup'],
    },
    {
      guide: 'export',
      step: 'data',
      options: { ...domain, backupDelay: 0 },
      at: backup,
      acts: ['backup-immediately', 'start-backup', { hover: 'data-link-1' }],
      right: ['data-link-1'],
    },
    {
      guide: 'export',
      step: 'attachments',
      options: { ...domain, backupDelay: 0 },
      at: backup,
      acts: ['backup-immediately', 'start-backup', { hover: 'attachments-link' }],
      right: ['attachments-link'],
    },

    { guide: 'closeAccount', step: 'open', options: endOfAccount, at: company, right: ['delete-crm'] },
    {
      guide: 'closeAccount',
      step: 'open',
      name: 'within 7 days',
      options: { ...endOfAccount, daysSinceEnd: 3 },
      at: company,
      right: 'nothing',
    },
    {
      guide: 'closeAccount',
      step: 'confirm',
      options: endOfAccount,
      at: company,
      acts: ['delete-crm'],
      right: ['confirm-delete'],
    },

    { name: 'home', options: domain, at: home, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
    { name: 'store', options: domain, at: store, says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' } },
    {
      name: 'older store',
      options: older,
      at: store,
      says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' },
    },
    {
      name: 'the warning before the end',
      options: domain,
      at: store,
      acts: openDialog,
      says: { mayCancel: 'yes', cancelled: 'no' },
    },
    { name: 'no right', options: { ...domain, role: 'admin' }, at: store, says: { signedIn: 'yes', mayCancel: 'no' } },
    {
      name: 'bought through a partner',
      options: { ...domain, role: 'partner-customer' },
      at: store,
      says: { signedIn: 'yes', mayCancel: 'no' },
    },
    {
      name: 'already cancelled',
      options: { ...domain, cancelled: true },
      at: store,
      says: { signedIn: 'yes', cancelled: 'yes' },
    },
    { name: 'already free', options: { ...older, cancelled: true }, at: store, says: { cancelled: 'yes' } },
    { name: 'payments, one cancelled', options: domain, at: `${store}/history`, says: { cancelled: 'unknown' } },
    { name: 'signed out', options: { ...domain, signedIn: false }, at: home, says: { signedIn: 'no' } },
    { name: 'signed out at the store', options: { ...domain, signedIn: false }, at: store, says: { signedIn: 'no' } },
  ],
};
