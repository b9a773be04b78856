import type { SiteScenes } from '../scene.ts';

const billing = '/settings/subscription';
const addOns = `${billing}/add-ons`;
const toReview = ['cancel-subscription', 'reason-price'];
const toOffer = [...toReview, 'continue'];
const answered = ['experience-bad', 'next-other', 'agreed'];

export const scenes: SiteScenes = {
  site: 'pipedrive',
  practice: 'pipedrive',
  scenes: [
    { guide: 'cancel', step: 'open', at: billing, right: ['cancel-subscription'] },
    {
      guide: 'cancel',
      step: 'open',
      name: 'annual',
      options: { billing: 'annual' },
      at: billing,
      right: ['cancel-subscription'],
    },
    { guide: 'cancel', step: 'open', name: 'no right', options: { role: 'regular' }, at: billing, right: 'nothing' },
    {
      guide: 'cancel',
      step: 'open',
      name: 'already cancelled',
      options: { cancelled: true },
      at: billing,
      right: 'finished',
    },
    { guide: 'cancel', step: 'reason', at: billing, acts: toReview, right: ['continue'] },
    {
      guide: 'cancel',
      step: 'reason',
      name: 'no reason yet',
      at: billing,
      acts: ['cancel-subscription'],
      right: ['continue'],
    },
    {
      guide: 'cancel',
      step: 'again',
      options: { reasonApart: true },
      at: billing,
      acts: ['cancel-subscription', 'continue', 'reason-price'],
      right: ['continue'],
    },
    { guide: 'cancel', step: 'offer', at: billing, acts: toOffer, right: ['not-interested'] },
    {
      guide: 'cancel',
      step: 'confirm',
      at: billing,
      acts: [...toOffer, 'not-interested', ...answered],
      right: ['last'],
    },
    {
      guide: 'cancel',
      step: 'confirm',
      name: 'not answered yet',
      at: billing,
      acts: [...toOffer, 'not-interested'],
      right: ['last'],
    },
    {
      guide: 'cancel',
      step: 'confirm',
      name: 'no chat, the account',
      options: { chatOffer: false, lastButton: 'account' },
      at: billing,
      acts: [...toOffer, ...answered],
      right: ['last'],
    },
    {
      guide: 'cancel',
      step: 'confirm',
      name: 'through',
      at: billing,
      acts: [...toOffer, 'not-interested', ...answered, 'last'],
      right: 'finished',
    },
    { guide: 'cancelTrial', step: 'open', options: { trial: true }, at: billing, right: ['cancel-subscription'] },
    {
      guide: 'cancelTrial',
      step: 'confirm',
      options: { trial: true, chatOffer: false },
      at: billing,
      acts: ['cancel-subscription', 'trial-cancel', 'reason-price', 'continue', ...answered],
      right: ['last'],
    },
    { guide: 'addOns', step: 'manage', at: billing, right: ['add-ons'] },
    { guide: 'addOns', step: 'remove', at: addOns, right: ['remove-add-on'] },
    { guide: 'addOns', step: 'review', at: addOns, acts: ['remove-add-on'], right: ['review-purchase'] },
    {
      guide: 'addOns',
      step: 'confirm',
      at: addOns,
      acts: ['remove-add-on', 'review-purchase'],
      right: ['confirm-purchase'],
    },
    { guide: 'export', step: 'make', at: '/settings/export', right: ['make-csv'] },
    {
      guide: 'export',
      step: 'download',
      options: { exportDelay: 0 },
      at: '/settings/export',
      acts: ['make-csv'],
      right: ['download-newest'],
    },
    { guide: 'users', step: 'deactivate', at: '/settings/users', acts: ['user-menu-2'], right: ['deactivate'] },

    { name: 'Billing', at: billing, says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' } },
    {
      name: 'no right',
      options: { role: 'regular' },
      at: billing,
      says: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
    },
    {
      name: 'already cancelled',
      options: { cancelled: true },
      at: billing,
      says: { signedIn: 'yes', cancelled: 'yes' },
    },
    {
      name: 'on the way out',
      at: billing,
      acts: toReview,
      says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' },
    },
    {
      name: 'just cancelled',
      at: billing,
      acts: [...toOffer, 'not-interested', ...answered, 'last'],
      says: { signedIn: 'yes', cancelled: 'yes' },
    },
    {
      name: 'the pipeline',
      at: '/pipeline/1/user/everyone',
      says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'signed out',
      options: { signedIn: false },
      at: 'https://app.pipedrive.com/auth/login',
      says: { signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'signed out on Billing',
      options: { signedIn: false },
      at: billing,
      says: { signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown' },
    },
  ],
};
