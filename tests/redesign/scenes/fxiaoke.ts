import type { SiteScenes } from '../scene.ts';

const oldList = '/XV/UI/Home#crm/list/=/AccountObj';
const newList = '/XV/UI/Home#paasapp/list/=/appId_CRM/AccountObj';
const unknown = { mayCancel: 'unknown', cancelled: 'unknown' } as const;

export const scenes: SiteScenes = {
  site: 'fxiaoke',
  practice: 'fxiaoke',
  scenes: [
    { guide: 'export', step: 'export', options: { exporting: 'above' }, at: oldList, right: ['export'] },
    {
      guide: 'export',
      step: 'export',
      name: 'new application',
      options: { exporting: 'above', edition: 'new' },
      at: newList,
      right: ['export'],
    },
    {
      guide: 'export',
      step: 'export',
      name: 'in a frame',
      options: { exporting: 'above', framed: true },
      at: oldList,
      right: ['export'],
    },
    { guide: 'export', step: 'export', name: 'no export', at: oldList, right: 'nothing' },

    { name: 'a list of the old application', at: oldList, says: { signedIn: 'yes', ...unknown } },
    {
      name: 'a list of the new application',
      options: { edition: 'new' },
      at: newList,
      says: { signedIn: 'yes', ...unknown },
    },
    { name: 'a list in a frame', options: { framed: true }, at: oldList, says: { signedIn: 'yes', ...unknown } },
    {
      name: 'the administration',
      at: '/XV/UI/manage#crmmanage/=/module-sysobject',
      says: { signedIn: 'yes', ...unknown },
    },
    {
      name: 'another cloud',
      options: { cloud: 'eu.sharecrm.com' },
      at: oldList,
      says: { signedIn: 'yes', ...unknown },
    },
    {
      name: 'signed out',
      options: { signedIn: false },
      at: '/proj/page/login?returnUrl=%2FXV%2FUI%2FHome',
      says: { signedIn: 'no', ...unknown },
    },
    {
      name: 'signed out at the oldest address',
      options: { signedIn: false },
      at: '/XV/User/Login',
      says: { signedIn: 'no' },
    },
    { name: 'signed out at a list', options: { signedIn: false }, at: oldList, says: { signedIn: 'no' } },
  ],
};
