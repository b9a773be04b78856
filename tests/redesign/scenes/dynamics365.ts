import type { SiteScenes } from '../scene.ts';

const admin = 'https://admin.microsoft.com/Adminportal/Home';
const list = `${admin}#/subscriptions`;
const newList = 'https://admin.cloud.microsoft/#/subscriptions';
const chinaList = 'https://portal.partner.microsoftonline.cn/AdminPortal/Home#/subscriptions';
const accounts = '/main.aspx?pagetype=entitylist&etn=account';
const environments = 'https://admin.powerplatform.microsoft.com/environments';
const tables = 'https://make.powerapps.com/environments/a9d5e7f2-0000-4000-8000-0000000e0e0e/entities';

const soon = { billing: 'agreement-new' };
const late = { billing: 'agreement-late' };
const services = { billing: 'services' };
const menu = { billing: 'menu' };
const china = { billing: 'china' };

const open = ['product', 'cancel-plan'];
const off = [...open, 'edit-recurring', 'recurring-off'];
const toReason = [...open, 'before-renewal', 'next'];

export const scenes: SiteScenes = {
  site: 'dynamics365',
  practice: 'dynamics365',
  scenes: [
    { guide: 'cancel', step: 'open', options: late, at: list, acts: ['product'], right: ['cancel-plan'] },
    {
      guide: 'cancel',
      step: 'open',
      name: 'new address',
      options: soon,
      at: newList,
      acts: ['product'],
      right: ['cancel-plan'],
    },
    {
      guide: 'cancel',
      step: 'open',
      name: 'no right',
      options: { role: 'system-admin' },
      at: list,
      acts: ['product'],
      right: 'nothing',
    },
    {
      guide: 'cancel',
      step: 'open',
      name: 'renewal is off',
      options: { ...late, cancelled: true },
      at: list,
      acts: ['product'],
      right: 'finished',
    },
    {
      guide: 'cancel',
      step: 'open',
      name: 'disabled',
      options: { ...soon, cancelled: true },
      at: list,
      acts: ['product'],
      right: 'finished',
    },
    { guide: 'cancel', step: 'edit', options: late, at: list, acts: open, right: ['edit-recurring'] },
    {
      guide: 'cancel',
      step: 'off',
      options: late,
      at: list,
      acts: [...open, 'edit-recurring'],
      right: ['recurring-off'],
    },
    { guide: 'cancel', step: 'confirm', name: 'renewal', options: late, at: list, acts: off, right: ['last'] },
    {
      guide: 'cancel',
      step: 'confirm',
      name: 'renewal, through',
      options: late,
      at: list,
      acts: [...off, 'last'],
      right: 'finished',
    },
    { guide: 'cancel', step: 'confirm', options: soon, at: list, acts: [...open, 'reason'], right: ['last'] },
    {
      guide: 'cancel',
      step: 'confirm',
      name: 'through',
      options: soon,
      at: list,
      acts: [...open, 'reason', 'last'],
      right: 'finished',
    },

    {
      guide: 'cancelOlderAccount',
      step: 'open',
      options: services,
      at: list,
      acts: ['product'],
      right: ['cancel-plan'],
    },
    {
      guide: 'cancelOlderAccount',
      step: 'when',
      options: services,
      at: list,
      acts: [...open, 'before-renewal'],
      right: ['next'],
    },
    {
      guide: 'cancelOlderAccount',
      step: 'confirm',
      options: services,
      at: list,
      acts: [...toReason, 'reason'],
      right: ['last'],
    },
    {
      guide: 'cancelOlderAccount',
      step: 'confirm',
      name: 'through',
      options: services,
      at: list,
      acts: [...toReason, 'reason', 'last'],
      right: 'finished',
    },

    {
      guide: 'cancelFromMenu',
      step: 'more',
      options: china,
      at: chinaList,
      acts: ['product'],
      right: ['more-actions'],
    },
    {
      guide: 'cancelFromMenu',
      step: 'open',
      options: china,
      at: chinaList,
      acts: ['product', 'more-actions'],
      right: ['cancel-plan'],
    },
    {
      guide: 'cancelFromMenu',
      step: 'confirm',
      options: china,
      at: chinaList,
      acts: ['product', 'more-actions', 'cancel-plan', 'reason'],
      right: ['last'],
    },
    {
      guide: 'cancelFromMenu',
      step: 'open',
      name: 'older page',
      options: menu,
      at: list,
      acts: ['more-actions'],
      right: ['cancel-plan'],
    },
    {
      guide: 'cancelFromMenu',
      step: 'confirm',
      name: 'older page',
      options: menu,
      at: list,
      acts: ['more-actions', 'cancel-plan', 'reason'],
      right: ['last'],
    },

    { guide: 'export', step: 'excel', at: accounts, right: ['export-excel'] },
    { guide: 'export', step: 'more', options: { narrowBar: true }, at: accounts, right: ['more-commands'] },
    {
      guide: 'export',
      step: 'excel',
      name: 'behind the dots',
      options: { narrowBar: true },
      at: accounts,
      acts: ['more-commands'],
      right: ['export-excel'],
    },
    { guide: 'export', step: 'excel', name: 'variants', at: accounts, acts: ['variants'], right: ['export-excel'] },

    { guide: 'exportTables', step: 'menu', at: tables, right: ['data-menu'] },
    { guide: 'exportTables', step: 'open', at: tables, acts: ['data-menu'], right: ['export-data'] },
    {
      guide: 'exportTables',
      step: 'start',
      at: tables,
      acts: ['data-menu', 'export-data', 'table-account'],
      right: ['export-start'],
    },
    {
      guide: 'exportTables',
      step: 'download',
      options: { exportDelay: 0 },
      at: tables,
      acts: ['data-menu', 'export-data', 'table-account', 'export-start'],
      right: ['download'],
    },

    { name: 'the app', at: accounts, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
    { name: 'the list', at: list, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
    {
      name: 'one subscription',
      at: list,
      acts: ['product', { hover: 'cancel-plan' }],
      says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' },
    },
    {
      name: 'one subscription, no right',
      options: { role: 'system-admin' },
      at: list,
      acts: ['product', { hover: 'refusal' }],
      says: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
    },
    { name: 'the pane', options: late, at: list, acts: off, says: { mayCancel: 'yes', cancelled: 'no' } },
    {
      name: 'renewal is off',
      options: { ...late, cancelled: true },
      at: list,
      acts: ['product'],
      says: { signedIn: 'yes', cancelled: 'yes' },
    },
    {
      name: 'disabled',
      options: { ...services, cancelled: true },
      at: list,
      acts: ['product'],
      says: { signedIn: 'yes', cancelled: 'yes' },
    },
    {
      name: 'disabled at 21Vianet',
      options: { ...china, cancelled: true },
      at: chinaList,
      acts: ['product'],
      says: { signedIn: 'yes', cancelled: 'yes' },
    },
    {
      name: 'the list, one of two disabled',
      options: { ...menu, cancelled: true },
      at: list,
      says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'no right, in China',
      options: { ...china, role: 'system-admin' },
      at: chinaList,
      acts: ['product', { hover: 'refusal' }],
      says: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
    },
    {
      name: 'invoices',
      at: `${admin}#/billoverview`,
      says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    { name: 'environments', at: environments, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
    {
      name: 'signed out',
      options: { signedIn: false },
      at: 'https://login.microsoftonline.com/common/oauth2/authorize',
      says: { signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'signed out in China',
      options: { ...china, signedIn: false },
      at: 'https://login.partner.microsoftonline.cn/common/oauth2/authorize',
      says: { signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown' },
    },
  ],
};
