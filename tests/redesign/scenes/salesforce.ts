import type { Scene, SiteScenes } from '../scene.ts';

const home = '/lightning/page/home';
const billing = '/lightning/n/standard-BillingHub';
const contract = '/lightning/n/standard-BillingDetail';
const setup = (node: string) => `https://practice-trading.my.salesforce-setup.com/lightning/setup/${node}/home`;
const dataExport = setup('DataManagementExport');
const company = setup('CompanyProfileInfo');

const starter = { edition: 'starter' };
const developer = { edition: 'developer' };
const closed = { roots: 'closed' };

const toDontRenew = ['manage-renewal', 'authorized'];
const toCancelLast = ['cancel-subscription', 'reason-switching'];

/** The way to Your Account is the same in both guides. */
const toYourAccount = (guide: string, options: Scene['options']): Scene[] => [
  { guide, step: 'gear', options, at: home, right: ['gear'] },
  { guide, step: 'account', options, at: home, acts: ['gear'], right: ['your-account'] },
];

const nonRenewal: Scene[] = [
  ...toYourAccount('cancel', undefined),
  { guide: 'cancel', step: 'account', name: 'launcher', at: home, acts: ['app-launcher'], right: ['your-account'] },
  {
    guide: 'cancel',
    step: 'account',
    name: 'no right',
    options: { role: 'administrator' },
    at: home,
    acts: ['gear'],
    right: 'nothing',
  },
  { guide: 'cancel', step: 'contract', at: billing, right: ['view-contract'] },
  { guide: 'cancel', step: 'contract', name: 'closed roots', options: closed, at: billing, right: ['view-contract'] },
  { guide: 'cancel', step: 'renewal', at: contract, right: ['manage-renewal'] },
  { guide: 'cancel', step: 'renewal', name: 'closed roots', options: closed, at: contract, right: ['manage-renewal'] },
  { guide: 'cancel', step: 'authorised', at: contract, acts: ['manage-renewal'], right: ['authorized'] },
  { guide: 'cancel', step: 'confirm', at: contract, acts: toDontRenew, right: ['dont-renew'] },
  {
    guide: 'cancel',
    step: 'confirm',
    name: 'the press failed',
    options: { fails: true },
    at: contract,
    acts: [...toDontRenew, 'dont-renew'],
    right: ['dont-renew'],
  },
  {
    guide: 'cancel',
    step: 'renewal',
    name: 'already cancelled',
    options: { cancelled: true },
    at: contract,
    right: 'finished',
  },
];

const card: Scene[] = [
  ...toYourAccount('cancelStarter', starter),
  { guide: 'cancelStarter', step: 'open', options: starter, at: billing, right: ['cancel-subscription'] },
  {
    guide: 'cancelStarter',
    step: 'open',
    name: 'closed roots',
    options: { ...starter, ...closed },
    at: billing,
    right: ['cancel-subscription'],
  },
  {
    guide: 'cancelStarter',
    step: 'confirm',
    options: starter,
    at: billing,
    acts: toCancelLast,
    right: ['cancel-last'],
  },
  {
    guide: 'cancelStarter',
    step: 'confirm',
    name: 'on a page',
    options: { ...starter, reasons: 'page' },
    at: billing,
    acts: toCancelLast,
    right: ['cancel-last'],
  },
  {
    guide: 'cancelStarter',
    step: 'confirm',
    name: 'the press failed',
    options: { ...starter, fails: true },
    at: billing,
    acts: [...toCancelLast, 'cancel-last'],
    right: ['cancel-last'],
  },
  {
    guide: 'cancelStarter',
    step: 'open',
    name: 'already cancelled',
    options: { ...starter, cancelled: true },
    at: billing,
    right: 'finished',
  },
];

const exporting: Scene[] = [
  { guide: 'export', step: 'now', at: dataExport, right: ['export-now'] },
  { guide: 'export', step: 'attachments', at: dataExport, acts: ['export-now'], right: ['include-attachments'] },
  { guide: 'export', step: 'files', at: dataExport, acts: ['export-now'], right: ['include-files'] },
  { guide: 'export', step: 'all', at: dataExport, acts: ['export-now'], right: ['include-all'] },
  { guide: 'export', step: 'start', at: dataExport, acts: ['export-now', 'include-all'], right: ['start-export'] },
  {
    guide: 'export',
    step: 'download',
    options: { exportDelay: 0 },
    at: dataExport,
    acts: ['export-now', 'include-all', 'start-export'],
    right: ['download'],
  },
];

const closing: Scene[] = [
  { guide: 'closeAccount', step: 'open', options: developer, at: company, right: ['deactivate-org'] },
  {
    guide: 'closeAccount',
    step: 'confirm',
    options: developer,
    at: company,
    acts: ['deactivate-org', { fill: 'org-name', with: 'Sample Trading Ltd' }],
    right: ['deactivate-last'],
  },
  {
    guide: 'closeAccount',
    step: 'open',
    name: 'already deactivated',
    options: { ...developer, cancelled: true },
    at: company,
    right: 'finished',
  },
  { guide: 'closeAccount', step: 'open', name: 'another edition', at: company, right: 'nothing' },
];

const marks: Scene[] = [
  { name: 'home', at: home, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
  { name: 'set-up', at: company, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
  { name: 'contract', at: contract, says: { signedIn: 'yes', mayCancel: 'yes' } },
  {
    name: 'no right',
    options: { role: 'administrator' },
    at: contract,
    says: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
  },
  {
    name: 'contract that ends',
    options: { cancelled: true },
    at: contract,
    says: { signedIn: 'yes', cancelled: 'yes' },
  },
  {
    name: 'contract that could not be ended',
    options: { fails: true },
    at: contract,
    acts: [...toDontRenew, 'dont-renew'],
    says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' },
  },
  { name: 'card edition', options: starter, at: billing, says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' } },
  {
    name: 'card edition that ends',
    options: { ...starter, ...closed, cancelled: true },
    at: billing,
    says: { signedIn: 'yes', cancelled: 'yes' },
  },
  {
    name: 'signed out',
    options: { signedIn: false },
    at: 'https://practice-trading.my.salesforce.com/?startURL=%2Flightning%2Fpage%2Fhome',
    says: { signedIn: 'no' },
  },
  {
    name: 'the vendor’s own sign-in page',
    options: { signedIn: false },
    at: 'https://login.salesforce.com/',
    says: { signedIn: 'no' },
  },
];

export const scenes: SiteScenes = {
  site: 'salesforce',
  practice: 'salesforce',
  scenes: [...nonRenewal, ...card, ...exporting, ...closing, ...marks],
};
